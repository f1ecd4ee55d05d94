import type { IndexDeclaration } from "../../domain/manifest.ts";
import { PYPI_SIMPLE_URL, type Source, withoutCredentials } from "../../domain/source.ts";
import { addSkip, type Draft } from "../draft.ts";
import { type TomlPath, type TomlTable, tablesOf, valueAt } from "../toml/values.ts";
import type { TomlView } from "./context.ts";

const SOURCES = ["tool", "poetry", "source"];

/** `[[tool.poetry.source]]` as index declarations. A primary source takes PyPI's place unless PyPI is listed itself. */
export function readPoetryIndexes(draft: Draft, doc: TomlView): void {
  const tables = tablesOf(valueAt(doc.value, SOURCES));
  const listsPyPI = tables.some(({ table }) => isPyPIName(table.name) && priorityOf(table) !== "explicit");
  for (const { table, index } of tables) {
    if (typeof table.url !== "string") continue;
    const { line } = doc.spanOf([...SOURCES, index, "url"]);
    const name = typeof table.name === "string" ? table.name : null;
    draft.indexes.push({ url: withoutCredentials(table.url), name, role: roleOf(table, listsPyPI), line });
  }
}

function roleOf(table: TomlTable, listsPyPI: boolean): IndexDeclaration["role"] {
  const priority = priorityOf(table);
  if (priority === "explicit") return "explicit";
  if (priority === "supplemental" || priority === "secondary") return "adds";
  if (priority === "default") return "replaces";
  return listsPyPI ? "adds" : "replaces";
}

function priorityOf(table: TomlTable): string {
  if (typeof table.priority === "string") return table.priority.toLowerCase();
  if (table.default === true) return "default";
  return table.secondary === true ? "secondary" : "primary";
}

/** The index that `source = "name"` means in the node at a path; names compare without case, and PyPI is built in. */
export function poetryIndex(draft: Draft, doc: TomlView, name: string, at: TomlPath): Source {
  const tables = tablesOf(valueAt(doc.value, SOURCES));
  const found = tables.find(
    ({ table }) => typeof table.name === "string" && table.name.toLowerCase() === name.toLowerCase(),
  );
  const url = found?.table.url;
  if (typeof url === "string") return { kind: "index", url: withoutCredentials(url) };
  if (isPyPIName(name)) return { kind: "index", url: PYPI_SIMPLE_URL };
  addSkip(draft, "bad-line", doc.spanOf(at).line, { detail: `the source ‘${name}’ is not declared in this file` });
  return { kind: "index", url: null };
}

function isPyPIName(name: unknown): boolean {
  return typeof name === "string" && name.toLowerCase() === "pypi";
}
