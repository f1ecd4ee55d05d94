import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { namesOf, read } from "./support.ts";

describe("laws of requirements files", () => {
  const piece = fc.constantFrom(
    "foo",
    "==1",
    "\\",
    "\n",
    "\r",
    "\u2028",
    "#",
    " ",
    "-r",
    "-e",
    "--hash=",
    "[",
    "]",
    ";",
    "@",
    "git+https://",
    "egg=",
    "via",
    "{{",
    "$" + "{A}",
    "'",
    '"',
    "(",
    ",",
  );

  it("throws nothing but ManifestError", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        ),
        (text) => {
          try {
            read(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ManifestError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("points at the git line where the written name stands", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/).map((text) => `${text}x`);
    const between = fc.constantFrom("\n", "\r\n", "\u2028", "\f", "\n\n", "\n# note\n", " \\\n  ==1\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, between), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.flat().join("");
        const lines = text.split("\n");

        const found = read(text).requirements;

        expect(found.map((entry) => entry.writtenName)).toEqual(parts.map(([written]) => written));
        for (const entry of found) expect(lines[entry.location.lines().line - 1]).toContain(entry.writtenName);
      }),
    );
  });

  it.each([
    ["brackets", "# via ", "["],
    ["slashes", "a ", "/"],
    ["slashes first", "", "/"],
    ["parentheses", "foo;", "("],
    ["quotes", "-r ", "'a"],
    ["options", "", "-rx "],
    ["spaces", "foo ", " "],
    ["backslash lines", "foo", "\\\n"],
    ["hash signs", "foo", "#"],
    ["lines", "", "a b c d\n"],
  ])(
    "reads %s in linear time",
    (_, start, unit) => {
      const text = `foo==1\n${start}${unit.repeat(250_000 / unit.length)} x`;
      expect(namesOf(read(text))).toContain("foo@1");
    },
    20_000,
  );
});
