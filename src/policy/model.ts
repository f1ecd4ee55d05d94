import type { FormatId } from "../domain/manifest.ts";
import type { PresetName, ReviewWhen } from "../domain/policy.ts";
import type { RuleId } from "../domain/rule.ts";
import type { Column, Severity, SeverityTable } from "../domain/severity.ts";
import type { Waiver } from "../domain/waiver.ts";

/** What the policy needs to know of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  /** The preset `standard`. */
  readonly defaults: SeverityTable;
  /** False where the severity is no key of `[rules]`. */
  readonly configurable: boolean;
  /** False where the rule judges manifests alone: `transitive` is no key of its table. */
  readonly hasTransitive: boolean;
}

/** The words that a policy may use. */
export interface Vocabulary {
  readonly rules: readonly RuleInfo[];
  readonly formats: readonly FormatId[];
}

/** Steps from the root of a TOML document: keys and list indexes. */
export type TomlPath = readonly (string | number)[];

/**
 * Where things stand in a TOML text that parses: the line of a key, of a list item, or of the header of a table that
 * has no key of its own, from 1; a path that leads nowhere gives the nearest thing above it.
 */
export type LineOf = (path: TomlPath) => number;

/** Makes {@link LineOf} for one text that is valid TOML. */
export type LocateToml = (text: string) => LineOf;

/** One file that may hold a policy. */
export interface PolicyText {
  /** As errors name it: a path in the repository, or a shared policy's reference. */
  readonly path: string;
  /** Where there is a `problem`: what of it can be read, if anything. */
  readonly text: string;
  /** Why it cannot be read as a text, in a sentence without a full stop. */
  readonly problem?: string;
}

/** Options that beat the file; null where not given. */
export interface PolicyInputs {
  readonly preset: PresetName | null;
  /** The index to ask. */
  readonly indexUrl: string | null;
  readonly review: ReviewWhen | null;
  readonly onUnverified: Severity | null;
}

/** Nothing is given: the file decides. */
export const NO_INPUTS: PolicyInputs = { preset: null, indexUrl: null, review: null, onUnverified: null };

/** Who says a value, weakest first. */
export type ValueSource = "default" | "preset" | "shared" | "file" | "input";

/** A value with where it came from. `file` and `line` are null unless a file says it. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: ValueSource;
  readonly file: string | null;
  readonly line: number | null;
}

/** The severities that one table sets. */
export type Settings = ReadonlyMap<RuleId, Readonly<Partial<Record<Column, Sourced<Severity>>>>>;

/** One `[groups]` entry. */
export interface GroupEntry {
  /** Normalized. */
  readonly name: string;
  /** Null leaves the group out. */
  readonly settings: Settings | null;
  readonly origin: Sourced<true>;
}

/** What a `[[projects]]` entry does to the projects that it names. */
export type ProjectEffect =
  | { readonly kind: "allow"; readonly reason: string }
  | { readonly kind: "deny"; readonly reason: string }
  | { readonly kind: "rules"; readonly settings: Settings; readonly reason: string | null };

/** One `[[projects]]` entry. */
export interface ProjectEntry {
  /** Globs, normalized. */
  readonly names: readonly string[];
  readonly effect: ProjectEffect;
  readonly origin: Sourced<true>;
}

/** A list value. */
export interface SourcedList<T> {
  /** Where its key stands; null where the file does not set it. */
  readonly key: Sourced<true> | null;
  readonly items: readonly Sourced<T>[];
}

/** One `[manifests] map` entry. */
export interface MapEntry {
  readonly glob: string;
  readonly format: FormatId;
}

/** One policy file, read without errors. What it does not set is null or empty. */
export interface PolicyLayer {
  readonly file: string;
  readonly preset: Sourced<PresetName> | null;
  readonly maxWaiverDays: Sourced<number> | null;
  readonly rules: Settings;
  readonly groups: readonly GroupEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly manifests: {
    readonly include: SourcedList<string>;
    readonly exclude: SourcedList<string>;
    readonly map: SourcedList<MapEntry>;
  };
  readonly index: {
    readonly url: Sourced<string> | null;
    readonly private: SourcedList<string>;
    readonly known: SourcedList<string>;
  };
  readonly critical: SourcedList<string>;
  readonly review: { readonly when: Sourced<ReviewWhen> | null; readonly inline: Sourced<boolean> | null };
  readonly open: SourcedList<string>;
  readonly waivers: readonly Waiver[];
}

/** How far ahead of today a waiver may expire where no file says. */
export const DEFAULT_MAX_WAIVER_DAYS = 366;
