import {
  EMPTY_MANIFEST,
  formatId,
  ManifestError,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type Skip,
  type TextFile,
} from "../../domain/manifest.ts";
import type { ProjectName } from "../../domain/name.ts";
import { baseNameOf, besideOf } from "../../domain/paths.ts";
import type { Requirement } from "../../domain/requirement.ts";
import { type LockEntry, type LockFile, ownEntry, readEntries } from "../locked/entries.ts";
import { lazyGraph, nodeId } from "../locked/graph.ts";
import { lockedRequirement, PLAIN_PARTS } from "../locked/requirement.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { once } from "../toml/once.ts";
import { asString, stringsOf } from "../toml/values.ts";
import { hasEdges, pylockGraph } from "./graph.ts";
import { scopeOfMarker } from "./scope.ts";
import { isRootProject, pylockFiles, pylockSource } from "./source.ts";

const FILE_NAME = /^pylock\.([^.]+\.)?toml$/;

/** `pylock.toml` and `pylock.NAME.toml` (PEP 751). */
export const pylock: ManifestFormat = {
  id: formatId("pylock"),
  docs: {
    title: "pylock.toml",
    files: "`pylock.toml`, `pylock.*.toml` with one name between the dots",
    reads:
      "every package with its version, source (index, VCS, archive, folder), marker and file hashes; groups and extras as its marker names them",
    graph: "where the lock records dependencies (pdm does); else no path",
    notRead: "markers are not evaluated: every entry counts",
  },
  encoding: "utf-8",
  matches: (path) => FILE_NAME.test(baseNameOf(path)),
  companions: (path) => besideOf(path, "pyproject.toml"),
  looksLike: null,
  parse: parsePylock,
};

function parsePylock(file: TextFile): ParsedManifest {
  const document = parseToml(file.text);
  checkVersion(document);
  const lock: LockFile = { document, path: file.path, key: "packages" };
  const { entries, skipped: unnamed } = readEntries(lock);
  const defaults = new Set(stringsOf(document.value["default-groups"]));
  const requirements: Requirement[] = [];
  const skipped: Skip[] = [...unnamed];
  const names: ProjectName[] = [];
  for (const [position, entry] of entries.entries()) {
    if (isRootProject(entry.table)) {
      skipped.push(ownEntry(lock, entry, "self"));
      names.push(entry.name);
    } else requirements.push(requirementOf(lock, entry, { position, defaults }));
  }
  return {
    ...EMPTY_MANIFEST,
    requirements,
    graph: hasEdges(entries) ? lazyGraph(() => pylockGraph(entries)) : null,
    own: { ...NO_PROJECT, names, requiresPython: asString(document.value["requires-python"]) },
    skipped,
  };
}

// PEP 751: a tool must refuse another major version, and may read a later minor one.
function checkVersion(document: TomlDocument): void {
  const version = asString(document.value["lock-version"]);
  if (version !== null && /^1(?:\.[0-9]+)*$/.test(version)) return;
  const detail =
    version === null ? "has no `lock-version`" : `has lock version ${JSON.stringify(version)}, and only 1.x is known`;
  throw new ManifestError("unreadable", detail, document.lineOf(["lock-version"]));
}

function requirementOf(
  lock: LockFile,
  entry: LockEntry,
  { position, defaults }: { readonly position: number; readonly defaults: ReadonlySet<string> },
): Requirement {
  const marker = asString(entry.table.marker);
  const parts = {
    ...PLAIN_PARTS,
    ...scopeOfMarker(marker, defaults),
    marker,
    source: pylockSource(entry.table),
    files: [],
    node: nodeId(position),
  };
  // Most entries of a large lock are never asked for their files.
  const files = once(() => pylockFiles(entry.table));
  return {
    ...lockedRequirement(lock, entry, parts),
    get files() {
      return files();
    },
  };
}
