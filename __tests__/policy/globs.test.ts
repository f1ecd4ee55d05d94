import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { isNameGlob, nameMatcher, pathGlobProblem, pathMatcher } from "../../src/policy/globs.ts";

describe("path globs", () => {
  it.each([
    ["*.txt", "a.txt", true],
    ["*.txt", "b/a.txt", false],
    ["*.txt", ".txt", true],
    ["**", "a/b/.c", true],
    ["**/x.txt", "x.txt", true],
    ["**/x.txt", "a/b/x.txt", true],
    ["**/x.txt", "a/bx.txt", false],
    ["a/**", "a/b/c", true],
    ["a/**", "a", false],
    ["a/**/c", "a/c", true],
    ["a/**/c", "a/b/b/c", true],
    ["a/**/c", "a/bc", false],
    ["a/*/c", "a/b/c", true],
    ["a/*/c", "a/b/b/c", false],
    ["?.in", "a.in", true],
    ["?.in", "/.in", false],
    ["{a,b}/x", "b/x", true],
    ["{a,b{c,d}}/x", "bd/x", true],
    ["{a,b}/x", "c/x", false],
    ["{a", "{a", true],
    ["a}", "a}", true],
    ["[ab].txt", "a.txt", false],
    ["[ab].txt", "[ab].txt", true],
    ["!a", "b", false],
    ["a+(b)", "a+(b)", true],
    ["A.txt", "a.txt", false],
    ["a.txt", "aXtxt", false],
    ["docs/**.txt", "docs/a/b.txt", true],
    ["a**/b", "a/b", true],
    ["a**/b", "ac/d/b", true],
    ["a**/b", "ab", false],
  ])("%s on %s is %s", (glob, path, expected) => {
    expect(pathMatcher([glob])(path)).toBe(expected);
  });

  it("takes linear time on text that makes backtracking slow", () => {
    const matcher = pathMatcher([`${"**a".repeat(30)}b`]);

    expect(matcher("a".repeat(5000))).toBe(false);
  });

  it.each([
    ["", "must not be blank"],
    ["/a", "is relative to the root of the repository: no leading / or ./"],
    ["  ", "must not be blank"],
    ["./a", "is relative to the root of the repository: no leading / or ./"],
    ["{a,b}".repeat(8), null],
    [`${"{a,b}".repeat(8)}{c,d}`, "has too many alternatives"],
    ["{a,b}".repeat(12), "has too many alternatives"],
    ["src/**", null],
  ])("%s is judged as a glob", (glob, problem) => {
    expect(pathGlobProblem(glob)).toBe(problem);
  });
});

describe("name globs", () => {
  it.each([
    ["Acme_*", "acme-core", true],
    ["acme-*", "acme", false],
    ["Foo.Bar", "foo-bar", true],
    ["fo?", "foo", true],
    ["fo?", "fooo", false],
    ["*", "anything", true],
  ])("%s on %s is %s", (glob, name, expected) => {
    expect(nameMatcher([glob])(projectName(name))).toBe(expected);
  });

  it("refuses what is no name", () => {
    expect(["a*", "a?", "A_b.c", "", "a b", "é", "-"].map(isNameGlob)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
