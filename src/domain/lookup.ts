import type { SkipReason } from "./manifest.ts";
import type { ProjectName } from "./name.ts";

/** PEP 792. */
export type ProjectStatus = "active" | "archived" | "deprecated" | "quarantined";

/** Every status but active. */
export type AdverseStatus = Exclude<ProjectStatus, "active">;

/** From good to bad. */
export const PROJECT_STATUSES: readonly ProjectStatus[] = ["active", "deprecated", "archived", "quarantined"];

/** What the index said of the status. Only `known` may ever count as active. */
export type StatusAnswer =
  | {
      readonly kind: "known";
      readonly status: ProjectStatus;
      /** Hostile text; null where the index gives none, as PyPI. */
      readonly reason: string | null;
    }
  /** The answer has no status at all, whatever its API version says. */
  | { readonly kind: "absent"; readonly apiVersion: string }
  /** A word that nobody knows, or a known one in the wrong case. */
  | { readonly kind: "unknown"; readonly word: string };

/** One distribution of a release, as the index lists it. */
export interface IndexFile {
  readonly name: string;
  /** `algorithm:hex`, lower case. */
  readonly hashes: readonly string[];
  readonly yanked: boolean;
}

/** What the index lists of one version that somebody asked about. */
export interface Release {
  /** As asked. */
  readonly version: string;
  /** True when the index lists the version or a file of it. */
  readonly offered: boolean;
  /** PEP 592: true when every file of it is yanked. */
  readonly yanked: boolean;
  /** Hostile text of the first yanked file that gives one. */
  readonly yankedReason: string | null;
  readonly files: readonly IndexFile[];
}

/** What is kept of the whole listing. */
export interface Listing {
  readonly versions: number;
  readonly files: number;
  /** At least one file, and all of them yanked. */
  readonly allYanked: boolean;
  /** ISO times of the first and last upload, null where the index gives none. */
  readonly firstUpload: string | null;
  readonly lastUpload: string | null;
  /** The highest version that is neither yanked nor a pre-release (any, when there is no other); null when nothing is listed. */
  readonly latest: string | null;
  /** `requires-python` of the latest, hostile text, or null. */
  readonly requiresPython: string | null;
  /** Total bytes of the latest's files; null where the index gives no sizes. */
  readonly latestBytes: number | null;
  /** True when every listed version is a pre-release. */
  readonly preReleasesOnly: boolean;
}

/** The index knows the project. */
export interface Found {
  readonly kind: "found";
  readonly name: ProjectName;
  readonly status: StatusAnswer;
  /** One per version that was asked about, in that order. */
  readonly releases: readonly Release[];
  readonly listing: Listing;
  /** ISO time of the answer. */
  readonly at: string;
}

/** 404, asked twice: never existed, private, deleted by its owner, or removed as malware; the index does not tell. */
export interface Missing {
  readonly kind: "missing";
  readonly name: ProjectName;
  readonly at: string;
}

/** Why there is no answer that can be believed. */
export type UnavailableCause =
  | "timeout"
  | "network"
  | "tls"
  | "http-status"
  | "rate-limited"
  | "forbidden"
  | "redirect"
  | "content-type"
  | "malformed"
  | "truncated"
  | "encoding"
  | "too-large"
  | "wrong-name"
  | "api-version"
  /** Not asked any more: too many failures in a row, or the time for look-ups is used up. */
  | "breaker"
  | "budget";

/** Not answered after all tries, or the answer made no sense. Never counts as active. */
export interface Unavailable {
  readonly kind: "unavailable";
  readonly name: ProjectName;
  readonly cause: UnavailableCause;
  /** One sentence without a full stop; may quote the index's text, so it is hostile. */
  readonly detail: string;
  readonly at: string;
}

/** Deliberately not asked. */
export interface NotAsked {
  readonly kind: "not-asked";
  readonly name: ProjectName;
  readonly reason: SkipReason;
}

/** What the index said for one name. */
export type Lookup = Found | Missing | Unavailable | NotAsked;

/** The status word of a lookup, or null where there is none that counts. */
export function statusOf(lookup: Lookup): ProjectStatus | null {
  return lookup.kind === "found" && lookup.status.kind === "known" ? lookup.status.status : null;
}

/** True for archived, deprecated and quarantined. */
export function isAdverse(status: ProjectStatus | null): status is AdverseStatus {
  return status !== null && status !== "active";
}

/** Positive when `now` is worse than `then`: active < deprecated < archived < quarantined. */
export function compareStatus(now: ProjectStatus, then: ProjectStatus): number {
  return PROJECT_STATUSES.indexOf(now) - PROJECT_STATUSES.indexOf(then);
}
