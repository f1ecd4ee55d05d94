import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { fakeClock } from "../support/index/clock.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, type CliRun, cli, NOW } from "./support.ts";

/** Runs with a budget that never runs out. */
function explain(words: readonly string[], cwd: string): Promise<CliRun> {
  const sleep = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  return cli(["explain", ...words], { cwd, clock: { ...fakeClock(NOW), sleep } });
}

const OLD = aProject({
  name: "oldwidget",
  status: "archived",
  owners: ["ada"],
  info: { summary: "Deprecated, use `newwidget` or `midwidget` instead.", description: "" },
});
const MID = aProject({ name: "midwidget", status: "archived", owners: ["ada"] });
const NEW = aProject({ name: "newwidget", owners: ["ada"], releases: [{ version: "2.0", requiresPython: ">=3.9" }] });

test("the text tells who names what, what was verified of each name, and why it is kept or dropped", async () => {
  const index = await anIndex(OLD, MID, NEW);
  const cwd = temporaryFolder({ "pyproject.toml": '[project]\nname = "shop"\nrequires-python = ">=3.10"\n' });
  const run = await explain(["oldwidget", "--index-url", index.url], cwd);

  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toBe(`oldwidget: archived: no more releases are expected
  latest    1.0
  releases  1 version, 2 files
  uploads   first 2024-01-02, last 2024-01-02
  named     newwidget in its summary (use-instead, quoted)
  named     midwidget in its summary (use-instead, quoted)
  candidate newwidget: kept, confirmed
            ✓ exists: the index knows it
            ✓ status: it is active on the index
            ✓ files: it has files
            ✓ yanked: not all releases are yanked
            ✓ pre-release: it has a final release
            ✓ placeholder: it is no placeholder
            ✓ points-on: it points to no other project
            ✓ malware: no advisory calls it malware
            ✓ identity: same owner
            ✓ look-alike: it resembles no popular name
            ✓ age: first uploaded 1057 days ago, same owner
            ✓ requires-python: it supports Python >=3.9, this repository >=3.10
  candidate midwidget: dropped
            ✓ exists: the index knows it
            ✗ status: it is archived on the index
            ✓ files: it has files
            ✓ yanked: not all releases are yanked
            ✓ pre-release: it has a final release
            ✓ placeholder: it is no placeholder
            ✓ points-on: it points to no other project
            ✓ malware: no advisory calls it malware
            ✓ identity: same owner
            ✓ look-alike: it resembles no popular name
            ✓ age: first uploaded 1057 days ago, same owner
            ✓ requires-python: it asks for no Python version
  instead   newwidget: named by the maintainer in the summary of its latest release (1.0,
            2024-01-02). Active on the index; same owner; supports Python >=3.9 as this repository
            does.
  rejected  The maintainer names midwidget, but midwidget is archived on the index, so it is not
            suggested.
  asked     ${index.url} at 2026-11-24 06:40 UTC
`);
});

test("the JSON holds the same: evidence, candidates with every check, and the reason of what is dropped", async () => {
  const index = await anIndex(OLD, MID, NEW);
  const words = ["OldWidget", "--index-url", index.url, "--format", "json"];
  const run = await explain(words, temporaryFolder());

  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    schema: "pypi-gate/explain@1",
    project: "oldwidget",
    found: "found",
    status: "archived",
    sought: true,
    evidence: [
      { spellings: ["newwidget"], field: "summary", tier: "quoted", family: "use-instead" },
      { spellings: ["midwidget"] },
    ],
    candidates: [
      { name: "newwidget", kept: true, identity: "owner", reason: null, checks: expect.any(Array) },
      {
        name: "midwidget",
        kept: false,
        reason: "The maintainer names midwidget, but midwidget is archived on the index, so it is not suggested.",
      },
    ],
    suggestions: {
      alternatives: [{ name: "newwidget", verified: true }],
      rejected: [{ name: "midwidget" }],
      failure: null,
    },
    index: index.url,
    checkedAt: NOW,
  });
});

test("the standard library and the curated evidence are shown, each with its verdict", async () => {
  const index = await anIndex(aProject({ name: "backports-zoneinfo", status: "archived" }));
  const words = ["backports.zoneinfo", "--index-url", index.url];
  const allowed = temporaryFolder({ "pyproject.toml": '[project]\nrequires-python = ">=3.9"\n' });

  const kept = await explain(words, allowed);
  const dropped = await explain(words, temporaryFolder());

  expect(kept.stdout).toMatch(/ {2}curated +stdlib, by the \S+ word: https:\/\/\S+ \(checked\s+\d{4}-\d\d-\d\d\)\n/);
  expect(kept.stdout).toContain("  stdlib    zoneinfo, since Python 3.9: kept\n");
  expect(kept.stdout).toContain("  instead   zoneinfo: in the standard library since Python 3.9");
  expect(dropped.stdout).toContain("  stdlib    zoneinfo, since Python 3.9: dropped\n");
  expect(dropped.stdout.replace(/\s+/g, " ")).toContain("declares no `requires-python`");
});

test("a project that nobody says anything about has no alternative, and that is said", async () => {
  const index = await anIndex(aProject({ name: "oldwidget", status: "archived" }));
  const run = await explain(["oldwidget", "--index-url", index.url], temporaryFolder());

  expect(run.code).toBe(0);
  expect(run.stdout).toContain(
    "  instead   no alternative is known: its maintainers name none, and neither does the curated list\n",
  );
});

test("hostile words reach the terminal without escapes, controls or invisible characters", async () => {
  const summary = "\u001b[31mDeprecated\u001b]8;;https://evil.example\u0007 \u202e use `newwidget` instead";
  const info = { summary, project_urls: { Successor: "https://pypi.org/project/evil\u001b[2J/" } };
  const index = await anIndex(aProject({ name: "oldwidget", status: "archived", reason: summary, info }), NEW);
  const run = await explain(["oldwidget", "--index-url", index.url], temporaryFolder());

  expect(run.code).toBe(0);
  expect(run.stdout).toContain("named     newwidget");
  expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
});
