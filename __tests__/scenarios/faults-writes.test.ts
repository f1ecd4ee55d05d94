import { describe, expect, test } from "vitest";
import type { FaultKind } from "../support/github/faults.ts";
import { aProject } from "../support/index/project.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";

const CHECKS = "POST /repos/octo-org/shop/check-runs";
const PULL = "/repos/octo-org/shop/pulls";
const REVIEW = `POST ${PULL}/7/reviews`;

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "fine==1.0\n" },
  head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
  projects: [
    aProject({ name: "fine" }),
    aProject({ name: "old-one", status: "archived" }),
    aProject({ name: "old-two", status: "archived" }),
  ],
};

/** One review with a text, one check run a commit, one comment a project. */
function expectNoDuplicates({ github }: Scenario): void {
  expect(github.state.reviews.filter(({ body }) => body !== "").length).toBe(1);
  const bodies = github.state.comments.map(({ body }) => body);
  expect(bodies.length).toBe(new Set(bodies).size);
  const shas = github.state.checkRuns.map(({ headSha }) => headSha);
  expect(shas.length).toBe(new Set(shas).size);
}

const LOST: readonly (FaultKind & { readonly name: string })[] = [
  { name: "is lost before it is done", kind: "reset-before" },
  { name: "is done and its answer is lost", kind: "reset-after" },
  { name: "is done and answered with 502", kind: "status-after", status: 502 },
  { name: "is answered with 503", kind: "status", status: 503 },
];

describe("A write that", () => {
  test.each(LOST)("$name is never done twice", { timeout: 60_000 }, async ({ name: _, ...fault }) => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    github.fault({ times: 1, ...fault, on: REVIEW });
    github.fault({ times: 1, ...fault, on: CHECKS });
    expect((await scenario.run()).exitCode).toBe(1);
    expectNoDuplicates(scenario);

    github.people.pushCommit(7, { files: { "requirements.txt": "old-one==1.0\nold-two==1.0\n" } });
    github.clearFaults();
    for (const on of [`PUT ${PULL}/7/reviews/*`, `POST ${PULL}/7/comments`]) github.fault({ times: 1, ...fault, on });
    expect((await scenario.run({ action: "synchronize" })).exitCode).toBe(1);
    expectNoDuplicates(scenario);
    expect(github.state.comments.length).toBe(2);

    github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
    github.clearFaults();
    github.fault({ times: 1, ...fault, on: `DELETE ${PULL}/comments/*` });
    expect((await scenario.run({ action: "synchronize" })).exitCode).toBe(0);
    expect(github.state.comments).toEqual([]);
    github.clearFaults();
    github.forgetRequests();
    await scenario.run({ action: "synchronize" });
    expect(github.writes()).toEqual([]);
    scenario.assertClean();
  });

  test("a secondary limit holds up is done after the wait that GitHub asks for", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.fault({ on: REVIEW, kind: "secondary-limit", seconds: 1, times: 1 });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("rate limit");
    expectNoDuplicates(scenario);
  });

  test("a rate limit forbids for longer than the budget degrades, and the verdict stands", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.fault({ on: "POST /repos/*", kind: "rate-limit", seconds: 3_000 });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("rate limit is used up (403 API rate limit exceeded");
    expect(run.annotations.map(({ file }) => file)).toEqual(["requirements.txt", null]);
    // Nothing is asked in vain: the review is not even tried.
    expect(scenario.github.writes()).toEqual([CHECKS]);
    expect(run.log).toContain("The review was not written: GitHub's rate limit is used up");
    expect(run.durationMs).toBeLessThan(20_000);
  });

  test("GitHub never takes degrades, and the verdict stands", async () => {
    const scenario = await createScenario(SCENE);
    scenario.github.fault({ on: "POST /repos/*", kind: "status", status: 500 });
    const run = await scenario.run();
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("GitHub did not answer as it should");
    scenario.github.clearFaults();
    await scenario.run();
    expectNoDuplicates(scenario);
  });

  test("comes after another one comes a second later", async () => {
    const scenario = await createScenario({ ...SCENE, github: { writeSpacingMs: 1_000 } });
    await scenario.run({ realTimers: true });
    expect(scenario.github.writes()).toEqual([CHECKS, REVIEW]);
    scenario.assertClean();
  });
});

describe("A run that died", () => {
  test("and left a pending review is cleaned up after", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    const left = github.people.plantReview(7, { body: "half", state: "PENDING", own: true });
    expect((await scenario.run()).exitCode).toBe(1);
    expect(github.writes()).toEqual([CHECKS, `DELETE ${PULL}/7/reviews/${left.id}`, REVIEW]);
    expectNoDuplicates(scenario);
    scenario.assertClean();
  });

  test("between the text and its comments is completed by the next", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    await scenario.run();
    github.people.pushCommit(7, { files: { "requirements.txt": "old-one==1.0\nold-two==1.0\n" } });
    github.fault({ on: `POST ${PULL}/7/comments`, kind: "status", status: 500 });
    await scenario.run({ action: "synchronize" });
    expect(github.state.comments.length).toBe(1);
    github.clearFaults();
    await scenario.run({ action: "synchronize" });
    expect(github.state.comments.length).toBe(2);
    expectNoDuplicates(scenario);
  });
});
