import { describe, expect, it } from "vitest";
import { type Files, type GateRun, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { pyproject, uvLock, uvProject } from "./trees.ts";

const archived = aProject({ name: "pepy", status: "archived" });
const active = aProject({ name: "requests", releases: [{ version: "2.31.0" }] });
const PROJECTS = [archived, active];

function run(base: Files | null, head: Files, more: Partial<GateRun> = {}) {
  return runGate({ base, head, projects: PROJECTS, ...more });
}

async function brief(base: Files | null, head: Files, more: Partial<GateRun> = {}): Promise<readonly string[]> {
  return inBrief((await run(base, head, more)).report);
}

describe("what may be said together", () => {
  const LOCK = (sha256?: string) => ({
    "pyproject.toml": pyproject(["thing"]),
    "uv.lock": uvLock(["thing"], [{ name: "thing", ...(sha256 === undefined ? {} : { sha256 }) }]),
  });
  const base = uvProject([], []);
  const yanked = [{ version: "1.0", yanked: "broken build" }];
  const wrong = "d".repeat(64);

  it("says quarantine alone", async () => {
    const thing = aProject({ name: "thing", status: "quarantined", releases: yanked });
    expect(await brief(base, LOCK(wrong), { projects: [thing] })).toEqual([
      "block quarantined-project thing@1.0 pyproject.toml:6 +uv.lock:14",
    ]);
  });

  it("says archived with yanked and with a mismatch", async () => {
    const thing = aProject({ name: "thing", status: "archived", releases: yanked });
    expect(await brief(base, LOCK(wrong), { projects: [thing] })).toEqual([
      "block archived-project thing@1.0 pyproject.toml:6 +uv.lock:14",
      "block lock-mismatch thing@1.0 uv.lock:14",
      "warn yanked-release thing@1.0 uv.lock:14",
    ]);
  });

  it("says withdrawn of active projects only", async () => {
    const gone = [{ version: "2.0" }];
    const active = aProject({ name: "thing", releases: gone });
    expect(await brief(base, LOCK(), { projects: [active] })).toEqual(["block withdrawn-release thing@1.0 uv.lock:14"]);
    const archived = aProject({ name: "thing", status: "archived", releases: gone });
    expect(await brief(base, LOCK(), { projects: [archived] })).toEqual([
      "block archived-project thing@1.0 pyproject.toml:6 +uv.lock:14",
    ]);
  });

  it("asks once about each name, and about what is absent once more", async () => {
    const { asked } = await run(
      { "requirements.txt": "" },
      { "requirements.txt": "requests==2.31\npepy==1.0\nPEPY\nno-such-thing\nrequests==9.9\n" },
    );

    expect([...asked].sort()).toEqual(["no-such-thing", "no-such-thing", "pepy", "requests", "requests"]);
  });

  it("compares versions by PEP 440", async () => {
    const lines = await brief(
      { "requirements.txt": "" },
      { "requirements.txt": "thing===1\n" },
      { projects: [aProject({ name: "thing", releases: [{ version: "1.0.0", yanked: true }] })] },
    );

    expect(lines).toEqual(["warn yanked-release thing@1 requirements.txt:1"]);
  });

  it("says an unknown status once per run, with the names folded", async () => {
    const projects = ["aa", "bb", "cc"].map((name) => aProject({ name, status: name === "cc" ? "retired" : null }));
    const { report } = await run({ "requirements.txt": "" }, { "requirements.txt": "cc\nbb\naa\n" }, { projects });

    expect(inBrief(report)).toEqual([
      "warn unknown-status - requirements.txt:3 +requirements.txt:2 +requirements.txt:1",
    ]);
    expect(report.findings[0]?.projects).toEqual(["aa", "bb", "cc"]);
    expect(report.counts).toEqual({ checked: 3, block: 0, warn: 1, note: 0, unverified: 0, waived: 0, wouldBlock: 0 });
  });

  it("keeps the fingerprint of a finding when its line moves, and another line is no change of it", async () => {
    const one = await run({ "requirements.txt": "" }, { "requirements.txt": "pepy\n" });
    const other = await run({ "requirements.txt": "" }, { "requirements.txt": "# up\n\nrequests==2.31.0\npepy\n" });

    expect(one.report.findings.map(({ fingerprint }) => fingerprint)).toEqual(["archived-project:pepy"]);
    expect(other.report.findings.map(({ fingerprint }) => fingerprint)).toEqual(["archived-project:pepy"]);
  });

  it("sorts findings by severity, file, line, project and rule", async () => {
    const lines = await brief(
      { "b/requirements.txt": "", "a/requirements.txt": "" },
      { "b/requirements.txt": "no-such\npepy==7\n", "a/requirements.txt": "requests==2.31.0\nlate\ngone\n" },
      { projects: [...PROJECTS, aProject({ name: "late", status: "deprecated" })] },
    );

    expect(lines).toEqual([
      "block missing-project gone a/requirements.txt:3",
      "block missing-project no-such b/requirements.txt:1",
      "block archived-project pepy@7 b/requirements.txt:2",
      "warn deprecated-project late a/requirements.txt:2",
    ]);
  });
});
