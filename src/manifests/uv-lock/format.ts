import {
  EMPTY_MANIFEST,
  ManifestError,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type Skip,
  type TextFile,
} from "../../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import { baseNameOf, type RepoPath, resolveFrom } from "../../domain/paths.ts";
import type { Requirement } from "../../domain/requirement.ts";
import { type IndexedGraph, type IndexedRoot, lazyGraph, nodeId, reachedFrom } from "../locked/graph.ts";
import {
  badEntry,
  formatId,
  type LaterParts,
  type LockEntry,
  type LockFile,
  lazilyLocked,
  ownEntry,
  readEntries,
} from "../locked.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { once } from "../toml/once.ts";
import { asNumber, asString, isTable, stringsOf, tableAt, valueAt } from "../toml/values.ts";
import { uvGraph } from "./graph.ts";
import { readUvSource, type UvSource, uvFiles } from "./source.ts";

/** `uv.lock`, and `SCRIPT.py.lock` of a script with inline metadata. */
export const uvLock: ManifestFormat = {
  id: formatId("uv-lock"),
  docs: {
    title: "uv.lock",
    files: "`uv.lock`, `*.py.lock`",
    reads:
      "Every package with its version, source and file hashes: registries, git, URLs and paths; forks of one name; locks of 2024 previews. Members of the workspace are the project itself",
    graph: "Complete: direct requirements with extras and groups, and the path to every package",
    notRead: "Markers of forks are not evaluated: every fork counts",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "uv.lock" || isScriptLock(path),
  companions: (path) =>
    isScriptLock(path) ? [] : [resolveFrom(path, "pyproject.toml")].filter((beside) => beside !== null),
  looksLike: null,
  parse: parseUvLock,
};

function isScriptLock(path: RepoPath): boolean {
  return path.endsWith(".py.lock") && baseNameOf(path) !== ".py.lock";
}

function parseUvLock(file: TextFile): ParsedManifest {
  const document = parseToml(file.text);
  checkVersion(document);
  const key =
    document.value.package === undefined && document.value.distribution !== undefined ? "distribution" : "package";
  const lock: LockFile = { document, path: file.path, key };
  const { entries, skipped } = readEntries(lock);
  const members = memberNames(document);
  const sourceOf = sourceReader();
  const packages = entries.map((entry) => readPackage(entry, sourceOf(entry.table.source), members));
  const own = packages.map((each) => each.own !== null);
  const graph = once(() => uvGraph({ entries, own, manifest: tableAt(document.value, ["manifest"]) }));
  const read = requirementsOf(
    lock,
    packages,
    once(() => reachOf(graph())),
  );
  return {
    ...EMPTY_MANIFEST,
    requirements: read.requirements,
    graph: lazyGraph(graph),
    own: {
      ...NO_PROJECT,
      names: [...new Set([...members, ...packages.flatMap((each) => (each.own === null ? [] : each.entry.name))])],
      requiresPython: asString(document.value["requires-python"]),
    },
    skipped: [...skipped, ...read.skipped],
  };
}

// uv refuses every other version; a higher revision of version 1 is compatible.
function checkVersion(document: TomlDocument): void {
  const version = asNumber(document.value.version);
  if (version === 1) return;
  const detail =
    version === null ? "has no lock `version`" : `has lock version ${version}, and only version 1 is known`;
  throw new ManifestError("unreadable", detail, document.lineOf(["version"]));
}

function memberNames(document: TomlDocument): ReadonlySet<ProjectName> {
  const written = stringsOf(valueAt(document.value, ["manifest", "members"]));
  return new Set(written.map(parseProjectName).filter((name) => name !== null));
}

interface UvPackage {
  readonly entry: LockEntry;
  readonly source: UvSource | null;
  /** Set for the repository's own projects: the root, or another member. */
  readonly own: "self" | "workspace" | null;
}

// Nearly all packages of a lock name one registry: they share what was read of it.
function sourceReader(): (written: unknown) => UvSource | null {
  const registries = new Map<string, UvSource | null>();
  return (written) => {
    const registry = isTable(written) ? asString(written.registry) : null;
    if (registry === null) return readUvSource(written);
    const known = registries.get(registry) ?? readUvSource(written);
    registries.set(registry, known);
    return known;
  };
}

function readPackage(entry: LockEntry, source: UvSource | null, members: ReadonlySet<ProjectName>): UvPackage {
  const folder = source?.folder ?? null;
  if (folder === null) return { entry, source, own: null };
  if (folder === ".") return { entry, source, own: "self" };
  return { entry, source, own: members.has(entry.name) ? "workspace" : null };
}

interface Reach {
  /** The direct nodes; null where the lock does not name them. */
  readonly direct: ReadonlySet<number> | null;
  /** For each node the root that leads to it. */
  readonly reached: readonly (IndexedRoot | undefined)[];
}

function reachOf(graph: IndexedGraph): Reach {
  const direct = graph.roots === null ? null : new Set(graph.roots.map((root) => root.node));
  return { direct, reached: reachedFrom(graph) };
}

function requirementsOf(
  lock: LockFile,
  packages: readonly UvPackage[],
  reach: () => Reach,
): { readonly requirements: readonly Requirement[]; readonly skipped: readonly Skip[] } {
  const requirements: Requirement[] = [];
  const skipped: Skip[] = [];
  for (const [position, { entry, source, own }] of packages.entries()) {
    if (own !== null) skipped.push(ownEntry(lock, entry, own));
    else if (source === null) skipped.push(badEntry(lock, entry.index, "an entry with an unknown source", entry.name));
    else {
      const parts = { source: source.source, node: nodeId(position), extras: [], marker: null };
      const later = { files: () => uvFiles(entry.table), reach: () => standingIn(reach(), position) };
      requirements.push(lazilyLocked(lock, entry, parts, later));
    }
  }
  return { requirements, skipped };
}

function standingIn({ direct, reached }: Reach, position: number): ReturnType<LaterParts["reach"]> {
  const root = reached[position];
  return { scope: root?.scope ?? "prod", group: root?.group ?? null, direct: direct?.has(position) ?? null };
}
