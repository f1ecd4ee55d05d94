import { normalizeLabel } from "../../domain/name.ts";
import { addSkip } from "../draft.ts";
import { type TomlPath, tableAt, valueAt } from "../toml/values.ts";
import { type Context, itemsAt, keysAt, lineAt, readArray, readArrays, type SourceRow } from "./context.ts";
import { readGroups } from "./groups.ts";

/**
 * Reads the standard tables: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), `[build-system]` (PEP 518).
 * `groupSources`: rows that hold for the entries of one dependency group, by its label.
 */
export function readStandard(context: Context, groupSources: ReadonlyMap<string, readonly SourceRow[]>): void {
  readArray(context, ["project", "dependencies"], { scope: "prod", group: null });
  readArrays(context, ["project", "optional-dependencies"], (key) => ({ scope: "extra", group: normalizeLabel(key) }));
  readGroups(context, groupSources);
  readArray(context, ["build-system", "requires"], { scope: "build", group: null });
  readDynamic(context);
}

const DYNAMIC = ["dependencies", "optional-dependencies"];

// Where tools keep what the project table calls dynamic, in a form that is read here.
const KEPT_IN: Readonly<Record<string, readonly TomlPath[]>> = {
  dependencies: [
    ["tool", "setuptools", "dynamic", "dependencies", "file"],
    ["tool", "poetry", "dependencies"],
    ["tool", "flit", "metadata", "requires"],
    ["tool", "hatch", "metadata", "hooks", "uv-dynamic-versioning", "dependencies"],
    ["tool", "hatch", "metadata", "hooks", "requirements_txt", "files"],
    ["tool", "hatch", "metadata", "hooks", "requirements_txt", "filename"],
  ],
  "optional-dependencies": [
    ["tool", "setuptools", "dynamic", "optional-dependencies"],
    ["tool", "poetry", "extras"],
    ["tool", "flit", "metadata", "requires-extra"],
    ["tool", "hatch", "metadata", "hooks", "uv-dynamic-versioning", "optional-dependencies"],
    ["tool", "hatch", "metadata", "hooks", "requirements_txt", "optional-dependencies"],
  ],
};

function readDynamic(context: Context): void {
  for (const [index, item] of itemsAt(context, ["project", "dynamic"]).entries()) {
    if (typeof item !== "string" || !DYNAMIC.includes(item)) continue;
    if (KEPT_IN[item]?.some((path) => valueAt(context.doc.value, path) !== undefined)) continue;
    const line = lineAt(context, ["project", "dynamic", index]);
    addSkip(context.draft, "dynamic", line, { detail: `the build backend makes the project's ${item}` });
  }
}

/** Reads setuptools' dynamic files: each is an include whose entries take the scope of their key. */
export function readSetuptools(context: Context): void {
  const dynamic = ["tool", "setuptools", "dynamic"];
  includeFiles(context, [...dynamic, "dependencies", "file"], null);
  for (const extra of keysAt(context, [...dynamic, "optional-dependencies"])) {
    includeFiles(context, [...dynamic, "optional-dependencies", extra, "file"], extra);
  }
}

/** Includes the files that a string or an array of strings names; `extra` is their label, null for the project's own. */
export function includeFiles(context: Context, path: TomlPath, extra: string | null): void {
  const value = valueAt(context.doc.value, path);
  if (typeof value === "string") includeFile(context, value, path, extra);
  else
    for (const [index, item] of itemsAt(context, path).entries()) includeFile(context, item, [...path, index], extra);
}

function includeFile(context: Context, target: unknown, path: TomlPath, extra: string | null): void {
  const line = lineAt(context, path);
  if (typeof target !== "string" || target === "") {
    addSkip(context.draft, "bad-line", line, { detail: "a file of dependencies is no text" });
    return;
  }
  const scope =
    extra === null
      ? { scope: "prod" as const, group: null }
      : { scope: "extra" as const, group: normalizeLabel(extra) };
  context.draft.includes.push({ target, line, as: "requirements", scope });
}

/** How many dependencies the project table itself names, plain and optional ones. */
export function projectEntries(context: Context): { readonly plain: number; readonly optional: number } {
  const { value } = context.doc;
  const plain = valueAt(value, ["project", "dependencies"]);
  const extras = Object.values(tableAt(value, ["project", "optional-dependencies"]));
  const lengths = extras.map((extra) => (Array.isArray(extra) ? extra.length : 0));
  return { plain: Array.isArray(plain) ? plain.length : 0, optional: lengths.reduce((sum, length) => sum + length, 0) };
}
