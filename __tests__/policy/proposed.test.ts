import { describe, expect, it } from "vitest";
import { parseToml } from "../../src/manifests/toml/document.ts";
import { policyDifferences } from "../../src/policy/differences.ts";
import { policyEdits, policyOutcome, policyReport } from "../../src/policy/proposed.ts";
import { finding, load, POLICY_PATH } from "./support.ts";

const GOOD = 'preset = "strict"\n';
const BAD = 'preset = "nothing"\n';
const MESSAGE = 'unknown preset "nothing"; valid: "advisory", "standard", "strict"';
const ERROR = { file: POLICY_PATH, line: 1, message: MESSAGE };

describe("the policies of base and head", () => {
  it.each([
    ["a sound base, untouched", GOOD, null, ["strict", 0, 0, 0]],
    ["a sound base, changed soundly", GOOD, "", ["strict", 0, 0, 0]],
    ["a sound base, broken by the head", GOOD, BAD, ["strict", 0, 1, 0]],
    ["a broken base, untouched", BAD, null, ["standard", 1, 0, 0]],
    ["a broken base, repaired", BAD, GOOD, ["standard", 0, 0, 1]],
    ["a broken base, still broken", BAD, BAD, ["standard", 1, 1, 0]],
  ])("of %s decide preset, fatal errors, head errors and notes", (_what, base, head, expected) => {
    const outcome = policyOutcome(load(base), head === null ? null : load(head));

    expect([
      outcome.policy.preset,
      outcome.fatal.length,
      outcome.headPolicyErrors.length,
      outcome.notes.length,
    ]).toEqual(expected);
  });

  it("are compared where the head's is sound", () => {
    const proposed = [GOOD, BAD].map((head) => policyOutcome(load(null), load(head)).proposed);

    expect(proposed.map((one) => [one?.policy?.preset, one?.errors.length])).toEqual([
      ["strict", 0],
      [undefined, 1],
    ]);
    expect(policyOutcome(load(null), load(BAD)).headPolicyErrors).toEqual([
      { place: { file: POLICY_PATH, line: 1 }, message: MESSAGE },
    ]);
  });

  it("are reported with errors and differences", () => {
    const outcome = policyOutcome(load(GOOD), load(BAD));

    expect(policyReport(outcome, "abc", [])).toEqual({
      preset: "strict",
      files: [POLICY_PATH],
      ref: "abc",
      errors: [],
      proposed: { errors: [ERROR], differs: [] },
    });
    expect(policyReport(policyOutcome(load(BAD), null), null, [])).toEqual({
      preset: "standard",
      files: [],
      ref: null,
      errors: [ERROR],
      proposed: null,
    });
  });

  it("differ where a finding would be judged otherwise or left out", () => {
    const [a, b, c] = ["a", "b", "c"].map((fingerprint) => finding({ fingerprint }));
    if (a === undefined || b === undefined || c === undefined) throw new Error("three findings");

    const differences = policyDifferences([a, b, c], [a, { ...b, severity: "warn" }]);

    const place = '"rule":"archived-project","project":"pepy","file":"requirements.txt","line":3,"now":"block"';
    expect(JSON.stringify(differences)).toBe(`[{${place},"then":"warn"},{${place},"then":"off"}]`);
  });
});

// The text of a file that cannot be read.
const UNREAD = "\0";

describe("edits of the policy", () => {
  const locate = (text: string) => parseToml(text).lineOf;
  const edits = (before: Record<string, string>, after: Record<string, string>) => {
    const texts = (files: Record<string, string>) =>
      Object.entries(files).map(([path, text]) => ({ path, text, ...(text === UNREAD ? { problem: "no text" } : {}) }));
    return policyEdits(texts(before), texts(after), locate).map(({ place, what }) => [place.file, place.line, what]);
  };

  it("are none where only other tables of a pyproject.toml change", () => {
    const table = "[tool.pypi-gate]\npreset = 'strict'\n";

    expect(edits({ "pyproject.toml": table }, { "pyproject.toml": `[project]\nname = 'x'\n${table}` })).toEqual([]);
    expect(edits({ "pyproject.toml": "" }, { "pyproject.toml": "[project]\n" })).toEqual([]);
  });

  it("stand at the table's header, and at the first line of the file", () => {
    expect(edits({}, { "pyproject.toml": "\n[tool.pypi-gate]\n" })).toEqual([["pyproject.toml", 2, "policy"]]);
    expect(edits({ [POLICY_PATH]: "" }, { [POLICY_PATH]: "# x" })).toEqual([[POLICY_PATH, 1, "policy"]]);
    expect(edits({ [POLICY_PATH]: "" }, {})).toEqual([[POLICY_PATH, 1, "policy"]]);
  });

  it("are told of each file, by its path", () => {
    const tables = { "pyproject.toml": "[tool.pypi-gate]\n", [POLICY_PATH]: "" };

    expect(edits(tables, {})).toEqual([
      [POLICY_PATH, 1, "policy"],
      ["pyproject.toml", 1, "policy"],
    ]);
    expect(edits(tables, { ...tables, [POLICY_PATH]: "# x" })).toEqual([[POLICY_PATH, 1, "policy"]]);
  });

  it("are told where a file can no longer be read", () => {
    const broken = "[tool.pypi-gate\n";

    expect(edits({ "pyproject.toml": UNREAD }, { "pyproject.toml": UNREAD })).toEqual([]);
    expect(edits({ [POLICY_PATH]: "" }, { [POLICY_PATH]: UNREAD })).toEqual([[POLICY_PATH, 1, "policy"]]);
    expect(edits({ "pyproject.toml": broken }, { "pyproject.toml": `\n${broken}` })).toEqual([
      ["pyproject.toml", 1, "policy"],
    ]);
    expect(edits({ "pyproject.toml": "" }, { "pyproject.toml": broken })).toEqual([["pyproject.toml", 1, "policy"]]);
  });
});
