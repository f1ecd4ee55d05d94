import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import {
  mergeGroupEvent,
  otherEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/runner/events.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";

const CHECK = "POST /repos/octo-org/shop/check-runs";
const REVIEW = "POST /repos/octo-org/shop/pulls/7/reviews";

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "fine==1.0\n" },
  head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
  projects: [
    aProject({ name: "fine" }),
    aProject({ name: "old-one", status: "archived" }),
    aProject({ name: "old-two", status: "archived" }),
  ],
};

describe("A pull request's events", () => {
  test("a draft is reviewed like any other", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { draft: true } });
    const run = await scenario.run();
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK, REVIEW]]);
  });

  test.each(["ready_for_review", "labeled", "reopened", "synchronize"])("%s is judged in full", async (action) => {
    const scenario = await createScenario(SCENE);
    expect((await scenario.run({ action })).exitCode).toBe(1);
    scenario.assertClean();
  });

  test("closed is judged and writes nothing", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.people.close(7);
    const run = await scenario.run({ action: "closed" });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    expect(run.outputs).toMatchObject({ conclusion: "failure", blocked: "1" });
    expect(run.annotations.map(({ file }) => file)).toEqual(["requirements.txt", null]);
  });

  test("one that is closed while the run goes on gets nothing", async () => {
    const scenario = await createScenario(SCENE);
    const event = pullRequestEvent({ github: scenario.github, number: 7 });
    scenario.github.people.close(7);
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
  });

  test("reopened after a push finds its own review", async () => {
    const scenario = await createScenario(SCENE);
    await scenario.run();
    scenario.github.people.close(7);
    scenario.github.people.reopen(7);
    scenario.github.forgetRequests();
    const run = await scenario.run({ action: "reopened" });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
  });

  test("a new base is what the pull request is compared with", async () => {
    const scenario = await createScenario(SCENE);
    scenario.repository.commit({
      branch: "release",
      from: scenario.baseSha,
      files: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
    });
    await scenario.run();
    scenario.github.people.retarget(7, "release");
    scenario.repository.commit({ branch: "topic", merges: ["release"], files: {} });
    const [pull] = scenario.github.state.pulls;
    if (pull !== undefined) pull.headSha = scenario.repository.sha("topic") ?? "";
    scenario.github.forgetRequests();
    const event = pullRequestEvent({ github: scenario.github, number: 7, action: "edited", changesBase: "main" });
    const run = await scenario.run({ event });
    expect(run.exitCode).toBe(0);
    expect(scenario.github.writes()).toEqual([
      expect.stringMatching(/^PUT .*\/reviews\//),
      expect.stringMatching(/^DELETE .*\/comments\//),
    ]);
    expect(scenario.github.state.reviews[0]?.body).toContain("### Resolved: nothing blocks");
  });

  test("an edited title is judged again and writes nothing", async () => {
    const scenario = await createScenario(SCENE);
    await scenario.run();
    scenario.github.forgetRequests();
    const event = pullRequestEvent({ github: scenario.github, number: 7, action: "edited", changesTitle: "Old" });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
  });

  test("a stale base in the payload, and what the base has added since, count for nothing", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.people.pushToBase(7, { files: { "other/requirements.txt": "old-two\n" } });
    const event = pullRequestEvent({ github: scenario.github, number: 7, baseSha: scenario.baseSha });
    const run = await scenario.run({ event });
    expect(run.report).toMatchObject({ range: { base: scenario.baseSha }, findings: [{ project: "old-one" }] });
  });

  test("a conflict with the base does not stop the judgement", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.people.pushToBase(7, { files: { "requirements.txt": "fine==2.0\n" } });
    const event = pullRequestEvent({ github: scenario.github, number: 7, name: "pull_request_target" });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK, REVIEW]]);
  });

  test("an old run that is repeated after a push writes nothing and still judges its own commit", async () => {
    const scenario = await createScenario(SCENE);
    const frozen = pullRequestEvent({ github: scenario.github, number: 7 });
    scenario.github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
    await scenario.run({ action: "synchronize" });
    scenario.github.forgetRequests();
    const run = await scenario.run({ event: frozen });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    scenario.assertClean();
  });

  test("a run that comes too late for its commit shows the lines in its own log", async () => {
    const scenario = await createScenario(SCENE);
    const frozen = pullRequestEvent({ github: scenario.github, number: 7 });
    scenario.github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
    const run = await scenario.run({ event: frozen });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    expect(run.annotations.map(({ file }) => file)).toEqual(["requirements.txt", null]);
    scenario.assertClean();
  });

  test("a locked conversation degrades and is named", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { locked: true } });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("the conversation is locked");
  });
});

