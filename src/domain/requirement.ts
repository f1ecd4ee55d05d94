import type { ProjectName } from "./name.ts";
import type { RepoPath } from "./paths.ts";
import type { Source } from "./source.ts";

/** Why an entry is in its file. `group` of the requirement is the label (extra, group or category name). */
export type Scope = "prod" | "extra" | "group" | "dev" | "build" | "constraint" | "override";

/** Lines count line feeds, as git does, from 1. */
export interface LineSpan {
  /** The line that a person would point at: the entry, or a lock entry's `name` line. */
  readonly line: number;
  /** The last line of the entry: equal to `line` for one-line entries. */
  readonly endLine: number;
  /** A lock entry's `version` line, said instead of `line` where only that changed; null where there is none. */
  readonly versionLine: number | null;
}

/** Where an entry stands. */
export interface Location {
  readonly file: RepoPath;
  /** Lines are found when asked for: a lock of 10,000 entries pays only for those that changed. Never throws. */
  lines(): LineSpan;
  /** The entry's own text where it says all that the file says of the entry, files included; null where it cannot be told. */
  text?(): string | null;
}

/** A node of a lock's graph; opaque outside the format that made it. */
export type NodeId = string & { readonly __brand: "NodeId" };

/** A file that a lock or a `--hash` allows. `name` and `url` are null where the manifest gives only the hash. */
export interface LockedFile {
  readonly name: string | null;
  readonly url: string | null;
  /** `algorithm:hex`, lower case; null where the lock gives none. */
  readonly hash: string | null;
}

/** One entry in one file. */
export interface Requirement {
  readonly name: ProjectName;
  readonly writtenName: string;
  /** PEP 440 specifier as written (`>=1,<2`), or the format's own (`^1.2`); `""` when there is none. */
  readonly specifier: string;
  /** Set when exactly one version is pinned (`==`, `===` without `*`) or locked. */
  readonly version: string | null;
  /** Normalized, sorted, without duplicates. */
  readonly extras: readonly string[];
  /** Kept as text, never evaluated. */
  readonly marker: string | null;
  readonly scope: Scope;
  readonly group: string | null;
  readonly kind: "declared" | "locked";
  /** What the file alone can tell; null where it cannot. */
  readonly direct: boolean | null;
  readonly source: Source;
  readonly files: readonly LockedFile[];
  /** The entry's node in the graph of its file; null where the file has no graph. */
  readonly node: NodeId | null;
  readonly location: Location;
}

/** A location whose lines are known already. */
export function fixedLocation(file: RepoPath, line: number, endLine = line): Location {
  const span: LineSpan = { line, endLine, versionLine: null };
  return { file, lines: () => span };
}
