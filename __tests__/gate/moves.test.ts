import { describe, expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { uvLock } from "./trees.ts";

type Tree = Readonly<Record<string, string>>;

const PROJECTS = ["flask", "click", "pytest"].map((name) =>
  aProject({ name, status: "archived", releases: [{ version: "1.0" }] }),
);
const LOCK = uvLock(["flask"], [{ name: "flask", needs: ["click"] }, { name: "click" }]);
// As `uv export` and pip-compile write it.
const COMPILED = `flask[async]==1.0 ; python_version < "4"\n    # via app\nclick==1.0\n    # via flask\n`;

async function said(base: Tree, head: Tree, projects = PROJECTS): Promise<readonly string[]> {
  return inBrief((await runGate({ base, head, projects })).report);
}

function project(more: string): Tree {
  return { "pyproject.toml": `[project]\nname = "app"\nversion = "1"\n${more}` };
}

describe("a move from one tool to another", () => {
  it("brings nothing where a compiled file becomes a lock, or a lock is exported", async () => {
    const [compiled, lock] = [{ "requirements.txt": COMPILED }, { "uv.lock": LOCK }];
    expect(await said(compiled, lock)).toEqual([]);
    expect(await said(lock, compiled)).toEqual([]);
  });

  it("brings files where nothing was hashed before: they are compared, and nothing else is said", async () => {
    const pins = { "requirements.txt": "flask==1.0\nclick==1.0\n" };
    const wrong = uvLock(["flask"], [{ name: "flask" }, { name: "click", sha256: "f".repeat(64) }]);
    expect(await said(pins, { "uv.lock": LOCK })).toEqual([]);
    const plain = PROJECTS.map((one) => ({ ...one, status: null }));
    expect(await said(pins, { "uv.lock": LOCK }, plain)).toEqual([]);
    expect(await said({}, { "uv.lock": LOCK }, plain)).toEqual(["warn unknown-status - uv.lock:23 +uv.lock:14"]);
    expect(await said(pins, { "uv.lock": wrong })).toEqual(["block lock-mismatch click@1.0 uv.lock:20"]);
    expect(await said({ "requirements.txt": "flask==0.9\nclick==1.0\n" }, { "uv.lock": LOCK })).toEqual([
      "warn archived-project flask@1.0 uv.lock:14",
    ]);
  });

  it("brings nothing where a tool's own table of groups becomes a standard one", async () => {
    const standard = project('[dependency-groups]\ndev = ["pytest>=1"]\n');
    expect(await said(project('[tool.uv]\ndev-dependencies = ["pytest>=1"]\n'), standard)).toEqual([]);
    expect(await said(project('[tool.poetry.dev-dependencies]\npytest = ">=1"\n'), standard)).toEqual([]);
    expect(await said(project('dependencies = ["pytest>=1"]\n'), standard)).toEqual([
      "warn archived-project pytest pyproject.toml:5",
    ]);
  });

  it("brings nothing where a setup script becomes a table", async () => {
    const script = `from setuptools import setup\nsetup(install_requires=["flask>=1", "click"])\n`;
    expect(await said({ "setup.py": script }, project('dependencies = ["click", "Flask >= 1"]\n'))).toEqual([]);
  });
});
