import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { pullRequestEvent, workflowRunEvent } from "../support/runner/events.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";

const CHECK = "POST /repos/octo-org/shop/check-runs";
const REVIEW = "POST /repos/octo-org/shop/pulls/7/reviews";

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "fine==1.0\n" },
  head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
  projects: [aProject({ name: "fine" }), aProject({ name: "old-one", status: "archived" })],
};

describe("The token of a pull request", () => {
  test("from the repository itself writes a review and a check run", async () => {
    const scenario = await createScenario(SCENE);
    const run = await scenario.run();
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK, REVIEW]]);
    scenario.assertClean();
  });

  test("from a public fork reads only: the summary opens with the review's text, annotations stand in, nobody complains", async () => {
    const scenario = await createScenario({ ...SCENE, fork: true });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toMatch(/^### Blocked: `old-one` is archived\n/);
    expect(`${run.summary}\n${run.log}`).not.toMatch(/not accessible|was not written|could be posted|may not write/);
    expect(run.annotations).toMatchObject([
      { level: "error", file: "requirements.txt", line: 2, title: "Block: old-one is archived" },
      { level: "error", file: null, title: "pypi-gate" },
    ]);
    expect(scenario.github.state.reviews).toEqual([]);
    scenario.assertClean();
  });

  test("from a private fork that sends write tokens writes as usual", async () => {
    const scenario = await createScenario({
      ...SCENE,
      pull: { headOwner: "contributor" },
      github: { isPrivate: true },
    });
    const run = await scenario.run();
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK, REVIEW]]);
    scenario.assertClean();
  });

  test("from a private fork without write tokens degrades without a word", async () => {
    const scenario = await createScenario({ ...SCENE, fork: true, github: { isPrivate: true } });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).not.toMatch(/was not written/);
    expect(run.summary).toMatch(/^### Blocked: `old-one` is archived\n/);
  });

  test("from a fork that is gone is judged", async () => {
    const scenario = await createScenario({
      ...SCENE,
      pull: { headOwner: null },
      github: { permissions: "read-only" },
    });
    const run = await scenario.run();
    expect([run.exitCode, scenario.github.state.reviews]).toEqual([1, []]);
    expect(run.log).not.toMatch(/was not written/);
    scenario.assertClean();
  });

  test("that may not see pull requests still writes the check run", async () => {
    const scenario = await createScenario({
      ...SCENE,
      github: { isPrivate: true, permissions: { "pull-requests": "none" } },
    });
    const run = await scenario.run({ inputs: { review: "never" } });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK]]);
    expect(run.log).not.toContain("The check run was not written");
    scenario.assertClean();
  });

  test("of Dependabot writes with the permissions block, and says what is missing without it", async () => {
    const author = { author: "dependabot[bot]" };
    const allowed = await createScenario({ ...SCENE, pull: author });
    const run = await allowed.run();
    expect([run.exitCode, allowed.github.writes()]).toEqual([1, [CHECK, REVIEW]]);

    const refused = await createScenario({ ...SCENE, pull: author, github: { permissions: "read-only" } });
    const degraded = await refused.run();
    expect(degraded.exitCode).toBe(1);
    expect(degraded.summary).toContain("Not everything could be posted; the verdict is not touched by that");
    expect(degraded.annotations.map(({ file, line }) => [file, line])).toEqual([
      ["requirements.txt", 2],
      [null, null],
    ]);
  });

  test("without any permission for pull requests says nothing on a clean run", async () => {
    const scenario = await createScenario({
      ...SCENE,
      head: { "requirements.txt": "fine==1.0\nfine-too\n" },
      projects: [aProject({ name: "fine" }), aProject({ name: "fine-too" })],
      github: { permissions: { "pull-requests": "none", checks: "none" } },
    });
    const run = await scenario.run();
    expect(run.exitCode).toBe(0);
    expect(`${run.summary}\n${run.log}`).not.toMatch(/was not written/);
  });

  test("of a first-time contributor, once approved, is judged as frozen", async () => {
    const scenario = await createScenario({ ...SCENE, fork: true });
    const event = pullRequestEvent({ github: scenario.github, number: 7, headSha: scenario.headSha });
    scenario.github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    expect(run.report).toMatchObject({ range: { head: scenario.headSha } });
  });

  test("of an App, not of Actions, finds its own review again", async () => {
    const viewer = { login: "acme-gate[bot]", id: 99, type: "Bot" as const };
    const scenario = await createScenario({ ...SCENE, github: { viewer } });
    await scenario.run();
    scenario.github.forgetRequests();
    const run = await scenario.run();
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, []]);
    scenario.assertClean();
  });
});

describe("pull_request_target", () => {
  test("is judged by the pull request's commits, whatever GITHUB_SHA says, and may write for forks", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { headOwner: "contributor" } });
    const event = pullRequestEvent({ github: scenario.github, number: 7, name: "pull_request_target" });
    const run = await scenario.run({ event });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [CHECK, REVIEW]]);
    expect(run.report).toMatchObject({ range: { base: scenario.baseSha, head: scenario.headSha } });
    expect(scenario.github.state.checkRuns[0]?.headSha).toBe(scenario.headSha);
    scenario.assertClean();
  });
});

describe("The second stage for forks (workflow_run, mode: review)", () => {
  const second = { inputs: { mode: "review" } };

  test("finds the pull request by its head, recomputes, and posts the review only", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { headOwner: "contributor" } });
    const [pull] = scenario.github.state.pulls;
    if (pull === undefined) throw new Error("no pull request");
    const event = workflowRunEvent(scenario.github, pull);
    const run = await scenario.run({ event, ...second });
    expect([run.exitCode, scenario.github.writes()]).toEqual([1, [REVIEW]]);
    scenario.github.forgetRequests();
    expect((await scenario.run({ event, ...second })).exitCode).toBe(1);
    expect(scenario.github.writes()).toEqual([]);
    scenario.assertClean();
  });

  test("refuses a head that has moved on, and one that names no pull request", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { headOwner: "contributor" } });
    const [pull] = scenario.github.state.pulls;
    if (pull === undefined) throw new Error("no pull request");
    const event = workflowRunEvent(scenario.github, pull);
    scenario.github.people.pushCommit(7, { files: { "x.txt": "1\n" } });
    const run = await scenario.run({ event, ...second });
    expect([run.exitCode, scenario.github.writes()]).toEqual([2, []]);
    expect(run.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("No open pull request") },
    ]);
  });

  test("takes nobody's word: a payload that claims another number and branch changes nothing", async () => {
    const scenario = await createScenario({ ...SCENE, pull: { headOwner: "contributor" } });
    const [pull] = scenario.github.state.pulls;
    if (pull === undefined) throw new Error("no pull request");
    const event = workflowRunEvent(scenario.github, { ...pull, headOwner: "mallory" });
    const run = await scenario.run({ event, ...second });
    expect([run.exitCode, scenario.github.writes()]).toEqual([2, []]);
  });

  test("without mode: review has no verdict and says which input is missing", async () => {
    const scenario = await createScenario(SCENE);
    const [pull] = scenario.github.state.pulls;
    if (pull === undefined) throw new Error("no pull request");
    const run = await scenario.run({ event: workflowRunEvent(scenario.github, pull) });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain("needs `mode: review`");
  });
});
