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
  const value = valueAt(context.doc.value, start);
  const open: Swept[] = [{ step: start.at(-1) ?? "", parent: null, depth: start.length, value }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (namesProjects(String(at.step), at.value)) tell(context, [...start, ...stepsTo(at)]);
    else if (at.depth < MAX_DEPTH && typeof at.value === "object") pushInside(open, at);
  }
}

// One step below another; the path is put together where there is something to tell.
interface Swept {
  readonly step: string | number;
  readonly parent: Swept | null;
  readonly depth: number;
  readonly value: unknown;
}

function stepsTo(swept: Swept): TomlPath {
  const steps: (string | number)[] = [];
  for (let at = swept; at.parent !== null; at = at.parent) steps.push(at.step);
  return steps.reverse();
}

function pushInside(open: Swept[], parent: Swept): void {
  const { value } = parent;
  const depth = parent.depth + 1;
  if (!isTable(value)) {
    for (const { table, index } of tablesOf(value)) open.push({ step: index, parent, depth, value: table });
    return;
  }
  for (const step of Object.keys(value)) {
    const item = value[step];
    // What holds no tables is of interest under a telling key only.
    if (holdsTables(item) || isListKey(step)) open.push({ step, parent, depth, value: item });
  }
}

function holdsTables(item: unknown): boolean {
  return typeof item === "object" && (Array.isArray(item) ? item.some(isTable) : isTable(item));
}

function isListKey(key: string): boolean {
  return key.endsWith("s") && LIST_KEY.test(key);
}

function namesProjects(key: string, value: unknown): boolean {
  if (PIXI_KEYS.has(key)) return isTable(value);
  if (!isListKey(key)) return false;
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
