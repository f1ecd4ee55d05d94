import { describe, expect, it } from "vitest";
import { lintReplacements } from "../../scripts/lint-replacements.ts";
import type { CuratedEntry } from "../../src/alternatives/curated.ts";
import { readCurated } from "../../src/alternatives/curated.ts";

const entry = (more: Partial<CuratedEntry>): CuratedEntry => ({
  package: "old",
  kind: "rename",
  replacements: [{ type: "pypi", name: "new" }],
  since: null,
  pythonMin: null,
  evidence: [{ by: "maintainer", where: "readme", url: "https://git.example/old", commit: null }],
  note: "Renamed.",
  lastVerified: "2026-11-23",
  ...more,
});

describe("the curated replacements", () => {
  it("hold 200 entries or more and have no fault", () => {
    const entries = [...readCurated().values()];

    expect(entries.length).toBeGreaterThanOrEqual(200);
    expect(lintReplacements(entries, "2026-11-24")).toEqual({ errors: [], warnings: [] });
  });

  it.each([
    ["a name that is not normalized", [entry({ package: "Old_Name" })], "Old_Name: not a normalized name"],
    ["entries out of order", [entry({ package: "b" }), entry({ package: "a" })], "a: not in order"],
    ["two entries for one name", [entry({}), entry({})], "old: not in order"],
    ["itself as replacement", [entry({ package: "new" })], "new: replaces itself"],
    [
      "a chain",
      [entry({ package: "mid" }), entry({ replacements: [{ type: "pypi", name: "mid" }] })],
      "old: mid is itself replaced",
    ],
    [
      "a kind without its replacement",
      [entry({ kind: "stdlib" })],
      "old: kind stdlib names no standard library module",
    ],
    ["a kind none that names something", [entry({ kind: "none" })], "old: kind none names a replacement"],
  ])("are refused for %s", (_what, entries, error) => {
    expect(lintReplacements(entries, "2026-11-24").errors).toContain(error);
  });

  it("warn when nobody looked at the evidence for eighteen months", () => {
    expect(lintReplacements([entry({})], "2028-08-01").warnings).toEqual(["old: last verified 2026-11-23"]);
  });
});
