import {
  EMPTY_MANIFEST,
  formatId,
  ManifestError,
  type ManifestFormat,
  type ParsedManifest,
  type Skip,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, type ProjectName } from "../../domain/name.ts";
import { baseNameOf, besideOf, type RepoPath } from "../../domain/paths.ts";
import type { LineSpan, LockedFile, Requirement, Scope } from "../../domain/requirement.ts";
import { isObject, type JsonDocument, parseJson } from "../json/document.ts";
import { normalizeExtras, parseRequirement, pinnedVersion } from "../pep508.ts";
import { type PipfileSources, pipfileSource, sourcesOf } from "./source.ts";

/** `Pipfile.lock`. */
export const pipfileLock: ManifestFormat = {
  id: formatId("pipfile-lock"),
  docs: {
    title: "Pipfile.lock",
    files: "`Pipfile.lock`",
    reads:
      "every category (`default`, `develop` and custom ones) with versions, hashes, extras, markers and sources; index names are resolved through `_meta.sources`",
    graph: "none: the lock does not record who brings a package in; the direct ones come from the `Pipfile` beside it",
    notRead: "markers are not evaluated: every entry counts",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "Pipfile.lock",
  companions: (path) => besideOf(path, "Pipfile"),
  looksLike: null,
  parse: parsePipfileLock,
};

interface Lock {
  readonly document: JsonDocument;
  readonly path: RepoPath;
  readonly sources: PipfileSources;
}

interface Category {
  readonly name: string;
  readonly scope: Scope;
  readonly group: string | null;
}

function parsePipfileLock(file: TextFile): ParsedManifest {
  const document = parseJson(file.text);
  const { value } = document;
  if (!isObject(value)) throw new ManifestError("unreadable", "is no JSON object");
  const lock: Lock = { document, path: file.path, sources: sourcesOf(value._meta) };
  const requirements: Requirement[] = [];
  const skipped: Skip[] = [];
  for (const name of Object.keys(value).filter((key) => key !== "_meta")) {
    const entries = value[name];
    if (!isObject(entries)) {
      skipped.push(bad(lock, [name], `the category ${JSON.stringify(name)} is no object`, null));
      continue;
    }
    const category: Category = { name, ...scopeOf(name) };
    for (const key of Object.keys(entries)) {
      const read = readEntry(lock, category, key, entries[key]);
      if ("reason" in read) skipped.push(read);
      else requirements.push(read);
    }
  }
  return { ...EMPTY_MANIFEST, requirements, skipped };
}

function readEntry(lock: Lock, category: Category, key: string, entry: unknown): Requirement | Skip {
  // Old locks carry extras in the key: `foo[bar]`.
  const written = parseRequirement(key);
  if (!written.ok) return bad(lock, [category.name, key], `no project name: ${JSON.stringify(key)}`, null);
  if (!isObject(entry)) return bad(lock, [category.name, key], "an entry that is no object", written.name);
  const source = pipfileSource(entry, lock.sources);
  if (source === null)
    return bad(lock, [category.name, key], "an entry whose index is not in `_meta.sources`", written.name);
  return {
    name: written.name,
    writtenName: written.writtenName,
    specifier: "",
    version: pinnedVersion(text(entry.version) ?? ""),
    extras: entry.extras === undefined ? written.extras : normalizeExtras([...written.extras, ...texts(entry.extras)]),
    marker: text(entry.markers),
    scope: category.scope,
    group: category.group,
    kind: "locked",
    direct: null,
    source,
    files: filesOf(entry.hashes),
    node: null,
    location: { file: lock.path, lines: () => spanOf(lock, [category.name, key]) },
  };
}

function filesOf(hashes: unknown): readonly LockedFile[] {
  const files: LockedFile[] = [];
  if (!Array.isArray(hashes)) return files;
  for (const hash of hashes) {
    if (typeof hash === "string") files.push({ name: null, url: null, hash: hash.toLowerCase() });
  }
  return files;
}

function scopeOf(category: string): Omit<Category, "name"> {
  if (category === "default") return { scope: "prod", group: null };
  if (category === "develop") return { scope: "dev", group: "develop" };
  return { scope: "group", group: normalizeLabel(category) };
}

// A JSON entry's line is its key's.
function spanOf(lock: Lock, path: readonly string[]): LineSpan {
  return { ...lock.document.spanOf(path), versionLine: null };
}

function bad(lock: Lock, path: readonly string[], detail: string, project: ProjectName | null): Skip {
  const { line } = lock.document.spanOf(path);
  return { class: "unreadable", file: lock.path, line, reason: "bad-line", detail, project };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
