import { describe, expect, it } from "vitest";
import { pyproject, uvLock } from "../gate/trees.ts";
import { surveyTrees } from "./sides.ts";

const PIN = `flask==1.0 --hash=sha256:${"1".repeat(64)}\n`;

describe("a compiled file's entry", () => {
  it.each([
    ["a file beside it names it", { "requirements.in": "flask\n" }, true],
    ["a project beside it names it", { "pyproject.toml": pyproject(["flask>=1"]) }, true],
    ["a file of another folder names it", { "deps/requirements.in": "flask\n" }, false],
    ["a file beside it only constrains it", { "constraints.txt": "flask<9\n" }, false],
    [
      "a project beside it is only built with it",
      { "pyproject.toml": '[build-system]\nrequires = ["flask"]\n' },
      false,
    ],
    ["another compiled file beside it has it", { "dev-requirements.txt": PIN }, false],
    ["a lock beside it has it", { "uv.lock": uvLock([], [{ name: "flask" }]) }, false],
  ])("where %s is direct: %#", async (_what, files, direct) => {
    const { changes } = await surveyTrees({}, { ...files, "requirements.txt": PIN });

    const entries = changes.flatMap(({ introduced }) => introduced);
    expect(entries.find(({ location }) => location.file === "requirements.txt")?.direct).toBe(direct);
  });
});

describe("what could not be read", () => {
  const BAD = "-e\n";
  const WORSE = "flask ==\n";
  const subjects = async (base: string | null, head: string) => {
    const before = base === null ? {} : { "requirements.txt": base };
    const { manifests } = await surveyTrees(before, { "requirements.txt": head });
    return manifests.map(({ change, unreadableBefore, skips }) =>
      [change, unreadableBefore ? "as before" : "anew", ...skips.map(({ line }) => line)].join(" "),
    );
  };

  it.each([
    [null, `${BAD}requests\n${WORSE}`, ["new anew 1 3"]],
    ["requests\n", `requests\n${BAD}`, ["changed anew 2"]],
    [`${BAD}requests\n`, `requests\nclick\n${BAD}`, ["changed as before 3"]],
    [`${BAD}requests\n`, `${WORSE}requests\n${BAD}`, ["changed anew 1"]],
    [BAD, "requests\n", []],
  ])("of %j and then %j speaks as %j", async (base, head, expected) => {
    expect(await subjects(base, head)).toEqual(expected);
  });
});
