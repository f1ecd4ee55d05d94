import { addSkip } from "../draft.ts";
import { parseRequirement } from "../pep508.ts";
import { isTable, type TomlPath, type TomlTable, tableAt, tablesOf, valueAt } from "../toml/values.ts";
import { type Context, lineAt } from "./context.ts";

// Tools whose tables the other readers know; Poe's `deps` are tasks.
const READ_TOOLS: ReadonlySet<string> = new Set(["uv", "poetry", "pdm", "hatch", "rye", "flit", "setuptools", "poe"]);
// cibuildwheel's `test-requires`, briefcase's `requires`, dev-cmd's `extra-requirements`, tox's `deps`.
const LIST_KEY = /(?:^|[-_])(?:requires|requirements|dependencies|deps)$/;
// pixi's tables of PyPI names and of their index, at any depth: features, targets, environments.
const PIXI_KEYS: ReadonlySet<string> = new Set(["pypi-dependencies", "pypi-options"]);
// No tool nests its requirements deeper; dotted keys nest without any limit.
const MAX_DEPTH = 10;

/** Says of every table of another tool that names projects of the index that it is not read, so that none passes as clean. */
export function tellUnreadTables(context: Context): void {
  const tools = tableAt(context.doc.value, ["tool"]);
  for (const tool of Object.keys(tools)) {
    if (READ_TOOLS.has(tool)) continue;
    const path = ["tool", tool];
    // tox replaces, generates and refers all over its table: one note speaks for it.
    if (tool === "tox" && isTable(tools[tool])) tell(context, path);
    else sweep(context, path);
  }
  tellDependencyMetadata(context);
}

function sweep(context: Context, start: TomlPath): void {
  const open: Swept[] = [{ path: start, value: valueAt(context.doc.value, start) }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { path, value } = at;
    if (namesProjects(String(path.at(-1)), value)) tell(context, path);
    else if (path.length < MAX_DEPTH && typeof value === "object") pushInside(open, path, value);
  }
}

interface Swept {
  readonly path: TomlPath;
  readonly value: unknown;
}

function pushInside(open: Swept[], path: TomlPath, value: unknown): void {
  if (!isTable(value)) {
    for (const { table, index } of tablesOf(value)) open.push({ path: [...path, index], value: table });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    // What holds no tables is of interest under a telling key only.
    const holdsTables = isTable(item) || (Array.isArray(item) && item.some(isTable));
    if (holdsTables || LIST_KEY.test(key)) open.push({ path: [...path, key], value: item });
  }
}

function namesProjects(key: string, value: unknown): boolean {
  if (PIXI_KEYS.has(key)) return isTable(value);
  if (!LIST_KEY.test(key)) return false;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.some((item) => typeof item === "string" && parseRequirement(item).ok);
}

// What is written here stands in for a project's own metadata: its requirements come into the lock.
function tellDependencyMetadata(context: Context): void {
  const path = ["tool", "uv", "dependency-metadata"];
  for (const { table, index } of tablesOf(valueAt(context.doc.value, path))) {
    if (hasItems(table, "requires-dist")) tell(context, [...path, index, "requires-dist"]);
  }
}

function hasItems(table: TomlTable, key: string): boolean {
  const value = table[key];
  return Array.isArray(value) && value.length > 0;
}

function tell(context: Context, path: TomlPath): void {
  addSkip(context.draft, "unread-format", lineAt(context, path), { detail: `‘${path.join(".")}’ is not read yet` });
}
