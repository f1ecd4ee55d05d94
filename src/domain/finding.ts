import type { Alternative, RejectedAlternative } from "./alternative.ts";
import type { ProjectStatus } from "./lookup.ts";
import type { ProjectName } from "./name.ts";
import { compareText } from "./order.ts";
import type { Prose } from "./prose.ts";
import type { Place, RuleId } from "./rule.ts";
import { bySeverity, type Column, type Severity } from "./severity.ts";
import type { JudgedWaiver } from "./waiver.ts";

/** How a project came in, and since when. */
export interface Relation {
  readonly kind: "direct" | "transitive";
  readonly change: "new" | "changed" | "existing";
}

/** What a rule says of one project, file or run, with the policy's severity. */
export interface Finding {
  readonly rule: RuleId;
  /** `off` only where a waiver silences it. */
  readonly severity: Severity;
  /** What `advisory` made a warning and would block under `standard`. */
  readonly wouldBlock: boolean;
  readonly project: ProjectName | null;
  readonly projects: readonly ProjectName[] | null;
  /** The host of a locked file that is not the index's; null for all others. */
  readonly foreignHost: string | null;
  readonly version: string | null;
  readonly status: ProjectStatus | null;
  readonly relation: Relation | null;
  readonly column: Column;
  /** From the direct requirement to the project; empty for files and runs. */
  readonly path: readonly ProjectName[];
  /** False where the file does not record who brings the project in. */
  readonly parentKnown: boolean;
  readonly file: string;
  readonly line: number;
  readonly also: readonly Place[];
  readonly message: Prose;
  readonly effect: Prose | null;
  readonly remedy: Prose;
  readonly alternatives: readonly Alternative[];
  readonly rejected: readonly RejectedAlternative[];
  /** Said where the maintainers' words could not be fetched. */
  readonly alternativesFailure: Prose | null;
  /** True when alternatives were looked for, found or not. */
  readonly alternativesSought: boolean;
  /** The finding's own line with a confirmed rename in place; null where there is none to take with a click. */
  readonly suggestion: string | null;
  readonly waiver: JudgedWaiver | null;
  /** True for names the policy calls critical: first in every list. */
  readonly critical: boolean;
  readonly fingerprint: string;
}

/** The order of every list: severity, then file, line, project, rule. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    bySeverity(a.severity, b.severity) ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.project ?? "", b.project ?? "") ||
    compareText(a.rule, b.rule)
  );
}

/** The projects that a finding speaks of: its own, or those that it folds; none for files and other things of the run. */
export function projectsOf({ project, projects }: Finding): readonly ProjectName[] {
  return project === null ? (projects ?? []) : [project];
}
