import { describe, expect, it } from "vitest";
import { bytesOfText } from "../../../src/adapters/github/blobs.ts";
import { parseChecks } from "../../../src/adapters/github/earlier.ts";
import { parsePatch } from "../../../src/adapters/github/hunks.ts";

describe("parsePatch", () => {
  it("finds the head's lines of each hunk", () => {
    const patch = "@@ -1,3 +1,4 @@ section\n a\n-b\n+c\n+d\n e\n@@ -10 +11,2 @@\n x\n+y\n\\ No newline at end of file";
    expect(parsePatch(patch)).toEqual({
      commentable: [
        { start: 1, end: 4 },
        { start: 11, end: 12 },
      ],
      hasPatch: true,
    });
  });

  it("finds none in a deletion of everything", () => {
    expect(parsePatch("@@ -1,2 +0,0 @@\n-a\n-b")).toEqual({ commentable: [], hasPatch: true });
  });

  it("takes added text that looks like a header for text", () => {
    expect(parsePatch("@@ -0,0 +1,2 @@\n+@@ -1 +50 @@\n+b").commentable).toEqual([{ start: 1, end: 2 }]);
  });

  it("says when there is no patch", () => {
    expect(parsePatch(undefined)).toEqual({ commentable: [], hasPatch: false });
    expect(parsePatch(null)).toEqual({ commentable: [], hasPatch: false });
  });
});

describe("parseChecks", () => {
  const list = (hasNextPage: boolean, nodes: readonly unknown[]) => ({ pageInfo: { hasNextPage }, nodes });
  const runs = (hasNextPage: boolean) => ({
    checkRuns: list(hasNextPage, [{ externalId: "a" }, { externalId: null }]),
  });

  it("finds the ids of all suites", () => {
    expect(parseChecks({ checkSuites: list(false, [runs(false), { checkRuns: null }]) })).toEqual(["a"]);
  });

  it("says nothing of a list that goes on: each workflow makes a suite, and ours may be in the next", () => {
    expect(parseChecks({ checkSuites: list(true, [runs(false)]) })).toBe(null);
    expect(parseChecks({ checkSuites: list(false, [runs(true)]) })).toBe(null);
  });
});

describe("bytesOfText", () => {
  it("accepts a text only when it has git's own id", () => {
    expect(bytesOfText("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a")).toEqual(
      new TextEncoder().encode("hello\n"),
    );
    expect(bytesOfText("hell", "ce013625030ba8dba906f756967f9e9ca394464a")).toBe(null);
  });
});
