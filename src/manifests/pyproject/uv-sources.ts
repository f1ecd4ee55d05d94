import { parseProjectName } from "../../domain/name.ts";
import { type Source, withoutCredentials } from "../../domain/source.ts";
import { addSkip, type Draft, shown } from "../draft.ts";
import { repositorySource, sourceOfUrl } from "../pep508.ts";
import { isTable, stringAt, type TomlPath, type TomlTable, tableAt, tablesOf, valueAt } from "../toml/values.ts";
import type { SourceRow, TomlView } from "./context.ts";

const UV = ["tool", "uv"];
const CONDITIONS = ["marker", "extra", "group"];
// Every entry of a name is one of each of its sources: two long lists would fill any memory.
const MAX_ROWS = 50;

/** `[[tool.uv.index]]` and the older options, declared in the draft. */
export function readUvIndexes(draft: Draft, doc: TomlView): void {
  for (const { table, index } of tablesOf(valueAt(doc.value, [...UV, "index"]))) {
    if (typeof table.url !== "string") continue;
    const role = table.explicit === true ? "explicit" : table.default === true ? "replaces" : "adds";
    const { line } = doc.spanOf([...UV, "index", index, "url"]);
    const name = typeof table.name === "string" ? table.name : null;
    draft.indexes.push({ url: withoutCredentials(table.url), name, role, line });
  }
  declareUrls(draft, doc, [...UV, "index-url"], "replaces");
  for (const key of ["extra-index-url", "find-links"]) declareUrls(draft, doc, [...UV, key], "adds");
  // `[tool.uv.pip]` holds for `uv pip` alone: PyPI stays possible everywhere else.
  for (const key of ["index-url", "extra-index-url", "find-links"])
    declareUrls(draft, doc, [...UV, "pip", key], "adds");
}

function declareUrls(draft: Draft, doc: TomlView, path: TomlPath, role: "replaces" | "adds"): void {
  const value = valueAt(doc.value, path);
  const declare = (url: unknown, at: TomlPath): void => {
    if (typeof url !== "string" || url === "") return;
    draft.indexes.push({ url: withoutCredentials(url), name: null, role, line: doc.spanOf(at).line });
  };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) declare(item, [...path, index]);
  else declare(value, path);
}

/** The rows of `[tool.uv.sources]`: a table or an array of tables per name, names compared normalized. */
export function readUvSources(draft: Draft, doc: TomlView): readonly SourceRow[] {
  const path = [...UV, "sources"];
  const indexes = tablesOf(valueAt(doc.value, [...UV, "index"])).map(({ table }) => [table.name, table.url] as const);
  // The first one of a name counts.
  const context: Sources = { draft, doc, urls: new Map(indexes.toReversed()) };
  return Object.entries(tableAt(doc.value, path)).flatMap(([key, value]) => {
    const name = parseProjectName(key);
    const rows = Array.isArray(value)
      ? value.map((row, index) => ({ row, at: [...path, key, index] }))
      : [{ row: value, at: [...path, key] }];
    if (rows.length > MAX_ROWS) {
      addSkip(draft, "over-limit", doc.spanOf([...path, key]).line, {
        detail: `‘${shown(key)}’ has more than ${MAX_ROWS} sources: the others are not read`,
        project: name,
      });
    }
    return rows.slice(0, MAX_ROWS).flatMap(({ row, at }) => {
      const source = name === null || !isTable(row) ? null : sourceOfRow(context, row, at);
      if (name !== null && isTable(row) && source !== null) {
        return [{ name, source, conditional: CONDITIONS.some((condition) => row[condition] !== undefined) }];
      }
      addSkip(draft, "bad-line", doc.spanOf(at).line, {
        detail: `the source of ‘${key}’ is none that uv knows`,
        project: name,
      });
      return [];
    });
  });
}

interface Sources {
  readonly draft: Draft;
  readonly doc: TomlView;
  /** URLs of the declared indexes by name. */
  readonly urls: ReadonlyMap<unknown, unknown>;
}

function sourceOfRow(context: Sources, row: TomlTable, at: TomlPath): Source | null {
  const git = stringAt(row, ["git"]);
  if (git !== null)
    return repositorySource(git, stringAt(row, ["rev"]) ?? stringAt(row, ["tag"]) ?? stringAt(row, ["branch"]));
  const url = stringAt(row, ["url"]);
  if (url !== null) return sourceOfUrl(url);
  const path = stringAt(row, ["path"]);
  if (path !== null) return { kind: "path", url: path };
  const index = stringAt(row, ["index"]);
  if (index !== null) return indexSource(context, index, at);
  if (row.workspace === false) {
    const detail = "‘workspace = false’ is not supported by every uv; the entry is taken as coming from the index";
    addSkip(context.draft, "other-index", context.doc.spanOf(at).line, { detail });
    return { kind: "index", url: null };
  }
  return row.workspace === undefined ? null : { kind: "workspace", url: null };
}

function indexSource({ draft, doc, urls }: Sources, name: string, at: TomlPath): Source {
  const url = urls.get(name);
  if (typeof url === "string") return { kind: "index", url: withoutCredentials(url) };
  const detail = `the index ‘${name}’ is not declared in this file; the entry is taken as coming from the default index`;
  addSkip(draft, "other-index", doc.spanOf(at).line, { detail });
  return { kind: "index", url: null };
}
