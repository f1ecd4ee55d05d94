import type { LockedFile, Requirement } from "../domain/requirement.ts";
import { hostOf, isPyPIFile } from "../domain/source.ts";
import type { CollectedSide } from "./collected.ts";
import { isCheckedIndex } from "./origin.ts";

/** The files of a locked entry that neither PyPI's file host nor the checked index's own host serves. */
export type ForeignFiles = (requirement: Requirement) => readonly LockedFile[];

const NONE: readonly LockedFile[] = [];

/**
 * Looks for them at the head. Installers take a locked file from the URL that the lock names, whatever registry stands
 * beside it. A host that a lock of the merge base used already is none; where another index is declared, neither is
 * that of an entry whose lock does not say which index it came from (pdm).
 */
export function foreignFilesOf(base: CollectedSide, head: CollectedSide, indexUrl: string): ForeignFiles {
  const own = hostOf(indexUrl);
  const others = head.files.some((file) => file.parsed.indexes.some((index) => !isCheckedIndex(index.url, indexUrl)));
  let known: ReadonlySet<string> | null = null;
  return ({ kind, source, files }) => {
    if (kind !== "locked" || (others && source.url === null)) return NONE;
    const foreign = files.filter(({ url }) => url !== null && !isPyPIFile(url) && hostOf(url) !== own);
    if (foreign.length === 0) return NONE;
    const used = known ?? hostsIn(base);
    known = used;
    return foreign.filter(({ url }) => !used.has(hostOf(url ?? "") ?? ""));
  };
}

function hostsIn(side: CollectedSide): ReadonlySet<string> {
  const locked = side.files.flatMap((file) => file.parsed.requirements.filter(({ kind }) => kind === "locked"));
  return new Set(locked.flatMap(({ files }) => files.flatMap(({ url }) => (url === null ? [] : (hostOf(url) ?? [])))));
}

/** True where a file is not among those before, and comes from a host that is neither PyPI's nor one of theirs. */
export function comesFromNewHost(before: readonly LockedFile[], after: readonly LockedFile[]): boolean {
  const foreign = after.filter(({ url }) => url !== null && !isPyPIFile(url));
  if (foreign.length === 0) return false;
  const hashes = new Set(before.map((file) => file.hash));
  const hosts = new Set(before.map(({ url }) => hostOf(url ?? "")));
  return foreign.some(({ url, hash }) => (hash === null || !hashes.has(hash)) && !hosts.has(hostOf(url ?? "")));
}
