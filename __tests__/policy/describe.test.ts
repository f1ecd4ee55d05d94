import { describe, expect, it } from "vitest";
import { describeLines, describePolicy, describeText } from "../../src/policy/describe.ts";
import { severityContext } from "../../src/policy/effective.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { starterPolicy } from "../../src/policy/starter.ts";
import { load, POLICY_PATH, sound, TODAY, VOCABULARY } from "./support.ts";

function described(text: string | null, inputs = NO_INPUTS) {
  const { values, errors } = load(text, { inputs });
  return describePolicy(values, severityContext(values, VOCABULARY), { today: TODAY, errors });
}

const byDefault = (value: unknown) => ({ value, source: "default", file: null, line: null });
const byPreset = (value: unknown) => ({ value, source: "preset", file: null, line: null });
const byFile = (value: unknown, line: number) => ({ value, source: "file", file: POLICY_PATH, line });

describe("the policy as data", () => {
  it("says every value and where it came from", () => {
    const text = `critical = ["a"]
[rules]
archived-project = { new = "warn" }
[groups]
docs = "off"
[[projects]]
name = "x-*"
deny = true
reason = "no"
[manifests]
map = { "*.lst" = "requirements" }
[[waivers]]
project = "pepy"
rules = ["archived-project"]
reason = "r"
expires = 2027-02-21
`;

    const { rules, ...rest } = described(text, { ...NO_INPUTS, preset: "strict", onUnverified: "warn" });

    expect(rules).toMatchObject({
      "archived-project": {
        new: byFile("warn", 3),
        transitive: byPreset("block"),
        changed: byPreset("block"),
        existing: byPreset("block"),
      },
      "unverified-project": { new: { value: "warn", source: "input", file: null, line: null } },
    });
    expect(rest).toEqual({
      schema: "pypi-gate/policy@1",
      files: [POLICY_PATH],
      preset: { value: "strict", source: "input", file: null, line: null },
      maxWaiverDays: byDefault(366),
      critical: byFile(["a"], 1),
      groups: byFile({ docs: "off" }, 5),
      projects: [{ name: ["x-*"], deny: true, reason: "no", source: "file", file: POLICY_PATH, line: 6 }],
      manifests: { include: byDefault(["**"]), exclude: byDefault([]), map: byFile({ "*.lst": "requirements" }, 11) },
      index: { url: byDefault("https://pypi.org/simple/"), private: byDefault([]), known: byDefault([]) },
      review: { when: byDefault("on-findings"), inline: byDefault(true) },
      waivers: [
        { project: "pepy", rules: ["archived-project"], state: "valid", days: 89, file: POLICY_PATH, line: 12 },
      ],
      errors: [],
    });
  });

  it("has no transitive for rules that judge files", () => {
    expect(described(null)).toMatchObject({ rules: { "unread-entry": { new: byPreset("note") } } });
    expect(JSON.stringify(described(null))).not.toContain(
      '"unread-entry":{"new":{"value":"note","source":"preset","file":null,"line":null},"transitive"',
    );
  });
});

describe("the policy as text", () => {
  it("has a line for each value, or each error", () => {
    const { values } = load('[index]\nprivate = ["a-*"]\n');
    const lines = describeLines(values, severityContext(values, VOCABULARY));

    expect(lines.slice(0, 2)).toEqual([
      "preset standard",
      "archived-project: new block, transitive warn, changed warn, existing warn",
    ]);
    expect(lines).toContain(`private: a-* (${POLICY_PATH}:2)`);
    expect(describeText(lines, [])).toBe(`${lines.join("\n")}\n`);
    expect(describeText(lines, [{ file: "f", line: 2, message: "m" }])).toBe("f:2: m\n");
  });
});

describe("the starter", () => {
  const text = starterPolicy("https://example.com/policy.json");

  it("names the schema in its first line and changes nothing", () => {
    expect(text.split("\n")[0]).toBe("#:schema https://example.com/policy.json");
    expect(sound(text).preset).toBe("standard");
  });

  it("is sound with every comment taken away", () => {
    const all = text.replace(/^# (?=[a-z-]+ = |\[)/gm, "");

    const policy = sound(all);

    expect([policy.waivers.length, policy.readsGroup("docs")]).toEqual([1, false]);
  });
});
