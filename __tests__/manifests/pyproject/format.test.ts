import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { pyproject } from "../../../src/manifests/pyproject/format.ts";

function parse(text: string, path = "pyproject.toml") {
  return pyproject.parse({ path: repoPath(path), text });
}

function rows(text: string) {
  return parse(text).requirements.map((entry) => [
    entry.name,
    entry.specifier,
    entry.scope,
    entry.group,
    entry.location.lines().line,
  ]);
}

function sources(text: string) {
  return parse(text).requirements.map((entry) => [entry.name, entry.source]);
}

function skips(text: string) {
  return parse(text).skipped.map((skip) => [skip.class, skip.reason, skip.line]);
}

describe("standard tables", () => {
  it("reads every entry on its own line with its scope", () => {
    const text = `[project]
name = "demo"
requires-python = ">=3.11"
dependencies = [
  "requests>=2",  # a comment
  "httpx[http2]==1.0; python_version < '3.12'",
]
[project.optional-dependencies]
Dev_Tools = ["black"]
[build-system]
requires = ["hatchling"]
`;
    expect(rows(text)).toEqual([
      ["requests", ">=2", "prod", null, 5],
      ["httpx", "==1.0", "prod", null, 6],
      ["black", "", "extra", "dev-tools", 9],
      ["hatchling", "", "build", null, 11],
    ]);
    expect(parse(text).own).toEqual({ names: ["demo"], requiresPython: ">=3.11", workspace: null, bindings: [] });
  });

  it("nasty 23: reads groups of texts and includes, each entry at the line that defines it", () => {
    const text = `[dependency-groups]
test = ["pytest"]
cov = [
  {include-group = "Test"},
  "pytest-cov",
]
`;
    expect(rows(text)).toEqual([
      ["pytest", "", "group", "test", 2],
      ["pytest-cov", "", "group", "cov", 5],
    ]);
    expect(skips(text)).toEqual([]);
  });

  it("tells unknown groups and cycles where they stand", () => {
    const text = `[dependency-groups]
a = [{include-group = "b"}]
b = [{include-group = "a"}]
c = [{include-group = "a"}]
d = [{include-group = "nothing"}]
`;
    expect(skips(text)).toEqual([
      ["unreadable", "bad-line", 2],
      ["unreadable", "bad-line", 3],
      ["unreadable", "bad-line", 5],
    ]);
  });

  it("nasty 30: reads a specifier in parentheses", () => {
    expect(parse(`[project]\ndependencies = ["Flask (==1.0.3)"]`).requirements).toMatchObject([
      { name: "flask", specifier: "==1.0.3", version: "1.0.3", direct: true },
    ]);
  });

  it("nasty 46: tells an extra of the project itself and looks nothing up", () => {
    const text = `[project]\nname = "My.Pkg"\n[project.optional-dependencies]\nall = ["my-pkg[test]"]`;
    expect(rows(text)).toEqual([]);
    expect(skips(text)).toEqual([["told", "self", 4]]);
  });

  it("keeps the good entries beside bad ones", () => {
    const text = `[project]
dependencies = [
  7,
  "good",
  "bad==1.*.*",
  "x=={{ version }}",
]
`;
    expect(rows(text).map((row) => [row[0], row[4]])).toEqual([
      ["good", 4],
      ["bad", 5],
      ["x", 6],
    ]);
    expect(skips(text)).toEqual([
      ["unreadable", "bad-line", 3],
      ["unreadable", "bad-line", 5],
      ["unread", "template", 6],
    ]);
  });

  it("tells dynamic dependencies unless the file says where they are", () => {
    expect(skips(`[project]\ndynamic = [\n  "version",\n  "dependencies",\n]`)).toEqual([["unread", "dynamic", 4]]);
    const noFile = `[project]\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { attr = "a.b" }\n`;
    expect(skips(noFile)).toEqual([["unread", "dynamic", 2]]);
    const text = `[project]
dynamic = ["dependencies", "optional-dependencies"]
[tool.setuptools.dynamic]
dependencies = {file = ["requirements.in"]}
optional-dependencies.Test = {file = "test.in"}
`;
    expect(parse(text).includes).toEqual([
      { target: "requirements.in", line: 4, as: "requirements", scope: { scope: "prod", group: null } },
      { target: "test.in", line: 5, as: "requirements", scope: { scope: "extra", group: "test" } },
    ]);
    expect(skips(text)).toEqual([]);
  });

  it("says that a template is one", () => {
    const reasons = [
      () => parse("{% if x %}\n[project]\n"),
      () => parse("[project]\n", "{{cookiecutter.slug}}/pyproject.toml"),
      () => parse("[project\n"),
    ].map((act) => {
      try {
        act();
        return null;
      } catch (error) {
        return error instanceof ManifestError ? error.reason : error;
      }
    });
    expect(reasons).toEqual(["template", "template", "syntax"]);
  });
});

