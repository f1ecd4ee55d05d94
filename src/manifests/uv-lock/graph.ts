import type { Scope } from "../../domain/requirement.ts";
import { type IndexedGraph, type IndexedRoot, orderRoots } from "../locked/graph.ts";
import type { TomlTable } from "../toml/values.ts";
import { targetsOf, type UvNodes, uvNodes } from "./nodes.ts";
import { edgesIn, groupsIn, newMemory, type UvEdge, type UvPackage } from "./package.ts";

/** The packages of a uv lock; their places are the graph's first nodes. */
export interface UvPackages {
  readonly packages: readonly UvPackage[];
  /** True for a workspace member and the root project. */
  readonly isOwn: (candidate: UvPackage) => boolean;
  readonly manifest: TomlTable;
}

/**
 * The graph of a uv lock. A node is a package, or a package with one of its extras (then its edges are the extra's).
 * Roots are what the repository's own packages and the lock's manifest ask for.
 */
export function uvGraph(given: UvPackages): IndexedGraph {
  const { packages } = given;
  const nodes = uvNodes(packages);
  const extras = packages.flatMap((each) => each.extras);
  const lists = [...packages.map((each) => each.dependencies), ...extras.map((extra) => extra.edges)];
  const edges = lists.map((list) => targetsOf(nodes, list));
  return {
    names: nodes.names,
    firstAlias: nodes.firstAlias,
    roots: rootsOf(nodes, given),
    edgesOf: (node) => edges[node] ?? nodes.members[node - nodes.firstAlias] ?? [],
  };
}

function rootsOf(nodes: UvNodes, { packages, isOwn, manifest }: UvPackages): readonly IndexedRoot[] | null {
  const own = packages.filter(isOwn);
  const ownNames = new Set(own.map((each) => each.name));
  const roots: IndexedRoot[] = [];
  const add = (list: readonly UvEdge[], scope: Scope, group: string | null): void => {
    for (const node of targetsOf(nodes, list)) {
      const name = nodes.names[node];
      // The own projects are what everything starts from: `all = ["self[web]"]` is no dependency.
      if (name !== undefined && !ownNames.has(name)) roots.push({ node, scope, group });
    }
  };
  for (const { dependencies, extras, groups } of own) {
    add(dependencies, "prod", null);
    for (const { label, edges } of extras) add(edges, "extra", label);
    for (const { label, edges } of groups) add(edges, "group", label);
  }
  const memory = newMemory();
  add(edgesIn(manifest, "requirements", memory), "prod", null);
  for (const { label, edges } of groupsIn(manifest, "dependency-groups", memory)) add(edges, "group", label);
  return roots.length > 0 || own.length > 0 ? orderRoots(roots) : null;
}
