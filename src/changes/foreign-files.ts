import type { LockedFile, Requirement } from "../domain/requirement.ts";
import { hostOf, isPyPIFile } from "../domain/source.ts";
import type { CollectedSide } from "./collected.ts";
import { isCheckedIndex } from "./origin.ts";

/** The files of a locked entry that neither PyPI's file host nor the checked index's own host serves. */
export type ForeignFiles = (requirement: Requirement) => readonly LockedFile[];

const NONE: readonly LockedFile[] = [];

/**
 * Looks for them at the head. Installers take a locked file from the URL that the lock names, whatever registry stands
 * beside it. An entry whose lock does not say which index it came from (pdm) has none where another index is declared.
 * A host that was in use before is no excuse: a first change may bring it with the very bytes that the index lists.
 */
export function foreignFilesOf(head: CollectedSide, indexUrl: string): ForeignFiles {
  const own = hostOf(indexUrl);
  const others = head.files.some((file) => file.parsed.indexes.some((index) => !isCheckedIndex(index.url, indexUrl)));
  return ({ kind, source, files }) => {
    if (kind !== "locked" || (others && source.url === null)) return NONE;
    return files.filter((file) => isForeign(file) && hostOf(file.url ?? "") !== own);
  };
}

/** True where a file of another host than PyPI's is not among those before. */
export function bringsForeignFile(before: readonly LockedFile[], after: readonly LockedFile[]): boolean {
  const foreign = after.filter(isForeign);
  if (foreign.length === 0) return false;
  // Without a hash nothing holds an installer to the file but where it comes from.
  const known = new Set(before.map(({ url, hash }) => hash ?? url));
  return foreign.some(({ url, hash }) => !known.has(hash ?? url));
}

function isForeign({ url }: LockedFile): boolean {
  return url !== null && !isPyPIFile(url);
}
