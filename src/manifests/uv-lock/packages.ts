import type { Skip } from "../../domain/manifest.ts";
import type { ProjectName } from "../../domain/name.ts";
import type { RepoPath } from "../../domain/paths.ts";
import type { LineSpan, Location, LockedFile, Requirement } from "../../domain/requirement.ts";
import type { Source } from "../../domain/source.ts";
import { badEntry, type EntryLines, type LockFile, ownEntry } from "../locked/entries.ts";
import { addLaterFiles } from "../locked/files.ts";
import { type IndexedGraph, type IndexedRoot, nodeId, reachedFrom } from "../locked/graph.ts";
import type { SectionedToml } from "../toml/sectioned.ts";
import { tableAt } from "../toml/values.ts";
import { uvGraph } from "./graph.ts";
import type { UvEntry, UvPackage } from "./package.ts";
import { uvFiles } from "./source.ts";

/** A uv lock under reading. */
export interface UvLock {
  readonly document: SectionedToml<UvEntry>;
  readonly entries: readonly UvEntry[];
  /** The members of the workspace. */
  readonly members: ReadonlySet<ProjectName>;
  readonly path: RepoPath;
  /** The name of the array. */
  readonly key: string;
}

/** What the packages of a uv lock say. */
export interface ReadPackages {
  readonly requirements: readonly Requirement[];
  /** Names that the repository itself defines. */
  readonly own: readonly ProjectName[];
  readonly graph: IndexedGraph;
  readonly skipped: readonly Skip[];
}

interface Context {
  readonly lock: LockFile<EntryLines>;
  readonly textOf: (index: number) => string | null;
  readonly filesOf: (index: number) => readonly LockedFile[];
  readonly reach: Reach;
}

/** Reads the packages: requirements, and skips for the repository's own projects and for what uv would refuse. */
export function readPackages({ document, entries, members, path, key }: UvLock): ReadPackages {
  const lock = { document: { entrySpan: (_: string, index: number) => document.entrySpan(index) }, path, key };
  const packages: UvPackage[] = [];
  const indexes: number[] = [];
  const skipped: Skip[] = [];
  for (const [index, entry] of entries.entries()) {
    if ("problem" in entry) skipped.push(badEntry(lock, index, entry.problem, null));
    else {
      packages.push(entry);
      indexes.push(index);
    }
  }
  const kindOf = (each: UvPackage): OwnKind | null => ownKind(each, members);
  const isOwn = (each: UvPackage): boolean => kindOf(each) !== null;
  const graph = uvGraph({ packages, isOwn, manifest: tableAt(document.root, ["manifest"]) });
  const context = { lock, textOf: document.entryText, filesOf: filesReader(document), reach: reachOf(graph) };
  const requirements: Requirement[] = [];
  for (const [position, each] of packages.entries()) {
    const index = indexes[position] ?? 0;
    const kind = kindOf(each);
    const { source } = each.from;
    if (kind !== null) skipped.push(ownEntry(lock, { index, name: each.name }, kind));
    else if (source === null) skipped.push(badEntry(lock, index, "an entry with an unknown source", each.name));
    else requirements.push(requirementAt(context, { each, position, index, source: source.source }));
  }
  const own = [...new Set([...members, ...packages.filter(isOwn).map((each) => each.name)])];
  return { requirements, own, graph, skipped };
}

type OwnKind = "self" | "workspace";

// The repository's own projects: the root, or another member.
function ownKind({ name, from }: UvPackage, members: ReadonlySet<ProjectName>): OwnKind | null {
  const folder = from.source?.folder ?? null;
  if (folder === null) return null;
  if (folder === ".") return "self";
  return members.has(name) ? "workspace" : null;
}

// Files are most of a lock, and those of most entries are never asked for: the table is read again when they are.
function filesReader({ tableOf }: SectionedToml<UvEntry>): (index: number) => readonly LockedFile[] {
  const read = new Map<number, readonly LockedFile[]>();
  return (index) => {
    const known = read.get(index);
    if (known !== undefined) return known;
    const table = tableOf(index);
    const files = table === null ? [] : uvFiles(table);
    read.set(index, files);
    return files;
  };
}

interface Reach {
  /** The direct nodes; null where the lock does not name them. */
  readonly direct: ReadonlySet<number> | null;
  /** For each node the root that leads to it. */
  readonly reached: readonly (IndexedRoot | undefined)[];
}

function reachOf(graph: IndexedGraph): Reach {
  const reached = reachedFrom(graph);
  if (graph.roots === null) return { direct: null, reached };
  const direct = new Set(graph.roots.map((root) => root.node));
  const isAlias = (node: number): boolean => node >= (graph.firstAlias ?? Number.POSITIVE_INFINITY);
  for (const alias of [...direct].filter(isAlias)) for (const node of graph.edgesOf(alias)) direct.add(node);
  return { direct, reached };
}

const NO_EXTRAS: readonly string[] = [];

/** One object for each entry, and no closures: a lock has thousands. */
class EntryLocation implements Location {
  readonly file: RepoPath;
  readonly #context: Context;
  readonly #index: number;

  constructor(context: Context, index: number) {
    this.file = context.lock.path;
    this.#context = context;
    this.#index = index;
  }

  lines(): LineSpan {
    const { lock } = this.#context;
    return lock.document.entrySpan(lock.key, this.#index);
  }

  text(): string | null {
    return this.#context.textOf(this.#index);
  }

  files(): readonly LockedFile[] {
    return this.#context.filesOf(this.#index);
  }
}

function requirementAt(
  context: Context,
  at: { readonly each: UvPackage; readonly position: number; readonly index: number; readonly source: Source },
): Requirement {
  const { each, position, index, source } = at;
  const { reach } = context;
  const root = reach.reached[position];
  const entry = {
    name: each.name,
    writtenName: each.writtenName,
    specifier: "",
    version: each.version,
    extras: NO_EXTRAS,
    marker: null,
    scope: root?.scope ?? "prod",
    group: root?.group ?? null,
    kind: "locked",
    direct: reach.direct?.has(position) ?? null,
    source,
    node: nodeId(position),
    location: new EntryLocation(context, index),
  } as const;
  addLaterFiles(entry);
  return entry;
}
