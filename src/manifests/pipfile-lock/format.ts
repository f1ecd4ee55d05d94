import {
  EMPTY_MANIFEST,
  ManifestError,
  type ManifestFormat,
  type ParsedManifest,
  type Skip,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, type ProjectName } from "../../domain/name.ts";
import { baseNameOf, type RepoPath, resolveFrom } from "../../domain/paths.ts";
import type { LineSpan, Requirement, Scope } from "../../domain/requirement.ts";
import { isObject, type JsonDocument, parseJson } from "../json/document.ts";
import { formatId, lockedFile } from "../locked.ts";
import { normalizeExtras, parseRequirement, pinnedVersion } from "../pep508.ts";
import { once } from "../toml/once.ts";
import { type PipfileSources, pipfileSource, sourcesOf } from "./source.ts";

/** `Pipfile.lock`. */
export const pipfileLock: ManifestFormat = {
  id: formatId("pipfile-lock"),
  docs: {
    title: "Pipfile.lock",
    files: "`Pipfile.lock`",
    reads:
      "Every category (`default`, `develop` and custom ones) with versions, hashes, extras, markers and sources; index names are resolved through `_meta.sources`",
    graph: "None: the lock does not record who brings a package in; the direct ones come from the `Pipfile` beside it",
    notRead: "Markers are not evaluated: every entry counts",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "Pipfile.lock",
  companions: (path) => [resolveFrom(path, "Pipfile")].filter((beside) => beside !== null),
  looksLike: null,
  parse: parsePipfileLock,
};

interface Lock {
  readonly document: JsonDocument;
  readonly path: RepoPath;
  readonly sources: PipfileSources;
}

interface Place {
  readonly category: string;
  readonly key: string;
}

function parsePipfileLock(file: TextFile): ParsedManifest {
  const document = parseJson(file.text);
  const { value } = document;
  if (!isObject(value)) throw new ManifestError("unreadable", "is no JSON object");
  const lock: Lock = { document, path: file.path, sources: sourcesOf(value._meta) };
  const requirements: Requirement[] = [];
  const skipped: Skip[] = [];
  for (const category of Object.keys(value).filter((key) => key !== "_meta")) {
    const entries = value[category];
    if (!isObject(entries)) {
      skipped.push(bad(lock, [category], `the category ${JSON.stringify(category)} is no object`, null));
      continue;
    }
    for (const key of Object.keys(entries)) {
      const read = readEntry(lock, { category, key }, entries[key]);
      if ("reason" in read) skipped.push(read);
      else requirements.push(read);
    }
  }
  return { ...EMPTY_MANIFEST, requirements, skipped };
}

function readEntry(lock: Lock, place: Place, entry: unknown): Requirement | Skip {
  const path = [place.category, place.key];
  // Old locks carry extras in the key: `foo[bar]`.
  const written = parseRequirement(place.key);
  if (!written.ok) return bad(lock, path, `no project name: ${JSON.stringify(place.key)}`, null);
  if (!isObject(entry)) return bad(lock, path, "an entry that is no object", written.name);
  const source = pipfileSource(entry, lock.sources);
  if (source === null) return bad(lock, path, "an entry whose index is not in `_meta.sources`", written.name);
  const specifier = text(entry.version) ?? "";
  const extras = entry.extras === undefined ? written.extras : [...written.extras, ...texts(entry.extras)];
  const { scope, group } = scopeOf(place.category);
  // Most entries of a large lock are never asked for their files.
  const files = once(() => texts(entry.hashes).map((hash) => lockedFile({ name: null, url: null, path: null, hash })));
  return {
    name: written.name,
    writtenName: written.writtenName,
    specifier: "",
    version: pinnedVersion(specifier),
    extras: normalizeExtras(extras),
    marker: text(entry.markers),
    scope,
    group,
    kind: "locked",
    direct: null,
    source,
    get files() {
      return files();
    },
    node: null,
    location: { file: lock.path, lines: () => spanOf(lock, path) },
  };
}

function scopeOf(category: string): { readonly scope: Scope; readonly group: string | null } {
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
