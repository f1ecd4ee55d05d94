import type { Finding } from "./finding.ts";
import type { ProjectStatus } from "./lookup.ts";
import type { Skip } from "./manifest.ts";
import type { ProjectName } from "./name.ts";
import type { PolicyError, PresetName, ReviewWhen } from "./policy.ts";
import type { Place, RuleId } from "./rule.ts";
import type { Severity } from "./severity.ts";
import type { JudgedWaiver } from "./waiver.ts";

/** A finding of this run that the head's policy would judge otherwise. */
export interface PolicyDifference {
  readonly rule: RuleId;
  readonly project: ProjectName | null;
  readonly file: string;
  readonly line: number;
  readonly now: Severity;
  readonly then: Severity;
}

/** The policy that judged, and the one that the range proposes. */
export interface PolicyReport {
  readonly preset: PresetName;
  readonly files: readonly string[];
  /** The commit the policy was read at; null for a working tree and for no git. */
  readonly ref: string | null;
  readonly errors: readonly PolicyError[];
  readonly proposed: { readonly errors: readonly PolicyError[]; readonly differs: readonly PolicyDifference[] } | null;
}

/** The report in numbers. */
export interface Counts {
  /** Distinct names looked up. */
  readonly checked: number;
  readonly block: number;
  readonly warn: number;
  readonly note: number;
  /** Distinct projects without an answer, whatever the severity. */
  readonly unverified: number;
  readonly waived: number;
  readonly wouldBlock: number;
}

/** The counts of findings by what the policy makes of them. */
export function severityCounts(findings: readonly Finding[]): Pick<Counts, "block" | "warn" | "note" | "wouldBlock"> {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const wouldBlock = findings.filter((finding) => finding.wouldBlock).length;
  return { block: of("block"), warn: of("warn"), note: of("note"), wouldBlock };
}

/** One line of "all look-ups": what was asked and answered. */
export interface CheckedProject {
  readonly name: ProjectName;
  readonly status: ProjectStatus | null;
  /** A word for people: the status, `not found`, `no answer`, `unknown status`. */
  readonly answer: string;
  readonly direct: boolean;
  readonly change: "new" | "changed" | "existing";
  readonly version: string | null;
  readonly critical: boolean;
  readonly place: Place;
  /** Every direct requirement that brings it in, where the files tell; absent where nobody asked. */
  readonly roots?: readonly ProjectName[];
}

/** The whole outcome: plain data, sorted, reproducible. Everything rendered comes from it. */
export interface Report {
  readonly mode: "review" | "audit";
  readonly conclusion: "success" | "failure";
  readonly range: { readonly base: string | null; readonly head: string | null };
  /** ISO time, read once at the start. */
  readonly checkedAt: string;
  readonly indexUrl: string;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly waivers: {
    readonly unused: readonly JudgedWaiver[];
    readonly expired: readonly JudgedWaiver[];
    readonly expiring: readonly JudgedWaiver[];
    readonly void: readonly JudgedWaiver[];
  };
  readonly policy: PolicyReport;
  /** The effective policy as lines for people, folded in the job summary. */
  readonly policyLines: readonly string[];
  readonly skipped: readonly Skip[];
  /** Every name looked up, sorted. */
  readonly checked: readonly CheckedProject[];
  /** Projects that were added or changed, in an audit all of them, looked up or not. */
  readonly projects: number;
  /** Manifests that were judged, sorted. */
  readonly manifests: readonly string[];
  /** Set when `on-unverified` was turned away from the policy's own value; every report says so. */
  readonly unverifiedSwitch: Severity | null;
  /** How the policy wants the pull request's review. */
  readonly review: { readonly when: ReviewWhen; readonly inline: boolean };
  /** Sentences about the range or the run that a reader must know. */
  readonly notes: readonly string[];
}