describe("Events without a pull request", () => {
  test("a push never covers what the pull request's run says of the same commit", async () => {
    const scenario = await createScenario(SCENE);
    const { github, headSha } = scenario;
    await scenario.run();
    github.people.pushCommit(7, { files: { "README.md": "more\n" } });
    const after = scenario.repository.sha("topic") ?? "";
    const push = pushEvent(github, { ref: "refs/heads/topic", before: headSha, after });
    await scenario.run({ action: "synchronize" });
    github.forgetRequests();
    const pushed = await scenario.run({ event: push });
    const again = await scenario.run({ action: "synchronize" });
    expect([pushed.exitCode, again.exitCode, github.writes()]).toEqual([0, 1, []]);
    expect(github.state.checkRuns.filter((run) => run.headSha === after).map((run) => run.conclusion)).toEqual([
      "failure",
    ]);
    scenario.assertClean();
  });

  test("what a push said first is the pull request's from then on", async () => {
    const scenario = await createScenario(SCENE);
    const { github, baseSha, headSha } = scenario;
    const push = pushEvent(github, { ref: "refs/heads/topic", before: baseSha, after: headSha });
    await scenario.run({ event: push });
    await scenario.run();
    expect(github.writes()).toEqual([CHECK, expect.stringMatching(/^PATCH .*\/check-runs\//), REVIEW]);
    github.forgetRequests();
    const pushed = await scenario.run({ event: push });
    await scenario.run();
    expect([github.writes(), pushed.annotations.map(({ file }) => file)]).toEqual([[], [null]]);
    scenario.assertClean();
  });

  test("a merge group is judged with fresh look-ups and writes nothing", async () => {
    const scenario = await createScenario(SCENE);
    await scenario.run();
    const asked = scenario.index.seen.requests.length;
    scenario.repository.merge("main", "topic");
    scenario.github.forgetRequests();
    const event = mergeGroupEvent(scenario.github, { base: scenario.baseSha, head: "main" });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    expect(scenario.index.seen.requests.length).toBe(asked * 2);
    expect(run.annotations.map(({ file }) => file)).toEqual(["requirements.txt", null]);
    scenario.assertClean();
  });

  test("a push is judged from what stood there before and gets a check run only", async () => {
    const scenario = await createScenario(SCENE);
    const event = pushEvent(scenario.github, {
      ref: "refs/heads/topic",
      before: scenario.baseSha,
      after: scenario.headSha,
    });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK]]);
    scenario.assertClean();
  });

  test("a push of a new branch is judged from its merge base, a deleted one has nothing to judge", async () => {
    const scenario = await createScenario(SCENE);
    const made = pushEvent(scenario.github, { ref: "refs/heads/topic", before: null, after: scenario.headSha });
    expect((await scenario.run({ event: made })).exitCode).toBe(1);
    scenario.github.forgetRequests();
    const gone = pushEvent(scenario.github, { ref: "refs/heads/topic", before: scenario.headSha, after: null });
    const run = await scenario.run({ event: gone });
    expect([run.exitCode, scenario.github.writes(), run.outputs.conclusion]).toEqual([0, [], "success"]);
  });

  test("a dispatch and a schedule audit the default branch", async () => {
    const scenario = await createScenario({ ...SCENE, base: { "requirements.txt": "fine==1.0\nold-one==1.0\n" } });
    for (const event of [workflowDispatchEvent(scenario.github), scheduleEvent(scenario.github)]) {
      const run = await scenario.run({ event });
      expect(run.exitCode).toBe(0);
      expect(run.report).toMatchObject({
        counts: { checked: 2, warn: 1 },
        findings: [{ project: "old-one", relation: { change: "existing" } }],
      });
    }
    scenario.assertClean();
  });

  test("mode: review without a pull request, and an event that cannot be judged, have no verdict", async () => {
    const scenario = await createScenario(SCENE);
    const inputs = { mode: "review" };
    const dispatched = await scenario.run({ event: workflowDispatchEvent(scenario.github), inputs });
    expect([dispatched.exitCode, dispatched.outputs.conclusion, dispatched.outputs.report]).toEqual([2, "failure", ""]);
    const labelled = await scenario.run({ event: otherEvent(scenario.github, "issues") });
    expect(labelled.exitCode).toBe(2);
    expect(labelled.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("`issues`") }]);
    expect(scenario.github.writes()).toEqual([]);
  });
});
