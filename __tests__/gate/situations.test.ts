import { describe, expect, it } from "vitest";
import { proseText } from "../../src/domain/prose.ts";
import type { Report } from "../../src/domain/report.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { type Files, type GateRun, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { uvProject } from "./trees.ts";

const archived = aProject({ name: "pepy", status: "archived" });
const active = aProject({ name: "requests", releases: [{ version: "2.31.0" }] });
const PROJECTS = [archived, active];

function run(base: Files | null, head: Files, more: Partial<GateRun> = {}) {
  return runGate({ base, head, projects: PROJECTS, ...more });
}

async function brief(base: Files | null, head: Files, more: Partial<GateRun> = {}): Promise<readonly string[]> {
  return inBrief((await run(base, head, more)).report);
}

function relations(report: Report) {
  return report.findings.map(({ relation }) => relation);
}

describe("where a name comes from", () => {
  const MIRROR = "--index-url https://mirror.example/simple\n";

  it("blocks an index that takes PyPI's place, once, at its line, with the names that it takes", async () => {
    const { report, asked } = await run(
      { "requirements.txt": "requests==2.31.0\n" },
      { "requirements.txt": `${MIRROR}requests==2.31.0\npepy\n` },
    );

    expect(inBrief(report)).toEqual(["block unchecked-index - requirements.txt:1"]);
    expect(report.findings[0]?.projects).toEqual(["pepy", "requests"]);
    expect(asked).toEqual([]);
  });

  it("asks about every name that falls back to PyPI when its index is taken out", async () => {
    const { report, asked } = await run(
      { "requirements.txt": `${MIRROR}internal-tool==1.0\nrequests==2.31.0\n` },
      { "requirements.txt": "internal-tool==1.0\nrequests==2.31.0\n" },
    );

    expect(inBrief(report)).toEqual(["block missing-project internal-tool@1.0 requirements.txt:1"]);
    expect(asked).toEqual(["internal-tool", "requests", "internal-tool"]);
  });

  it("does not ask about names of an index that was in use at the merge base, and lists them as skipped", async () => {
    const { report, asked } = await run(
      { "requirements.txt": `${MIRROR}requests==2.31.0\n` },
      { "requirements.txt": `${MIRROR}requests==2.31.0\ninternal-tool\n` },
    );

    expect(inBrief(report)).toEqual([]);
    expect(asked).toEqual([]);
    expect(report.skipped.map(({ reason, file, line, project }) => [reason, file, line, project])).toEqual([
      ["other-index", "requirements.txt", 3, "internal-tool"],
    ]);
  });

  it("warns at most about a name that another index may have", async () => {
    const extra = "--extra-index-url https://extra.example/simple\n";
    const added = { "requirements.txt": `${extra}internal-tool\nrequests==9.9\n` };
    const lines = await brief({ "requirements.txt": extra }, added);

    expect(lines).toEqual([
      "warn missing-project internal-tool requirements.txt:2",
      "warn withdrawn-release requests@9.9 requirements.txt:3",
    ]);
    const other = await brief({ "requirements.txt": extra }, { ...added, "dev-requirements.txt": "requests==9.9\n" });
    expect(other).toContain("block withdrawn-release requests@9.9 dev-requirements.txt:1 +requirements.txt:3");
  });

  it("takes the options of the file that includes it for an included file", async () => {
    const lines = await brief(
      { "requirements.txt": `${MIRROR}-r deps/more.txt\n`, "deps/more.txt": "" },
      { "requirements.txt": `${MIRROR}-r deps/more.txt\n# touched\n`, "deps/more.txt": "internal-tool\n" },
    );

    expect(lines).toEqual([]);
  });

  it("speaks of a new reference to a repository, and of the same one again not", async () => {
    const at = (revision: string) => ({
      "requirements.txt": `thing @ git+https://github.com/example/thing@${revision.repeat(40)}\n`,
    });

    expect(await brief({ "requirements.txt": "" }, at("a"))).toEqual([
      "warn direct-reference thing requirements.txt:1",
    ]);
    expect(await brief({ "requirements.txt": "thing\n" }, at("a"))).toEqual([
      "warn direct-reference thing requirements.txt:1",
    ]);
    expect(await brief(at("a"), at("b"))).toEqual([]);
  });

  it("speaks of a repository or URL that names no project at its line, and of the same one again not", async () => {
    const at = (revision: string) => `git+https://github.com/example/thing.git@${revision.repeat(40)}\n`;
    const archive = "https://h.example/x/main.zip\n";

    expect(await brief({ "requirements.txt": "" }, { "requirements.txt": `\n${at("a")}${archive}` })).toEqual([
      "warn direct-reference - requirements.txt:2 +requirements.txt:3",
    ]);
    expect(await brief({}, { "requirements.txt": archive })).toEqual(["warn direct-reference - requirements.txt:1"]);
    expect(await brief({ "requirements.txt": at("a") }, { "requirements.txt": at("b"), "a.txt": "" })).toEqual([]);
    expect(await brief({ "requirements.txt": at("a") }, { "dev-requirements.txt": at("a") })).toEqual([]);
    expect(await brief({ "requirements.txt": at("a") }, { "requirements.txt": at("a") + archive })).toEqual([
      "warn direct-reference - requirements.txt:2",
    ]);
    const { report } = await run({ "requirements.txt": "" }, { "requirements.txt": at("a") });
    expect(report.findings.map(({ message }) => proseText(message))).toEqual([
      "requirements.txt line 1 installs what no index offers and names no project: “‘https://github.com/example/thing.git’ is a repository, not a project of the index”.",
    ]);
  });

  it("judges a project that moves from a repository to the index", async () => {
    const lines = await brief(
      { "requirements.txt": "pepy @ git+https://github.com/example/pepy\n" },
      { "requirements.txt": "pepy\n" },
    );

    expect(lines).toEqual(["warn archived-project pepy requirements.txt:1"]);
  });

  it("never asks about a name that the policy declares private", async () => {
    const policy = { ".github/pypi-gate.toml": `[index]\nprivate = ["internal-*"]\n` };
    const { report, asked } = await run(policy, { ...policy, "requirements.txt": "internal-tool==1.0\n" });

    expect(inBrief(report)).toEqual([]);
    expect(asked).toEqual([]);
    expect(report.skipped.map(({ reason, project }) => [reason, project])).toEqual([["private", "internal-tool"]]);
  });

  it("says nothing of the absence of a local version or of a project that this repository defines", async () => {
    const lines = await brief(uvProject([], []), {
      ...uvProject([], []),
      "requirements.txt": "requests==2.31.0+cpu\nonly-local==1.0+cu121\napp==0.1.0\n",
    });

    expect(lines).toEqual([]);
  });
});

