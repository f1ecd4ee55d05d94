import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const TESTS = join(import.meta.dirname, "..");
/** How many nasty cases of Python manifests are known; a new one takes the next number. */
const CASES = 51;
// `nasty 04: …` or `nasty 06, 07, 08: …` in a test's name.
const TITLE = /nasty (?<numbers>\d{2}(?:, \d{2})*):/g;

it("has a test for each nasty case of Python manifests", () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  const found = new Set(
    files.flatMap((file) =>
      [...readFileSync(join(TESTS, file), "utf8").matchAll(TITLE)].flatMap(
        (match) => match.groups?.numbers?.split(", ").map(Number) ?? [],
      ),
    ),
  );
  const expected = Array.from({ length: CASES }, (_, index) => index + 1);
  expect([...found].toSorted((a, b) => a - b)).toEqual(expected);
});
