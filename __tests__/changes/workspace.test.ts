import { describe, expect, it } from "vitest";
import { surveyTrees } from "./sides.ts";

describe("sources of a uv workspace", () => {
  it("come from the root for its members", async () => {
    const root = `[project]
name = "root"
version = "1"

[tool.uv.workspace]
members = ["packages/*"]
exclude = ["packages/apart"]

[tool.uv.sources]
flask = { git = "https://github.com/pallets/flask" }
`;
    const member = (name: string) => `[project]\nname = "${name}"\nversion = "1"\ndependencies = ["flask"]\n`;
    const { changes: found } = await surveyTrees(
      { "pyproject.toml": root },
      {
        "pyproject.toml": root,
        "packages/in/pyproject.toml": member("in"),
        "packages/apart/pyproject.toml": member("apart"),
      },
    );

    expect(
      found.flatMap(({ introduced }) => introduced.map(({ location, origin }) => [location.file, origin.kind])),
    ).toEqual([
      ["packages/apart/pyproject.toml", "asked"],
      ["packages/in/pyproject.toml", "not-asked"],
    ]);
  });

  it.each([
    ["packages/*", "packages/in", true],
    ["packages/*", "packages/deep/in", false],
    ["./packages/*/", "packages/in", true],
    ["packages/**", "packages/deep/in", true],
    ["packages/**", "packages", true],
    ["**/in", "packages/deep/in", true],
    ["packages/[a-m]?", "packages/in", true],
    ["packages/[!a-m]*", "packages/in", false],
    // uv knows no braces.
    ["packages/{in,out}", "packages/in", false],
    // A matcher that tries every way would not end.
    [`${"*a".repeat(30)}*x`, "a".repeat(200), false],
    // What is longer than any folder is no glob of one.
    [`packages/${"*".repeat(1000)}`, "packages/in", false],
    [`${"[".repeat(200_000)}x`, "packages/in", false],
  ])("members %j of a workspace: %s is one: %j", async (glob, folder, isMember) => {
    const root = `[tool.uv.workspace]\nmembers = [${JSON.stringify(glob)}]\n[tool.uv.sources]\nflask = { path = "x" }\n`;
    const member = `[project]\nname = "one"\nversion = "1"\ndependencies = ["flask"]\n`;
    const { changes: found } = await surveyTrees(
      { "pyproject.toml": root },
      { "pyproject.toml": root, [`${folder}/pyproject.toml`]: member },
    );

    expect(found.flatMap(({ introduced }) => introduced.map(({ origin }) => origin.kind))).toEqual([
      isMember ? "not-asked" : "asked",
    ]);
  });
});
