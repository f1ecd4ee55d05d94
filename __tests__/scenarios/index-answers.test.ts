import { expect, test } from "vitest";
import { type Fault, failing } from "../support/index/faults.ts";
import { aProject } from "../support/index/project.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";
import { expectTold, findingsOf, NOW, reportOf } from "./story.ts";

const quiet = aProject({ name: "requests" });

function scene(line: string, more: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  return createScenario({
    base: { "requirements.txt": "requests\n" },
    head: { "requirements.txt": `requests\n${line}` },
    projects: [quiet],
    now: NOW,
    ...more,
  });
}

/** The body of the right answer with some of it replaced. */
function patched(change: Record<string, unknown>): Fault {
  return { kind: "patch", patch: (body) => ({ ...body, ...change }) };
}

test("a quarantined project without files blocks", async () => {
  const thing = aProject({ name: "thing", status: "quarantined" });
  const scenario = await scene("thing==1.0\n", { projects: [quiet, thing] });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block quarantined-project thing@1.0 requirements.txt:2"]);
  expect([...scenario.index.seen.simple]).toEqual([["thing", 1]]);
  await expectTold("quarantined", scenario, run);
});

test("an archived project without any file blocks as archived, not as missing", async () => {
  const scenario = await scene("thing\n", {
    projects: [quiet, aProject({ name: "thing", status: "archived", releases: [] })],
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block archived-project thing requirements.txt:2"]);
  await expectTold("archived-without-files", scenario, run);
});

test("a name that the index does not know blocks after it was asked twice", async () => {
  const scenario = await scene("No_Such.Thing\n");
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block missing-project no-such-thing requirements.txt:2"]);
  expect([...scenario.index.seen.simple]).toEqual([["no-such-thing", 2]]);
  await expectTold("missing", scenario, run);
});

test("a name that is missing once and then there is active", async () => {
  const scenario = await scene("thing\n", {
    projects: [quiet, aProject({ name: "thing" })],
    indexFaults: { thing: [{ kind: "status", status: 404 }, null] },
  });
  const run = await scenario.run();

  expect([run.exitCode, findingsOf(run), scenario.github.writes()]).toEqual([0, [], []]);
  scenario.assertClean();
});

test("an index that answers 503 three times is asked a fourth time", async () => {
  const scenario = await scene("thing\n", {
    projects: [quiet, aProject({ name: "thing", status: "archived" })],
    indexFaults: { thing: failing(3) },
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block archived-project thing requirements.txt:2"]);
  expect([...scenario.index.seen.simple]).toEqual([["thing", 4]]);
  expect(reportOf(run).counts.unverified).toBe(0);
  scenario.assertClean();
});

const DOWN: ScenarioOptions = {
  base: { "requirements.txt": "" },
  head: { "requirements.txt": "aa\nbb\ncc\n" },
  indexFaults: { aa: failing(4), bb: { kind: "reset" }, cc: { kind: "text", text: "not JSON" } },
  now: NOW,
};

test("an index that is down leaves every project unverified, and one entry names them all", async () => {
  const scenario = await createScenario(DOWN);
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block unverified-project aa requirements.txt:1",
    "block unverified-project bb requirements.txt:2",
    "block unverified-project cc requirements.txt:3",
  ]);
  expect(run.outputs).toMatchObject({ conclusion: "failure", blocked: "3", unverified: "3" });
  await expectTold("index-down", scenario, run);
});

test("an index that is down blocks nothing while on-unverified is warn, and every report says so", async () => {
  const scenario = await createScenario({ ...DOWN, inputs: { "on-unverified": "warn" } });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ conclusion: "success", blocked: "0", warned: "3", unverified: "3" });
  expect(run.summary).toContain("on-unverified");
  expect(scenario.github.state.reviews[0]?.body).toContain("on-unverified");
  expect(scenario.github.state.checkRuns[0]).toMatchObject({ conclusion: "success" });
  await expectTold("index-down-tolerated", scenario, run);
});

test.each([
  ["HTML instead of JSON", { kind: "html" }],
  ["another major version of the API", patched({ meta: { "api-version": "2.0" } })],
  ["the answer for another project", patched({ name: "another-thing" })],
  ["a body that is cut off", { kind: "truncated" }],
  ["a refusal", { kind: "status", status: 403 }],
  ["two statuses that disagree", patched({ meta: { "api-version": "1.4", "project-status": "archived" } })],
] satisfies readonly (readonly [string, Fault])[])("%s is unverified, never active", async (_, fault) => {
  const scenario = await scene("thing\n", {
    projects: [quiet, aProject({ name: "thing" })],
    indexFaults: { thing: fault },
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block unverified-project thing requirements.txt:2"]);
  scenario.assertClean();
});

test("an index without statuses is said once, and warns", async () => {
  const [aa, bb] = ["aa", "bb"].map((name) => aProject({ name, status: null }));
  if (aa === undefined || bb === undefined) throw new Error("no projects");
  const old = patched({ meta: { "api-version": "1.1" } });
  const scenario = await scene("aa\nbb\n", { projects: [quiet, aa, bb], indexFaults: { aa: old, bb: old } });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(findingsOf(run)).toEqual(["warn unknown-status - requirements.txt:2"]);
  expect(reportOf(run).findings[0]).toMatchObject({
    projects: ["aa", "bb"],
    also: [{ file: "requirements.txt", line: 3 }],
    relation: null,
  });
  await expectTold("unknown-status", scenario, run);
});

test("an index that is too slow for the run leaves what 90 seconds did not reach unverified, and keeps the rest", async () => {
  // 64 in flight, 5 seconds each: about 1,150 names are answered in time.
  const names = Array.from({ length: 1_400 }, (_, index) => `slow-${index}`);
  const lines = names.map((name) => `${name}\n`).join("");
  const scenario = await createScenario({
    base: { "requirements.txt": "" },
    head: { "requirements.txt": lines },
    projects: names.map((name) => aProject({ name, status: "archived" })),
    indexFaults: Object.fromEntries(names.map((name) => [name, { kind: "slow", ms: 250 }])),
    now: NOW,
    pace: 20,
  });
  const run = await scenario.run({ inputs: { "check-run": "never" } });

  const report = reportOf(run);
  const overdue = report.findings.filter((finding) => finding.rule === "unverified-project");
  const archived = report.findings.filter((finding) => finding.rule === "archived-project");
  expect(run.exitCode).toBe(1);
  expect([overdue.length > 0, archived.length > 0, overdue.length + archived.length]).toEqual([true, true, 1_400]);
  expect(new Set(overdue.map((finding) => finding.message.includes("90 seconds")))).toEqual(new Set([true]));
  expect(report.counts.unverified).toBe(overdue.length);
  scenario.assertClean();
});
