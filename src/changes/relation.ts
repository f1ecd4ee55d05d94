import type { GraphRoot, LockGraph } from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import { folderOf } from "../domain/paths.ts";
import type { NodeId, Requirement, Scope } from "../domain/requirement.ts";
import type { CollectedFile, CollectedSide } from "./collected.ts";

/** How a requirement came in. */
export interface Standing {
  readonly direct: boolean;
  /** From the direct requirement to the project. Of a way that is far too long for any reader the end only, below its start. */
  readonly path: readonly ProjectName[];
  readonly parentKnown: boolean;
  /** Every direct requirement that leads to it, sorted; null without a graph. */
  readonly roots: (() => readonly ProjectName[]) | null;
  readonly scope: Scope;
  readonly group: string | null;
}

// Nodes of one path: each node of a long chain has a path as long as itself.
const MAX_PATH = 100;

/** The shortest ways through one lock's graph. */
interface Ways {
  readonly parents: ReadonlyMap<NodeId, Step>;
  /** Where the way to a node starts. */
  readonly startOf: (node: NodeId) => NodeId;
  /** Who asks for a node directly; built when it is first asked about. */
  readonly askers: () => ReadonlyMap<NodeId, readonly NodeId[]>;
}

interface Step {
  readonly from: NodeId | null;
  readonly scope: Scope;
  readonly group: string | null;
}

/** The projects that people named, production's first, and what for. */
type NamedByHand = ReadonlyMap<ProjectName, Pick<Requirement, "scope" | "group">>;

/** Answers for the files of one side; a graph is walked when it is first asked about. */
export function standingsOf(side: CollectedSide): (file: CollectedFile, requirement: Requirement) => Standing {
  const ways = new Map<LockGraph, Ways>();
  const directNames = new Map<CollectedFile, NamedByHand>();
  const namedBeside = (file: CollectedFile): NamedByHand => {
    const known = directNames.get(file) ?? namesBeside(file, side);
    directNames.set(file, known);
    return known;
  };
  return (file, requirement) => {
    const graph = file.parsed.graph;
    if (graph === null || requirement.node === null) return withoutGraph(requirement, namedBeside(file));
    const walked = ways.get(graph) ?? walk(graph, namedBeside(file));
    ways.set(graph, walked);
    return throughGraph(requirement, requirement.node, graph, walked);
  };
}

// Without a graph: direct when a manifest beside the file names the project, else the parent is unknown.
function withoutGraph(requirement: Requirement, beside: NamedByHand): Standing {
  const direct = requirement.direct ?? beside.has(requirement.name);
  const { scope, group } = requirement;
  return { direct, path: [requirement.name], parentKnown: direct, roots: null, scope, group };
}

function throughGraph(requirement: Requirement, node: NodeId, graph: LockGraph, ways: Ways): Standing {
  const own = ways.parents.get(node);
  if (own === undefined) {
    const direct = requirement.direct === true;
    const { name, scope, group } = requirement;
    return { direct, path: [name], parentKnown: direct, roots: null, scope, group };
  }
  // A node of its own for an extra (`foo[bar]` → foo) is no parent.
  const path = wayTo(node, ways)
    .map(graph.nameOf)
    .filter((name, index, all) => name !== all[index - 1]);
  const direct = path.length === 1;
  const { scope, group } = requirement.scope === "prod" && requirement.group === null ? own : requirement;
  return { direct, path, parentKnown: true, roots: () => rootsTo(node, graph, ways), scope, group };
}

function wayTo(node: NodeId, { parents, startOf }: Ways): readonly NodeId[] {
  const way = [node];
  let from = parents.get(node)?.from ?? null;
  for (; from !== null && way.length < MAX_PATH; from = parents.get(from)?.from ?? null) way.push(from);
  if (from !== null) way.push(startOf(from));
  return way.reverse();
}

/** Finds where the way to a node starts. No step is taken twice, however many nodes are asked about. */
function startFinder(parents: ReadonlyMap<NodeId, Step>): (node: NodeId) => NodeId {
  const known = new Map<NodeId, NodeId>();
  return (node) => {
    const passed: NodeId[] = [];
    let at = node;
    let start = known.get(at);
    while (start === undefined) {
      passed.push(at);
      const from = parents.get(at)?.from ?? null;
      start = from === null ? at : known.get(from);
      at = from ?? at;
    }
    for (const each of passed) known.set(each, start);
    return start;
  };
}

