import { describe, expect, test } from "vitest";
import { hangingLines, lineWidth } from "../../src/render/wrap.ts";

describe("lineWidth", () => {
  test.each([
    [10, 40],
    [80, 80],
    [200, 120],
  ])("of %d columns is %d", (columns, width) => {
    expect(lineWidth(columns)).toBe(width);
  });
});

describe("hangingLines", () => {
  test("puts further lines under the first one's text, within the width", () => {
    const lines = hangingLines("  label     ", "one two three four five six seven eight nine ten", {
      indent: 12,
      columns: 40,
    });

    expect(lines).toEqual(["  label     one two three four five six", "            seven eight nine ten"]);
  });

  test("keeps the label of an empty text", () => {
    expect(hangingLines("  label", "", { indent: 7, columns: 40 })).toEqual(["  label"]);
  });
});
