import { describe, expect, it } from "vitest";
import { pyproject } from "../../../src/manifests/pyproject/format.ts";
import { parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

function parse(text: string) {
  return parseAs(pyproject, "pyproject.toml", text);
}

function rows(text: string) {
  return rowsOf(parse(text));
}

function sources(text: string) {
  return parse(text).requirements.map((entry) => [entry.name, entry.source]);
}

function skips(text: string) {
  return skipsOf(parse(text));
}

describe("Poetry", () => {
  it("reads groups, header tables, optional extras and exact pins", () => {
    const text = `[tool.poetry.dependencies]
python = "^3.9"
requests = "^2.31"
redis = {version = "1.2.3", optional = true, extras = ["hiredis"]}
[tool.poetry.extras]
cache = ["redis"]
[tool.poetry.group.dev.dependencies.black]
version = "==24.1"
[tool.poetry.requires-plugins]
poetry-plugin-export = ">=1.8"
`;
    expect(rows(text)).toEqual([
      ["requests", "^2.31", "prod", null, 3],
      ["redis", "1.2.3", "extra", "cache", 4],
      ["black", "==24.1", "group", "dev", 7],
      ["poetry-plugin-export", ">=1.8", "build", "plugins", 10],
    ]);
    expect(parse(text).requirements.map((entry) => entry.version)).toEqual([null, "1.2.3", "24.1", null]);
  });

  it("nasty 27: uses the project table alone where it names dependencies", () => {
    const text = `[project]\ndependencies = ["httpx"]\n[tool.poetry.dependencies]\nurllib3 = "2"\nhttpx = {git = "https://git.example/httpx"}`;
    expect(sources(text)).toEqual([["httpx", { kind: "vcs", url: "https://git.example/httpx", revision: null }]]);
    expect(skips(text)).toEqual([["told", "not-used", 4]]);
  });

  it("takes what Poetry's group adds to a standard one for its source, not for another entry", () => {
    const text = `[dependency-groups]
Docs = ["mkdocs", "sphinx", "furo"]
dev = ["mkdocs"]
[tool.poetry.group.docs.dependencies]
mkdocs = {git = "https://git.example/mkdocs"}
sphinx = {develop = true}
ruff = "*"
[tool.poetry.group.docs.dependencies.furo]
source = "private"
[[tool.poetry.source]]
name = "private"
url = "https://private.example/simple"
priority = "explicit"
`;
    const git = { kind: "vcs", url: "https://git.example/mkdocs", revision: null };
    expect(sources(text)).toEqual([
      ["mkdocs", git],
      ["sphinx", { kind: "index", url: null }],
      ["furo", { kind: "index", url: "https://private.example/simple" }],
      ["mkdocs", { kind: "index", url: null }],
      ["ruff", { kind: "index", url: null }],
    ]);
    expect(rows(text).map((row) => row.slice(3))).toEqual([
      ["docs", 2],
      ["docs", 2],
      ["docs", 2],
      ["dev", 3],
      ["docs", 7],
    ]);
    expect(skips(text)).toEqual([]);
  });

  it("nasty 28: reads arrays as one entry per constraint, each on its line with its source", () => {
    const text = `[tool.poetry.dependencies]
numpy = [
  {python = "^3.9", version = "^1.26"},
  {python = "^3.12", version = "^2.0"},
]
torch = [
  {version = "2.1", source = "pypi"},
  {version = "2.1", source = "CPU"},
]
[[tool.poetry.source]]
name = "cpu"
url = "https://download.example/cpu"
priority = "explicit"
`;
    expect(rows(text).map((row) => [row[0], row[4]])).toEqual([
      ["numpy", 3],
      ["numpy", 4],
      ["torch", 7],
      ["torch", 8],
    ]);
    expect(sources(text).slice(2)).toEqual([
      ["torch", { kind: "index", url: "https://pypi.org/simple/" }],
      ["torch", { kind: "index", url: "https://download.example/cpu" }],
    ]);
  });
});
