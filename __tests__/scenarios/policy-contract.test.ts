import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRepository } from "../support/git/repository.ts";
import { aProject } from "../support/index/project.ts";
import { startIndex } from "../support/index/server.ts";
import { mergeGroupEvent, pushEvent, workflowDispatchEvent } from "../support/runner/events.ts";
import { ROOT } from "../support/runner/process.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { BLOCKED, listsOf, NO_LISTS, POLICY, PROJECTS, policyOf, scene, waiverOf, waiversOf } from "./policy-story.ts";
import { findingsOf, NOW, reportOf } from "./story.ts";

describe("a waiver", () => {
  test("that is valid turns its finding off and stands in it whole", async () => {
    const run = await (await scene({ [POLICY]: waiverOf({}) })).run();

    expect(run.exitCode).toBe(0);
    expect(findingsOf(run)).toEqual(["off archived-project old-thing requirements.txt:1"]);
    expect(reportOf(run).counts).toMatchObject({ block: 0, warn: 0, note: 0, waived: 1 });
    expect(waiversOf(run)).toEqual([
      {
        ...{ project: "old-thing", rules: ["archived-project"], status: "archived", reason: "until we moved" },
        ...{ expires: "2027-02-21", owner: "@octo-org/data", issue: null, disposition: "accepted" },
        ...{ file: POLICY, line: 1, state: "valid", days: 89 },
      },
    ]);
    expect(listsOf(run)).toEqual(NO_LISTS);
  });

  test("that a worse status voids leaves the severity and says why", async () => {
    const granted = waiverOf({ rule: "archived-project", status: "deprecated" });
    const run = await (await scene({ [POLICY]: granted })).run();

    expect(run.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(reportOf(run).findings[0]?.message).toMatch(/until we moved.*@octo-org\/data.*2027-02-21.*void/);
    expect(listsOf(run)).toEqual({ ...NO_LISTS, void: ["old-thing"] });
    expect(reportOf(run).counts).toMatchObject({ block: 1, waived: 0 });
  });

  test("for another project or another rule waives nothing, and only what was looked up is called unused", async () => {
    const policy =
      waiverOf({ project: "thing" }) + waiverOf({ project: "nowhere" }) + waiverOf({ rule: "yanked-release" });
    const scenario = await scene({ [POLICY]: policy }, { "requirements.txt": "old-thing\nthing\n" });
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(listsOf(run)).toEqual({ ...NO_LISTS, unused: ["thing"], void: ["old-thing"] });
  });

  test("whose project is nowhere in the tree is unused in an audit", async () => {
    const scenario = await scene({ "requirements.txt": "thing\n", [POLICY]: waiverOf({ project: "nowhere" }) });
    const run = await scenario.run({ event: workflowDispatchEvent(scenario.github) });

    expect(run.exitCode).toBe(0);
    expect(listsOf(run)).toEqual({ ...NO_LISTS, unused: ["nowhere"] });
  });
});

describe("the clock", () => {
  const POLICIES = waiverOf({ expires: "2026-12-08" }) + waiverOf({ project: "older-thing", expires: "2026-11-24" });
  const SHIFTS = [
    ["2026-11-23T23:59:50Z", "UTC", 0, ["off old-thing", "warn older-thing"]],
    ["2026-11-24T00:00:00Z", "Pacific/Kiritimati", 0, ["warn old-thing", "warn older-thing"]],
    ["2026-11-24T23:59:50Z", "Pacific/Kiritimati", 0, ["warn old-thing", "warn older-thing"]],
    ["2026-11-25T00:00:00Z", "Pacific/Pago_Pago", 1, ["warn old-thing", "block older-thing"]],
  ] as const;

  test("changes exactly the waivers that expire, by the day in UTC", async () => {
    const scenario = await scene(
      { [POLICY]: POLICIES },
      { "requirements.txt": "old-thing\nolder-thing\n" },
      {
        projects: [...PROJECTS, aProject({ name: "older-thing", status: "archived" })],
      },
    );
    for (const [now, zone, exitCode, expected] of SHIFTS) {
      const run = await scenario.run({ now, env: { TZ: zone, SOURCE_DATE_EPOCH: "0" } });
      const { findings } = reportOf(run);
      const brief = findings.map(({ severity, project }) => `${severity} ${project}`);
      expect([now, run.exitCode, brief.toSorted(byProject)]).toEqual([now, exitCode, expected]);
    }
  });
});

function byProject(a: string, b: string): number {
  const [left = "", right = ""] = [a.split(" ")[1], b.split(" ")[1]];
  return left < right ? -1 : 1;
}

describe("the copy that counts", () => {
  test("is the tip of the base branch: a waiver that is merged later works on a re-run", async () => {
    const scenario = await scene({});
    const before = await scenario.run();
    const tip = scenario.repository.commit({ branch: "main", files: { [POLICY]: waiverOf({}) } });
    const after = await scenario.run({ action: "synchronize" });

    expect([before.exitCode, after.exitCode]).toEqual([1, 0]);
    expect(policyOf(after)).toEqual({ preset: "standard", files: [POLICY], ref: tip, errors: [], proposed: null });
    expect(reportOf(after).range.base).toBe(scenario.baseSha);
  });

  test("is the base of a merge group, and what was there before a push", async () => {
    const scenario = await scene({}, { [POLICY]: waiverOf({}) });
    const group = await scenario.run({ event: mergeGroupEvent(scenario.github, { base: "main", head: "topic" }) });
    const push = await scenario.run({ event: pushEvent(scenario.github, { before: "main", after: "topic" }) });

    for (const run of [group, push]) {
      expect(findingsOf(run)).toEqual([BLOCKED, `warn gate-edited - ${POLICY}:1`]);
      expect(policyOf(run).ref).toBe(scenario.baseSha);
    }
  });

  test("is the one at --base for a check, and the working tree for an audit", async () => {
    const repository = createRepository();
    onTestFinished(() => repository.remove());
    repository.commit({ branch: "main", files: { "requirements.txt": "" } });
    repository.commit({
      branch: "topic",
      from: "main",
      files: { "requirements.txt": "old-thing\n", [POLICY]: waiverOf({}) },
    });
    repository.checkout("topic");
    const index = await startIndex(PROJECTS);
    onTestFinished(() => index.close());
    const options = ["--format", "json", "--no-cache", "--index-url", index.url];
    const check = await runCli(["check", "--base", "main", ...options], { cwd: repository.dir, now: NOW });
    const audit = await runCli(["audit", ...options], { cwd: repository.dir, now: NOW });

    expect([check.exitCode, audit.exitCode]).toEqual([1, 0]);
    expect(JSON.parse(check.stdout)).toMatchObject({ counts: { block: 1, waived: 0 }, policy: { files: [] } });
    expect(JSON.parse(audit.stdout)).toMatchObject({
      counts: { warn: 0, waived: 1 },
      policy: { files: [POLICY], ref: null },
    });
  });
});

describe("an example of docs/policy.md runs as printed", () => {
  test("small: ten projects matter, the rest informs", async () => {
    const requirements = "django\nold-thing\nsick-thing\n";
    const scenario = await scene(
      { [POLICY]: example("small") },
      { "requirements.txt": requirements },
      {
        projects: [...PROJECTS, aProject({ name: "django", status: "archived" })],
      },
    );
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(policyOf(run)).toMatchObject({ preset: "advisory", errors: [] });
    expect(findingsOf(run)).toEqual([
      "block archived-project django requirements.txt:1",
      "block quarantined-project sick-thing requirements.txt:3",
      "warn archived-project old-thing requirements.txt:2",
    ]);
  });

  test("medium: a waiver, an allowance, a denial, an excluded folder", async () => {
    const files = { "requirements.txt": "pepy\nacme-tool\npycrypto\n", "examples/requirements.txt": "old-thing\n" };
    const scenario = await scene({ [POLICY]: example("medium") }, files, {
      projects: [
        ...PROJECTS,
        ...["pepy", "acme-tool", "pycrypto"].map((name) => aProject({ name, status: "archived" })),
      ],
    });
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual([
      "block archived-project pycrypto requirements.txt:3",
      "block denied-project pycrypto requirements.txt:3",
      "off archived-project pepy requirements.txt:1",
    ]);
    expect(reportOf(run).skipped).toContainEqual(
      expect.objectContaining({ file: "examples/requirements.txt", reason: "excluded" }),
    );
  });

  test("large: shared by its repositories, strict, with a mapped list and private names", async () => {
    const files = { "deploy/a/pins.lst": "old-thing\nacme-secret\n", "requirements.txt": "thing\n" };
    const scenario = await scene({ [POLICY]: example("large") }, files);
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(policyOf(run)).toMatchObject({ preset: "strict", errors: [] });
    expect(findingsOf(run)).toEqual(["block archived-project old-thing deploy/a/pins.lst:1"]);
    expect(reportOf(run).skipped).toContainEqual(expect.objectContaining({ reason: "private" }));
    expect([...scenario.index.seen.simple.keys()]).not.toContain("acme-secret");
  });
});

/** An example of the docs as it is printed there. */
function example(size: "small" | "medium" | "large"): string {
  const at = { small: 0, medium: 1, large: 2 }[size];
  const docs = readFileSync(join(ROOT, "docs/policy.md"), "utf8");
  const [, examples = ""] = docs.split("## Three examples\n");
  return (examples.split("```toml\n")[at + 1] ?? "").split("```\n")[0] ?? "";
}
