import { describe, expect, it } from "vitest";
import { proseText } from "../../src/domain/prose.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { inBrief, runGate } from "../support/gate-run.ts";
import { fakeClock } from "../support/index/clock.ts";
import { aProject } from "../support/index/project.ts";
import { ACTIVE, answer, reply } from "../support/index/replies.ts";

const POLICY = ".github/pypi-gate.toml";
const PROJECTS = [aProject({ name: "pepy", status: "archived" }), aProject({ name: "requests" })];
const added = (text: string, more = {}) => ({
  base: { "requirements.txt": "" },
  head: { "requirements.txt": text },
  projects: PROJECTS,
  ...more,
});

describe("the report", () => {
  it("is a failure where the policy cannot be used, whatever the findings", async () => {
    const broken = { [POLICY]: "preset = 7\n" };
    const { report } = await runGate({
      base: broken,
      head: { ...broken, "requirements.txt": "requests\n" },
      projects: PROJECTS,
    });

    expect([report.findings, report.policy.errors.length]).toEqual([[], 1]);
    expect(report.conclusion).toBe("failure");
  });

  it("counts by severity, and projects without an answer once", async () => {
    const sick = { script: (name: string) => (name === "sick" ? reply({ status: 403 }) : answer({ ...ACTIVE, name })) };
    const { report } = await runGate(added("sick\nrequests\n", sick));

    expect(report.counts).toEqual({ checked: 2, block: 1, warn: 0, note: 0, unverified: 1, waived: 0, wouldBlock: 0 });
    expect(report.checked.map(({ name, answer: said }) => `${name}: ${said}`)).toEqual([
      "requests: active",
      "sick: no answer",
    ]);
  });

  it("names the switch for a sick index, until somebody turned it", async () => {
    const sick = { script: () => reply({ status: 403 }) };
    const remedy = async (onUnverified: "warn" | null) => {
      const request = { inputs: { ...NO_INPUTS, onUnverified } };
      const { report } = await runGate(added("sick\n", { ...sick, request }));
      return [inBrief(report), report.findings.map((finding) => proseText(finding.remedy).includes("on-unverified"))];
    };

    expect(await remedy(null)).toEqual([["block unverified-project sick requirements.txt:1"], [true]]);
    expect(await remedy("warn")).toEqual([["warn unverified-project sick requirements.txt:1"], [false]]);
  });

  it.each([
    ["a review", { "requirements.txt": "" }, 90],
    ["an audit", null, 600],
  ] as const)("of %s has asked as much as its time allows", async (_what, base, seconds) => {
    const clock = fakeClock();
    const script = (name: string) => {
      clock.advance(9_000);
      return answer({ ...ACTIVE, name });
    };
    const names = Array.from({ length: 80 }, (_, at) => `p${at}\n`);
    const { asked } = await runGate({ base, head: { "requirements.txt": names.join("") }, script, clock });

    expect(asked).toHaveLength(Math.ceil(seconds / 9));
  });
});
