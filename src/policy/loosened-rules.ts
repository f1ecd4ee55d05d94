import { parseProjectName } from "../domain/name.ts";
import { bySeverity, COLUMNS, type Column, type Severity } from "../domain/severity.ts";
import { hasWildcard, nameMatcher } from "./globs.ts";
import { mergeLayers } from "./merge.ts";
import {
  NO_INPUTS,
  type PolicyInputs,
  type PolicyLayer,
  type ProjectEntry,
  type RuleInfo,
  type Settings,
  type Sourced,
  type Vocabulary,
} from "./model.ts";
import { presetSeverity } from "./presets.ts";

/** A shared policy and what a repository lays over it. */
export interface LooseningContext {
  readonly shared: PolicyLayer;
  /** The repository's own file; null where it has none. */
  readonly own: PolicyLayer | null;
  readonly inputs: PolicyInputs;
  readonly vocabulary: Vocabulary;
}

/** One value that is looser than the shared policy's. */
export interface Loosening {
  readonly file: string;
  readonly line: number;
  /** Any of these in `open` allows it; the first is the one to name. */
  readonly keys: readonly string[];
  /** Ends where the shared line is named. */
  readonly message: string;
  /** The shared value; null where the shared policy does not write one. */
  readonly shared: Sourced<unknown> | null;
}

/** Severities in `[rules]` and `[[projects]] rules` that are lower than the shared policy's. */
export function looseRules(context: LooseningContext): readonly Loosening[] {
  const { own } = context;
  if (own === null) return [];
  const rules = looseTable(context, own.rules, { keys: (rule) => [`rules.${rule}`, "rules"], names: null });
  const projects = own.projects.flatMap((entry) => {
    if (entry.effect.kind !== "rules") return [];
    const keys = (rule: string) => ["projects", "rules", `rules.${rule}`];
    return looseTable(context, entry.effect.settings, { keys, names: entry.names });
  });
  return [...rules, ...projects];
}

interface Table {
  readonly keys: (rule: string) => readonly string[];
  /** The globs that the table is for; null for all projects. */
  readonly names: readonly string[] | null;
}

function looseTable(context: LooseningContext, settings: Settings, table: Table): readonly Loosening[] {
  return context.vocabulary.rules.flatMap((rule) => {
    const cells = settings.get(rule.id) ?? {};
    return COLUMNS.flatMap((column): readonly Loosening[] => {
      const cell = cells[column];
      if (cell === undefined || cell.line === null || cell.file === null) return [];
      const [shared] = sharedCells(context, rule, column, table.names).toSorted((a, b) => bySeverity(a.value, b.value));
      if (shared === undefined || bySeverity(cell.value, shared.value) <= 0) return [];
      const message = `"${cell.value}" for "${rule.id}" (${column}) is looser than "${shared.value}" of`;
      return [{ file: cell.file, line: cell.line, keys: table.keys(rule.id), message, shared }];
    });
  });
}

/** What the shared policy says of a cell: its table, and its own entries for projects that the globs may meet. */
function sharedCells(
  context: LooseningContext,
  rule: RuleInfo,
  column: Column,
  names: readonly string[] | null,
): readonly Sourced<Severity>[] {
  const { preset } = mergeLayers([context.shared], NO_INPUTS);
  const table: Sourced<Severity> = context.shared.rules.get(rule.id)?.[column] ?? {
    ...preset,
    value: presetSeverity(preset.value, rule, column),
  };
  if (names === null) return [table];
  const entries = context.shared.projects.filter((entry) => mayMeet(entry, names));
  return [
    table,
    ...entries.flatMap(({ effect }) => (effect.kind === "rules" ? (effect.settings.get(rule.id)?.[column] ?? []) : [])),
  ];
}

// Two globs may name the same project; only plain names can be told apart for certain.
function mayMeet(entry: ProjectEntry, names: readonly string[]): boolean {
  return names.some((name) => entry.names.some((other) => globsMayMeet(name, other)));
}

function globsMayMeet(a: string, b: string): boolean {
  if (hasWildcard(a) && hasWildcard(b)) return true;
  const [glob, plain] = hasWildcard(a) ? [a, b] : [b, a];
  const name = parseProjectName(plain);
  return name !== null && nameMatcher([glob])(name);
}
