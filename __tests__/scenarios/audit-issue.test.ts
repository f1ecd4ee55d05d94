import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { scheduleEvent, workflowDispatchEvent } from "../support/runner/events.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";

const ISSUES = "/repos/octo-org/shop/issues";

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
  test("writes no issue where it is turned off, and none for a branch that somebody tries", async () => {
    const scenario = await audits();
    scenario.index.put(aProject({ name: "pepy", status: "archived" }));

    const off = await audit(scenario, "2026-11-30T06:00:00Z", { "tracking-issue": "never" });
    const event = workflowDispatchEvent(scenario.github);
    await scenario.run({ event: { ...event, payload: { ...event.payload, ref: "refs/heads/topic" } } });
    expect([off.writes, scenario.github.state.issues]).toEqual([[], []]);

    const { summary } = await scenario.run({ event });
    expect(scenario.github.state.issues).toHaveLength(1);
    expect(summary).toContain(`Tracked in [issue 8](${scenario.github.serverUrl}/octo-org/shop/issues/8).`);
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
