import { describe, expect, it } from "vitest";
import { surveyTrees } from "./sides.ts";

const NAMES = ["click", "colorama", "flask", "pytest"];
const EDGES: Readonly<Record<string, readonly string[]>> = {
  flask: ["click"],
  click: ["colorama"],
  pytest: ["colorama", "click"],
  colorama: [],
};

function edges(names: readonly string[]): string {
  return `[${names.map((name) => `{ name = "${name}" }`).join(", ")}]`;
}

function lock(prod: readonly string[], group: readonly string[]): string {
  const packages = NAMES.map(
    (name) =>
      `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = ${edges(EDGES[name] ?? [])}\n`,
  );
  const root = `[[package]]\nname = "app"\nversion = "0"\nsource = { virtual = "." }\ndependencies = ${edges(prod)}\n[package.dev-dependencies]\ndev = ${edges(group)}\n`;
  return ["version = 1\n", root, ...packages].join("\n");
}

async function standings(text: string) {
  const { changes } = await surveyTrees({}, { "uv.lock": text });
  return Object.fromEntries(
    changes.map(({ project, introduced: [{ path, direct, requirement }] }) => [
      project,
      [path.join(" "), direct, requirement.scope, requirement.group],
    ]),
  );
}

describe("why an entry is in a lock", () => {
  it("is production where production brings it, however short the way from a group", async () => {
    expect(await standings(lock(["flask"], ["pytest"]))).toEqual({
      flask: ["flask", true, "prod", null],
      click: ["flask click", false, "prod", null],
      colorama: ["flask click colorama", false, "prod", null],
      pytest: ["pytest", true, "group", "dev"],
    });
  });

  it("is direct where a group names what production brings too", async () => {
    expect(await standings(lock(["flask"], ["click"]))).toMatchObject({
      click: ["click", true, "group", "dev"],
      colorama: ["click colorama", false, "prod", null],
    });
  });

  it("tells the start and the end of a way that is far too long", async () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `p${at}`);
    const packages = names.map(
      (name, at) =>
        `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = ${edges([`p${at + 1}`])}\n`,
    );
    const { changes } = await surveyTrees(
      {},
      { "uv.lock": `version = 1\n[manifest]\nrequirements = ${edges(["p0"])}\n${packages.join("")}` },
    );
    const pathOf = new Map(changes.map(({ project, introduced: [{ path }] }) => [`${project}`, path]));

    expect(pathOf.get("p99")).toEqual(names.slice(0, 100));
    expect(pathOf.get("p100")).toEqual(names.slice(0, 101));
    expect(pathOf.get("p2999")).toEqual(["p0", ...names.slice(-100)]);
  });

  it("comes from the manifest of the lock's own tool, whatever else names everything", async () => {
    const entry = (name: string, edge: string) =>
      `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\n[package.dependencies]\n${edge}\n`;
    const lock = [
      entry("flask", 'click = "*"'),
      entry("click", ""),
      entry("pytest", 'pluggy = "*"'),
      entry("pluggy", ""),
    ];
    const { changes } = await surveyTrees(
      {},
      {
        "pyproject.toml": `[tool.poetry.dependencies]\nflask = "*"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n`,
        "poetry.lock": `${lock.join("")}[metadata]\nlock-version = "2.0"\n`,
        "requirements.txt": "flask==1.0\nclick==1.0\npytest==1.0\npluggy==1.0\n",
      },
    );
    const locked = changes.flatMap(({ project, introduced }) =>
      introduced
        .filter(({ requirement }) => requirement.kind === "locked")
        .map(({ path, requirement: { scope, group } }) => [project, path.join(" "), scope, group]),
    );
    expect(locked).toEqual([
      ["click", "flask click", "prod", null],
      ["flask", "flask", "prod", null],
      ["pluggy", "pytest pluggy", "group", "test"],
      ["pytest", "pytest", "group", "test"],
    ]);
  });
});
