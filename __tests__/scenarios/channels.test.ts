import { expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { pullRequestEvent } from "../support/runner/events.ts";
import { createScenario } from "../support/scenario.ts";
import { expectTold, findingsOf, NOW, reportOf, told } from "./story.ts";

const requests = aProject({ name: "requests" });
const archived = aProject({ name: "old-thing", status: "archived" });
const quarantined = aProject({ name: "bad-thing", status: "quarantined" });
const PROJECTS = [requests, archived, quarantined];
const BASE = { "requirements.txt": "requests\n", "dev/requirements.txt": "requests\n", "README.md": "# shop\n" };

test("two findings in two files are told by every channel", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: { "requirements.txt": "requests\nold-thing\n", "dev/requirements.txt": "requests\nbad-thing\n" },
    projects: PROJECTS,
    now: NOW,
  });
  const run = await scenario.run();
  const { reviews, comments, checkRuns } = scenario.github.state;

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block quarantined-project bad-thing dev/requirements.txt:2",
    "block archived-project old-thing requirements.txt:2",
  ]);
  expect(scenario.github.writes()).toEqual([
    "POST /repos/octo-org/shop/check-runs",
    "POST /repos/octo-org/shop/pulls/7/reviews",
  ]);
  for (const name of ["old-thing", "bad-thing"]) {
    for (const text of [reviews[0]?.body, checkRuns[0]?.summary, run.summary, run.log]) expect(text).toContain(name);
  }
  expect(comments.map(({ path, line }) => [path, line])).toEqual([
    ["dev/requirements.txt", 2],
    ["requirements.txt", 2],
  ]);
  expect(checkRuns[0]?.annotations.map(({ path, startLine, level }) => [path, startLine, level])).toEqual([
    ["dev/requirements.txt", 2, "failure"],
    ["requirements.txt", 2, "failure"],
  ]);
  // Each line is annotated once: by the check run here; the job closes with its cause.
  expect(run.annotations.map(({ level, file }) => [level, file])).toEqual([["error", null]]);
  await expectTold("two-files", scenario, run);
});

test("a fork's token writes nothing, and annotations and summary carry everything", async () => {
  const head = { "requirements.txt": "requests\nold-thing\n", "dev/requirements.txt": "requests\nbad-thing\n" };
  const scenario = await createScenario({ base: BASE, head, projects: PROJECTS, fork: true, now: NOW });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(scenario.github.state.reviews).toEqual([]);
  expect(scenario.github.state.checkRuns).toEqual([]);
  expect(run.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
    ["error", "dev/requirements.txt", 2],
    ["error", "requirements.txt", 2],
    ["error", null, null],
  ]);
  expect(run.summary).toContain("old-thing");
  expect(run.summary).toContain("bad-thing");
  expect(run.summary).not.toMatch(/\b403\b|permission|not accessible/i);
  await expectTold("fork", scenario, run);
});

test("writes that are refused are told in the log and leave the verdict alone", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: { "requirements.txt": "requests\nold-thing\n" },
    projects: PROJECTS,
    github: { permissions: "read-only" },
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
    ["error", "requirements.txt", 2],
    ["error", null, null],
  ]);
  await expectTold("refused-writes", scenario, run);
});

test("a second push updates what the first one wrote, a fixed finding is resolved, and a re-run writes nothing", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: { "requirements.txt": "requests\nold-thing\nbad-thing\n" },
    projects: PROJECTS,
    now: NOW,
  });
  const { github } = scenario;
  const first = await scenario.run();
  expect([first.exitCode, github.state.reviews.length, github.state.comments.length]).toEqual([1, 1, 2]);

  github.forgetRequests();
  const again = await scenario.run({ action: "synchronize" });
  expect([again.exitCode, github.writes()]).toEqual([1, []]);

  github.people.pushCommit(7, { files: { "requirements.txt": "requests\nold-thing\n" } });
  const second = await scenario.run({ action: "synchronize" });
  expect([second.exitCode, findingsOf(second)]).toEqual([1, ["block archived-project old-thing requirements.txt:2"]]);
  expect(github.state.comments.map(({ line }) => line)).toEqual([2]);
  await expectTold("second-push", scenario, second);

  github.forgetRequests();
  github.people.pushCommit(7, { files: { "requirements.txt": "requests\n" } });
  const third = await scenario.run({ action: "synchronize" });
  expect([third.exitCode, findingsOf(third)]).toEqual([0, []]);
  expect(github.state.comments).toEqual([]);
  expect(github.state.reviews).toHaveLength(1);
  expect(github.state.reviews[0]?.body).toMatch(/resolved/i);
  await expectTold("resolved", scenario, third);

  github.forgetRequests();
  const last = await scenario.run({ action: "synchronize" });
  expect([last.exitCode, github.writes()]).toEqual([0, []]);
});

test("none of twelve findings is lost, though only ten comments are made", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `old-${String(at + 1).padStart(2, "0")}`);
  const scenario = await createScenario({
    base: BASE,
    head: { "requirements.txt": `requests\n${names.join("\n")}\n` },
    projects: [...PROJECTS, ...names.map((name) => aProject({ name, status: "archived" }))],
    now: NOW,
  });
  const run = await scenario.run();
  const { reviews, comments, checkRuns } = scenario.github.state;

  expect(run.exitCode).toBe(1);
  expect(run.outputs.blocked).toBe("12");
  expect(comments).toHaveLength(10);
  expect(checkRuns[0]?.annotations).toHaveLength(12);
  for (const name of names) expect(`${reviews[0]?.body}`).toContain(name);
  for (const name of names) expect(run.summary).toContain(name);
  await expectTold("twelve", scenario, run);
});

test("a pull request that touches no manifest is clean, silent and takes two reads at most", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: { "README.md": "# Shop\n" },
    projects: PROJECTS,
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(scenario.github.writes()).toEqual([]);
  expect(scenario.github.reads().length).toBeLessThanOrEqual(2);
  expect(scenario.index.seen.requests).toEqual([]);
  expect(run.outputs).toMatchObject({ conclusion: "success", blocked: "0", warned: "0", noted: "0", unverified: "0" });
  await expectTold("no-manifest", scenario, run);
});

test("an event of nothing but a new title is judged whole", async () => {
  const scenario = await createScenario({
    base: BASE,
    head: { "requirements.txt": "requests\nold-thing\n" },
    projects: PROJECTS,
    now: NOW,
  });
  const event = pullRequestEvent({ github: scenario.github, number: 7, action: "edited", changesTitle: "Before" });
  const run = await scenario.run({ event });

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual(["block archived-project old-thing requirements.txt:2"]);
  expect(told(scenario, run)).toContain("POST /repos/octo-org/shop/pulls/7/reviews");
  scenario.assertClean();
});

test("a manifest that cannot be parsed is told beside the findings of another", async () => {
  const scenario = await createScenario({
    base: { ...BASE, "pyproject.toml": `[project]\nname = "shop"\nversion = "1"\n` },
    head: { "requirements.txt": "requests\nold-thing\n", "pyproject.toml": `[project]\nname = "shop"\nversion = \n` },
    projects: PROJECTS,
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block unreadable-manifest - pyproject.toml:3",
    "block archived-project old-thing requirements.txt:2",
  ]);
  expect(reportOf(run).skipped).toEqual([expect.objectContaining({ file: "pyproject.toml", reason: "syntax" })]);
  await expectTold("unparseable", scenario, run);
});
