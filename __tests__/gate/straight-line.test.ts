import { describe, expect, it } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { uvProject } from "./trees.ts";

const pepy = aProject({ name: "pepy", status: "archived" });
const requests = aProject({ name: "requests", releases: [{ version: "2.31.0" }] });

describe("what a pull request brings", () => {
  it("blocks an archived project that is added to a requirements file, on its line", async () => {
    const { report, asked } = await runGate({
      base: { "requirements.txt": "requests==2.31.0\n" },
      head: { "requirements.txt": "requests==2.31.0\npepy>=1\n" },
      projects: [pepy, requests],
    });

    expect(inBrief(report)).toEqual(["block archived-project pepy requirements.txt:2"]);
    expect(asked).toEqual(["pepy"]);
    expect(report.conclusion).toBe("failure");
  });

  it("says nothing of a re-sort, another spelling or a renamed file", async () => {
    const { report, asked } = await runGate({
      base: { "requirements.txt": "Pepy>=1\nrequests==2.31.0\n", "old-requirements.txt": "pepy\n" },
      head: { "requirements.txt": "requests == 2.31.0\n\npepy>=1\n", "requirements-dev.txt": "pepy\n" },
      renamed: { "requirements-dev.txt": "old-requirements.txt" },
      projects: [pepy, requests],
    });

    expect(inBrief(report)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("reports what an added include line pulls in, at that line", async () => {
    const { report, batches } = await runGate({
      base: { "requirements.txt": "requests==2.31.0\n", "deps/extra.txt": "pepy\n" },
      head: { "requirements.txt": "requests==2.31.0\n-r deps/extra.txt\n", "deps/extra.txt": "pepy\n" },
      projects: [pepy, requests],
    });

    expect(inBrief(report)).toEqual(["block archived-project pepy requirements.txt:2"]);
    expect(batches).toBe(2);
  });

  it("finds a quarantined transitive project in uv.lock with its path", async () => {
    const lock = (extra: string): string => `version = 1
revision = 3

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [{ name = "requests" }]

[[package]]
name = "requests"
version = "2.31.0"
source = { registry = "https://pypi.org/simple" }
${extra}`;
    const added = `dependencies = [{ name = "evil" }]

[[package]]
name = "evil"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
`;
    const pyproject = `[project]\nname = "app"\nversion = "0.1.0"\ndependencies = ["requests"]\n`;
    const { report } = await runGate({
      base: { "pyproject.toml": pyproject, "uv.lock": lock("") },
      head: { "pyproject.toml": pyproject, "uv.lock": lock(added) },
      projects: [requests, aProject({ name: "evil", status: "quarantined", releases: [] })],
    });

    expect(inBrief(report)).toEqual(["block quarantined-project evil@1.0 uv.lock:17"]);
    expect(report.findings[0]?.path).toEqual(["requests", "evil"]);
    expect(report.findings[0]?.relation).toEqual({ kind: "transitive", change: "new" });
  });

  it("gives the way to the entry that a finding points at, not to another one", async () => {
    const { report } = await runGate({
      projects: [pepy, requests],
      base: uvProject(["requests"], [{ name: "requests", version: "2.31.0" }]),
      head: {
        ...uvProject(
          ["requests"],
          [
            { name: "requests", version: "2.31.0", needs: ["pepy"] },
            { name: "pepy", sha256: "e".repeat(64) },
          ],
        ),
        "requirements.txt": "pepy==1.0\n",
      },
    });

    expect(report.findings.map(({ rule, file, path }) => [rule, file, path])).toEqual([
      ["archived-project", "requirements.txt", ["pepy"]],
      ["lock-mismatch", "uv.lock", ["requests", "pepy"]],
    ]);
  });
});
