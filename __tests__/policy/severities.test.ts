import { expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import type { RuleId } from "../../src/domain/rule.ts";
import type { Severity } from "../../src/domain/severity.ts";
import { severity, sound, VOCABULARY } from "./support.ts";

const OWN = `[rules]\narchived-project = "block"\n`;

it.each([
  ["standard", "", "archived-project", "block", false],
  ["standard", "", "yanked-release", "warn", false],
  ["advisory", "", "archived-project", "warn", true],
  ["advisory", "", "yanked-release", "warn", false],
  ["advisory", OWN, "archived-project", "block", false],
  ["strict", "", "archived-project", "block", false],
] as const)("%s with %j: %s is %o", (preset, text, rule, ...[is, wouldBlock]) => {
  const policy = sound(`preset = "${preset}"\n${text}`);
  const query = { rule, column: "new", project: projectName("foo"), groups: [], defaultSeverity: null } as const;

  expect(policy.severityOf(query)).toEqual({ severity: is, wouldBlock });
});

it.each<[RuleId, Severity | undefined, Severity]>([
  ["yanked-release", undefined, "block"],
  ["yanked-release", "note", "note"],
])("a rule that nobody knows (%s, %s) is %s, whatever the policy", (rule, stated, expected) => {
  const policy = sound("[[projects]]\nname = 'foo'\nallow = true\nreason = 'ours'\n", {
    vocabulary: { ...VOCABULARY, rules: [] },
  });

  expect(severity(policy, rule, "new", stated === undefined ? {} : { stated })).toBe(expected);
});

it("a group that is not read is judged like any other where something still asks", () => {
  expect(severity(sound('[groups]\ndocs = "off"\n'), "archived-project", "new", { groups: ["docs"] })).toBe("block");
});
