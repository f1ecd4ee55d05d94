import type { GraphRoot, LockGraph } from "../../domain/manifest.ts";
import type { ProjectName } from "../../domain/name.ts";
import type { NodeId, Scope } from "../../domain/requirement.ts";

/** A direct node by its number. */
export interface IndexedRoot {
  readonly node: number;
  readonly scope: Scope;
  readonly group: string | null;
}

/** A lock's graph with nodes as numbers from 0, as the format finds them. */
export interface IndexedGraph {
  /** The project of each node. */
  readonly names: readonly ProjectName[];
  /** Nodes from here on are aliases: each stands for others of its name, to which its edges lead. None where it is not given. */
  readonly firstAlias?: number;
  /** Null where the lock does not name its roots. */
  readonly roots: readonly IndexedRoot[] | null;
  readonly edgesOf: (node: number) => readonly number[];
}

const SCOPE_ORDER: Readonly<Record<Scope, number>> = {
  prod: 0,
  build: 1,
  override: 1,
  constraint: 1,
  extra: 2,
  group: 3,
  dev: 3,
};

/** The id of a numbered node. */
export function nodeId(node: number): NodeId {
  return String(node) as NodeId;
}

/** The graph as the rest of the program sees it; `build` runs once, when the first question is asked. */
export function lazyGraph(build: () => IndexedGraph): LockGraph {
  let made: IndexedGraph | null = null;
  let byName: ReadonlyMap<ProjectName, readonly number[]> | null = null;
  const graph = (): IndexedGraph => {
    made ??= build();
    return made;
  };
  const isAlias = (node: NodeId): boolean => Number(node) >= (graph().firstAlias ?? Number.POSITIVE_INFINITY);
  return {
    roots: () => graph().roots?.map(publicRoot) ?? null,
    isAlias,
    nodesOf: (name) => {
      byName ??= indexByName(graph().names.slice(0, graph().firstAlias));
      return (byName.get(name) ?? []).map(nodeId);
    },
    nameOf: (node) => {
      const name = graph().names[Number(node)];
      if (name === undefined) throw new TypeError(`no node of this graph: ${node}`);
      return name;
    },
    edgesOf: (node) => distinct(graph().edgesOf(Number(node))).map(nodeId),
  };
}

function distinct(nodes: readonly number[]): readonly number[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)];
}

function publicRoot(root: IndexedRoot): GraphRoot {
  return { node: nodeId(root.node), scope: root.scope, group: root.group };
}

/** Production before extras before groups, in stable order, each node once per scope and group. */
export function orderRoots(roots: readonly IndexedRoot[]): readonly IndexedRoot[] {
  const seen = new Set<string>();
  const distinct = roots.filter((root) => {
    const key = `${root.node} ${root.scope} ${root.group ?? ""}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return distinct.sort((a, b) => SCOPE_ORDER[a.scope] - SCOPE_ORDER[b.scope]);
}

/** For each node the first root, in their order, that leads to it; undefined where none does. Each node is visited once. */
export function reachedFrom(graph: IndexedGraph): readonly (IndexedRoot | undefined)[] {
  const reached = new Array<IndexedRoot | undefined>(graph.names.length).fill(undefined);
  for (const root of graph.roots ?? []) markFrom(root, graph, reached);
  return reached;
}

function markFrom(root: IndexedRoot, graph: IndexedGraph, reached: (IndexedRoot | undefined)[]): void {
  const open = [root.node];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached[node] !== undefined) continue;
    reached[node] = root;
    for (const next of graph.edgesOf(node)) if (reached[next] === undefined) open.push(next);
  }
}

/** The numbers of the nodes of each name, in order. */
export function indexByName(names: readonly ProjectName[]): ReadonlyMap<ProjectName, readonly number[]> {
  const found = new Map<ProjectName, number[]>();
  for (const [index, name] of names.entries()) {
    const nodes = found.get(name);
    if (nodes === undefined) found.set(name, [index]);
    else nodes.push(index);
  }
  return found;
}
