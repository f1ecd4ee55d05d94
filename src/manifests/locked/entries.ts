import { ManifestError, type Skip } from "../../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { RepoPath } from "../../domain/paths.ts";
import type { TomlDocument } from "../toml/document.ts";
import { asString, isTable, type TomlTable } from "../toml/values.ts";

/** A TOML lock under reading: its document and path, and the root array that holds the packages. */
export interface LockFile<Document extends EntryLines = TomlDocument> {
  readonly document: Document;
  readonly path: RepoPath;
  /** `package`, `packages` or `distribution`. */
  readonly key: string;
}

/** Where the entries of a lock stand. */
export type EntryLines = Pick<TomlDocument, "entrySpan">;

/** One package of a TOML lock. */
export interface LockEntry {
  /** Place in the file's array. */
  readonly index: number;
  readonly table: TomlTable;
  readonly name: ProjectName;
  readonly writtenName: string;
  /** Null where the lock gives none (source trees). */
  readonly version: string | null;
}

/** What the array of packages holds. */
export interface LockEntries {
  readonly entries: readonly LockEntry[];
  /** Entries without a name that could be one: told, never dropped. */
  readonly skipped: readonly Skip[];
}

/** The packages of a lock in file order. Throws {@link ManifestError} when the root key holds no array. */
export function readEntries(lock: LockFile): LockEntries {
  const value = lock.document.value[lock.key];
  if (value === undefined) return { entries: [], skipped: [] };
  if (!Array.isArray(value)) {
    throw new ManifestError("unreadable", `\`${lock.key}\` is no array of tables`, lock.document.lineOf([lock.key]));
  }
  const entries: LockEntry[] = [];
  const skipped: Skip[] = [];
  for (const [index, item] of value.entries()) {
    const entry = isTable(item) ? readEntry(item, index) : "an entry that is no table";
    if (typeof entry === "string") skipped.push(badEntry(lock, index, entry, null));
    else entries.push(entry);
  }
  return { entries, skipped };
}

function readEntry(table: TomlTable, index: number): LockEntry | string {
  const writtenName = asString(table.name);
  if (writtenName === null) return "an entry without a name";
  const name = parseProjectName(writtenName);
  if (name === null) return `an entry whose name is no project name: ${JSON.stringify(writtenName)}`;
  const version = asString(table.version);
  if (version === null && table.version !== undefined) return `an entry of ${writtenName} whose version is no text`;
  return { index, table, name, writtenName, version };
}

/** The skip of an entry that its own tool would reject. `detail` is one sentence without a full stop. */
export function badEntry(lock: LockFile<EntryLines>, index: number, detail: string, project: ProjectName | null): Skip {
  const { line } = lock.document.entrySpan(lock.key, index);
  return { class: "unreadable", file: lock.path, line, reason: "bad-line", detail, project };
}

/** The skip of an entry that is the repository's own project. */
export function ownEntry(
  lock: LockFile<EntryLines>,
  entry: Pick<LockEntry, "index" | "name">,
  reason: "self" | "workspace",
): Skip {
  const what = reason === "self" ? "the project itself" : "a member of the workspace";
  const detail = `‘${entry.name}’ is ${what}`;
  const { line } = lock.document.entrySpan(lock.key, entry.index);
  return { class: "told", file: lock.path, line, reason, detail, project: entry.name };
}
