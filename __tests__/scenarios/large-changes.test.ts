import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { scheduleEvent } from "../support/runner/events.ts";
import { createScenario } from "../support/scenario.ts";

const CHECKS = "POST /repos/octo-org/shop/check-runs";
const PULL = "/repos/octo-org/shop/pulls";
const OLD = aProject({ name: "old-one", status: "archived" });
const FINE = aProject({ name: "fine" });

function many(count: number, text: (at: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`data/${at}.dat`, text(at)]));
}

const LIMIT = { timeout: 120_000 };
const withFindings = z.object({ findings: z.array(z.object({ project: z.string() })) });

function projectsOf(report: unknown): readonly string[] {
  return withFindings.parse(report).findings.map(({ project }) => project);
}

describe("Two thousand findings", () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `old-${String(at).padStart(4, "0")}`);
  const projects: readonly FakeProject[] = names.map((name) => aProject({ name, status: "archived" }));
  const list = `${names.map((name) => `${name}==1.0`).join("\n")}\n`;

  test("reach a runner that is slow to read the log, to the last line", LIMIT, async () => {
    const inputs = { "check-run": "never" };
    const scenario = await createScenario({
      base: { "requirements.txt": "\n" },
      head: { "requirements.txt": list },
      projects,
      inputs,
    });
    const busy = scenario.github.asked(`POST ${PULL}/7/reviews`).then(() => sleep(2_000));
    const run = await scenario.run({ timeoutMs: 110_000, readAfter: busy });
    expect(run.log.length).toBeGreaterThan(500_000);
    expect(run.annotations.map(({ file }) => file)).toEqual([...new Array(9).fill("requirements.txt"), null]);
  });

  test("take at most 40 writes, and the report file has every one", LIMIT, async () => {
    const scenario = await createScenario({
      base: { "requirements.txt": "\n" },
      head: { "requirements.txt": list },
      projects,
    });
    const { github } = scenario;
    const run = await scenario.run({ timeoutMs: 110_000 });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ blocked: "2000" });
    expect([...projectsOf(run.report)].sort()).toEqual(names);
    expect(github.writes().length).toBeLessThanOrEqual(40);
    expect(github.state.comments.length).toBe(10);
    expect(github.state.checkRuns[0]?.annotations.length).toBe(1_000);
    expect(github.state.reviews[0]?.body).toContain("And 1,990 more in the job summary and the report file.");
    expect(run.summary).toContain("All 2,000 findings");
    expect(run.log).not.toContain("was not written");
    github.forgetRequests();
    await scenario.run({ timeoutMs: 110_000 });
    expect(github.writes()).toEqual([]);
    scenario.assertClean();
  });

  test("that are all new in a later push take at most 40 writes", LIMIT, async () => {
    const scenario = await createScenario({
      base: { "requirements.txt": "\n" },
      head: { "requirements.txt": list.split("\n").slice(0, 12).join("\n") },
      projects,
    });
    const { github } = scenario;
    await scenario.run();
    github.people.pushCommit(7, { files: { "requirements.txt": list } });
    github.forgetRequests();
    await scenario.run({ action: "synchronize", timeoutMs: 110_000 });
    expect(github.writes().length).toBeLessThanOrEqual(40);
    scenario.assertClean();
  });
});

describe("A lock file with thousands of changed packages", () => {
  test("is one story: the few that matter, and a count of the rest", LIMIT, async () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `package-${at}`);
    const entry = (name: string): string =>
      `\n[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n`;
    const lock = `version = 1\nrequires-python = ">=3.12"\n${names.map(entry).join("")}`;
    const scenario = await createScenario({
      base: { "pyproject.toml": '[project]\nname = "shop"\nversion = "1"\ndependencies = ["package-0"]\n' },
      head: { "uv.lock": lock },
      projects: names.map((name, at) => aProject({ name, ...(at === 1_500 ? { status: "archived" } : {}) })),
    });
    const run = await scenario.run({ timeoutMs: 110_000 });
    expect(run.report).toMatchObject({ counts: { checked: 3_000 } });
    expect(projectsOf(run.report)).toContain("package-1500");
    expect(scenario.github.writes().length).toBeLessThanOrEqual(40);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    scenario.assertClean();
  });
});

describe("A change of many files", () => {
  test("over 300 is listed page by page", LIMIT, async () => {
    const scenario = await createScenario({
      base: many(320, () => "0\n"),
      head: { ...many(320, () => "1\n"), "requirements.txt": "old-one\n" },
      projects: [OLD],
    });
    const run = await scenario.run();
    expect(projectsOf(run.report)).toEqual(["old-one"]);
    expect(scenario.github.reads().filter((read) => read.endsWith("/files")).length).toBe(4);
    expect(scenario.github.writes()).toEqual([CHECKS, `POST ${PULL}/7/reviews`]);
    expect(scenario.github.state.comments).toMatchObject([{ path: "requirements.txt", line: 1 }]);
    scenario.assertClean();
  });

  test("over 3,000 is found by trees; without a diff nothing stands on a line", LIMIT, async () => {
    const scenario = await createScenario({
      base: many(3_010, () => "0\n"),
      head: { ...many(3_010, () => "1\n"), "z/requirements.txt": "old-one\n" },
      projects: [OLD],
    });
    const run = await scenario.run({ timeoutMs: 110_000 });
    expect(projectsOf(run.report)).toEqual(["old-one"]);
    expect(scenario.github.state.comments).toEqual([]);
    expect(scenario.github.state.reviews[0]?.body).toContain("old-one");
    scenario.assertClean();
  });

  test("in a repository whose tree is cut is audited folder by folder", LIMIT, async () => {
    const folders = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`svc${at}/requirements.txt`, "fine\n"]));
    const scenario = await createScenario({
      base: { ...folders, "svc14/requirements.txt": "old-one\n" },
      projects: [FINE, OLD],
      github: { limits: { treeEntries: 20 } },
    });
    const run = await scenario.run({ event: scheduleEvent(scenario.github) });
    expect(run.exitCode).toBe(0);
    expect(projectsOf(run.report)).toEqual(["old-one"]);
  });
});
