import type { SkipReason } from "./manifest.ts";
import type { ProjectName } from "./name.ts";
import type { Location, LockedFile, Requirement } from "./requirement.ts";
import type { Column } from "./severity.ts";

/** Whether the checked index is asked about an entry. */
export type Origin =
  /** From the checked index. `elsewhere`: another index is allowed to serve the name too. */
  | { readonly kind: "asked"; readonly elsewhere: boolean }
  /** From somewhere else. `url` is the index or reference, without credentials; `inUse`: the merge base used that index already. */
  | { readonly kind: "not-asked"; readonly reason: SkipReason; readonly url: string | null; readonly inUse: boolean };

/** One requirement at the head with what its neighbours say about it. */
export interface Entry {
  readonly requirement: Requirement;
  readonly direct: boolean;
  /** From the direct requirement to the project, both included; the project alone where no parent is recorded. */
  readonly path: readonly ProjectName[];
  /** False where the file cannot tell who brings the project in. */
  readonly parentKnown: boolean;
  /** Every direct requirement of its lock that leads to it, sorted; absent where the file has no graph. Walks the graph when asked. */
  readonly roots?: () => readonly ProjectName[];
  readonly origin: Origin;
  /** Files that its lock takes from a host which is not the index's; reads the files when asked. */
  readonly foreignFiles?: () => readonly LockedFile[];
  /** The requirement's own place, or the `-r` line that brings an unchanged file in. */
  readonly location: Location;
}

/** One project whose set of requirements differs between the merge base and the head; in an audit, every project. */
export interface Change {
  readonly project: ProjectName;
  /** `new`: no file read at the merge base required it. */
  readonly kind: "new" | "changed" | "existing";
  /** Set where the head only locks the files of what the merge base required without any: nothing but these files is new. */
  readonly filesOnly?: true;
  /** True for a project that the repository itself defined at the merge base: its absence from the index says nothing. */
  readonly own: boolean;
  readonly before: readonly Requirement[];
  /** What the head brings (in an audit: all entries), the best place to edit first. Never empty. */
  readonly introduced: readonly [Entry, ...Entry[]];
}

/** A change is direct when one of its entries is. A constraint asks for nothing: it counts only where it stands alone. */
export function isDirect(change: Change): boolean {
  const asking = change.introduced.filter((entry) => entry.requirement.scope !== "constraint");
  return (asking.length > 0 ? asking : change.introduced).some((entry) => entry.direct);
}

/** The policy column of a change. */
export function columnOf(change: Change): Column {
  if (change.kind !== "new") return change.kind;
  return isDirect(change) ? "new" : "transitive";
}

/** The entries that the index is asked about; null when there are none. */
export function askedEntries(change: Change): readonly [Entry, ...Entry[]] | null {
  const [first, ...rest] = change.introduced.filter((entry) => entry.origin.kind === "asked");
  return first === undefined ? null : [first, ...rest];
}