describe("uv", () => {
  it("nasty 24: keeps the default index possible where a source has a marker", () => {
    const text = `[project]
dependencies = ["torch"]
[tool.uv.sources]
torch = [{index = "cpu", marker = "sys_platform == 'linux'"}]
[[tool.uv.index]]
name = "cpu"
url = "https://user:secret@download.example/cpu"
explicit = true
`;
    expect(sources(text)).toEqual([
      ["torch", { kind: "index", url: "https://download.example/cpu" }],
      ["torch", { kind: "index", url: null }],
    ]);
    expect(parse(text).indexes).toEqual([
      { url: "https://download.example/cpu", name: "cpu", role: "explicit", line: 7 },
    ]);
  });

  it("nasty 25: compares the names of sources normalized", () => {
    const text = `[project]\ndependencies = ["my-package"]\n[tool.uv.sources]\nMy_Package = {workspace = true}`;
    expect(sources(text)).toEqual([["my-package", { kind: "workspace", url: null }]]);
    expect(parse(text).own.bindings).toEqual([
      { name: "my-package", source: { kind: "workspace", url: null }, conditional: false },
    ]);
  });

  it("nasty 26: takes workspace = false as coming from the index, with a notice", () => {
    const text = `[project]\ndependencies = ["a"]\n[tool.uv.sources]\na = {workspace = false}`;
    expect(sources(text)).toEqual([["a", { kind: "index", url: null }]]);
    expect(skips(text)).toEqual([["told", "other-index", 4]]);
  });

  it("nasty 43: gives a git source that turned to the index as another source", () => {
    const project = `[project]\ndependencies = ["a"]\n`;
    const git = `[tool.uv.sources]\na = {git = "https://git.example/a", tag = "v1"}`;
    expect(sources(project + git)).toEqual([["a", { kind: "vcs", url: "https://git.example/a", revision: "v1" }]]);
    expect(sources(project)).toEqual([["a", { kind: "index", url: null }]]);
  });

  it("reads the other tables and the workspace", () => {
    const text = `[tool.uv]
dev-dependencies = ["a"]
constraint-dependencies = ["b<2"]
override-dependencies = ["c==1"]
build-constraint-dependencies = ["d"]
index-url = "https://one.example/simple"
extra-index-url = ["https://two.example/simple"]
[tool.uv.extra-build-dependencies]
pkg = ["e", {requirement = "f", match-runtime = true}]
[tool.uv.workspace]
members = ["packages/*"]
exclude = ["packages/x"]
`;
    expect(rows(text)).toEqual([
      ["a", "", "dev", "dev", 2],
      ["b", "<2", "constraint", null, 3],
      ["c", "==1", "override", null, 4],
      ["d", "", "constraint", "build", 5],
      ["e", "", "build", "pkg", 9],
      ["f", "", "build", "pkg", 9],
    ]);
    expect(parse(text).own.workspace).toEqual({ members: ["packages/*"], exclude: ["packages/x"] });
    expect(parse(text).indexes.map(({ role, line }) => [role, line])).toEqual([
      ["replaces", 6],
      ["adds", 7],
    ]);
  });
});

describe("other tools", () => {
  it("reads PDM, Hatch, Rye and old Flit", () => {
    const text = `[tool.pdm.dev-dependencies]
test = ["a", "-e file:///\${PROJECT_ROOT}/sub#egg=sub"]
[tool.pdm.resolution.overrides]
b = "1.0"
[tool.hatch.envs.docs]
dependencies = ["c"]
[tool.hatch.metadata.hooks.uv-dynamic-versioning]
dependencies = ["d", "e=={{ version }}"]
[tool.rye]
dev-dependencies = ["f"]
[tool.flit.metadata]
requires = ["g"]
`;
    expect(rows(text)).toEqual([
      ["a", "", "dev", "test", 2],
      ["sub", "", "dev", "test", 2],
      ["b", "1.0", "override", null, 4],
      ["c", "", "dev", "docs", 6],
      ["d", "", "prod", null, 8],
      ["e", "", "prod", null, 8],
      ["f", "", "dev", "dev", 10],
      ["g", "", "prod", null, 12],
    ]);
    expect(skips(text)).toEqual([["unread", "template", 8]]);
  });
});

describe("laws", () => {
  it("throws nothing but ManifestError, and a reported line holds the name", () => {
    const value = fc.constantFrom('"Foo_Bar>=1"', "[]", "7", '{a = "b"}', '["x", 7, {include-group = "g"}]', "true");
    const header = fc.constantFrom(
      "project",
      "dependency-groups",
      "tool.uv",
      "tool.uv.sources",
      "tool.poetry.dependencies",
      "tool.poetry.group",
      "tool.hatch.envs",
      "tool.pdm",
      "tool.setuptools.dynamic",
    );
    const key = fc.constantFrom("dependencies", "optional-dependencies", "dev-dependencies", "g", "x", "sources");
    const table = fc
      .tuple(header, fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }))
      .map(([name, pairs]) => [`[${name}]`, ...pairs.map(([left, right]) => `${left} = ${right}`)].join("\n"));
    const text = fc.oneof(
      fc.array(table).map((tables) => tables.join("\n")),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (toml) => {
        try {
          for (const entry of parse(toml).requirements) {
            const line = toml.split("\n")[entry.location.lines().line - 1] ?? "";
            expect(line).toContain(entry.writtenName);
          }
        } catch (error) {
          if (!(error instanceof ManifestError)) throw error;
        }
      }),
    );
  });
});
