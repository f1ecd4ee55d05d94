import { describe, expect, it } from "vitest";
import { compareMinor, coversPython, minimumPython } from "../../src/alternatives/python-range.ts";

describe("coversPython", () => {
  it.each([
    [">=3.9", ">=3.8", true],
    [">=3.9", ">=3.10", false],
    [">=3.9", ">=3.9,<4", true],
    [">=3.9", ">=3.9,<3.12", false],
    [">=3.9,<3.12", ">=3.9,<3.12", true],
    [">=3.8", ">=3.8.1", false],
    [">=3.8.1", ">=3.8.1", true],
    ["~=3.10", ">=3.10", true],
    ["==3.11.*", ">=3.10,!=3.12.*", true],
    [">=3.9", "nonsense", null],
    ["^3.9", ">=3.9", null],
  ])("of own %j and other %j is %j", (own, other, expected) => {
    expect(coversPython(own, other)).toBe(expected);
  });
});

describe("minimumPython", () => {
  it.each([
    [">=3.9", "3.9"],
    [">=3.9.2,<4", "3.9"],
    ["~=3.11", "3.11"],
    [">3.8", "3.8"],
    ["<4", null],
    ["", null],
    ["^3.9", null],
  ])("of %j is %j", (specifier, expected) => {
    expect(minimumPython(specifier)).toBe(expected);
  });
});

describe("compareMinor", () => {
  it("counts, it does not spell", () => {
    expect(compareMinor("3.9", "3.11")).toBeLessThan(0);
  });
});
