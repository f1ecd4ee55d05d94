import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repoPath } from "../../src/domain/paths.ts";
import { FORMATS, formatById, formatOf } from "../../src/manifests/registry.ts";

const ROOT = join(import.meta.dirname, "../..");
const IDS = FORMATS.map((format) => format.id);

describe("every format", () => {
  it("has an id of its own in kebab-case", () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(IDS.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(IDS.map((id) => formatById(id)?.id)).toEqual(IDS);
  });

  it("fills its row of the docs", () => {
    const empty = FORMATS.filter((format) => Object.values(format.docs).some((cell) => cell.trim() === ""));
    expect(empty.map((format) => format.id)).toEqual([]);
  });

  it("has a folder and a test folder of its name", () => {
    const folders = IDS.flatMap((id) => [`src/manifests/${id}`, `__tests__/manifests/${id}`]);
    expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  });

  it("has one line in the registry, and no format stands outside of it", () => {
    const registry = readFileSync(join(ROOT, "src/manifests/registry.ts"), "utf8");
    const folders = readdirSync(join(ROOT, "src/manifests"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, "src/manifests", entry.name, "format.ts")))
      .map((entry) => entry.name);
    expect(folders.toSorted()).toEqual(IDS.toSorted());
    expect(IDS.filter((id) => registry.split(`"./${id}/format.ts"`).length !== 2)).toEqual([]);
  });

  it("reads the path that is its own", () => {
    const paths: Readonly<Record<string, string>> = {
      "requirements/dev.txt": "requirements",
      "a/pyproject.toml": "pyproject",
      "uv.lock": "uv-lock",
      "poetry.lock": "poetry-lock",
      "pdm.lock": "pdm-lock",
      "pylock.dev.toml": "pylock",
      Pipfile: "pipfile",
      "Pipfile.lock": "pipfile-lock",
      "setup.cfg": "setup-cfg",
      "setup.py": "setup-py",
      "environment.yml": "conda-environment",
      "tool.py": "inline-script",
      ".pre-commit-config.yaml": "pre-commit",
      "tox.ini": "unread",
    };
    expect(Object.fromEntries(Object.keys(paths).map((path) => [path, formatOf(repoPath(path))?.id]))).toEqual(paths);
    expect(formatOf(repoPath("README.md"))).toBeNull();
  });
});
