import { parseProjectName } from "../../domain/name.ts";
import { allowedBy } from "../locked/edges.ts";
import type { LockEntry } from "../locked/entries.ts";
import { type IndexedGraph, indexByName } from "../locked/graph.ts";
import { parseRequirement } from "../pep508.ts";
import { arrayAt, asString, isTable, stringsOf, type TomlTable } from "../toml/values.ts";

/** True when a package records what it depends on; PEP 751 leaves that to the tool that locks. */
export function hasEdges(entries: readonly LockEntry[]): boolean {
  return entries.some(({ table }) => table.dependencies !== undefined || pdmDependencies(table).length > 0);
}

/** The graph of the recorded dependencies, PEP 751's own tables and pdm's strings alike. */
export function pylockGraph(entries: readonly LockEntry[]): IndexedGraph {
  const names = entries.map((entry) => entry.name);
  const byName = indexByName(names);
  const versionOf = (node: number): string | null => entries[node]?.version ?? null;
  const byTable = (dependency: unknown): readonly number[] => {
    const name = isTable(dependency) ? parseProjectName(asString(dependency.name) ?? "") : null;
    const candidates = (name === null ? undefined : byName.get(name)) ?? [];
    const matching = candidates.filter((node) => agreesWith(entries[node]?.table, dependency));
    return matching.length === 0 ? candidates : matching;
  };
  const byText = (text: string): readonly number[] => {
    const dependency = parseRequirement(text);
    const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
    return allowedBy(candidates, dependency.ok ? dependency.specifier : "", versionOf);
  };
  const edgesOf = (node: number): readonly number[] => {
    const table = entries[node]?.table;
    if (table === undefined) return [];
    const targets = [...arrayAt(table, ["dependencies"]).flatMap(byTable), ...pdmDependencies(table).flatMap(byText)];
    return targets.filter((target) => target !== node);
  };
  return { names, roots: null, edgesOf };
}

function pdmDependencies(table: TomlTable): readonly string[] {
  return stringsOf(arrayAt(table, ["tool", "pdm", "dependencies"]));
}

// PEP 751: an edge gives the keys that are needed to tell packages apart; all that it gives must be the package's.
function agreesWith(table: TomlTable | undefined, dependency: unknown): boolean {
  if (table === undefined || !isTable(dependency)) return false;
  const keys = ["version", "index", "marker"].filter((key) => typeof dependency[key] === "string");
  return keys.every((key) => dependency[key] === table[key]);
}
