import type { GraphRoot, LockGraph } from "../../domain/manifest.ts";
import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { NodeId, Requirement } from "../../domain/requirement.ts";
import type { LogicalLine } from "./lines.ts";

/** What the `# via` comments below (or beside) one requirement say. */
export interface Via {
  readonly parents: readonly ProjectName[];
  /** Groups that ask for it themselves; null stands for the main requirements. */
  readonly roots: readonly (string | null)[];
  /** Parents that are a path in this file (`./loc`): neither an entry with a name nor the project itself. */
  readonly paths: readonly ProjectName[];
}

interface Block {
  readonly parents: ProjectName[];
  readonly roots: (string | null)[];
  readonly paths: ProjectName[];
}

// Who else a bare name may mean.
interface Known {
  readonly entries: ReadonlySet<ProjectName>;
  readonly paths: ReadonlySet<ProjectName>;
}

const VIA = /^\s*via(?:\s+(?<items>\S.*))?$/;
// `name (pyproject.toml)`, `name (setup.py)`, uv's `(pyproject.toml:group)` and `(workspace)`.
const PROJECT_FILE = /\((?<place>[^()]*)\)$/;
const REQUIREMENT_FILE = /^(?:-r|--requirement)(?:\s|$)/;
const PATH = /^(?:\.{0,2}\/|file:)(?:[^\s;/]*\/)*(?<folder>[^\s;/[]+)/;
const EXTRAS = /\[[^[\]]*\]$/;

/**
 * The comments of pip-compile, `uv pip compile`, `uv export` and rye, by the index of the line whose requirement they
 * belong to: the one above. Empty where the file has none.
 */
export function readVia(lines: readonly LogicalLine[], names: ReadonlySet<ProjectName>): ReadonlyMap<number, Via> {
  const known: Known = { entries: names, paths: pathNames(lines) };
  const blocks = new Map<number, Via>();
  let block: Block = { parents: [], roots: [], paths: [] };
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.text !== "") {
      block = { parents: [], roots: [], paths: [] };
      blocks.set(index, block);
      open = false;
    }
    open = readComment(line.comment, open, (item) => addItem(item, known, block));
  }
  return new Map(
    [...blocks].filter(([, { parents, roots, paths }]) => parents.length + roots.length + paths.length > 0),
  );
}

// `./loc` is a path dependency; a member of the workspace is written with `-e` and is a root as the project is.
function pathNames(lines: readonly LogicalLine[]): ReadonlySet<ProjectName> {
  return new Set(lines.flatMap((line) => parseProjectName(PATH.exec(line.text)?.groups?.folder ?? "") ?? []));
}

/** Reads one comment; true when the next one goes on with the list. */
function readComment(comment: string | null, open: boolean, add: (item: string) => void): boolean {
  if (comment === null) return false;
  const via = VIA.exec(comment);
  const listed = via === null ? (open ? comment : "") : (via.groups?.items ?? "");
  for (const item of listed.split(",")) add(item.trim());
  return via === null ? open : listed === "";
}

/** One requirement with what its comments say. */
export interface Related {
  readonly requirement: Requirement;
  readonly via: Via | undefined;
}

/** The graph that the comments draw: an edge from each parent to what it brings. */
export function viaGraph(entries: readonly Related[]): LockGraph {
  const edges = new Map<NodeId, Set<NodeId>>();
  const roots = new Map<NodeId, GraphRoot>();
  const names = new Map<NodeId, ProjectName>();
  for (const { requirement, via } of entries) {
    const node = nodeOf(requirement.name);
    names.set(node, requirement.name);
    for (const parent of via?.parents ?? []) addEdge(edges, nodeOf(parent), node);
    if (requirement.direct === true && !roots.has(node)) roots.set(node, rootOf(node, via));
  }
  return {
    roots: () => [...roots.values()].sort((a, b) => Number(a.group !== null) - Number(b.group !== null)),
    nodesOf: (name) => (names.has(nodeOf(name)) ? [nodeOf(name)] : []),
    nameOf: (node) => nameOfNode(names, node),
    edgesOf: (node) => [...(edges.get(node) ?? [])],
  };
}

function addEdge(edges: Map<NodeId, Set<NodeId>>, from: NodeId, to: NodeId): void {
  const targets = edges.get(from);
  if (targets === undefined) edges.set(from, new Set([to]));
  else targets.add(to);
}

/** The node of a project: a compiled file has one entry a project, or several of one project. */
export function nodeOf(name: ProjectName): NodeId {
  const node: string = name;
  return node as NodeId;
}

function nameOfNode(names: ReadonlyMap<NodeId, ProjectName>, node: NodeId): ProjectName {
  const name = names.get(node);
  if (name === undefined) throw new TypeError(`not a node of this file: ${node}`);
  return name;
}

function rootOf(node: NodeId, via: Via | undefined): GraphRoot {
  const groups = via?.roots ?? [];
  const group = groups.length === 0 || groups.includes(null) ? null : (groups[0] ?? null);
  return { node, scope: group === null ? "prod" : "group", group };
}

// `-c FILE` and `--override FILE` only constrain: neither a parent nor a root.
function addItem(item: string, known: Known, block: Block): void {
  const place = PROJECT_FILE.exec(item)?.groups?.place;
  if (place !== undefined) block.roots.push(groupOf(place));
  else if (REQUIREMENT_FILE.test(item)) block.roots.push(null);
  const name = place === undefined ? parseProjectName(item.replace(EXTRAS, "")) : null;
  if (name === null) return;
  // `uv export` names the project itself, which is no entry of its own file.
  if (known.entries.has(name)) block.parents.push(name);
  else if (known.paths.has(name)) block.paths.push(name);
  else block.roots.push(null);
}

function groupOf(place: string): string | null {
  const colon = place.indexOf(":");
  const group = colon < 0 ? "" : place.slice(colon).replace(/^:+/, "");
  return group === "" ? null : normalizeLabel(group);
}
