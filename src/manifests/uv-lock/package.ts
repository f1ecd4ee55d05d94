import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import { arrayAt, asString, isTable, stringsOf, type TomlTable } from "../toml/values.ts";
import { readUvSource, sourceKey, type UvSource } from "./source.ts";

/** What is kept of a `[[package]]`: all but its files, which are most of its text. */
export interface UvPackage {
  readonly name: ProjectName;
  readonly writtenName: string;
  /** Null where the lock gives none (source trees). */
  readonly version: string | null;
  readonly from: UvOrigin;
  readonly dependencies: readonly UvEdge[];
  readonly extras: readonly UvGroup[];
  readonly groups: readonly UvGroup[];
}

/** A `[[package]]` that uv itself would refuse. */
export interface BadPackage {
  /** One sentence without a full stop. */
  readonly problem: string;
}

/** What is kept of an element of the array. */
export type UvEntry = UvPackage | BadPackage;

/** Where a package comes from. */
export interface UvOrigin {
  /** Null where uv would not know the source either. */
  readonly source: UvSource | null;
  /** One text per source, equal in table and string form. */
  readonly key: string;
}

/** What a package needs: nearly always a name and nothing else that matters here. */
export type UvEdge = ProjectName | UvExactEdge;

/** An edge that names one of several packages of that name, or extras of it. */
export interface UvExactEdge {
  readonly name: ProjectName;
  readonly version: string | null;
  /** The key of the source. */
  readonly source: string | null;
  readonly extras: readonly string[];
}

/** The edges of an extra or of a dependency group. */
export interface UvGroup {
  readonly label: string;
  readonly edges: readonly UvEdge[];
}

/** Reads names and origins; what stands in a lock many times is read and kept once. */
export interface Memory {
  readonly nameOf: (written: string) => ProjectName | null;
  readonly originOf: (written: unknown) => UvOrigin;
}

/** An empty memory. */
export function newMemory(): Memory {
  const names = new Map<string, ProjectName | null>();
  const registries = new Map<string, UvOrigin>();
  return {
    nameOf: (written) => {
      const known = names.get(written);
      if (known !== undefined) return known;
      // A copy: what the parser cuts out of a text keeps the whole of it in memory.
      const own = Buffer.from(written).toString();
      const name = parseProjectName(own);
      names.set(own, name);
      return name;
    },
    originOf: (written) => {
      const registry = isTable(written) ? asString(written.registry) : null;
      const known = registry === null ? undefined : registries.get(registry);
      const origin = known ?? { source: readUvSource(written), key: sourceKey(written) };
      if (registry !== null) registries.set(registry, origin);
      return origin;
    },
  };
}

/** A reader of the array's elements. */
export function packageReader(): (element: unknown) => UvEntry {
  const memory = newMemory();
  return (element) => readPackage(element, memory);
}

function readPackage(element: unknown, memory: Memory): UvEntry {
  if (!isTable(element)) return { problem: "an entry that is no table" };
  const writtenName = asString(element.name);
  if (writtenName === null) return { problem: "an entry without a name" };
  const name = memory.nameOf(writtenName);
  if (name === null) return { problem: `an entry whose name is no project name: ${JSON.stringify(writtenName)}` };
  const version = asString(element.version);
  if (version === null && element.version !== undefined)
    return { problem: `an entry of ${writtenName} whose version is no text` };
  return {
    name,
    writtenName: name === writtenName ? name : writtenName,
    version,
    from: memory.originOf(element.source),
    dependencies: edgesIn(element, "dependencies", memory),
    extras: groupsIn(element, "optional-dependencies", memory),
    groups: ["dev-dependencies", "dependency-groups"].flatMap((key) => groupsIn(element, key, memory)),
  };
}

/** The edges in an array of a table: `{name, version?, source?, extra?}`. */
export function edgesIn(table: TomlTable, key: string, memory: Memory): readonly UvEdge[] {
  const edges: UvEdge[] = [];
  for (const written of arrayAt(table, [key])) {
    const name = isTable(written) ? memory.nameOf(asString(written.name) ?? "") : null;
    if (isTable(written) && name !== null) edges.push(readEdge(written, name, memory));
  }
  return edges;
}

function readEdge(written: TomlTable, name: ProjectName, memory: Memory): UvEdge {
  // Edges of packages say `extra`, requirements of the manifest say `extras`.
  const extras = written.extra ?? written.extras;
  if (written.version === undefined && written.source === undefined && extras === undefined) return name;
  return {
    name,
    version: asString(written.version),
    source: written.source === undefined ? null : memory.originOf(written.source).key,
    extras: stringsOf(extras).map(normalizeLabel),
  };
}

const NO_GROUPS: readonly UvGroup[] = [];

/** The groups in a table of arrays, with normalized labels. */
export function groupsIn(table: TomlTable, key: string, memory: Memory): readonly UvGroup[] {
  const groups = table[key];
  if (!isTable(groups)) return NO_GROUPS;
  return Object.keys(groups).map((name) => ({ label: normalizeLabel(name), edges: edgesIn(groups, name, memory) }));
}
