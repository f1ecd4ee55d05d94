import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { PRESETS, type PresetName } from "../../src/domain/policy.ts";
import { bySeverity, COLUMNS, SEVERITIES, type Severity } from "../../src/domain/severity.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { waive } from "../../src/policy/waive.ts";
import { load, POLICY_PATH, request, sound, VOCABULARY } from "../policy/support.ts";

const RULES = VOCABULARY.rules
  .filter((rule) => rule.configurable && !rule.id.startsWith("unread"))
  .map((rule) => rule.id);
const CELLS = RULES.flatMap((rule) => COLUMNS.map((column) => ({ rule, column })));

const settings = fc.uniqueArray(
  fc.record({ cell: fc.constantFrom(...CELLS), severity: fc.constantFrom(...SEVERITIES) }),
  { selector: ({ cell }) => `${cell.rule}.${cell.column}`, maxLength: 20 },
);
const preset = fc.constantFrom(...PRESETS);

type Settings = readonly { readonly cell: (typeof CELLS)[number]; readonly severity: Severity }[];

function text(list: Settings): string {
  return `[rules]\n${list.map(({ cell, severity }) => `${cell.rule}.${cell.column} = "${severity}"\n`).join("")}`;
}

function table(policyText: string, input: PresetName | null = null): readonly Severity[] {
  const policy = sound(policyText, { inputs: { ...NO_INPUTS, preset: input } });
  return CELLS.map(
    ({ rule, column }) =>
      policy.severityOf({ rule, column, project: projectName("foo"), groups: [], defaultSeverity: null }).severity,
  );
}

describe("the effective severity", () => {
  it("is a function of preset, file and input whatever the order of keys", () => {
    const input = fc.option(preset);
    const shuffled = settings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );

    fc.assert(
      fc.property(preset, input, shuffled, (word, given, [one, other]) => {
        const line = `preset = "${word}"\n`;
        expect(table(line + text(one), given)).toEqual(table(line + text(other), given));
      }),
      { numRuns: 50 },
    );
  });

  it("is never lowered by a stricter file", () => {
    fc.assert(
      fc.property(settings, settings, (list, raises) => {
        const before = table(text(list));
        const stricter = new Map(list.map((one) => [`${one.cell.rule}.${one.cell.column}`, one]));
        for (const raise of raises) {
          const index = CELLS.indexOf(raise.cell);
          const now = before[index] ?? "block";
          if (bySeverity(raise.severity, now) <= 0) stricter.set(`${raise.cell.rule}.${raise.cell.column}`, raise);
        }

        const after = table(text([...stricter.values()]));

        expect(after.every((severity, index) => bySeverity(severity, before[index] ?? "block") <= 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is never lowered by a repository's own file over a shared one without errors", () => {
    fc.assert(
      fc.property(preset, settings, preset, settings, (sharedPreset, shared, ownPreset, own) => {
        const sharedText = `preset = "${sharedPreset}"\n${text(shared)}`;
        const { policy, errors } = load(`preset = "${ownPreset}"\n${text(own)}`, {
          shared: { reference: "a/b/c@d", text: sharedText },
        });
        if (errors.length > 0) return;
        const before = table(sharedText);
        const after = CELLS.map(
          ({ rule, column }) =>
            policy.severityOf({ rule, column, project: projectName("foo"), groups: [], defaultSeverity: null })
              .severity,
        );
        expect(after.every((severity, index) => bySeverity(severity, before[index] ?? "block") <= 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("waive then read", () => {
  it("gives the waiver back for any text, every other byte left alone", () => {
    const words = fc.string({ unit: "binary" }).filter((word) => word.trim() !== "");
    const before = fc.constantFrom("", "# x", "critical = ['a']\r\n", "[rules]\n\n\n");

    fc.assert(
      fc.property(words, fc.option(words), before, (reason, owner, old) => {
        const waiver = {
          project: "Foo.Bar",
          rules: ["archived-project"],
          reason,
          expires: "2027-02-21",
          status: null,
          owner,
          issue: null,
          disposition: null,
        };

        const result = waive(POLICY_PATH, waiver, request(old));

        const written = result.kind === "written" ? result.text : "";
        expect(written.startsWith(old)).toBe(true);
        expect(sound(written).waivers.map((one) => [one.project, one.reason, one.owner])).toEqual([
          ["foo-bar", reason, owner],
        ]);
      }),
    );
  });
});