/**
 * Breadth first from the roots, so each way is a shortest one among those of its scope: what production brings is said
 * of production, however short the way from a group is. A node is expanded once, so cycles end.
 */
function walk(graph: LockGraph, beside: NamedByHand): Ways {
  const parents = new Map<NodeId, Step>();
  const reached = new Set<NodeId>();
  const roots =
    graph.roots() ??
    [...beside].flatMap(([name, { scope, group }]) => graph.nodesOf(name).map((node) => ({ node, scope, group })));
  // What is asked for by name is direct, in whatever scope.
  for (const { node, scope, group } of roots) {
    if (parents.has(node)) continue;
    parents.set(node, { from: null, scope, group });
    for (const meant of meantBy(node, graph)) {
      if (!parents.has(meant)) parents.set(meant, { from: node, scope, group });
    }
  }
  // One after another: roots come in the order of their scopes.
  for (const tier of Map.groupBy(roots, (root) => root.scope).values()) reach(tier, graph, { parents, reached });
  let askers: Map<NodeId, NodeId[]> | null = null;
  return { parents, startOf: startFinder(parents), askers: () => (askers ??= askersOf(graph, [...reached])) };
}

function reach(
  roots: readonly GraphRoot[],
  graph: LockGraph,
  found: { readonly parents: Map<NodeId, Step>; readonly reached: Set<NodeId> },
): void {
  const queue: GraphRoot[] = [];
  const arrive = (at: GraphRoot, from: NodeId | null): void => {
    const { node, scope, group } = at;
    if (!found.parents.has(node)) found.parents.set(node, { from, scope, group });
    if (found.reached.has(node)) return;
    found.reached.add(node);
    queue.push(at);
    // At once: an alias is no step, so what it stands for is as near as it is.
    for (const meant of meantBy(node, graph)) arrive({ node: meant, scope, group }, node);
  };
  for (const root of roots) arrive(root, null);
  for (const { node, scope, group } of queue) {
    for (const next of graph.edgesOf(node)) arrive({ node: next, scope, group }, node);
  }
}

function meantBy(node: NodeId, graph: LockGraph): readonly NodeId[] {
  return graph.isAlias?.(node) === true ? graph.edgesOf(node) : [];
}

function askersOf(graph: LockGraph, nodes: readonly NodeId[]): Map<NodeId, NodeId[]> {
  const askers = new Map<NodeId, NodeId[]>();
  for (const node of nodes) {
    for (const next of graph.edgesOf(node)) {
      const known = askers.get(next);
      if (known === undefined) askers.set(next, [node]);
      else known.push(node);
    }
  }
  return askers;
}

// Backwards through the graph; a node is visited once, so cycles end.
function rootsTo(node: NodeId, graph: LockGraph, { parents, askers }: Ways): readonly ProjectName[] {
  const seen = new Set([node]);
  for (const at of seen) for (const asker of askers().get(at) ?? []) seen.add(asker);
  const roots = [...seen].filter((at) => parents.get(at)?.from === null);
  return [...new Set(roots.map(graph.nameOf))].sort();
}

// What the lock's own tool reads comes before whatever else lies beside it: an export of the lock names everything.
function namesBeside(file: CollectedFile, side: CollectedSide): NamedByHand {
  const folder = folderOf(file.path);
  const beside = side.files.filter(
    (other) => other !== file && folderOf(other.path) === folder && other.role === "requirements",
  );
  const isLock = file.parsed.requirements[0]?.kind === "locked";
  const companions = new Set(isLock ? file.format.companions(file.path) : []);
  const own = beside.filter(({ path }) => companions.has(path));
  const isWhole = own.every(({ parsed }) => parsed.includes.length === 0);
  const fromOwn = isWhole ? namedIn(own) : [];
  return byName(fromOwn.length > 0 ? fromOwn : namedIn(beside));
}

function namedIn(files: readonly CollectedFile[]): readonly Requirement[] {
  return files.flatMap((file) => file.parsed.requirements).filter(isNamedByHand);
}

function byName(entries: readonly Requirement[]): NamedByHand {
  const named = new Map<ProjectName, Requirement>();
  const inOrder = entries.toSorted((a, b) => Number(a.scope !== "prod") - Number(b.scope !== "prod"));
  for (const entry of inOrder) if (!named.has(entry.name)) named.set(entry.name, entry);
  return named;
}

function isNamedByHand(requirement: Requirement): boolean {
  const weak = requirement.scope === "constraint" || requirement.scope === "build";
  return requirement.kind === "declared" && requirement.direct === true && !weak;
}
