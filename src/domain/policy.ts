import type { ProjectStatus } from "./lookup.ts";
import type { FormatId } from "./manifest.ts";
import type { ProjectName } from "./name.ts";
import type { RepoPath } from "./paths.ts";
import type { RuleId } from "./rule.ts";
import type { Column, Severity } from "./severity.ts";
import type { JudgedWaiver, Waiver } from "./waiver.ts";

/** Weakest first. */
export const PRESETS = ["advisory", "standard", "strict"] as const;
export type PresetName = (typeof PRESETS)[number];

/** When a pull request gets a review. */
export const REVIEW_WHEN = ["on-findings", "always", "never"] as const;
export type ReviewWhen = (typeof REVIEW_WHEN)[number];

/** What `on-unverified` may be. */
export const ON_UNVERIFIED = ["block", "warn"] as const satisfies readonly Severity[];

/** Where a repository's own policy stands, where nothing else is named. */
export const OWN_POLICY_FILE = ".github/pypi-gate.toml";

/** One thing wrong with a policy file. Lines count from 1. */
export interface PolicyError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a severity is asked for. */
export interface SeverityQuery {
  readonly rule: RuleId;
  readonly column: Column;
  readonly project: ProjectName | null;
  /** Normalized dependency groups, extras or categories that the change's entries stand in; empty for plain ones. */
  readonly groups: readonly string[];
  /** Stands in for the preset's word where no file or input sets this rule and column. */
  readonly defaultSeverity: Severity | null;
}

/** The policy in force: one answer per question, whatever combination of preset, files and inputs it came from. */
export interface Policy {
  readonly preset: PresetName;
  /** Files it was read from; empty for the default policy. */
  readonly files: readonly string[];
  readonly errors: readonly PolicyError[];
  /** `wouldBlock`: only `advisory` keeps this from blocking. Caps and waivers come after. */
  readonly severityOf: (query: SeverityQuery) => { readonly severity: Severity; readonly wouldBlock: boolean };
  /** The index to ask, trailing slash, without credentials. */
  readonly indexUrl: string;
  readonly isPrivate: (name: ProjectName) => boolean;
  /** True for further indexes that entries may come from. */
  readonly isKnownIndex: (url: string) => boolean;
  readonly isCritical: (name: ProjectName) => boolean;
  /** The policy's reason to deny or allow the name, or null. */
  readonly deniedBecause: (name: ProjectName) => string | null;
  readonly allowedBecause: (name: ProjectName) => string | null;
  /** `excluded` files are told, never read; `format` is set where `manifests.map` names one. */
  readonly manifest: (path: RepoPath) => { readonly excluded: boolean; readonly format: FormatId | null };
  /** False for a group that the policy leaves out. */
  readonly readsGroup: (group: string) => boolean;
  readonly review: { readonly when: ReviewWhen; readonly inline: boolean };
  readonly waivers: readonly Waiver[];
  /** The waiver of a project and rule as it stands today against the status, or null. */
  readonly waiverFor: (project: ProjectName, rule: RuleId, status: ProjectStatus | null) => JudgedWaiver | null;
  /** The effective policy for people, one line a value with where it came from. */
  readonly lines: readonly string[];
}
