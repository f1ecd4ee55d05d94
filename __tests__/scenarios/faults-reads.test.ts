import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";

const CHECKS = "POST /repos/octo-org/shop/check-runs";
const PULL = "/repos/octo-org/shop/pulls";
const REVIEW = `POST ${PULL}/7/reviews`;

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "fine==1.0\n" },
  head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
  projects: [aProject({ name: "fine" }), aProject({ name: "old-one", status: "archived" })],
};
const PLANTED = "<!-- pypi-gate v1 finding digest=00 keys=0123456789ab -->\nplanted";

describe("Reads that fail", () => {
  test("now and then are tried again", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    github.fault({ on: "GET *", kind: "status", status: 503, times: 2 });
    github.fault({ on: "GET *", kind: "secondary-limit", seconds: 1, times: 1 });
    github.fault({ on: "POST /graphql", kind: "reset-before", times: 1 });
    const run = await scenario.run();
    expect([run.exitCode, github.writes()]).toEqual([1, [CHECKS, REVIEW]]);
    scenario.assertClean();
  });

  test.each([
    { name: "answers 502", fault: { kind: "status", status: 502 } as const },
    { name: "has no quota left", fault: { kind: "graphql-error", type: "RATE_LIMITED" } as const },
  ])(
    "GraphQL $name: everything goes on through REST, and nothing is said twice",
    { timeout: 60_000 },
    async ({ fault }) => {
      const scenario = await createScenario(SCENE);
      const { github } = scenario;
      github.fault({ ...fault, on: "POST /graphql" });
      const theirs = github.people.plantComment(7, { path: "requirements.txt", line: 2, body: PLANTED });
      expect((await scenario.run()).exitCode).toBe(1);
      expect(github.writes()).toEqual([CHECKS, REVIEW]);
      github.forgetRequests();
      expect((await scenario.run()).exitCode).toBe(1);
      expect(github.writes()).toEqual([]);

      github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
      github.forgetRequests();
      await scenario.run({ action: "synchronize" });
      expect(github.writes().map((write) => write.replace(/\d{6,}/, "#"))).toEqual([
        `PUT ${PULL}/7/reviews/#`,
        `DELETE ${PULL}/comments/#`,
      ]);
      expect(github.state.comments).toEqual([theirs]);
      scenario.assertClean();
    },
  );

  test("GraphQL down, and another app's review has our marker: nobody says whether it is ours, so nothing is written", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    const planted = { body: "<!-- pypi-gate v1 review state=open digest=0 body= was= -->", login: "other[bot]" };
    const review = github.people.plantReview(7, planted);
    github.state.reviews.splice(0, 1, { ...review, author: { login: "other[bot]", id: 5, type: "Bot" } });
    github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    const run = await scenario.run();
    expect([run.exitCode, github.writes()]).toEqual([1, [CHECKS]]);
    expect(run.summary).toContain("GitHub did not say which earlier comments are ours");
  });

  test("GraphQL down while a comment is to be hidden: the next run finishes it", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    await scenario.run();
    const [comment] = github.state.comments;
    github.people.replyTo(comment?.id ?? 0, "Why?");
    github.people.pushCommit(7, { files: { "requirements.txt": "fine==1.0\n" } });
    github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    expect((await scenario.run({ action: "synchronize" })).summary).toContain("`review`");
    github.clearFaults();
    github.forgetRequests();
    await scenario.run({ action: "synchronize" });
    expect(github.state.comments[0]?.body).toContain("Resolved: this no longer blocks.");
    expect(github.state.minimized.size).toBe(1);
    github.forgetRequests();
    await scenario.run({ action: "synchronize" });
    expect(github.writes()).toEqual([]);
  });

  test("a conversation of hundreds of reviews and threads still has ours found", { timeout: 60_000 }, async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    await scenario.run();
    for (let at = 0; at < 250; at++) {
      github.people.plantReview(7, { body: `Remark ${at}` });
      github.people.plantComment(7, { path: "requirements.txt", line: 1, body: `Remark ${at}` });
    }
    github.forgetRequests();
    const run = await scenario.run();
    expect([run.exitCode, github.writes()]).toEqual([1, []]);
    scenario.assertClean();
  });

  test.each([
    { name: "refuses the token", fault: { kind: "status", status: 401, message: "Bad credentials" } as const },
    { name: "knows no such repository", fault: { kind: "status", status: 404, message: "Not Found" } as const },
    { name: "is down", fault: { kind: "status", status: 503 } as const },
    { name: "answers garbage", fault: { kind: "garbage" } as const },
    { name: "has no quota left for an hour", fault: { kind: "rate-limit", seconds: 3_600 } as const },
  ])("GitHub $name: no verdict, and the cause is told", async ({ fault }) => {
    const scenario = await createScenario(SCENE);
    scenario.github.fault({ ...fault, on: () => true });
    const run = await scenario.run();
    expect([run.exitCode, run.outputs.conclusion, run.outputs.report]).toEqual([2, "failure", ""]);
    expect(run.annotations).toMatchObject([{ level: "error", file: null }]);
    expect(run.annotations[0]?.message).toMatch(
      /^Could not (compare main with [0-9a-f]{40}|find the branch main) of octo-org\/shop on /,
    );
    expect(scenario.github.writes()).toEqual([]);
  });
});

// Between SIGINT and SIGTERM.
const RUNNER_WAITS_MS = 7_500;

describe("A signal", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s while the index is asked ends the run in time without a write",
    async (name) => {
      const scenario = await createScenario({ ...SCENE, indexFaults: { "old-one": { kind: "hang" } } });
      const run = await scenario.run({ signal: { name, when: scenario.index.asked("old-one") } });
      expect([run.exitCode, run.signal, scenario.github.writes()]).toEqual([2, null, []]);
      expect(run.outputs).toMatchObject({ conclusion: "failure", report: "" });
      expect(run.annotations).toMatchObject([{ message: expect.stringContaining(`stopped by ${name}`) }]);
      expect(run.afterSignalMs).toBeLessThan(RUNNER_WAITS_MS);
    },
  );

  test("while GitHub is written to leaves nothing that the next run does not put right", async () => {
    const scenario = await createScenario(SCENE);
    const { github } = scenario;
    github.fault({ on: REVIEW, kind: "hang", times: 1 });
    const run = await scenario.run({ signal: { name: "SIGINT", when: github.asked(REVIEW) } });
    expect(run.exitCode).toBe(2);
    expect(run.afterSignalMs).toBeLessThan(RUNNER_WAITS_MS);
    github.clearFaults();
    github.forgetRequests();
    expect((await scenario.run()).exitCode).toBe(1);
    expect(github.writes()).toEqual([REVIEW]);
    expect(github.state.reviews.length).toBe(1);
  });
});
