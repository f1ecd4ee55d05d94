import { expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import { createScenario, type ScenarioOptions } from "../support/scenario.ts";
import { expectTold, findingsOf, NOW, reportOf } from "./story.ts";

const POLICY = ".github/pypi-gate.toml";
const WORKFLOW = ".github/workflows/gate.yml";
const DENIES = `[[projects]]\nname = "thing"\ndeny = true\nreason = "licence"\n`;
const WAIVES = `[[waivers]]
project = "old-thing"
rules = ["archived-project"]
reason = "moving to another one"
expires = 2027-02-21
owner = "@octo-org/data"
`;

const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "" },
  head: { "requirements.txt": "old-thing\nthing\n" },
  projects: [aProject({ name: "old-thing", status: "archived" }), aProject({ name: "thing" })],
  now: NOW,
};

function scene(base: Record<string, string>, head: Record<string, string | null> = {}) {
  return createScenario({ ...SCENE, base: { ...SCENE.base, ...base }, head: { ...SCENE.head, ...head } });
}

test("a waiver on the base branch silences its finding, and a denial blocks", async () => {
  const scenario = await scene({ [POLICY]: DENIES + WAIVES });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block denied-project thing requirements.txt:2",
    "off archived-project old-thing requirements.txt:1",
  ]);
  expect(reportOf(run).counts).toMatchObject({ block: 1, waived: 1 });
  await expectTold("waiver-and-denial", scenario, run);
});

test("a waiver that the pull request brings itself does not count, and the edit is told", async () => {
  const scenario = await scene({}, { [POLICY]: WAIVES });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    "block archived-project old-thing requirements.txt:1",
    `warn gate-edited - ${POLICY}:1`,
  ]);
  // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so
  const differs = [{ project: "old-thing", now: "block", then: "off" }];
  expect(run.report).toMatchObject({ policy: { proposed: { errors: [], differs } } });
  await expectTold("policy-edited", scenario, run);
});

test("a policy that the pull request would break blocks, beside findings judged by the base's", async () => {
  const scenario = await scene({ [POLICY]: DENIES }, { [POLICY]: `preset = "strickt"\n` });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(findingsOf(run)).toEqual([
    `block invalid-policy - ${POLICY}:1`,
    "block archived-project old-thing requirements.txt:1",
    "block denied-project thing requirements.txt:2",
    `warn gate-edited - ${POLICY}:1`,
  ]);
  await expectTold("policy-broken", scenario, run);
});

test("a policy that is broken at the base ends with exit 2 and all findings of the default policy", async () => {
  const scenario = await scene({ [POLICY]: `${WAIVES}\npresets = "strict"\n` });
  const run = await scenario.run();

  expect(run.exitCode).toBe(2);
  expect(findingsOf(run)).toEqual(["block archived-project old-thing requirements.txt:1"]);
  expect(run.report).toMatchObject({ conclusion: "failure", policy: { errors: [{ file: POLICY }] } });
  expect(run.annotations).toContainEqual(expect.objectContaining({ level: "error", file: POLICY }));
  await expectTold("policy-broken-at-base", scenario, run);
});

test("a pull request that repairs a broken policy is judged by the default one", async () => {
  const scenario = await scene({ [POLICY]: "presets = 1\n" }, { [POLICY]: DENIES, "requirements.txt": "thing\n" });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(findingsOf(run)).toEqual([`warn gate-edited - ${POLICY}:1`]);
  scenario.assertClean();
});

test("a workflow that runs the gate and is edited is told; another workflow is not", async () => {
  const gate = "jobs:\n  pypi-gate:\n    steps:\n      - uses: octo-org/pypi-gate@v1\n";
  const scenario = await createScenario({
    ...SCENE,
    base: { [WORKFLOW]: gate, ".github/workflows/test.yml": "jobs: {}\n" },
    head: { [WORKFLOW]: gate.replace("@v1", "@main"), ".github/workflows/test.yml": "jobs:\n" },
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(0);
  expect(findingsOf(run)).toEqual([`warn gate-edited - ${WORKFLOW}:1`]);
  scenario.assertClean();
});
