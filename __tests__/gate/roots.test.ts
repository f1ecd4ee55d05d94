import { describe, expect, it } from "vitest";
import { planIssue } from "../../src/render/issue/plan.ts";
import { NO_LINKS } from "../../src/render/page/context.ts";
import { runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

const MANIFEST = '[project]\nname = "shop"\nversion = "0"\ndependencies = ["flask", "click", "rich"]\n';
const REGISTRY = 'source = { registry = "https://pypi.org/simple" }';

function locked(name: string, ...needs: readonly string[]): string {
  const edges = needs.map((need) => `{ name = "${need}" }`).join(", ");
  return `[[package]]\nname = "${name}"\nversion = "1.0"\n${REGISTRY}\ndependencies = [${edges}]\n`;
}

// flask and click both need old, click through mid; mid and old need each other.
const LOCK = [
  "version = 1\n",
  `[[package]]\nname = "shop"\nversion = "0"\nsource = { virtual = "." }\ndependencies = [{ name = "flask" }, { name = "click" }, { name = "rich" }]\n`,
  locked("flask", "old"),
  locked("click", "mid"),
  locked("mid", "old"),
  locked("old", "mid"),
  locked("rich"),
].join("\n");

const PROJECTS = ["flask", "click", "mid", "rich"].map((name) => aProject({ name, releases: [{ version: "1.0" }] }));

describe("an audit", () => {
  it("knows every direct requirement that brings an adverse project in", async () => {
    const old = aProject({ name: "old", status: "archived", releases: [{ version: "1.0" }] });
    const tree = { "pyproject.toml": MANIFEST, "uv.lock": LOCK };

    const { report } = await runGate({ base: null, head: tree, projects: [...PROJECTS, old] });

    const checked = report.checked.map(({ name, roots }) => [name, roots]);
    expect(checked).toEqual([
      ["click", undefined],
      ["flask", undefined],
      ["mid", undefined],
      ["old", ["click", "flask"]],
      ["rich", undefined],
    ]);
    const body = planIssue(report, null, NO_LINKS).create?.body ?? "";
    expect(body).toContain("already there, from `flask` · by 2 direct requirements: `click`, `flask`");
  });
});
