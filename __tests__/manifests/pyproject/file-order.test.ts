import { describe, expect, it } from "vitest";
import { inFileOrder, type Place } from "../../../src/manifests/pyproject/file-order.ts";
import { parseToml } from "../../../src/manifests/toml/document.ts";

const ROOT = parseToml(`
[tool.uv]
dev-dependencies = ["a", "b"]
[project]
dependencies = ["c", "d"]
[project.optional-dependencies]
x = ["e"]
y = ["f"]
[tool.poetry.dependencies]
g = "1"
h = [{ version = "1" }, { version = "2" }]
`).value;

// Names in the order in which the places were read, and in the order that is given back.
function ordered(read: readonly (readonly [string, Place])[]): readonly string[] {
  const names = read.map(([name]) => name);
  const places = read.map(([, place]) => place);
  return inFileOrder(ROOT, names, places);
}

describe("inFileOrder", () => {
  const project = ["project", "dependencies"];
  const extras = ["project", "optional-dependencies"];
  const dev = ["tool", "uv", "dev-dependencies"];
  const poetry = ["tool", "poetry", "dependencies"];

  it("puts arrays and tables in the order in which they begin, and keeps the order within each", () => {
    const read = [
      ["f", { parent: [...extras, "y"], step: 0 }],
      ["e", { parent: [...extras, "x"], step: 0 }],
      ["d", { parent: project, step: 1 }],
      ["c", { parent: project, step: 0 }],
      ["a", { parent: dev, step: 0 }],
      ["b", { parent: [...dev], step: 1 }],
    ] as const;
    expect(ordered(read)).toEqual(["a", "b", "d", "c", "e", "f"]);
  });

  it("keeps what is already in order, and what has no place, as it stands", () => {
    const read = [
      ["c", { parent: project, step: 0 }],
      ["d", { parent: project, step: 1 }],
    ] as const;
    expect(ordered(read)).toEqual(["c", "d"]);
    const nowhere: readonly (readonly [string, Place])[] = [
      ["b", {}],
      ["a", {}],
    ];
    expect(ordered(nowhere)).toEqual(["b", "a"]);
    expect(ordered([])).toEqual([]);
  });

  it("orders the keys of a table and the elements of a key's array as they stand", () => {
    const read = [
      ["h", { parent: [...poetry, "h"], step: 1 }],
      ["g", { parent: poetry, step: "g" }],
      ["c", { parent: project, step: 0 }],
    ] as const;
    // `tool` begins before `project` because its first table does.
    expect(ordered(read)).toEqual(["g", "h", "c"]);
  });

  it("takes a step that leads nowhere for the first child", () => {
    const read = [
      ["x", { parent: ["project", "gone"], step: "y" }],
      ["a", { parent: dev, step: 0 }],
    ] as const;
    expect(ordered(read)).toEqual(["a", "x"]);
  });
});
