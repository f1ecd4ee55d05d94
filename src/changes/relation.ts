import type { LockGraph } from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import { folderOf } from "../domain/paths.ts";
import type { NodeId, Requirement, Scope } from "../domain/requirement.ts";
import type { CollectedFile, CollectedSide } from "./collected.ts";

/** How a requirement came in. */
export interface Standing {
  readonly direct: boolean;
  readonly path: readonly ProjectName[];
  readonly parentKnown: boolean;
  readonly scope: Scope;
  readonly group: string | null;
}

/** The shortest ways through one lock's graph. */
interface Ways {
  readonly parents: ReadonlyMap<NodeId, Step>;
}

interface Step {
  readonly from: NodeId | null;
  readonly scope: Scope;
  readonly group: string | null;
}

/** Answers for the files of one side; a graph is walked when it is first asked about. */
export function standingsOf(side: CollectedSide): (file: CollectedFile, requirement: Requirement) => Standing {
  const ways = new Map<LockGraph, Ways>();
  const directNames = new Map<string, ReadonlySet<ProjectName>>();
  const namedBeside = (file: CollectedFile): ReadonlySet<ProjectName> => {
    const key = `${folderOf(file.path)}|${file.path}`;
    const known = directNames.get(key) ?? namesBeside(file, side);
    directNames.set(key, known);
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
function withoutGraph(requirement: Requirement, beside: ReadonlySet<ProjectName>): Standing {
  const direct = requirement.direct ?? beside.has(requirement.name);
  const { scope, group } = requirement;
  return { direct, path: [requirement.name], parentKnown: direct, scope, group };
}

function throughGraph(requirement: Requirement, node: NodeId, graph: LockGraph, ways: Ways): Standing {
  const chain: NodeId[] = [];
  let step = ways.parents.get(node);
  if (step === undefined) {
    const { scope, group } = requirement;
    return {
      direct: requirement.direct === true,
      path: [requirement.name],
      parentKnown: requirement.direct === true,
      scope,
      group,
    };
  }
  for (
    let at: NodeId | null = node;
    at !== null && step !== undefined;
    at = step.from, step = at === null ? undefined : ways.parents.get(at)
  ) {
    chain.unshift(at);
  }
  const first = ways.parents.get(chain[0] ?? node);
  const path = chain.map(graph.nameOf).filter((name, index, all) => name !== all[index - 1]);
  // A node of its own for an extra (`foo[bar]` → foo) is no parent.
  const direct = path.length === 1;
  const labelled = requirement.scope === "prod" && requirement.group === null && first !== undefined;
  const { scope, group } = labelled ? first : requirement;
  return { direct, path, parentKnown: true, scope, group };
}

/** Breadth first from the roots, so each way is a shortest one; a node is visited once, so cycles end. */
function walk(graph: LockGraph, beside: ReadonlySet<ProjectName>): Ways {
  const parents = new Map<NodeId, Step>();
  const queue: NodeId[] = [];
  const visit = (node: NodeId, step: Step): void => {
    if (parents.has(node)) return;
    parents.set(node, step);
    queue.push(node);
  };
  const roots =
    graph.roots() ??
    [...beside].flatMap((name) => graph.nodesOf(name).map((node) => ({ node, scope: "prod" as const, group: null })));
  for (const { node, scope, group } of roots) visit(node, { from: null, scope, group });
  for (const node of queue) {
    const step = parents.get(node);
    if (step === undefined) continue;
    for (const next of graph.edgesOf(node)) visit(next, { from: node, scope: step.scope, group: step.group });
  }
  return { parents };
}

function namesBeside(file: CollectedFile, side: CollectedSide): ReadonlySet<ProjectName> {
  const folder = folderOf(file.path);
  const beside = side.files.filter(
    (other) => other !== file && folderOf(other.path) === folder && other.role === "requirements",
  );
  const entries = beside.flatMap((other) => other.parsed.requirements);
  return new Set(entries.filter(isNamedByHand).map((requirement) => requirement.name));
}

function isNamedByHand(requirement: Requirement): boolean {
  const weak = requirement.scope === "constraint" || requirement.scope === "build";
  return requirement.kind === "declared" && requirement.direct === true && !weak;
}
