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
});
