import { expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import {
  mergeGroupEvent,
  otherEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/runner/events.ts";
import type { ActionRun } from "../support/runner/run-action.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";
import { expectTold, findingsOf, NOW, reportOf } from "./story.ts";

const FINDING = ["block archived-project old-thing requirements.txt:2"];
const EXISTING = [
  "warn archived-project ancient requirements.txt:1",
  "warn archived-project old-thing requirements.txt:2",
];

function scene(more: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  return createScenario({
    base: { "requirements.txt": "ancient\n" },
    head: { "requirements.txt": "ancient\nold-thing\n" },
    projects: ["ancient", "old-thing"].map((name) => aProject({ name, status: "archived" })),
    now: NOW,
    ...more,
  });
}

/** A run that ended without a verdict: exit 2, all outputs set, one error that names the cause, nothing written. */
function expectNoVerdict(scenario: Scenario, run: ActionRun, cause: RegExp): void {
  expect(run.exitCode).toBe(2);
  expect(run.outputs).toEqual({
    conclusion: "failure",
    blocked: "0",
    warned: "0",
    noted: "0",
    unverified: "0",
    report: "",
  });
  expect(run.annotations.map(({ level, file }) => [level, file])).toEqual([["error", null]]);
  expect(run.annotations[0]?.message).toMatch(cause);
  expect(scenario.github.writes()).toEqual([]);
  expect(scenario.index.seen.requests).toEqual([]);
  scenario.assertClean();
}

test.each(["opened", "synchronize", "reopened", "ready_for_review", "labeled"])(
  "a pull request that is %s is judged whole",
  async (action) => {
    const scenario = await scene();
    const run = await scenario.run({ action });

    expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
    expect(scenario.github.writes()).toHaveLength(2);
    scenario.assertClean();
  },
);

test("a pull request that is closed is judged without a write", async () => {
  const scenario = await scene({ pull: { state: "closed" } });
  const run = await scenario.run({ action: "closed" });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(scenario.github.writes()).toEqual([]);
  scenario.assertClean();
});

test("pull_request_target is judged like pull_request", async () => {
  const scenario = await scene();
  const run = await scenario.run({
    event: pullRequestEvent({ github: scenario.github, number: 7, name: "pull_request_target" }),
  });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(scenario.github.writes()).toHaveLength(2);
  scenario.assertClean();
});

test("the policy and the base branch that have moved on do not change what a pull request brings", async () => {
  const scenario = await scene();
  scenario.github.people.pushToBase(7, { files: { "requirements.txt": "ancient\nmerged-since\n" } });
  const run = await scenario.run({ action: "synchronize" });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(reportOf(run).range).toEqual({ base: scenario.baseSha, head: scenario.headSha });
  scenario.assertClean();
});

test("a push is reviewed from before to after, with a check run and no review", async () => {
  const scenario = await scene();
  const { github, headSha } = scenario;
  const before = scenario.baseSha;
  const run = await scenario.run({ event: pushEvent(github, { ref: "refs/heads/topic", before, after: headSha }) });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(github.writes()).toEqual(["POST /repos/octo-org/shop/check-runs"]);
  await expectTold("push", scenario, run);
});

test("the push of a new branch is reviewed from where it left the default branch", async () => {
  const scenario = await scene();
  const event = pushEvent(scenario.github, { ref: "refs/heads/topic", before: null, after: "topic" });
  const run = await scenario.run({ event });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(reportOf(run).range).toEqual({ base: scenario.baseSha, head: scenario.headSha });
  scenario.assertClean();
});

test("the push that deletes a branch has nothing to judge", async () => {
  const scenario = await scene();
  const event = pushEvent(scenario.github, { ref: "refs/heads/topic", before: "topic", after: null });
  const run = await scenario.run({ event });

  expect([run.exitCode, findingsOf(run), scenario.github.writes()]).toEqual([0, [], []]);
  expect(run.outputs).toMatchObject({ conclusion: "success", blocked: "0" });
  scenario.assertClean();
});

test("a merge group is judged from its base to its head, without a write", async () => {
  const scenario = await scene();
  const event = mergeGroupEvent(scenario.github, { base: "main", head: "topic" });
  const run = await scenario.run({ event });

  expect([run.exitCode, findingsOf(run)]).toEqual([1, FINDING]);
  expect(scenario.github.writes()).toEqual([]);
  expect(run.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
    ["error", "requirements.txt", 2],
    ["error", null, null],
  ]);
  await expectTold("merge-group", scenario, run);
});

test("a schedule audits what the default branch depends on", async () => {
  const scenario = await scene({ base: { "requirements.txt": "ancient\nold-thing\n" }, head: { "README.md": "" } });
  const run = await scenario.run({ event: scheduleEvent(scenario.github) });

  expect([run.exitCode, findingsOf(run)]).toEqual([0, EXISTING]);
  expect(reportOf(run)).toMatchObject({ range: { base: null, head: scenario.baseSha } });
  expect(reportOf(run).findings.map(({ relation }) => relation?.change)).toEqual(["existing", "existing"]);
  expect(scenario.github.writes().filter((write) => !write.includes("/issues"))).toEqual([]);
  await expectTold("audit", scenario, run);
});

test("workflow_dispatch audits, and so does any event with mode audit", async () => {
  const scenario = await scene({ base: { "requirements.txt": "ancient\nold-thing\n" }, head: { "README.md": "" } });
  const dispatched = await scenario.run({ event: workflowDispatchEvent(scenario.github) });
  const asked = await scenario.run({ inputs: { mode: "audit" } });

  expect([dispatched.exitCode, findingsOf(dispatched)]).toEqual([0, EXISTING]);
  expect([asked.exitCode, findingsOf(asked)]).toEqual([0, EXISTING]);
  expect(scenario.github.writes().filter((write) => !write.includes("/issues"))).toEqual([]);
  scenario.assertClean();
});

test("an event that is not supported ends without a verdict", async () => {
  const scenario = await scene();
  const run = await scenario.run({ event: otherEvent(scenario.github, "issue_comment") });

  expectNoVerdict(scenario, run, /issue_comment/);
});

test("an empty token ends without a verdict", async () => {
  const scenario = await scene();
  const run = await scenario.run({ inputs: { "github-token": "" } });

  expectNoVerdict(scenario, run, /github-token/);
});

test("mode review without a pull request ends without a verdict", async () => {
  const scenario = await scene();
  const events = [scheduleEvent(scenario.github), mergeGroupEvent(scenario.github, { base: "main", head: "topic" })];
  for (const event of events) {
    expectNoVerdict(scenario, await scenario.run({ event, inputs: { mode: "review" } }), /mode: review/);
  }
});

test("inputs that are wrong are all named", async () => {
  const scenario = await scene();
  const run = await scenario.run({ inputs: { preset: "strickt", mode: "on", "index-url": "ftp://x" } });

  expectNoVerdict(scenario, run, /preset.*strict.*mode.*index-url|index-url.*preset.*mode/);
});

test("a GitHub that cannot be reached ends without a verdict", async () => {
  const scenario = await scene({ githubFaults: [{ on: "*", kind: "reset-before" }] });
  const run = await scenario.run();

  expectNoVerdict(scenario, run, /GitHub|connection|read/);
});

test("a token that may not read ends without a verdict", async () => {
  const scenario = await scene({
    githubFaults: [{ on: "*", kind: "status", status: 401, message: "Bad credentials" }],
  });
  const run = await scenario.run();

  expectNoVerdict(scenario, run, /token|credentials|401/);
});
