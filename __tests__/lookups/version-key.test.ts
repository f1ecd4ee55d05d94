import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions, sameVersion } from "../../src/domain/version.ts";
import { compareWritten, hasPreReleasePart, versionKey } from "../../src/lookups/version-key.ts";

const number = fc.nat({ max: 12 }).chain((n) => fc.constantFrom(`${n}`, `0${n}`));
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
const ending = fc.constantFrom("", "", "", "a1", ".rc2", "-1", ".post1", ".dev0", "+cpu.1", ".0", ".0.0");
const version = fc
  .tuple(fc.constantFrom("", "", "v", "1!"), release, ending)
  .map(([lead, numbers, end]) => `${lead}${numbers}${end}`);

describe("the key of a version", () => {
  it("is equal exactly where PEP 440 calls two versions equal", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(versionKey(a).key === versionKey(b).key).toBe(sameVersion(a, b));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is its own key", () => {
    fc.assert(
      fc.property(version, (written) => {
        const { key } = versionKey(written);
        expect(versionKey(key).key).toBe(key);
      }),
      { numRuns: 1_000 },
    );
  });

  it("goes with an order that is PEP 440's", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareWritten(a, b))).toBe(Math.sign(compareVersions(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is a text for what is no version, and for what no index accepts", () => {
    const long = [`1.0+${"a".repeat(253)}`, `1${".1".repeat(128)}`];
    const texts = ["", ".", "1..0", "1.", "Banana", "1.0 final", ...long];

    expect(texts.map((text) => versionKey(text).kind)).toEqual(texts.map(() => "text"));
    expect(versionKey(" Banana ")).toEqual(versionKey("banana"));
    expect([`1.0+${"a".repeat(252)}`, `11${".1".repeat(127)}`].map((text) => versionKey(text).kind)).toEqual([
      "pep440",
      "plain",
    ]);
  });
});

it.each([
  ["1.0a", true],
  ["1.0.dev3", true],
  ["1.0-pre1", true],
  ["1rc1+cpu", true],
  ["1+abc", false],
  ["1.0.post1", false],
  ["v1.0", false],
])("%s is a pre-release: %s", (written, pre) => {
  expect(hasPreReleasePart(written)).toBe(pre);
});
