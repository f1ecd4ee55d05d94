import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { scheduleEvent } from "../support/runner/events.ts";
import { createScenario } from "../support/scenario.ts";

const PROJECTS = [
  aProject({ name: "fine" }),
  aProject({ name: "pepy", status: "archived" }),
  aProject({ name: "bad", status: "quarantined", releases: [] }),
];
const TREE = { "requirements.txt": "fine==1.0\npepy==1.0\nbad\n" };

function known(rule: string, project: string): object {
  return { fingerprint: `${rule}:${project}`, rule, project, file: "requirements.txt", since: "2026-11-01" };
}

describe("an audit", () => {
  test("fails only on what its baseline does not know", async () => {
    const first = await createScenario({ base: TREE, projects: PROJECTS });
    const before = await first.run({ event: scheduleEvent(first.github), now: "2026-11-23T06:00:00Z" });
    const { findings } = before.report as { findings: { fingerprint: string; rule: string; project: string }[] };
    const rows = findings.map(({ fingerprint, rule, project }) => ({ ...known(rule, project), fingerprint }));
    const baseline = JSON.stringify({ schema: "pypi-gate/baseline@1", findings: rows });

    const scenario = await createScenario({ base: { ...TREE, "gate/known.json": baseline }, projects: PROJECTS });
    const run = await scenario.run({ event: scheduleEvent(scenario.github), inputs: { baseline: "gate/known.json" } });

    expect([before.exitCode, run.exitCode]).toEqual([1, 0]);
    expect(run.report).toMatchObject({ conclusion: "success", counts: { block: 0, warn: 0, note: 2 } });
    scenario.assertClean();
  });

  test.each([
    ["gate/none.json", "is not in the repository"],
    ["../x.json", "is no path inside the repository"],
    ["requirements.txt", "cannot be read"],
  ])("ends without a verdict where the baseline %s %s", async (baseline, why) => {
    const scenario = await createScenario({ base: TREE, projects: PROJECTS });

    const run = await scenario.run({ event: scheduleEvent(scenario.github), inputs: { baseline } });

    expect([run.exitCode, run.log.includes(why)]).toEqual([2, true]);
  });

  test("writes a SARIF file that its schema accepts", async () => {
    const scenario = await createScenario({ base: TREE, projects: PROJECTS });

    const run = await scenario.run({
      event: scheduleEvent(scenario.github),
      inputs: { "sarif-file": "out/gate.sarif" },
    });

    const schema = JSON.parse(
      readFileSync(new URL("../render/fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
    );
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const log = JSON.parse(run.files["workspace/out/gate.sarif"] ?? "{}");
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    expect(
      log.runs[0].results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level]),
    ).toEqual([
      ["quarantined-project", "error"],
      ["archived-project", "warning"],
    ]);
  });
});
