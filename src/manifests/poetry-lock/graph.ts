import { parseProjectName } from "../../domain/name.ts";
import { allowedBy } from "../locked/edges.ts";
import type { LockEntry } from "../locked/entries.ts";
import { type IndexedGraph, indexByName } from "../locked/graph.ts";
import { asString, isTable, tableAt } from "../toml/values.ts";

/**
 * Edges are the keys of `[package.dependencies]`, which Poetry does not normalize. Optional ones count: an extra may
 * ask for them. The roots stand in the `pyproject.toml` beside the lock.
 */
export function poetryGraph(entries: readonly LockEntry[]): IndexedGraph {
  const names = entries.map((entry) => entry.name);
  const byName = indexByName(names);
  const versionOf = (node: number): string | null => entries[node]?.version ?? null;
  const edgesOf = (node: number): readonly number[] => {
    const dependencies = tableAt(entries[node]?.table, ["dependencies"]);
    return Object.keys(dependencies).flatMap((written) => {
      const name = parseProjectName(written);
      const candidates = (name === null ? undefined : byName.get(name)) ?? [];
      return constraintsOf(dependencies[written]).flatMap((constraint) => allowedBy(candidates, constraint, versionOf));
    });
  };
  return { names, roots: null, edgesOf };
}

// A constraint, a table with one, or one table per marker.
function constraintsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map((each) => (isTable(each) ? asString(each.version) : asString(each)) ?? "");
}
