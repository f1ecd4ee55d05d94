import { isAbsolute } from "node:path";
import { expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";
import { findingsOf, NOW, reportOf } from "./story.ts";

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "requests\n" },
  head: { "requirements.txt": "requests\nold-thing\nlate-thing\nno-such\nsick\n" },
  projects: [
    aProject({ name: "requests" }),
    aProject({ name: "old-thing", status: "archived" }),
    aProject({ name: "late-thing", status: "deprecated" }),
    aProject({ name: "sick" }),
  ],
  indexFaults: { sick: { kind: "html" } },
  now: NOW,
};

test("counts are of findings by severity, of distinct names asked and of distinct names unanswered", async () => {
  const scenario = await createScenario(SCENE);
  const run = await scenario.run();

  expect(reportOf(run).counts).toEqual({
    checked: 4,
    block: 3,
    warn: 1,
    note: 0,
    unverified: 1,
    waived: 0,
    wouldBlock: 0,
  });
  expect(run.outputs).toEqual({
    conclusion: "failure",
    blocked: "3",
    warned: "1",
    noted: "0",
    unverified: "1",
    report: run.outputs.report,
  });
  expect(findingsOf(run)).toEqual([
    "block archived-project old-thing requirements.txt:2",
    "block missing-project no-such requirements.txt:4",
    "block unverified-project sick requirements.txt:5",
    "warn deprecated-project late-thing requirements.txt:3",
  ]);
});

test("two reads come before the look-ups, one request per name, absence twice", async () => {
  const scenario = await createScenario(SCENE);
  await scenario.run();

  expect(scenario.github.reads()).toEqual([
    expect.stringContaining("GET /repos/octo-org/shop/compare/"),
    "POST /graphql query",
    // Before the review is posted: is the head still the one that was judged?
    "GET /repos/octo-org/shop/pulls/7",
  ]);
  expect(Object.fromEntries(scenario.index.seen.simple)).toEqual({
    "old-thing": 1,
    "late-thing": 1,
    "no-such": 2,
    sick: 1,
  });
  scenario.assertClean();
});

test("the report is written to the runner's temporary folder, and its path is absolute", async () => {
  const scenario = await createScenario({ ...SCENE, head: { "README.md": "" } });
  const run = await scenario.run();

  expect(isAbsolute(run.outputs.report ?? "")).toBe(true);
  expect(Object.keys(run.files)).toEqual(["temp/pypi-gate-report.json"]);
  expect(reportOf(run).conclusion).toBe("success");
});

test("the report is written where report-file says, relative to the workspace", async () => {
  const scenario = await createScenario(SCENE);
  const run = await scenario.run({ inputs: { "report-file": "out/gate.json" } });

  expect(Object.keys(run.files)).toEqual(["workspace/out/gate.json"]);
  expect(run.outputs.report).toMatch(/^\/.*\/workspace\/out\/gate\.json$/);
  expect(reportOf(run).conclusion).toBe("failure");
});

test("the report is in the temporary folder where report-file cannot be written, and the log says so", async () => {
  const scenario = await createScenario(SCENE);
  const run = await scenario.run({ inputs: { "report-file": "/dev/null/gate.json" } });

  expect([run.exitCode, Object.keys(run.files)]).toEqual([1, ["temp/pypi-gate-report.json"]]);
  expect(run.outputs.report).toMatch(/^\/.*\/temp\/pypi-gate-report\.json$/);
  expect(run.log).toContain("Could not write /dev/null/gate.json");
});

test("review never and check-run never leave the log's annotations and the summary", async () => {
  const scenario = await createScenario(SCENE);
  const run = await scenario.run({ inputs: { review: "never", "check-run": "never" } });

  expect(run.exitCode).toBe(1);
  expect(scenario.github.writes()).toEqual([]);
  expect(run.annotations.filter(({ file }) => file !== null)).toHaveLength(4);
  expect(run.summary).toContain("old-thing");
});

test("review always and check-run always write for a clean pull request, once", async () => {
  const scenario = await createScenario({ ...SCENE, head: { "requirements.txt": "requests>=1\n" } });
  const inputs = { review: "always", "check-run": "always" };
  const run = await scenario.run({ inputs });

  expect(run.exitCode).toBe(0);
  expect(scenario.github.writes()).toEqual([
    "POST /repos/octo-org/shop/check-runs",
    "POST /repos/octo-org/shop/pulls/7/reviews",
  ]);
  scenario.github.forgetRequests();
  await scenario.run({ inputs, action: "synchronize" });
  expect(scenario.github.writes()).toEqual([]);
  scenario.assertClean();
});

test("the advisory preset blocks nothing and says what would have blocked", async () => {
  const scenario = await createScenario({ ...SCENE, inputs: { preset: "advisory" } });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(reportOf(run).counts).toMatchObject({ block: 0, warn: 4, wouldBlock: 3 });
  expect(run.summary).toMatch(/would (have )?block/i);
});

test("the strict preset blocks what is deprecated", async () => {
  const scenario = await createScenario({ ...SCENE, inputs: { preset: "strict" } });
  const run = await scenario.run();

  expect([run.exitCode, reportOf(run).counts.block]).toEqual([1, 4]);
});
