import { normalizeLabel } from "../../domain/name.ts";
import { addSkip } from "../draft.ts";
import { isTable, type TomlPath } from "../toml/values.ts";
import {
  badShape,
  type Context,
  childSlot,
  itemsAt,
  keysAt,
  lineAt,
  readItem,
  type SourceRow,
  withSources,
} from "./context.ts";

const GROUPS = "dependency-groups";

// An `include-group` element: in which group it stands, and which it names.
interface Inclusion {
  readonly from: string;
  readonly to: string;
  readonly path: TomlPath;
}

/**
 * PEP 735: each entry at the line that defines it, so an include adds nothing. Group names compare normalized;
 * an include of nothing, a cycle and a group that is defined twice are told where they stand.
 */
export function readGroups(context: Context, groupSources: ReadonlyMap<string, readonly SourceRow[]>): void {
  const defined = new Set<string>();
  const inclusions: Inclusion[] = [];
  for (const key of keysAt(context, [GROUPS])) {
    const group = normalizeLabel(key);
    if (defined.has(group)) badGroup(context, [GROUPS, key], `the group ‘${key}’ is defined twice`);
    defined.add(group);
    inclusions.push(...readGroup(withSources(context, groupSources.get(group) ?? []), key, group));
  }
  for (const inclusion of inclusions) {
    if (defined.has(inclusion.to)) continue;
    badGroup(context, inclusion.path, `the group ‘${inclusion.to}’ that is included is not defined`);
  }
  for (const inclusion of cyclic(inclusions)) {
    badGroup(context, inclusion.path, `the group ‘${inclusion.to}’ includes itself`);
  }
}

function readGroup(context: Context, key: string, group: string): readonly Inclusion[] {
  const inclusions: Inclusion[] = [];
  const parent = [GROUPS, key];
  for (const [index, item] of itemsAt(context, parent).entries()) {
    if (!isTable(item)) readItem(context, item, childSlot(context, parent, index, { scope: "group", group }));
    else {
      const path = [...parent, index];
      const included = item["include-group"];
      if (typeof included === "string") inclusions.push({ from: group, to: normalizeLabel(included), path });
      else badShape(context, path, "a requirement or an ‘include-group’ table");
    }
  }
  return inclusions;
}

function badGroup(context: Context, path: TomlPath, detail: string): void {
  addSkip(context.draft, "bad-line", lineAt(context, path), { detail });
}

// The includes that lie on a cycle: what is left when groups without open includes are taken away, from both ends.
function cyclic(inclusions: readonly Inclusion[]): readonly Inclusion[] {
  const forward = peeled(inclusions, (inclusion) => [inclusion.from, inclusion.to]);
  return peeled(forward, (inclusion) => [inclusion.to, inclusion.from]);
}

// Kahn's algorithm: drops every edge whose target leads to no further edge.
function peeled(
  edges: readonly Inclusion[],
  ends: (edge: Inclusion) => readonly [string, string],
): readonly Inclusion[] {
  const open = new Map<string, number>();
  for (const edge of edges) open.set(ends(edge)[0], (open.get(ends(edge)[0]) ?? 0) + 1);
  const byTarget = Map.groupBy(edges, (edge) => ends(edge)[1]);
  const done = [...byTarget.keys()].filter((node) => !open.has(node));
  const gone = new Set<Inclusion>();
  for (let node = done.pop(); node !== undefined; node = done.pop()) {
    for (const edge of byTarget.get(node) ?? []) {
      gone.add(edge);
      const left = (open.get(ends(edge)[0]) ?? 0) - 1;
      open.set(ends(edge)[0], left);
      if (left === 0) done.push(ends(edge)[0]);
    }
  }
  return edges.filter((edge) => !gone.has(edge));
}
