import { PRESETS, type PresetName } from "../domain/policy.ts";
import type { RuleId } from "../domain/rule.ts";
import type { Column, Severity } from "../domain/severity.ts";
import type { RuleInfo } from "./model.ts";

interface Preset {
  /** What `standard` says becomes this. */
  readonly instead: Readonly<Partial<Record<Severity, Severity>>>;
  /** Rules that block in every relation. */
  readonly block: ReadonlySet<RuleId>;
}

const PRESET_TABLE: Readonly<Record<PresetName, Preset>> = {
  advisory: { instead: { block: "warn" }, block: new Set() },
  standard: { instead: {}, block: new Set() },
  strict: {
    instead: {},
    block: new Set(["archived-project", "deprecated-project", "yanked-release", "unknown-status"]),
  },
};

/** A preset's severity of one rule and column. `stated`: what the rule itself asks for instead of its default. */
export function presetSeverity(preset: PresetName, rule: RuleInfo, column: Column, stated?: Severity | null): Severity {
  const table = PRESET_TABLE[preset];
  if (!rule.configurable) return rule.defaults[column];
  if (table.block.has(rule.id)) return "block";
  const severity = stated ?? rule.defaults[column];
  return table.instead[severity] ?? severity;
}

/** Negative when the first preset is weaker. */
export function comparePresets(a: PresetName, b: PresetName): number {
  return PRESETS.indexOf(a) - PRESETS.indexOf(b);
}
