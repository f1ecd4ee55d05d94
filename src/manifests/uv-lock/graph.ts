import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { Scope } from "../../domain/requirement.ts";
import { type IndexedGraph, type IndexedRoot, indexByName, orderRoots } from "../locked/graph.ts";
import type { LockEntry } from "../locked.ts";
import { arrayAt, asString, isTable, stringsOf, type TomlTable } from "../toml/values.ts";
import { sourceKey } from "./source.ts";

/** The packages of a uv lock; positions in `entries` are the graph's first nodes. */
export interface UvPackages {
  readonly entries: readonly LockEntry[];
  /** True at the position of a workspace member or of the root project. */
  readonly own: readonly boolean[];
  readonly manifest: TomlTable;
}

/** What finds the nodes that an edge leads to. */
interface Resolver {
  readonly packages: UvPackages;
  /** The project of each node. */
  readonly names: readonly ProjectName[];
  readonly byName: ReadonlyMap<ProjectName, readonly number[]>;
  /** Node of a package with an extra, by `position extra`. */
  readonly extraNodes: ReadonlyMap<string, number>;
}

/**
 * The graph of a uv lock. A node is a package, or a package with one of its extras (then its edges are the extra's).
 * Roots are what the repository's own packages and the lock's manifest ask for.
 */
export function uvGraph(packages: UvPackages): IndexedGraph {
  const names: ProjectName[] = packages.entries.map((entry) => entry.name);
  const dependencies: (readonly unknown[])[] = packages.entries.map((entry) => arrayAt(entry.table, ["dependencies"]));
  const byName = indexByName(names);
  const extraNodes = new Map<string, number>();
  for (const [position, entry] of packages.entries.entries()) {
    for (const [extra, list] of groupsOf(entry.table, "optional-dependencies")) {
      extraNodes.set(`${position} ${extra}`, names.length);
      names.push(entry.name);
      dependencies.push(list);
    }
  }
  const resolver: Resolver = { packages, names, byName, extraNodes };
  // Not kept: forks of one name that name each other would keep the square of their number.
  const edgesOf = (node: number): readonly number[] => targetsOfAll(resolver, dependencies[node] ?? []);
  return { names, roots: rootsOf(resolver), edgesOf };
}

function rootsOf(resolver: Resolver): readonly IndexedRoot[] | null {
  const { entries, own, manifest } = resolver.packages;
  const ownNames = new Set(entries.filter((_, position) => own[position]).map((entry) => entry.name));
  const isOwn = (node: number): boolean => {
    const name = resolver.names[node];
    return name !== undefined && ownNames.has(name);
  };
  const roots: IndexedRoot[] = [];
  const add = (list: readonly unknown[], scope: Scope, group: string | null): void => {
    for (const node of targetsOfAll(resolver, list)) {
      // The own projects are what everything starts from: `all = ["self[web]"]` is no dependency.
      if (!isOwn(node)) roots.push({ node, scope, group });
    }
  };
  for (const { table } of entries.filter((_, position) => own[position])) {
    add(arrayAt(table, ["dependencies"]), "prod", null);
    for (const [extra, list] of groupsOf(table, "optional-dependencies")) add(list, "extra", extra);
    for (const key of ["dev-dependencies", "dependency-groups"]) {
      for (const [group, list] of groupsOf(table, key)) add(list, "group", group);
    }
  }
  add(arrayAt(manifest, ["requirements"]), "prod", null);
  for (const [group, list] of groupsOf(manifest, "dependency-groups")) add(list, "group", group);
  return roots.length > 0 || own.some(Boolean) ? orderRoots(roots) : null;
}

// The nodes of edges `{name, version?, source?, extra?}`: the packages and one node for each extra that they have.
function targetsOfAll(resolver: Resolver, dependencies: readonly unknown[]): readonly number[] {
  const targets: number[] = [];
  for (const dependency of dependencies) {
    if (!isTable(dependency)) continue;
    const picked = pick(resolver, dependency);
    for (const target of picked) targets.push(target);
    // Most locks have few extras, and most packages none: no need to look for them in every edge.
    if (resolver.extraNodes.size === 0) continue;
    for (const extra of extrasOf(dependency)) pushExtraNodes(targets, picked, { resolver, extra });
  }
  return targets;
}

function pushExtraNodes(
  targets: number[],
  picked: readonly number[],
  { resolver, extra }: { readonly resolver: Resolver; readonly extra: string },
): void {
  for (const target of picked) {
    const node = resolver.extraNodes.get(`${target} ${extra}`);
    if (node !== undefined) targets.push(node);
  }
}

const NO_EXTRAS: readonly string[] = [];

// Edges of packages say `extra`, requirements of the manifest say `extras`.
function extrasOf(dependency: TomlTable): readonly string[] {
  const extras = dependency.extra ?? dependency.extras;
  return extras === undefined ? NO_EXTRAS : stringsOf(extras).map(normalizeLabel);
}

// uv writes names normalized, so the text itself is nearly always the key.
function candidatesOf(byName: ReadonlyMap<string, readonly number[]>, written: string): readonly number[] {
  return byName.get(written) ?? byName.get(parseProjectName(written) ?? "") ?? [];
}

function pick({ packages, byName }: Resolver, dependency: TomlTable): readonly number[] {
  const candidates = candidatesOf(byName, asString(dependency.name) ?? "");
  if (candidates.length < 2) return candidates;
  const version = asString(dependency.version);
  if (version === null && dependency.source === undefined) return candidates;
  const source = dependency.source === undefined ? null : sourceKey(dependency.source);
  const chosen = candidates.filter((candidate) => {
    const entry = packages.entries[candidate];
    if (version !== null && entry?.version !== version) return false;
    return source === null || sourceKey(entry?.table.source) === source;
  });
  return chosen.length === 0 ? candidates : chosen;
}

function groupsOf(table: TomlTable, key: string): readonly (readonly [string, readonly unknown[]])[] {
  const groups = table[key];
  if (!isTable(groups)) return [];
  return Object.keys(groups).map((name) => [normalizeLabel(name), arrayAt(groups, [name])]);
}