describe("what counts as new", () => {
  it("takes a project that was only constrained before for new", async () => {
    const { report } = await run(
      { "requirements.txt": "-c constraints.txt\n", "constraints.txt": "pepy<3\n" },
      { "requirements.txt": "-c constraints.txt\npepy\n", "constraints.txt": "pepy<3\n" },
    );

    expect(inBrief(report)).toEqual(["block archived-project pepy requirements.txt:2"]);
    expect(relations(report)).toEqual([{ kind: "direct", change: "new" }]);
  });

  it("says at most a note of a name in a constraints file, whatever its status", async () => {
    const odd = [aProject({ name: "bad", status: "quarantined" }), aProject({ name: "odd", status: null })];
    const { report } = await run(
      { "constraints.txt": "" },
      { "constraints.txt": "pepy==1.0\nno-such-thing\nbad==1.0\nodd==1.0\n" },
      { projects: [...PROJECTS, ...odd], request: { inputs: { ...NO_INPUTS, preset: "advisory" } } },
    );

    expect(inBrief(report)).toEqual([
      "note archived-project pepy@1.0 constraints.txt:1",
      "note missing-project no-such-thing constraints.txt:2",
      "note quarantined-project bad@1.0 constraints.txt:3",
      "note unknown-status - constraints.txt:4",
    ]);
    expect(report.counts.wouldBlock).toBe(0);
  });

  it("takes the status that nobody knows as seriously as the names that are required", async () => {
    const odd = [aProject({ name: "odd", status: null }), aProject({ name: "other", status: null })];
    const head = { "constraints.txt": "other==1.0\n", "requirements.txt": "odd\n" };

    expect(await brief({}, head, { projects: odd })).toEqual([
      "warn unknown-status - requirements.txt:1 +constraints.txt:1",
    ]);
  });

  it("does not take a transitive project for direct because a constraints file names it", async () => {
    const { report } = await run(uvProject(["requests"], [{ name: "requests", version: "2.31.0" }]), {
      ...uvProject(["requests"], [{ name: "requests", version: "2.31.0", needs: ["pepy"] }, { name: "pepy" }]),
      "constraints.txt": "pepy==1.0\n",
    });

    expect(inBrief(report)).toEqual(["warn archived-project pepy@1.0 uv.lock:23 +constraints.txt:1"]);
    expect(relations(report)).toEqual([{ kind: "transitive", change: "new" }]);
  });

  it("takes one project in three files for one change with three places", async () => {
    const lines = await brief(uvProject([], []), {
      ...uvProject(["pepy"], [{ name: "pepy" }]),
      "requirements.txt": "pepy==1.0\n",
    });

    expect(lines).toEqual(["block archived-project pepy@1.0 pyproject.toml:6 +requirements.txt:1 +uv.lock:14"]);
  });

  it("does not judge what is taken out, or what stays", async () => {
    const lines = await brief(
      { "requirements.txt": "pepy\nrequests==2.31.0\n", "old-requirements.txt": "no-such-thing\n" },
      { "requirements.txt": "pepy\n" },
    );

    expect(lines).toEqual([]);
  });

  it("points at the version line of a lock entry that changed nothing else", async () => {
    const { report } = await run(
      uvProject(["pepy"], [{ name: "pepy", version: "0.9" }]),
      uvProject(["pepy"], [{ name: "pepy" }]),
      { projects: [archived] },
    );

    expect(inBrief(report)).toEqual(["warn archived-project pepy@1.0 uv.lock:15"]);
    expect(relations(report)).toEqual([{ kind: "direct", change: "changed" }]);
  });

  it("notices a locked file that keeps its name and changes its hash", async () => {
    const lines = await brief(
      uvProject(["pepy"], [{ name: "pepy" }]),
      uvProject(["pepy"], [{ name: "pepy", sha256: "e".repeat(64) }]),
      { projects: [aProject({ name: "pepy" })] },
    );

    expect(lines).toEqual(["block lock-mismatch pepy@1.0 uv.lock:14"]);
  });
});
