import { expect, test } from "vitest";
import { mayHoldPolicy } from "../../src/policy/places.ts";

test.each([
  ["pyproject.toml", "[project]\nname = 'a'\n", false],
  ["sub/pyproject.toml", "not = = TOML", false],
  ["pyproject.toml", "[tool.pypi-gate]\n", true],
  ["pyproject.toml", '[tool."pypi\\u002dgate"]\n', true],
  ["pyproject.toml", "# pypi-gate\n", true],
  [".github/pypi-gate.toml", "", true],
])("%s with %j may hold a policy: %s", (path, text, expected) => {
  expect(mayHoldPolicy({ path, text })).toBe(expected);
});

test("what cannot be read may hold a policy", () => {
  expect(mayHoldPolicy({ path: "pyproject.toml", text: "", problem: "it is not UTF-8" })).toBe(true);
});
