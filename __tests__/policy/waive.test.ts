import { describe, expect, it } from "vitest";
import { formatError } from "../../src/policy/errors.ts";
import { type WaiveRequest, waive, waiverText } from "../../src/policy/waive.ts";
import { load, POLICY_PATH, request, sound } from "./support.ts";

const WAIVER: WaiveRequest = {
  project: "pepy",
  rules: ["archived-project"],
  reason: 'say "no"\n',
  expires: "2027-02-21",
  status: null,
  owner: null,
  issue: null,
  disposition: null,
};

const ENTRY =
  '[[waivers]]\nproject = "pepy"\nrules = ["archived-project"]\nreason = "say \\"no\\"\\n"\nexpires = 2027-02-21\n';

describe("waive", () => {
  it.each([
    ["", ENTRY],
    ["# mine\n", `# mine\n\n${ENTRY}`],
    ["# mine", `# mine\n\n${ENTRY}`],
    ["# mine\r\n", `# mine\r\n\r\n${ENTRY.replaceAll("\n", "\r\n")}`],
  ])("appends to %j", (before, after) => {
    expect(waive(POLICY_PATH, WAIVER, request(before))).toEqual({ kind: "written", path: POLICY_PATH, text: after });
  });

  it("writes a first file, and the table of a pyproject.toml", () => {
    const pyproject = { path: "pyproject.toml", text: '[tool.pypi-gate]\npreset = "strict"\n' };

    expect(waive(POLICY_PATH, WAIVER, request(null)).kind).toBe("written");
    expect(waive("pyproject.toml", WAIVER, request(null, { texts: [pyproject] }))).toEqual({
      kind: "written",
      path: "pyproject.toml",
      text: `${pyproject.text}\n${ENTRY.replace("[[waivers]]", "[[tool.pypi-gate.waivers]]")}`,
    });
  });

  it.each([
    [{ project: "pepy*" }, `2: "project" in [[waivers]]: "pepy*" has a wildcard; a waiver names one project`],
    [{ rules: [] }, '3: "rules" in [[waivers]] must not be empty'],
    [{ reason: " " }, '4: "reason" in [[waivers]] must not be blank'],
    [{ expires: "soon" }, '5: "expires" in [[waivers]] must be a date without quotes (2027-02-21), not a string'],
    [{ expires: "2027-02-30" }, '5: "expires" in [[waivers]] is no day of the calendar: 2027-02-30'],
    [{ expires: "2029-01-01" }, '5: "expires" in [[waivers]] is 769 days ahead; "max-waiver-days" allows 366'],
    [{ issue: "x" }, '6: "issue" in [[waivers]]: "x" is no URL'],
  ])("refuses %j", (change, message) => {
    const result = waive(POLICY_PATH, { ...WAIVER, ...change }, request(null));

    expect(result.kind === "refused" ? result.errors.map(formatError) : result).toEqual([`${POLICY_PATH}:${message}`]);
  });

  it("refuses what is waived already, a list it cannot append to, and a broken policy", () => {
    const refused = (text: string) => waive(POLICY_PATH, WAIVER, request(text)).kind;

    expect([refused(ENTRY), refused("waivers = []\n"), refused("x = 1\n")]).toEqual(["refused", "refused", "refused"]);
  });

  it("gives the text to paste, with every field", () => {
    const full = { ...WAIVER, status: "archived", owner: "@o", issue: "https://x.y/1", disposition: "vendored" };

    expect(sound(waiverText(full, POLICY_PATH)).waivers).toEqual([
      {
        project: "pepy",
        rules: ["archived-project"],
        status: "archived",
        reason: 'say "no"\n',
        expires: "2027-02-21",
        owner: "@o",
        issue: "https://x.y/1",
        disposition: "vendored",
        file: POLICY_PATH,
        line: 1,
      },
    ]);
    expect(load(waiverText(full, POLICY_PATH)).errors).toEqual([]);
  });
});
