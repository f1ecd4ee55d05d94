import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineTable } from "../../../src/manifests/toml/line-table.ts";

describe("the line table of a text", () => {
  it("counts the line feeds before an offset, whatever was asked before", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "\r"), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(70)), (text, offsets) => {
        const { lineAt } = lineTable(text);
        expect(offsets.map(lineAt)).toEqual(offsets.map((offset) => text.slice(0, offset).split("\n").length));
      }),
    );
  });

  it("looks for the end of a long line once", () => {
    const { lineAt } = lineTable(`\n${"a".repeat(4_000_000)}`);
    for (let offset = 1; offset < 4_000_000; offset += 10) if (lineAt(offset) !== 2) expect(offset).toBe(2);
  });
});
