import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { Source } from "../../domain/source.ts";
import type { Draft, EntryFacts } from "../draft.ts";
import { normalizeExtras, repositorySource, sourceOfUrl } from "../pep508.ts";
import { isTable, stringAt, stringsOf, type TomlPath, type TomlTable } from "../toml/values.ts";
import type { TomlView } from "./context.ts";
import { poetryIndex } from "./poetry-sources.ts";

/** One constraint of a Poetry dependency: several where the value is an array. */
export interface PoetryEntry extends EntryFacts {
  readonly path: TomlPath;
  readonly optional: boolean;
}

// Poetry reads a bare version as `==`.
const EXACT = /^(?:={2,3}[ \t]*)?(?<version>v?[0-9][^\s,|*<>=~^!]*)$/;

/** The constraints of one key, or null where the key or its value is none that Poetry takes. */
export function poetryEntries(
  draft: Draft,
  doc: TomlView,
  path: TomlPath,
  value: unknown,
): readonly PoetryEntry[] | null {
  const writtenName = String(path.at(-1));
  const name = parseProjectName(writtenName);
  if (name === null) return null;
  const values = Array.isArray(value)
    ? value.map((item, index) => ({ item, at: [...path, index] }))
    : [{ item: value, at: path }];
  const entries = values.map(({ item, at }) => entryOf(draft, doc, { name, writtenName, item, at }));
  return entries.some((entry) => entry === null) ? null : entries.filter((entry) => entry !== null);
}

interface Written {
  readonly name: ProjectName;
  readonly writtenName: string;
  readonly item: unknown;
  readonly at: TomlPath;
}

function entryOf(draft: Draft, doc: TomlView, { name, writtenName, item, at }: Written): PoetryEntry | null {
  const table: TomlTable | null = isTable(item) ? item : null;
  if (table === null && typeof item !== "string") return null;
  const specifier = typeof item === "string" ? item.trim() : (stringAt(table, ["version"]) ?? "").trim();
  const source: Source = table === null ? { kind: "index", url: null } : tableSource(draft, doc, table, at);
  return {
    name,
    writtenName,
    specifier,
    version: EXACT.exec(specifier)?.groups?.version ?? null,
    extras: normalizeExtras(stringsOf(table?.extras)),
    marker: markerOf(table),
    source,
    path: at,
    optional: table?.optional === true,
  };
}

function tableSource(draft: Draft, doc: TomlView, table: TomlTable, at: TomlPath): Source {
  const git = stringAt(table, ["git"]);
  if (git !== null)
    return repositorySource(git, stringAt(table, ["rev"]) ?? stringAt(table, ["tag"]) ?? stringAt(table, ["branch"]));
  const path = stringAt(table, ["path"]) ?? stringAt(table, ["file"]);
  if (path !== null) return { kind: "path", url: path };
  const url = stringAt(table, ["url"]);
  if (url !== null) return sourceOfUrl(url);
  const source = stringAt(table, ["source"]);
  return source === null ? { kind: "index", url: null } : poetryIndex(draft, doc, source, at);
}

// Poetry's own conditions are no PEP 508 markers: they are kept as they stand.
function markerOf(table: TomlTable | null): string | null {
  const conditions = ["python", "platform"].flatMap((key) => {
    const value = stringAt(table, [key]);
    return value === null ? [] : [`${key} = "${value}"`];
  });
  const markers = stringAt(table, ["markers"]);
  if (markers !== null) conditions.push(conditions.length === 0 ? markers : `(${markers})`);
  return conditions.length === 0 ? null : conditions.join(" and ");
}
