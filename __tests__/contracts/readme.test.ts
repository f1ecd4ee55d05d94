import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/specs.ts";
import { isJson, objectOf } from "../support/github/json.ts";
import { ROOT } from "../support/runner/process.ts";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

describe("README.md", () => {
  test("it stays short enough to find the ten lines", () => {
    expect(README.split("\n").length).toBeLessThanOrEqual(250);
    expect(README.indexOf("## Add it")).toBeLessThan(2_000);
  });

  test("it names only scripts that package.json has", () => {
    const parsed: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const scripts = objectOf(isJson(parsed) ? parsed : {}, "scripts");
    const named = [...README.matchAll(/npm run (?<name>[a-z:-]+)/g)].map((match) => match.groups?.name ?? "");

    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test("it shows every command of the command line, and no other", () => {
    const shown = [...README.matchAll(/^(?:pip freeze \| )?pypi-gate (?<name>[a-z]+)/gm)].map((m) => m.groups?.name);

    expect([...new Set(shown)].toSorted()).toEqual(COMMANDS.map((command) => command.name).toSorted());
  });

  test("its map has the folders of src, all of them", () => {
    const rows = README.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`(?<name>[a-z]+)\/`/g)]);
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

    expect(named.map((match) => match.groups?.name).toSorted()).toEqual(folders.map((one) => one.name).toSorted());
  });
});
