import {
  EMPTY_MANIFEST,
  formatId,
  type ManifestFormat,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel } from "../../domain/name.ts";
import { baseNameOf, besideOf } from "../../domain/paths.ts";
import type { LockedFile, Requirement } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { allowedBy } from "../locked/edges.ts";
import { type LockEntry, type LockFile, readEntries } from "../locked/entries.ts";
import { lockedFile } from "../locked/files.ts";
import { type IndexedGraph, indexByName, lazyGraph, nodeId } from "../locked/graph.ts";
import { lockedRequirement, PLAIN_PARTS } from "../locked/requirement.ts";
import { groupScope } from "../locked/scopes.ts";
import { shownUrl, vcsSource } from "../locked/sources.ts";
import { parseRequirement } from "../pep508.ts";
import { parseToml } from "../toml/document.ts";
import { arrayAt, asString, stringsOf, type TomlTable, tablesOf } from "../toml/values.ts";

/** `pdm.lock`. */
export const pdmLock: ManifestFormat = {
  id: formatId("pdm-lock"),
  docs: {
    title: "pdm.lock",
    files: "`pdm.lock`",
    reads:
      "every package with its version, source (index, git, URL, path), groups and file hashes; a package and its variants with extras are one",
    graph: "edges from each package's dependencies; the direct ones come from the `pyproject.toml` beside it",
    notRead: "which index a package came from: the lock does not say",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "pdm.lock",
  companions: (path) => besideOf(path, "pyproject.toml"),
  looksLike: null,
  parse: parsePdmLock,
};

/** A package with its variants (the same version and source with extras), folded. */
interface PdmPackage {
  /** The plain entry where there is one, else the first variant: the line to point at. */
  readonly entry: LockEntry;
  readonly variants: readonly LockEntry[];
}

function parsePdmLock(file: TextFile): ParsedManifest {
  const document = parseToml(file.text);
  const lock: LockFile = { document, path: file.path, key: "package" };
  const { entries, skipped } = readEntries(lock);
  const packages = foldVariants(entries);
  return {
    ...EMPTY_MANIFEST,
    requirements: packages.map((each, position) => requirementOf(lock, each, position)),
    graph: lazyGraph(() => pdmGraph(packages)),
    skipped,
  };
}

function foldVariants(entries: readonly LockEntry[]): readonly PdmPackage[] {
  const folded = new Map<string, LockEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.name, entry.version, sourceOf(entry.table)]);
    const variants = folded.get(key);
    if (variants === undefined) folded.set(key, [entry]);
    else variants.push(entry);
  }
  return [...folded.values()].flatMap((variants) => {
    const entry = variants.find((variant) => stringsOf(variant.table.extras).length === 0) ?? variants[0];
    return entry === undefined ? [] : [{ entry, variants }];
  });
}

function requirementOf(lock: LockFile, { entry, variants }: PdmPackage, position: number): Requirement {
  const extras = variants.flatMap((variant) => stringsOf(variant.table.extras)).map(normalizeLabel);
  const groups = variants.flatMap((variant) => stringsOf(variant.table.groups));
  return lockedRequirement(lock, entry, {
    ...PLAIN_PARTS,
    ...groupScope(groups, "default"),
    source: sourceOf(entry.table),
    files: filesOf(entry.table),
    extras: [...new Set(extras)].sort(),
    marker: asString(entry.table.marker),
    node: nodeId(position),
  });
}

function sourceOf(table: TomlTable): Source {
  const git = asString(table.git);
  if (git !== null) return vcsSource(git, asString(table.revision) ?? asString(table.ref));
  const path = asString(table.path);
  if (path !== null) return { kind: "path", url: path };
  const url = asString(table.url);
  return url === null ? DEFAULT_INDEX : { kind: "url", url: shownUrl(url) };
}

function filesOf(table: TomlTable): readonly LockedFile[] {
  return tablesOf(table.files).map(({ table: file }) =>
    lockedFile({ name: asString(file.file), url: asString(file.url), path: null, hash: asString(file.hash) }),
  );
}

function pdmGraph(packages: readonly PdmPackage[]): IndexedGraph {
  const names = packages.map(({ entry }) => entry.name);
  const byName = indexByName(names);
  const targetsOf = (text: string): readonly number[] => {
    const dependency = parseRequirement(text);
    const candidates = dependency.name === null ? [] : (byName.get(dependency.name) ?? []);
    const specifier = dependency.ok ? dependency.specifier : "";
    return allowedBy(candidates, specifier, (candidate) => packages[candidate]?.entry.version ?? null);
  };
  const edgesOf = (node: number): readonly number[] => {
    const variants = packages[node]?.variants ?? [];
    const targets = variants.flatMap(({ table }) => stringsOf(arrayAt(table, ["dependencies"])).flatMap(targetsOf));
    // A variant with extras names its plain package: the same node here.
    return targets.filter((target) => target !== node);
  };
  return { names, roots: null, edgesOf };
}
