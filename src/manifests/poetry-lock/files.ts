import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { LockedFile } from "../../domain/requirement.ts";
import type { LockEntry } from "../locked/entries.ts";
import { lockedFile } from "../locked/files.ts";
import type { TomlDocument } from "../toml/document.ts";
import { asString, isTable, stringsOf, type TomlTable, tableAt, tablesOf } from "../toml/values.ts";

/**
 * The files of an entry. Locks of version 2 keep them in the entry, 1.1 in `[metadata.files]` by name, the oldest
 * only their hashes, in `[metadata.hashes]`; there the forks of one name share a list, so files are told by version.
 */
export function poetryFiles(
  document: TomlDocument,
  entries: readonly LockEntry[],
): (entry: LockEntry) => readonly LockedFile[] {
  const metadata = tableAt(document.value, ["metadata"]);
  const listed = byName(tableAt(metadata, ["files"]), fileTables);
  const hashes = byName(tableAt(metadata, ["hashes"]), bareHashes);
  const counts = new Map<ProjectName, number>();
  for (const { name } of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (entry) => {
    if (entry.table.files !== undefined) return fileTables(entry.table.files);
    const files = listed.get(entry.name) ?? hashes.get(entry.name) ?? [];
    return (counts.get(entry.name) ?? 0) > 1 ? files.filter((file) => isOfVersion(file, entry.version)) : files;
  };
}

function byName(
  table: TomlTable,
  read: (value: unknown) => readonly LockedFile[],
): ReadonlyMap<ProjectName, readonly LockedFile[]> {
  const found = new Map<ProjectName, readonly LockedFile[]>();
  for (const key of Object.keys(table)) {
    const name = parseProjectName(key);
    if (name !== null) found.set(name, read(table[key]));
  }
  return found;
}

function fileTables(value: unknown): readonly LockedFile[] {
  const tables = isTable(value) ? [] : tablesOf(value);
  return tables.map(({ table }) =>
    lockedFile({ name: asString(table.file), url: asString(table.url), path: null, hash: asString(table.hash) }),
  );
}

// The oldest locks write the digest alone; it is always SHA-256.
function bareHashes(value: unknown): readonly LockedFile[] {
  return stringsOf(value).map((digest) =>
    lockedFile({ name: null, url: null, path: null, hash: digest.includes(":") ? digest : `sha256:${digest}` }),
  );
}

// `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`: the version has a dash before it and a dash or dot after it.
function isOfVersion(file: LockedFile, version: string | null): boolean {
  if (version === null || file.name === null) return true;
  return file.name.includes(`-${version}-`) || file.name.includes(`-${version}.`);
}
