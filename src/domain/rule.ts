import type { Change } from "./change.ts";
import { type AdverseStatus, isAdverse, type Lookup, PROJECT_STATUSES, type ProjectStatus } from "./lookup.ts";
import type { Skip } from "./manifest.ts";
import type { ProjectName } from "./name.ts";
import type { Prose } from "./prose.ts";
import type { Column, Severity, SeverityTable } from "./severity.ts";

/** The id of a rule: the same word in its file, docs page and the policy. */
export type RuleId =
  | "archived-project"
  | "denied-project"
  | "deprecated-project"
  | "direct-reference"
  | "gate-edited"
  | "invalid-policy"
  | "lock-mismatch"
  | "missing-project"
  | "quarantined-project"
  | "unchecked-index"
  | "unknown-status"
  | "unread-entry"
  | "unreadable-manifest"
  | "unverified-project"
  | "withdrawn-release"
  | "yanked-release";

/** The rule that speaks of each adverse status. */
export const RULE_OF_STATUS: Readonly<Record<AdverseStatus, RuleId>> = {
  archived: "archived-project",
  deprecated: "deprecated-project",
  quarantined: "quarantined-project",
};

/** The adverse status that a rule speaks of; null for a rule about anything else. */
export function statusOfRule(rule: string): AdverseStatus | null {
  return PROJECT_STATUSES.filter(isAdverse).find((status) => RULE_OF_STATUS[status] === rule) ?? null;
}

/** A place that a finding points at. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** An index that a file adds, with the names of this run that it could serve. */
export interface AddedIndex {
  readonly place: Place;
  /** Where else it is declared. */
  readonly also: readonly Place[];
  /** Without credentials. */
  readonly url: string;
  readonly role: "replaces" | "adds";
  readonly projects: readonly ProjectName[];
}

/** A policy file or a workflow that runs the gate, touched by the range. */
export interface GateEdit {
  readonly place: Place;
  readonly what: "policy" | "workflow";
}

/** What is known of the run as a whole. */
export interface RunFacts {
  readonly audit: boolean;
  readonly addedIndexes: readonly AddedIndex[];
  readonly gateEdits: readonly GateEdit[];
  /** Errors of the policy as the head would leave it; empty when it is sound or untouched. */
  readonly headPolicyErrors: readonly { readonly place: Place; readonly message: string }[];
  /** Every project subject, for what is said once per run. */
  readonly projects: readonly ProjectSubject[];
}

/** One change with its look-up. */
export interface ProjectSubject {
  readonly kind: "project";
  readonly change: Change;
  readonly lookup: Lookup;
  /** The URL that was asked; PyPI's unless configured. */
  readonly indexUrl: string;
  /** Set where the policy denies the name: the policy's own reason. */
  readonly denied: string | null;
}

/** What could not be read of one file: all skips of one class and file. */
export interface ManifestSubject {
  readonly kind: "manifest";
  /** `new` for a file that the merge base does not have, `existing` in an audit. */
  readonly change: "new" | "changed" | "existing";
  readonly skips: readonly [Skip, ...Skip[]];
  /** True when the merge base was unreadable in the same way. */
  readonly unreadableBefore: boolean;
}

/** The run itself. */
export interface RunSubject {
  readonly kind: "run";
  readonly facts: RunFacts;
}

/** What rules judge. */
export type Subject = ProjectSubject | ManifestSubject | RunSubject;

/** What a rule says before policy: everything a finding holds but its severity. */
export interface Observation {
  readonly rule: RuleId;
  readonly project: ProjectName | null;
  /** Set for what is said once per run: the names folded in it. */
  readonly projects: readonly ProjectName[] | null;
  /** URL of the added index that it speaks of, without credentials; null for all others. */
  readonly addedIndex: string | null;
  /** The host of a locked file that is not the index's; null for all others. */
  readonly foreignHost: string | null;
  readonly version: string | null;
  readonly status: ProjectStatus | null;
  readonly change: Change | null;
  /** Changes folded into what is said once per run; the strictest severity that one of them gets counts. */
  readonly members: readonly Change[];
  readonly place: Place;
  readonly also: readonly Place[];
  /** The policy column; for projects that of the change. */
  readonly column: Column;
  /** Stands in for the rule's default in that column where policy files say nothing. */
  readonly defaultSeverity: Severity | null;
  /** The strictest severity that it can get, whatever the policy (constraints: `note`). */
  readonly cap: "warn" | "note" | null;
  /** The fact: one or two sentences. */
  readonly message: Prose;
  /** What it means for installs, or null. */
  readonly effect: Prose | null;
  /** The next step a person can take. */
  readonly remedy: Prose;
}

/** One check. */
export interface Rule {
  readonly id: RuleId;
  /** One sentence for SARIF, docs headers and `explain`. */
  readonly summary: string;
  /** The preset `standard`. */
  readonly defaults: SeverityTable;
  /** False where the severity is no key of the policy's `[rules]`. */
  readonly configurable: boolean;
  /** False for a rule that judges manifests alone: nothing in them is transitive, so that its policy has no such column. */
  readonly hasTransitive: boolean;
  /**
   * True for a rule that speaks of the files of a release, or says that nothing is known of them: it judges a change
   * that brings nothing but new files too.
   */
  readonly judgesNewFiles: boolean;
  /** Pure. A rule returns nothing for subjects that it does not judge. */
  readonly judge: (subject: Subject) => readonly Observation[];
}
