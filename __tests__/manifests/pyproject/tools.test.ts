import { describe, expect, it } from "vitest";
import { pyproject } from "../../../src/manifests/pyproject/format.ts";
import { parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

function parse(text: string) {
  return parseAs(pyproject, "pyproject.toml", text);
}

describe("tables of other tools", () => {
  it("says of each that names projects and is not read where it stands", () => {
    const text = `[tool.cibuildwheel]
test-requires = "pytest"
[[tool.cibuildwheel.overrides]]
select = "*"
test-requires = ["numpy"]
[tool.briefcase.app.demo]
requires = ["toga"]
[tool.briefcase.app.demo.linux]
requires = ["toga-gtk"]
[tool.dev-cmd]
extra-requirements = ["black"]
[tool.tox]
requires = ["tox"]
[tool.pixi.pypi-dependencies]
a = "*"
[tool.pixi.feature.x.target.linux.pypi-dependencies]
b = "*"
[tool.pixi.pypi-options]
index-url = "https://h.example/simple"
[[tool.uv.dependency-metadata]]
name = "c"
requires-dist = ["d"]
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([]);
    expect(skipsOf(parsed)).toEqual(
      [2, 5, 7, 9, 11, 12, 14, 16, 18, 22].map((line) => ["unread", "unread-format", line]),
    );
  });

  it("says nothing of tables that name no projects", () => {
    const text = `[tool.poe.tasks.all]
deps = ["lint"]
[tool.pixi.dependencies]
python = "*"
[tool.mypy]
plugins = ["x"]
[tool.x]
requires = true
dependencies = ["not a requirement"]
${"a.".repeat(50)}requires = ["b"]
`;
    expect(parse(text).skipped).toEqual([]);
  });

  it("reads PDM's plugins, and keeps Poetry's own conditions as the text of a marker", () => {
    const text = `[tool.pdm]
plugins = ["pdm-packer"]
[tool.poetry.dependencies]
a = { version = "1", python = "^3.9" }
b = { version = "1", python = "<3.9", markers = "os_name == 'nt' or extra == 'x'" }
c = { version = "1", platform = "linux" }
`;
    const parsed = parse(text);
    expect(parsed.requirements.map(({ name, marker }) => [name, marker])).toEqual([
      ["pdm-packer", null],
      ["a", 'python = "^3.9"'],
      ["b", `python = "<3.9" and (os_name == 'nt' or extra == 'x')`],
      ["c", 'platform = "linux"'],
    ]);
  });
});
