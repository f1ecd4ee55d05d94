/** What a rule says of one change. */
export type Severity = "block" | "warn" | "note" | "off";

/** The relation columns of the policy table: `transitive` is new and transitive; `changed` and `existing` are direct or transitive. */
export type Column = "new" | "transitive" | "changed" | "existing";

/** The severity in each column. */
export type SeverityTable = Readonly<Record<Column, Severity>>;

/** In the order of every table. */
export const COLUMNS: readonly Column[] = ["new", "transitive", "changed", "existing"];

/** Strictest first. */
export const SEVERITIES: readonly Severity[] = ["block", "warn", "note", "off"];

const RANK: Readonly<Record<Severity, number>> = { block: 3, warn: 2, note: 1, off: 0 };

/** Negative when `a` is stricter than `b`: sorts blocking first. */
export function bySeverity(a: Severity, b: Severity): number {
  return RANK[b] - RANK[a];
}

/** The looser of the two. */
export function atMost(severity: Severity, cap: Severity): Severity {
  return RANK[severity] <= RANK[cap] ? severity : cap;
}
