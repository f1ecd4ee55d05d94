import type { ProjectName } from "../../domain/name.ts";
import type { UvEdge, UvExactEdge, UvPackage } from "./package.ts";

/**
 * The nodes of a uv lock, and what edges call them. First the packages, then their extras, then the aliases: one for
 * each thing that an edge can say and that several nodes answer to. So an edge has one target, however many forks of
 * one name there are.
 */
export interface UvNodes {
  /** The project of each node. */
  readonly names: ProjectName[];
  readonly firstAlias: number;
  /** The nodes that each alias stands for. */
  readonly members: number[][];
  readonly byName: Map<ProjectName, number>;
  /** By version and source. */
  readonly byKey: Map<string, number>;
  /** By the node of the package and the extra's label. */
  readonly byExtra: Map<string, number>;
}

/** Numbers the packages and, in their order, the extras of each. */
export function uvNodes(packages: readonly UvPackage[]): UvNodes {
  const names = [
    ...packages.map((each) => each.name),
    ...packages.flatMap(({ name, extras }) => extras.map(() => name)),
  ];
  const [byName, byKey, byExtra] = [
    new Map<ProjectName, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const nodes: UvNodes = { names, firstAlias: names.length, members: [], byName, byKey, byExtra };
  for (const [position, { name }] of packages.entries()) register(nodes, nodes.byName, name, position);
  for (const [position, each] of packages.entries()) {
    for (const key of exactKeys(nodes, each)) register(nodes, nodes.byKey, key, position);
  }
  let extra = packages.length;
  for (const each of packages) {
    if (each.extras.length === 0) continue;
    const called = nodesOf(nodes, each);
    for (const { label } of each.extras) {
      for (const node of called) register(nodes, byExtra, extraKey(node, label), extra);
      extra++;
    }
  }
  return nodes;
}

// All nodes that mean a package, it alone or with others.
function nodesOf(nodes: UvNodes, each: UvPackage): ReadonlySet<number> {
  const found = new Set<number>();
  for (const node of [nodes.byName.get(each.name), ...exactKeys(nodes, each).map((key) => nodes.byKey.get(key))]) {
    if (node !== undefined) found.add(node);
  }
  return found;
}

function register<Key>(nodes: UvNodes, map: Map<Key, number>, key: Key, node: number): void {
  const known = map.get(key);
  const name = nodes.names[node];
  if (known === undefined || name === undefined) map.set(key, node);
  else if (known >= nodes.firstAlias) nodes.members[known - nodes.firstAlias]?.push(node);
  else {
    map.set(key, nodes.names.length);
    nodes.names.push(name);
    nodes.members.push([known, node]);
  }
}

// Only packages that share their name need to be told apart.
function exactKeys({ byName, firstAlias }: UvNodes, { name, version, from }: UvPackage): readonly string[] {
  if ((byName.get(name) ?? 0) < firstAlias) return [];
  const bySource = exactKey(name, null, from.key);
  return version === null ? [bySource] : [bySource, exactKey(name, version, null), exactKey(name, version, from.key)];
}

// No name has a blank, and the length says where the version ends: no text can pose as another key.
function exactKey(name: string, version: string | null, source: string | null): string {
  return `${name} ${version?.length ?? ""} ${version ?? ""} ${source ?? "any"}`;
}

function extraKey(node: number, label: string): string {
  return `${node} ${label}`;
}

/** The nodes that edges lead to: one for each edge that the lock has a package for, and one for each extra of it. */
export function targetsOf(nodes: UvNodes, edges: readonly UvEdge[]): readonly number[] {
  const targets: number[] = [];
  for (const edge of edges) {
    const node = nodes.byName.get(typeof edge === "string" ? edge : edge.name);
    if (node === undefined) continue;
    if (typeof edge === "string") targets.push(node);
    else pushExact(nodes, targets, edge, node);
  }
  return targets;
}

function pushExact(nodes: UvNodes, targets: number[], edge: UvExactEdge, node: number): void {
  const { name, version, source, extras } = edge;
  const exact = node < nodes.firstAlias ? undefined : nodes.byKey.get(exactKey(name, version, source));
  const target = exact ?? node;
  targets.push(target);
  for (const label of extras) {
    const extra = nodes.byExtra.get(extraKey(target, label));
    if (extra !== undefined) targets.push(extra);
  }
}
