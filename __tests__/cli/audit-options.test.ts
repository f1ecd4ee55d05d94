import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { aProject } from "../support/index/project.ts";
import { type IndexServer, startIndex } from "../support/index/server.ts";
import { anIndex, type CliRun, cli } from "./support.ts";

interface Place {
  readonly cwd: string;
  readonly index: IndexServer;
  readonly audit: (...args: readonly string[]) => Promise<CliRun>;
}

async function aPlace(): Promise<Place> {
  const cwd = mkdtempSync(join(tmpdir(), "gate-audit-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, "requirements.txt"), "fine==1.0\npepy==1.0\nbad\n");
  const bad = aProject({ name: "bad", status: "quarantined", releases: [] });
  const index = await anIndex(aProject({ name: "fine" }), aProject({ name: "pepy", status: "archived" }), bad);
  return { cwd, index, audit: (...args) => cli(["audit", "--index-url", index.url, ...args], { cwd }) };
}

describe("audit --baseline", () => {
  it("fails only on what the written baseline does not know", async () => {
    const { cwd, index, audit } = await aPlace();

    const first = await audit("--write-baseline", "known.json");
    const same = await audit("--baseline", "known.json");
    index.put(aProject({ name: "pepy", status: "quarantined", releases: [] }));
    const worse = await audit("--baseline", "known.json", "--format", "json");

    expect([first.code, same.code, worse.code]).toEqual([0, 0, 1]);
    expect(first.stderr).toBe("note: known.json was written with 2 findings.\n");
    expect(first.stdout).toContain("\nWhat blocks is recorded in the baseline, so this audit passes.\n");
    expect(first.stdout.trimEnd().split("\n").at(-1)).toBe("Recorded: bad is quarantined");
    const { findings } = JSON.parse(worse.stdout);
    expect(findings.map((one: { project: string; severity: string }) => [one.project, one.severity])).toEqual([
      ["pepy", "block"],
      ["bad", "note"],
    ]);
    expect(JSON.parse(readFileSync(join(cwd, "known.json"), "utf8"))).toMatchObject({
      schema: "pypi-gate/baseline@1",
      findings: [{ project: "bad", since: "2026-11-24" }, { project: "pepy" }],
    });
  });

  it("writes the same file again where nothing changed", async () => {
    const { cwd, audit } = await aPlace();
    await audit("--write-baseline", "known.json");
    const text = readFileSync(join(cwd, "known.json"), "utf8");

    await audit("--write-baseline", "known.json");

    expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(text);
  });

  it("is no success in green where something would block", async () => {
    const { cwd, audit } = await aPlace();
    writeFileSync(join(cwd, "requirements.txt"), "bad\n");

    const run = await audit("--write-baseline", "known.json", "--color", "always");

    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe("\u001b[1;33mRecorded: bad is quarantined\u001b[0m");
  });

  it("tells programs of the verdict that its exit code gives", async () => {
    const { audit } = await aPlace();

    const run = await audit("--write-baseline", "known.json", "--format", "json");

    expect([run.code, JSON.parse(run.stdout)]).toMatchObject([0, { conclusion: "success", counts: { block: 1 } }]);
  });

  it("says of whom a written baseline knows nothing", async () => {
    const { cwd } = await aPlace();
    const sick = await startIndex([aProject({ name: "fine" }), aProject({ name: "bad" })], {
      pepy: { kind: "html" },
    });
    onTestFinished(() => sick.close());

    const run = await cli(["audit", "--index-url", sick.url, "--write-baseline", "known.json"], { cwd });

    const said = "note: known.json was written with 0 findings. Of 1 project without an answer nothing new is in it.";
    expect([run.code, run.stderr]).toEqual([0, `${said}\n`]);
    const strict = ["--on-unverified", "block", "--write-baseline", "other.json"];
    const blocked = await cli(["audit", "--index-url", sick.url, ...strict], { cwd });
    expect([blocked.code, blocked.stderr]).toEqual([
      1,
      `${said.replace("known", "other")} What could not be checked is not in it, and blocks.\n`,
    ]);
  });

  it.each([
    ["--baseline", "none.json", "The baseline none.json is not there."],
    ["--baseline", "requirements.txt", "The baseline requirements.txt cannot be read"],
    ["--write-baseline", "requirements.txt", "The baseline requirements.txt cannot be read"],
    ["--write-baseline", ".", ". cannot be written: it is a folder."],
    ["--output", ".", ". cannot be written: it is a folder."],
    ["--output", "no/such/report.txt", "no/such/report.txt cannot be written: its folder does not exist."],
    ["--output", "requirements.txt/x", "requirements.txt/x cannot be written: what should be its folder is a file."],
    ["--write-baseline", "no/such/known.json", "no/such/known.json cannot be written: its folder does not exist."],
  ])("ends with exit code 2 for %s %s, and nobody is asked", async (option, file, why) => {
    const { index, audit } = await aPlace();

    const run = await audit(option, file);

    expect([run.code, run.stderr.includes(why), index.seen.requests]).toEqual([2, true, []]);
  });
});

describe("audit --output", () => {
  it("writes to standard output for a dash", async () => {
    const { cwd, audit } = await aPlace();

    const run = await audit("--output", "-");

    expect([run, existsSync(join(cwd, "-"))]).toEqual([await audit(), false]);
  });

  it.each([
    ["requirements.txt", "--output=./requirements.txt"],
    ["--write-baseline=known.json", "--output=known.json"],
  ])("writes over nothing that %s names", async (...args) => {
    const { cwd, index, audit } = await aPlace();

    const run = await audit(...args);

    expect([run.code, run.stderr, index.seen.requests]).toEqual([
      2,
      expect.stringContaining("cannot be written: the same command names it for something else."),
      [],
    ]);
    expect(readFileSync(join(cwd, "requirements.txt"), "utf8")).toBe("fine==1.0\npepy==1.0\nbad\n");
  });
});

describe("audit --format roadmap", () => {
  it("is a plan to leave what is adverse, and the verdict stays", async () => {
    const { audit } = await aPlace();

    const run = await audit("--format", "roadmap");

    expect(run.code).toBe(1);
    expect(run.stdout).toContain("# Migration roadmap");
    expect([...run.stdout.matchAll(/^## \d\. `(\w+)`/gm)].map((match) => match[1])).toEqual(["bad", "pepy"]);
  });
});

describe("audit --cache-dir", () => {
  it("asks for confirmations where it has answers", async () => {
    const { cwd, index, audit } = await aPlace();

    const cold = await audit("--cache-dir", "kept");
    const warm = await audit("--cache-dir", "kept");

    const conditional = index.seen.requests.filter(({ headers }) => headers["if-none-match"] !== undefined);
    expect([cold.code, warm.code, warm.stdout]).toEqual([1, 1, cold.stdout]);
    expect(new Set(conditional.map(({ path }) => path)).size).toBeGreaterThanOrEqual(3);
    expect(readdirSync(join(cwd, "kept")).every((name) => name.endsWith(".pack"))).toBe(true);
  });

  it("changes no verdict where nothing can be kept", async () => {
    const { cwd, audit } = await aPlace();
    writeFileSync(join(cwd, "file"), "");

    const runs = [
      await audit("--no-cache"),
      await audit("--cache-dir", "file/kept"),
      await audit("--cache-dir", "file"),
    ];

    expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual(new Array(3).fill([1, runs[0]?.stdout]));
    expect(runs.map(({ stderr }) => stderr)).toEqual([
      "",
      "warning: no answers could be kept in file/kept (ENOTDIR): name another folder by --cache-dir.\n",
      "warning: no answers could be kept in file (ENOTDIR): name another folder by --cache-dir.\n",
    ]);
  });

  it("keeps nothing with --no-cache", async () => {
    const { cwd, audit } = await aPlace();

    await audit("--cache-dir", "kept", "--no-cache");

    expect(existsSync(join(cwd, "kept"))).toBe(false);
  });
});
