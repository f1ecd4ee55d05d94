import type { LockedFile, NodeId, Requirement, Scope } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import type { LockEntry, LockFile } from "./entries.ts";

/** What a format knows of an entry beside its name and version. */
export interface LockedParts {
  readonly source: Source;
  readonly files: readonly LockedFile[];
  readonly scope: Scope;
  readonly group: string | null;
  readonly direct: boolean | null;
  readonly node: NodeId | null;
  readonly extras: readonly string[];
  readonly marker: string | null;
}

/** Parts of an entry of which nothing more is known. */
export const PLAIN_PARTS = { scope: "prod", group: null, direct: null, extras: [], marker: null } as const;

/** The requirement of a locked entry; its lines are found when asked for. */
export function lockedRequirement(lock: LockFile, entry: LockEntry, parts: LockedParts): Requirement {
  return {
    name: entry.name,
    writtenName: entry.writtenName,
    specifier: "",
    version: entry.version,
    extras: parts.extras,
    marker: parts.marker,
    scope: parts.scope,
    group: parts.group,
    kind: "locked",
    direct: parts.direct,
    source: parts.source,
    files: parts.files,
    node: parts.node,
    location: { file: lock.path, lines: () => lock.document.entrySpan(lock.key, entry.index) },
  };
}
