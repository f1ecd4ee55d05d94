import type { FakeProject } from "../support/index/project.ts";
import type { LockedPackage } from "./trees.ts";

/** What the project `thing` is in the lock and on the index, so that one rule speaks. */
export interface RuleCase {
  readonly rule: string;
  readonly thing?: Partial<LockedPackage>;
  /** Null: the index does not know it. */
  readonly project?: Partial<FakeProject> | null;
  /** True: the index answers 503. */
  readonly sick?: boolean;
  readonly deny?: boolean;
  /** new, transitive, changed, existing under `standard`. */
  readonly standard: string;
  readonly strict?: string;
  /** True: said once per run, with the names folded. */
  readonly folded?: boolean;
}

/** Every rule that speaks of projects, and what the policy table says of it. */
export const RULE_CASES: readonly RuleCase[] = [
  { rule: "quarantined-project", project: { status: "quarantined" }, standard: "block block block block" },
  { rule: "missing-project", project: null, standard: "block block block block" },
  { rule: "withdrawn-release", project: { releases: [{ version: "2.0" }] }, standard: "block block block warn" },
  { rule: "lock-mismatch", thing: { sha256: "f".repeat(64) }, standard: "block block block warn" },
  {
    rule: "archived-project",
    project: { status: "archived" },
    standard: "block warn warn warn",
    strict: "block block block block",
  },
  {
    rule: "deprecated-project",
    project: { status: "deprecated" },
    standard: "warn note note note",
    strict: "block block block block",
  },
  {
    rule: "yanked-release",
    project: { releases: [{ version: "1.0", yanked: true }] },
    standard: "warn note warn note",
    strict: "block block block block",
  },
  {
    rule: "unverified-project",
    sick: true,
    standard: "block block block warn",
  },
  {
    rule: "unchecked-index",
    thing: { source: `{ registry = "https://mirror.example/simple" }` },
    standard: "block block block note",
  },
  {
    rule: "direct-reference",
    thing: { source: `{ git = "https://github.com/example/thing?rev=main#${"c".repeat(40)}" }` },
    standard: "warn note warn off",
  },
  {
    rule: "unknown-status",
    project: { status: null },
    standard: "warn warn warn warn",
    strict: "block block block block",
    folded: true,
  },
  { rule: "denied-project", deny: true, standard: "block block block warn" },
];

/** The columns of the policy table. */
export const COLUMNS = ["new", "transitive", "changed", "existing"] as const;

/** The severity of the case in a column, as the policy table has it. */
export function severityIn(one: RuleCase, column: (typeof COLUMNS)[number], preset = "standard"): string {
  const words = (preset === "strict" ? (one.strict ?? one.standard) : one.standard).split(" ");
  const word = words[COLUMNS.indexOf(column)] ?? "";
  return preset === "advisory" && word === "block" ? "warn" : word;
}
