import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { scheduleEvent, workflowDispatchEvent } from "../support/runner/events.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";

const ISSUES = "/repos/octo-org/shop/issues";
const CREATE = `POST ${ISSUES}`;
const COMMENT = `POST ${ISSUES}/8/comments`;
const UPDATE = `PATCH ${ISSUES}/8`;

const TREE = {
  "requirements.txt": "fine==1.0\npepy==1.0\n",
  "srv/requirements.txt": "pepy==1.0\nlightning==1.0\n",
};
const PROJECTS = ["fine", "pepy", "lightning"].map((name) => aProject({ name }));

async function audits(options: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  return await createScenario({ base: TREE, projects: PROJECTS, ...options });
}

interface Audited {
  readonly exitCode: number | null;
  readonly writes: readonly string[];
  readonly summary: string;
}

async function audit(scenario: Scenario, now: string, inputs: Readonly<Record<string, string>> = {}): Promise<Audited> {
  scenario.github.forgetRequests();
  const run = await scenario.run({ event: scheduleEvent(scenario.github), now, inputs });
  const writes = scenario.github.writes().filter((write) => write.includes(ISSUES));
  return { exitCode: run.exitCode, writes, summary: run.summary };
}

describe("a scheduled audit", () => {
  test("keeps one issue through six weeks", async () => {
    const scenario = await audits();
    const { github, index } = scenario;
    const status = (name: string, word: string): void => index.put(aProject({ name, status: word }));
    const weeks: (readonly [string, () => void, readonly string[], number])[] = [
      ["2026-11-23", () => undefined, [], 0],
      ["2026-11-30", () => status("pepy", "archived"), [CREATE], 0],
      ["2026-12-07", () => undefined, [], 0],
      ["2026-12-14", () => status("pepy", "quarantined"), [COMMENT, UPDATE], 1],
      ["2026-12-21", () => closeByHand(scenario), [COMMENT, UPDATE], 1],
      ["2026-12-28", () => status("pepy", "active"), [COMMENT, UPDATE], 0],
      ["2027-01-04", () => undefined, [], 0],
    ];

    for (const [day, happens, writes, exitCode] of weeks) {
      happens();
      const audited = await audit(scenario, `${day}T06:00:00Z`);

      expect([day, audited.writes, audited.exitCode]).toEqual([day, writes, exitCode]);
    }

    expect(github.state.issues.map(({ number, state, stateReason }) => [number, state, stateReason])).toEqual([
      [8, "closed", "completed"],
    ]);
    expect(github.state.issueComments.map(({ body }) => body.split("\n")[1])).toEqual([
      "Changed since the last audit:",
      "Opened again: 1 dependency needs attention. Accept what should stay with a waiver, or close this as not planned.",
      "All clear: nothing of what was listed is left.",
    ]);
    scenario.assertClean();
  }, 90_000);

  test("says where a project stands and keeps what people did", async () => {
    const scenario = await audits();
    scenario.index.put(aProject({ name: "pepy", status: "archived" }));
    await audit(scenario, "2026-11-30T06:00:00Z");
    const issue = theIssue(scenario);
    issue.body = `${issue.body.replace("- [ ] ", "- [x] ")}\r\nAnn looks into it.`;
    scenario.index.put(aProject({ name: "lightning", status: "deprecated" }));

    await audit(scenario, "2026-12-07T06:00:00Z");

    const { body } = theIssue(scenario);
    expect(body).toContain("- [x] `pepy` is archived");
    expect(body).toContain("- [ ] `lightning` is deprecated");
    expect(body.endsWith("Ann looks into it.")).toBe(true);
    scenario.assertClean();
  });

  test("takes no issue of somebody else's for its own, whatever it says", async () => {
    const scenario = await audits();
    scenario.index.put(aProject({ name: "pepy", status: "archived" }));
    await audit(scenario, "2026-11-30T06:00:00Z");
    const ours = theIssue(scenario);
    const planted = { ...ours, number: 90, id: 90, author: { login: "mallory", id: 666, type: "User" as const } };
    scenario.github.state.issues.push(planted);

    const { writes } = await audit(scenario, "2026-12-07T06:00:00Z");

    expect([writes, planted.body]).toEqual([[], ours.body]);
  });

  test("writes no issue where it is turned off, and none for a branch that somebody tries", async () => {
    const scenario = await audits();
    scenario.index.put(aProject({ name: "pepy", status: "archived" }));

    const off = await audit(scenario, "2026-11-30T06:00:00Z", { "tracking-issue": "never" });
    const event = workflowDispatchEvent(scenario.github);
    await scenario.run({ event: { ...event, payload: { ...event.payload, ref: "refs/heads/topic" } } });
    expect([off.writes, scenario.github.state.issues]).toEqual([[], []]);

    await scenario.run({ event });
    expect(scenario.github.state.issues).toHaveLength(1);
    scenario.assertClean();
  });

  test("tells in the summary that the token may not write issues, and judges as ever", async () => {
    const scenario = await audits({ github: { permissions: "read-only" } });
    scenario.index.put(aProject({ name: "pepy", status: "quarantined" }));

    const { exitCode, summary } = await audit(scenario, "2026-11-30T06:00:00Z");

    expect(exitCode).toBe(1);
    expect(summary).toContain("The tracking issue was not written: the token may not write it");
    expect(summary).toContain("tracking-issue: never");
  });
});

function closeByHand(scenario: Scenario): void {
  theIssue(scenario).state = "closed";
}

function theIssue({ github }: Scenario): Scenario["github"]["state"]["issues"][number] {
  const [issue] = github.state.issues;
  if (issue === undefined) throw new Error("there is no issue");
  return issue;
}
