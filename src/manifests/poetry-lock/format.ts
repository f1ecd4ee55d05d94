import {
  EMPTY_MANIFEST,
  formatId,
  ManifestError,
  type ManifestFormat,
  type ParsedManifest,
  type Skip,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import { baseNameOf, besideOf } from "../../domain/paths.ts";
import type { Requirement, Scope } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { badEntry, type LockEntry, type LockFile, readEntries } from "../locked/entries.ts";
import { lazyGraph, nodeId } from "../locked/graph.ts";
import { lockedRequirement, PLAIN_PARTS } from "../locked/requirement.ts";
import { groupScope } from "../locked/scopes.ts";
import { shownUrl, vcsSource } from "../locked/sources.ts";
import { readableName } from "../pep508.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { asString, isTable, stringAt, stringsOf, type TomlTable, tableAt } from "../toml/values.ts";
import { poetryFiles } from "./files.ts";
import { poetryGraph } from "./graph.ts";

/** `poetry.lock`, lock versions 1.x and 2.x. */
export const poetryLock: ManifestFormat = {
  id: formatId("poetry-lock"),
  docs: {
    title: "poetry.lock",
    files: "`poetry.lock`",
    reads:
      "every package with its version, source (index, legacy index, git, URL, folder, file), groups or category, extras and file hashes; lock versions 1.x and 2.x",
    graph: "edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
    notRead: "markers are not evaluated: every entry counts",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "poetry.lock",
  companions: (path) => besideOf(path, "pyproject.toml"),
  looksLike: null,
  parse: parsePoetryLock,
};

function parsePoetryLock(file: TextFile): ParsedManifest {
  const document = parseToml(file.text);
  checkVersion(document);
  const lock: LockFile = { document, path: file.path, key: "package" };
  const { entries, skipped: unnamed } = readEntries(lock);
  const files = poetryFiles(document, entries);
  const extras = extrasByPackage(tableAt(document.value, ["extras"]));
  const requirements: Requirement[] = [];
  const skipped: Skip[] = [...unnamed];
  for (const [position, entry] of entries.entries()) {
    const source = sourceOf(entry.table);
    if (source === null) skipped.push(badEntry(lock, entry.index, "an entry with an unknown source", entry.name));
    else {
      const parts = { ...PLAIN_PARTS, ...scopeOf(entry, extras), marker: markerOf(entry.table) };
      requirements.push(
        lockedRequirement(lock, entry, { ...parts, source, files: files(entry), node: nodeId(position) }),
      );
    }
  }
  return { ...EMPTY_MANIFEST, requirements, graph: lazyGraph(() => poetryGraph(entries)), skipped };
}

// Poetry itself reads `>=1,<3`; the oldest locks have no version.
function checkVersion(document: TomlDocument): void {
  const version = stringAt(document.value, ["metadata", "lock-version"]);
  if (version === null || /^[12](?:\.|$)/.test(version)) return;
  const detail = `has lock version ${JSON.stringify(version)}, and only 1.x and 2.x are known`;
  throw new ManifestError("unreadable", detail, document.lineOf(["metadata", "lock-version"]));
}

// No source is PyPI; null is a type that Poetry does not know.
function sourceOf(table: TomlTable): Source | null {
  if (table.source === undefined) return DEFAULT_INDEX;
  const source = tableAt(table, ["source"]);
  const [type, url] = [asString(source.type), asString(source.url)];
  if (type === null || url === null) return null;
  if (type === "legacy" || type === "pypi") return { kind: "index", url: shownUrl(url) };
  if (type === "git") return vcsSource(url, asString(source.resolved_reference) ?? asString(source.reference));
  if (type === "directory" || type === "file") return { kind: "path", url };
  return type === "url" ? { kind: "url", url: shownUrl(url) } : null;
}

// A marker for all groups is a text, else a table from group to marker.
function markerOf(table: TomlTable): string | null {
  const { markers } = table;
  if (!isTable(markers)) return asString(markers);
  return [...new Set(Object.keys(markers).flatMap((group) => asString(markers[group]) ?? []))].join(" or ") || null;
}

function scopeOf(
  entry: LockEntry,
  extras: ReadonlyMap<ProjectName, string>,
): { readonly scope: Scope; readonly group: string | null } {
  const category = asString(entry.table.category);
  if (category === "dev") return { scope: "dev", group: "dev" };
  const groups = category === null ? stringsOf(entry.table.groups) : [category];
  const scope = groupScope(groups, "main");
  // An optional package of the main group is installed by an extra only; which one is told of the direct ones.
  if (scope.scope !== "prod" || entry.table.optional !== true) return scope;
  return { scope: "extra", group: extras.get(entry.name) ?? null };
}

function extrasByPackage(extras: TomlTable): ReadonlyMap<ProjectName, string> {
  const found = new Map<ProjectName, string>();
  for (const extra of Object.keys(extras)) {
    for (const member of stringsOf(extras[extra])) {
      const name = parseProjectName(readableName(member) ?? "");
      if (name !== null && !found.has(name)) found.set(name, normalizeLabel(extra));
    }
  }
  return found;
}
