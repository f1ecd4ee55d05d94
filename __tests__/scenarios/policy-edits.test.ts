import { describe, expect, test } from "vitest";
import { createScenario } from "../support/scenario.ts";
import { BLOCKED, errorLines, POLICY, policyOf, SCENE, scene, waiverOf } from "./policy-story.ts";
import { findingsOf } from "./story.ts";

describe("a pull request that edits the policy", () => {
  test("and waives its own finding stays blocked, and is told where a reader looks", async () => {
    const scenario = await scene({}, { [POLICY]: waiverOf({}) });
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual([BLOCKED, `warn gate-edited - ${POLICY}:1`]);
    expect(policyOf(run).proposed).toEqual({
      errors: [],
      // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so
      differs: [{ ...PLACE, now: "block", then: "off" }],
    });
    for (const text of [run.summary, scenario.github.state.reviews[0]?.body]) {
      expect(text).toContain(POLICY);
      expect(text).toMatch(/once (it is )?merged/);
    }
  });

  test.each([
    ["leaves its file out", `[manifests]\nexclude = ["requirements.txt"]\n`],
    ["declares its project private", `[index]\nprivate = ["old-*"]\n`],
    ["allows its project", `[[projects]]\nname = "OLD_thing"\nallow = true\nreason = "ours"\n`],
  ])("and %s is told what would change", async (_what, policy) => {
    const run = await (await scene({}, { [POLICY]: policy })).run();

    expect(run.exitCode).toBe(1);
    // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so
    expect(policyOf(run).proposed).toEqual({ errors: [], differs: [{ ...PLACE, now: "block", then: "off" }] });
  });

  test("and would leave two policies behind is blocked for it, beside the base's verdict", async () => {
    const scenario = await scene(
      { [POLICY]: waiverOf({}) },
      { "pyproject.toml": `[project]\nname = "app"\nversion = "1"\n\n[tool.pypi-gate]\npreset = "advisory"\n` },
    );
    const run = await scenario.run();

    expect(run.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual([
      `block invalid-policy - ${POLICY}:1`,
      "warn gate-edited - pyproject.toml:5",
      "off archived-project old-thing requirements.txt:1",
    ]);
    expect(policyOf(run)).toMatchObject({ errors: [], proposed: { errors: [{ file: POLICY, line: 1 }], differs: [] } });
  });
});

const PLACE = { rule: "archived-project", project: "old-thing", file: "requirements.txt", line: 1 };

describe("a policy that is broken at the base", () => {
  const BROKEN = `${waiverOf({})}\n[rules]\narchive-project = "off"\n\n[review]\nwhen = "sometimes"\n`;
  const ERRORS = [
    `${POLICY}:9: unknown rule "archive-project" in [rules]; did you mean "archived-project"?`,
    `${POLICY}:12: unknown review value "sometimes" for "when" in [review]; valid: "on-findings", "always", "never"`,
  ];

  test("ends with exit 2, every error told, and all findings of the default policy", async () => {
    const scenario = await scene({ [POLICY]: BROKEN });
    const run = await scenario.run();
    const lenient = await scenario.run({ inputs: { preset: "advisory" } });

    expect([run.exitCode, lenient.exitCode]).toEqual([2, 2]);
    expect(run.outputs).toMatchObject({ conclusion: "failure" });
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(findingsOf(lenient)).toEqual(["warn archived-project old-thing requirements.txt:1"]);
    expect(errorLines(run)).toEqual(ERRORS);
    for (const error of ERRORS) expect(run.log).toContain(error);
    const annotated = run.annotations.filter(({ level, file }) => level === "error" && file === POLICY);
    expect(annotated.map(({ line }) => line)).toEqual([9, 12]);
  });

  test("ends with exit 2 where no manifest changed", async () => {
    const scenario = await createScenario({ ...SCENE, base: { [POLICY]: BROKEN }, head: { "notes.md": "x\n" } });
    const run = await scenario.run();

    expect(run.exitCode).toBe(2);
    expect(errorLines(run)).toEqual(ERRORS);
  });

  test.each([
    ["by a rule", BROKEN],
    ["by its encoding", new Uint8Array([0x23, 0xff, 0x0a])],
  ])("%s lets the change through that repairs it, judged by the default policy", async (_how, broken) => {
    const scenario = await scene({ [POLICY]: broken }, { [POLICY]: waiverOf({}) });
    const blocked = await scenario.run();

    expect(blocked.exitCode).toBe(1);
    expect(findingsOf(blocked)).toEqual([BLOCKED, `warn gate-edited - ${POLICY}:1`]);
    expect(policyOf(blocked)).toMatchObject({ errors: [], proposed: { errors: [] } });
  });

  test("and that the change leaves broken in another way ends with exit 2", async () => {
    const run = await (await scene({ [POLICY]: BROKEN }, { [POLICY]: `presets = "strict"\n` })).run();

    expect(run.exitCode).toBe(2);
    expect(findingsOf(run)).toEqual([`block invalid-policy - ${POLICY}:1`, BLOCKED, `warn gate-edited - ${POLICY}:1`]);
    expect(errorLines(run)).toEqual(ERRORS);
  });

  test("because there are two is one error that names both", async () => {
    const pyproject = `[project]\nname = "app"\nversion = "1"\n\n[tool.pypi-gate]\npreset = "advisory"\n`;
    const run = await (await scene({ [POLICY]: waiverOf({}), "pyproject.toml": pyproject })).run();

    expect(run.exitCode).toBe(2);
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(errorLines(run)).toEqual([
      `${POLICY}:1: two policies: "${POLICY}", and [tool.pypi-gate] in "pyproject.toml" on line 5; keep one`,
    ]);
  });

  test("because the named file is absent is told as such", async () => {
    const run = await (await scene({}, {}, { inputs: { "policy-file": "policies/gate.toml" } })).run();

    expect(run.exitCode).toBe(2);
    expect(errorLines(run)).toEqual(["policies/gate.toml:1: the policy file does not exist"]);
    expect(findingsOf(run)).toEqual([BLOCKED]);
  });
});
