import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { retireChecks } from "../../src/retire/checks.ts";

function stateOf(summary: string): string | undefined {
  const release = {
    ...{ name: projectName("old"), writtenName: "old", file: "pyproject.toml", table: "[project]", version: "2.0" },
    ...{ summary, classifiers: [], links: [], readme: null, readmeText: null, built: new Set<"version">() },
  };
  const facts = { release, readme: summary, published: { kind: "missing" }, alternatives: [] } as const;
  return retireChecks(facts)[1]?.state;
}

describe("a summary", () => {
  it.each([
    "Deprecated: use new-thing instead.",
    "[DEPRECATED] Counts things",
    "Counts things (archived)",
    "Counts things - unmaintained",
    "This package is no longer maintained",
    "This project has been officially discontinued",
    "Obsolete package, see new-thing",
    "⚠️ Retired. Counts things",
    "Renamed to new-thing",
    "Superseded by new-thing",
    "Counts things. Deprecation notice: see new-thing",
  ])("warns: %j", (summary) => {
    expect(stateOf(summary)).toBe("ok");
  });

  it.each([
    "Counts things",
    "Finds obsolete files and inactive users",
    "Lists deprecated functions in a code base",
    "Reads archived mail",
    "The non-deprecated client",
    "Detects deprecated, unmaintained and abandoned dependencies",
  ])("does not warn: %j", (summary) => {
    expect(stateOf(summary)).toBe("missing");
  });
});
