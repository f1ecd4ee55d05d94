import type { Found, Listing, Missing, ProjectStatus, Unavailable } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import type { Prose } from "../domain/prose.ts";
import type { Clock, IndexReply, Log, PackageIndex } from "../ports.ts";
import type { CuratedEntry } from "./curated.ts";
import type { Mention } from "./extract/mention.ts";

/** What the index lists of one name; decoded by the look-ups, which the wiring hands in. */
export type ListingAnswer = Found | Missing | Unavailable;

/** Reads one reply of the Simple API. Total: what cannot be read is unavailable. */
export type DecodeListing = (name: ProjectName, reply: IndexReply) => ListingAnswer;

/** What suggestions need of the world. */
export interface SuggestWorld {
  readonly index: PackageIndex;
  readonly clock: Clock;
  readonly log: Log;
  readonly decode: DecodeListing;
}

/** What a run allows suggestions. */
export interface SuggestOptions {
  /** The repository's own `requires-python`, or null where none is declared. */
  readonly requiresPython: string | null;
  /** Milliseconds for all suggestions of a run. */
  readonly budgetMs: number;
}

/** A project that a finding is about. */
export interface SuggestTarget {
  readonly project: ProjectName;
  readonly status: ProjectStatus;
  /** PEP 792: the reason that the index gives with the status, hostile text, or null. */
  readonly reason: string | null;
}

/** Why somebody thinks that a name is the answer. */
export interface Proposal {
  /** Normalized names to try in turn; never empty. */
  readonly spellings: readonly [ProjectName, ...ProjectName[]];
  readonly basis: "maintainer" | "curated";
  /** The maintainer's words, or null where only the curated list says it. */
  readonly mention: Mention | null;
  /** The curated entry, or null where only the maintainer says it. */
  readonly curated: CuratedEntry | null;
  /** Lower is better; see proposals.ts. */
  readonly rank: number;
  /** The name that pointed on to this one, or null. */
  readonly via: ProjectName | null;
}

/** What a candidate is held against, one by one. */
export type CheckId =
  | "exists"
  | "status"
  | "files"
  | "yanked"
  | "pre-release"
  | "placeholder"
  | "points-on"
  | "link"
  | "malware"
  | "identity"
  | "look-alike"
  | "age"
  | "requires-python";

/** One check of one candidate. `passed` is null where it could not be made. */
export interface Check {
  readonly id: CheckId;
  readonly passed: boolean | null;
  readonly detail: Prose;
}

/** Who says that the same people own both projects. */
export type Identity = "owner" | "organization" | "repository" | "curated";

/** What became of one candidate. */
export interface Verdict {
  readonly name: ProjectName;
  readonly proposal: Proposal;
  readonly kept: boolean;
  /** Set where somebody confirms the owner. */
  readonly identity: Identity | null;
  readonly checks: readonly Check[];
  /** Why it is not suggested; null when it is kept. */
  readonly reason: Prose | null;
  readonly listing: Listing | null;
  /** The name that it points on to, or null. */
  readonly pointsTo: ProjectName | null;
}

/** A module of the standard library that stands in. */
export interface StdlibAnswer {
  readonly module: string;
  /** `3.11`. */
  readonly since: string;
  readonly basis: "maintainer" | "curated";
  readonly kept: boolean;
  readonly reason: Prose | null;
}
