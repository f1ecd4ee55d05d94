import type { ProjectName } from "../domain/name.ts";
import type { PresetName, SeverityQuery } from "../domain/policy.ts";
import { bySeverity, type Severity } from "../domain/severity.ts";
import { nameMatcher } from "./globs.ts";
import { byInput, type PolicyValues } from "./merge.ts";
import type { ProjectEntry, RuleInfo, Settings, Sourced, Vocabulary } from "./model.ts";
import { presetSeverity } from "./presets.ts";

/** `[[projects]]` entries with their names ready to be matched. */
export interface ProjectMatch {
  readonly entry: ProjectEntry;
  readonly matches: (name: ProjectName) => boolean;
}

/** What severities are computed from. */
export interface SeverityContext {
  readonly values: PolicyValues;
  readonly vocabulary: Vocabulary;
  readonly projects: readonly ProjectMatch[];
  readonly isCritical: (name: ProjectName) => boolean;
}

const STEP_UP: Readonly<Record<Severity, Severity>> = { note: "warn", warn: "block", block: "block", off: "off" };

/** Entries in the order of the file, ready to be matched. */
export function projectMatches(entries: readonly ProjectEntry[]): readonly ProjectMatch[] {
  return entries.map((entry) => ({ entry, matches: nameMatcher(entry.names) }));
}

/**
 * The severity of one rule, relation and project. A project in several groups gets the strictest of them; a group that
 * the policy does not name counts as none.
 */
export function effectiveSeverity(
  context: SeverityContext,
  query: SeverityQuery,
): { readonly severity: Severity; readonly wouldBlock: boolean } {
  const preset = context.values.preset.value;
  const severity = severityUnder(context, query, preset);
  // Nothing but `advisory` is looser than `standard`.
  return { severity, wouldBlock: severity !== "block" && severityUnder(context, query, "standard") === "block" };
}

/** The severity of a rule and relation for projects that nothing else names, with where it came from. */
export function tableCell(context: SeverityContext, query: SeverityQuery): Sourced<Severity> | null {
  const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
  return rule === undefined ? null : settledCell(context, { ...query, rule }, context.values.preset.value);
}

interface CellQuery extends Omit<SeverityQuery, "rule"> {
  readonly rule: RuleInfo;
}

function severityUnder(context: SeverityContext, query: SeverityQuery, preset: PresetName): Severity {
  const rule = context.vocabulary.rules.find((info) => info.id === query.rule);
  // A rule that the vocabulary does not know can not be loosened by any policy.
  if (rule === undefined) return query.defaultSeverity ?? "block";
  if (isAllowed(context, query)) return "off";
  const groups = query.groups.length === 0 ? [""] : query.groups;
  const severities = groups.map((group) => settledCell(context, { ...query, rule, groups: [group] }, preset).value);
  const strictest = [...severities].sort(bySeverity)[0] ?? "block";
  const critical = query.project !== null && context.isCritical(query.project);
  return critical ? STEP_UP[strictest] : strictest;
}

// Only a waiver silences a quarantine; a denial comes after an allowance.
function isAllowed(context: SeverityContext, query: SeverityQuery): boolean {
  const { project, rule } = query;
  if (project === null || rule === "quarantined-project" || rule === "denied-project") return false;
  return context.projects.some(({ entry, matches }) => entry.effect.kind === "allow" && matches(project));
}

function settledCell(context: SeverityContext, query: CellQuery, preset: PresetName): Sourced<Severity> {
  const { onUnverified } = context.values.inputs;
  if (query.rule.id === "unverified-project" && onUnverified !== null) return byInput(onUnverified);
  const value = presetSeverity(preset, query.rule, query.column, query.defaultSeverity);
  return settingsFor(context, query).reduce<Sourced<Severity>>(
    (found, settings) => settings.get(query.rule.id)?.[query.column] ?? found,
    { value, source: "preset", file: null, line: null },
  );
}

function settingsFor(context: SeverityContext, query: CellQuery): readonly Settings[] {
  const { project, groups } = query;
  const byGroup = context.values.groups.filter((entry) => groups.includes(entry.name));
  const byProject = project === null ? [] : context.projects.filter((candidate) => candidate.matches(project));
  return [
    ...context.values.rules,
    ...byGroup.flatMap((entry) => entry.settings ?? []),
    ...byProject.flatMap(({ entry }) => (entry.effect.kind === "rules" ? [entry.effect.settings] : [])),
  ];
}

/** Each cell of a table as `RULE COLUMN SEVERITY`, in its order. */
export function cellTexts(settings: Settings): readonly string[] {
  return [...settings].flatMap(([rule, columns]) =>
    Object.entries(columns).map(([column, cell]) => `${rule} ${column} ${cell.value}`),
  );
}
