import { satisfies, valid } from "@renovatebot/pep440";
import { type FormatId, ManifestError, type Skip } from "../domain/manifest.ts";
import { normalizeLabel, type ProjectName, parseProjectName } from "../domain/name.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { Location, LockedFile, NodeId, Requirement, Scope } from "../domain/requirement.ts";
import { type Source, withoutCredentials } from "../domain/source.ts";
import type { TomlDocument } from "./toml/document.ts";
import { asString, asTable, isTable, type TomlTable } from "./toml/values.ts";

/** The id of a format as a branded text. */
export function formatId(id: string): FormatId {
  return id as FormatId;
}

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

/** Where an entry stands; its lines are found when asked for. */
export function entryLocation(lock: LockFile, index: number): Location {
  return { file: lock.path, lines: () => lock.document.entrySpan(lock.key, index) };
}

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

/** The requirement of a locked entry. */
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
    location: entryLocation(lock, entry.index),
  };
}

/** A location from which the files of its entry are read. */
export interface FilesLocation extends Location {
  readonly files: () => readonly LockedFile[];
}

// One getter for all entries: with one of its own an object is many times as large.
const LATER_FILES = {
  enumerable: true,
  configurable: true,
  get(this: { readonly location: FilesLocation }): readonly LockedFile[] {
    return this.location.files();
  },
};

/** Makes a requirement of an entry whose files are read when somebody asks for them: most of a large lock never are. */
export function addLaterFiles(
  entry: Omit<Requirement, "files" | "location"> & { readonly location: FilesLocation },
): asserts entry is Requirement & { readonly location: FilesLocation } {
  Object.defineProperty(entry, "files", LATER_FILES);
}

/** A locked file by what the lock says of it; the name is taken from the URL or path where none is given. */
export function lockedFile(given: {
  readonly name: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly hash: string | null;
}): LockedFile {
  const hash = given.hash === null ? null : given.hash.toLowerCase();
  const { name, url } = given;
  // One look spares nearly all URLs of a lock the others: no credentials, query, fragment or escape.
  if (name === null && url !== null && !SPECIAL.test(url)) {
    return { name: url.slice(url.lastIndexOf("/") + 1) || null, url, hash };
  }
  const place = url ?? given.path;
  return {
    name: name ?? (place === null ? null : fileNameOf(place)),
    url: url === null ? null : shownUrl(url),
    hash,
  };
}

const SPECIAL = /[@?#%\\]/;

/** The URL without credentials; the check for `@` spares most URLs of a lock the search. */
export function shownUrl(url: string): string {
  return url.includes("@") ? withoutCredentials(url) : url;
}

/** `algorithm:hex` of a table of hashes (`{sha256 = "…"}`); sha256 where there is one, else the first; null for none. */
export function hashOf(hashes: unknown): string | null {
  const table = asTable(hashes);
  if (table === null) return null;
  const algorithm = Object.hasOwn(table, "sha256") ? "sha256" : Object.keys(table)[0];
  const digest = algorithm === undefined ? null : asString(table[algorithm]);
  return digest === null ? null : `${algorithm}:${digest}`;
}

/** The file name at the end of a URL or path, decoded; null where it ends with a slash. */
export function fileNameOf(place: string): string | null {
  const path = place.includes("#") || place.includes("?") ? place.replace(/[?#].*$/s, "") : place;
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (name === "") return null;
  return name.includes("%") ? decoded(name) : name;
}

// Text with a stray percent sign is no encoded text: it stands as it is.
function decoded(text: string): string {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return text;
  return text.replace(/%[0-7][0-9A-Fa-f]/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

/** A VCS source; the revision is null where the lock names none. */
export function vcsSource(url: string, revision: string | null): Source {
  return { kind: "vcs", url: withoutCredentials(url.replace(/^(?:git|hg|svn|bzr)\+/i, "")), revision };
}

/**
 * The candidates (entries of one name) that a specifier allows by PEP 440. All of them where there is but one, where
 * the specifier is none that PEP 440 reads (Poetry's `^1.2`), or where it allows none: an edge is never lost.
 */
export function allowedBy(
  candidates: readonly number[],
  specifier: string,
  versionOf: (candidate: number) => string | null,
): readonly number[] {
  if (candidates.length < 2 || specifier === "") return candidates;
  const allowed = candidates.filter((candidate) => isAllowed(versionOf(candidate), specifier));
  return allowed.length === 0 ? candidates : allowed;
}

function isAllowed(version: string | null, specifier: string): boolean {
  return version !== null && valid(version) !== null && satisfies(version, specifier, { prereleases: true });
}

/** The scope of an entry that stands in groups; production wins where the group that means it is among them. */
export function groupScope(
  groups: readonly string[],
  production: string,
): { readonly scope: Scope; readonly group: string | null } {
  const [first] = groups;
  if (first === undefined || groups.includes(production)) return { scope: "prod", group: null };
  return { scope: "group", group: normalizeLabel(first) };
}
