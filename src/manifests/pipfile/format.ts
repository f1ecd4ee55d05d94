import {
  type FormatDocs,
  formatId,
  type ManifestFormat,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { normalizeLabel, parseProjectName } from "../../domain/name.ts";
import { baseNameOf } from "../../domain/paths.ts";
import { DEFAULT_INDEX, isPyPI, type Source, withoutCredentials } from "../../domain/source.ts";
import { addEntry, addSkip, type Draft, lineOf, manifestOf, newDraft, type Slot } from "../draft.ts";
import { normalizeExtras, pinnedVersion, repositorySource, sourceOfUrl } from "../pep508.ts";
import { locationAt } from "../pyproject/context.ts";
import { parseToml, type TomlDocument } from "../toml/document.ts";
import { asString, isTable, stringsOf, type TomlTable, tablesOf } from "../toml/values.ts";

const DOCS: FormatDocs = {
  title: "Pipfile",
  files: "`Pipfile` in any folder",
  reads: "`[packages]`, `[dev-packages]`, every other table as a category, `[[source]]`",
  graph: "none: every entry is direct",
  notRead: "`[scripts]`, `[pipenv]`",
};

// Tables that hold no packages; every other one is a category.
const OTHER_TABLES: ReadonlySet<string> = new Set(["source", "requires", "scripts", "pipenv"]);
const MARKER_KEYS: ReadonlySet<string> = new Set([
  "os_name",
  "sys_platform",
  "platform_machine",
  "platform_python_implementation",
  "platform_release",
  "platform_system",
  "platform_version",
  "python_version",
  "python_full_version",
  "implementation_name",
  "implementation_version",
]);
// Old files carry extras in keys.
const KEY = /^(?<name>[^[\]]+)(?:\[(?<extras>[^[\]]*)\])?$/;

const NO_EXTRAS: readonly string[] = [];

/** pipenv's `Pipfile`. */
export const pipfile: ManifestFormat = {
  id: formatId("pipfile"),
  docs: DOCS,
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "Pipfile",
  companions: () => [],
  looksLike: null,
  parse,
};

function parse(file: TextFile): ParsedManifest {
  const doc = parseToml(file.text);
  const draft = newDraft(file.path);
  const urls = readSources(draft, doc);
  for (const [category, table] of Object.entries(doc.value)) {
    if (OTHER_TABLES.has(category) || !isTable(table)) continue;
    const purpose = purposeOf(category);
    for (const key of Object.keys(table)) readPackage({ draft, doc, urls, category, purpose }, key, table[key]);
  }
  return manifestOf(draft);
}

// pipenv asks the first source for everything that names none; the others only for entries that name them. Gives the
// URLs by name, of the first source of each.
function readSources(draft: Draft, doc: TomlDocument): ReadonlyMap<unknown, unknown> {
  for (const { table, index } of tablesOf(doc.value.source)) {
    if (typeof table.url !== "string") continue;
    const role = index > 0 ? "explicit" : isPyPI(table.url) ? "adds" : "replaces";
    const line = doc.lineOf(["source", index, "url"]);
    draft.indexes.push({ url: withoutCredentials(table.url), name: asString(table.name), role, line });
  }
  return new Map(
    tablesOf(doc.value.source)
      .map(({ table }) => [table.name, table.url] as const)
      .toReversed(),
  );
}

interface Category {
  readonly draft: Draft;
  readonly doc: TomlDocument;
  readonly urls: ReadonlyMap<unknown, unknown>;
  readonly category: string;
  readonly purpose: Pick<Slot, "scope" | "group">;
}

function readPackage(context: Category, key: string, value: unknown): void {
  const { draft, doc, category, purpose } = context;
  const { scope, group } = purpose;
  const slot: Slot = { scope, group, location: locationAt(draft.file, doc, [category, key]) };
  const written = key.includes("[") || key.includes("]") ? KEY.exec(key)?.groups : { name: key };
  const name = parseProjectName(written?.name ?? "");
  if (name === null || (typeof value !== "string" && !isTable(value))) {
    addSkip(draft, "bad-line", lineOf(slot), {
      detail: `‘${category}.${key}’ is no package that pipenv takes`,
      project: name,
    });
    return;
  }
  const table: TomlTable | null = typeof value === "string" ? null : value;
  const specifier = (typeof value === "string" ? value : (asString(value.version) ?? "")).trim();
  addEntry(draft, slot, {
    name,
    writtenName: written?.name ?? key,
    specifier,
    version: pinnedVersion(specifier),
    extras: extrasOf(written?.extras, table?.extras),
    marker: table === null ? null : markerOf(table),
    source: table === null ? DEFAULT_INDEX : sourceOf(context, table, slot),
  });
}

function extrasOf(inKey: string | undefined, listed: unknown): readonly string[] {
  if (inKey === undefined && listed === undefined) return NO_EXTRAS;
  const written = (inKey ?? "").split(",").map((extra) => extra.trim());
  return normalizeExtras([...written, ...stringsOf(listed)].filter((extra) => extra !== ""));
}

// pipenv takes the variables of markers as keys too: `sys_platform = "== 'win32'"`.
function markerOf(table: TomlTable): string | null {
  const conditions = Object.entries(table).flatMap(([key, value]) =>
    MARKER_KEYS.has(key) && typeof value === "string" ? [`${key} ${value.trim()}`] : [],
  );
  const markers = asString(table.markers);
  if (markers !== null) conditions.unshift(conditions.length === 0 ? markers : `(${markers})`);
  return conditions.length === 0 ? null : conditions.join(" and ");
}

function purposeOf(category: string): Pick<Slot, "scope" | "group"> {
  if (category === "packages") return { scope: "prod", group: null };
  if (category === "dev-packages") return { scope: "dev", group: "dev" };
  return { scope: "group", group: normalizeLabel(category) };
}

function sourceOf({ draft, urls }: Category, table: TomlTable, slot: Slot): Source {
  const repository = [table.git, table.hg, table.svn, table.bzr].find((url) => typeof url === "string");
  if (repository !== undefined) return repositorySource(repository, asString(table.ref));
  // pipenv takes folders, files and URLs under either key.
  const place = asString(table.path) ?? asString(table.file);
  if (place !== null) return sourceOfUrl(place);
  const index = asString(table.index);
  if (index === null) return DEFAULT_INDEX;
  const url = urls.get(index);
  if (typeof url === "string") return { kind: "index", url: withoutCredentials(url) };
  if (/^https?:\/\//.test(index)) return { kind: "index", url: withoutCredentials(index) };
  addSkip(draft, "bad-line", lineOf(slot), { detail: `the source ‘${index}’ is not declared in this file` });
  return DEFAULT_INDEX;
}
