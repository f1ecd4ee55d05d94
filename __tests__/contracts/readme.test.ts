import { readFileSync } from "node:fs";
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

  test("it names the folders of src and nothing that is not there", () => {
    const folders = [...README.matchAll(/`(?<name>[a-z]+\/)`/g)].map((match) => match.groups?.name ?? "");
    const known = ["action", "cli", "gate", "domain", "manifests", "changes", "lookups", "rules", "policy"];
    const rest = ["alternatives", "render", "adapters", "dist"];

    expect(folders.filter((name) => ![...known, ...rest].includes(name.slice(0, -1)))).toEqual([]);
  });
});
