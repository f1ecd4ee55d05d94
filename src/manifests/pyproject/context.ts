import type { ProjectName } from "../../domain/name.ts";
import type { RepoPath } from "../../domain/paths.ts";
import type { LineSpan, Location, Scope } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { addParsed, addPep508, addSkip, type Draft, lineOf, type Slot } from "../draft.ts";
import { parseRequirement, sourceOf } from "../pep508.ts";
import { isTable, type TomlPath, type TomlTable, valueAt } from "../toml/values.ts";

/** A TOML document, or the part of a file that is one: lines are those of the file. */
export interface TomlView {
  readonly value: TomlTable;
  readonly spanOf: (path: TomlPath) => { readonly line: number; readonly endLine: number };
}

/** Where entries of one name come from. `conditional`: only under a marker, extra or group, so elsewhere the default holds. */
export interface SourceRow {
  readonly name: ProjectName;
  readonly source: Source;
  readonly conditional: boolean;
}

/** What all readers of a `pyproject.toml` share. */
export interface Context {
  readonly draft: Draft;
  readonly doc: TomlView;
  /** The project's own names: an entry that names one is no stranger. */
  readonly ownNames: readonly ProjectName[];
  readonly sources: ReadonlyMap<ProjectName, readonly SourceRow[]>;
}

/** Why the entries of an array are there. */
export interface Purpose {
  readonly scope: Scope;
  readonly group: string | null;
}

/** The rows by name. */
export function sourcesByName(rows: readonly SourceRow[]): ReadonlyMap<ProjectName, readonly SourceRow[]> {
  return Map.groupBy(rows, (row) => row.name);
}

/** The context with further rows. */
export function withSources(context: Context, rows: readonly SourceRow[]): Context {
  if (rows.length === 0) return context;
  return { ...context, sources: sourcesByName([...[...context.sources.values()].flat(), ...rows]) };
}

const DEFAULT_SOURCES: readonly Source[] = [DEFAULT_INDEX];

/** Every source that an entry of that name may come from. */
export function sourcesOf(context: Context, name: ProjectName): readonly Source[] {
  const rows = context.sources.size === 0 ? undefined : context.sources.get(name);
  if (rows === undefined) return DEFAULT_SOURCES;
  const sources = rows.map((row) => row.source);
  if (rows.some((row) => !row.conditional)) return distinct(sources);
  return distinct([...sources, DEFAULT_INDEX]);
}

/** The slot of the node that a path leads to. */
export function slotAt(context: Context, path: TomlPath, purpose: Purpose): Slot {
  return childSlot(context, path.slice(0, -1), path.at(-1) ?? 0, purpose);
}

/** The slot of a child of the table or array that a path leads to. Its own path is made when its lines are asked for. */
export function childSlot(context: Context, parent: TomlPath, step: string | number, purpose: Purpose): Slot {
  const { draft, doc } = context;
  const { scope, group } = purpose;
  const lines = (): LineSpan => ({ ...doc.spanOf([...parent, step]), versionLine: null });
  return { scope, group, parent, step, location: { file: draft.file, lines } };
}

/** Where the node stands that a path leads to; its lines are found when asked for. */
export function locationAt(file: RepoPath, doc: Pick<TomlView, "spanOf">, path: TomlPath): Location {
  return { file, lines: () => ({ ...doc.spanOf(path), versionLine: null }) };
}

/** The first line of the node that a path leads to. */
export function lineAt(context: Context, path: TomlPath): number {
  return context.doc.spanOf(path).line;
}

/** Reads an array of PEP 508 texts, one entry per line; nothing where the path leads nowhere. */
export function readArray(context: Context, path: TomlPath, purpose: Purpose): void {
  const items = itemsAt(context, path);
  for (let index = 0; index < items.length; index++) {
    readItem(context, items[index], childSlot(context, path, index, purpose));
  }
}

/** Reads a table whose values are arrays of PEP 508 texts; the purpose of each follows from its key. */
export function readArrays(context: Context, path: TomlPath, purposeOf: (key: string) => Purpose): void {
  for (const key of keysAt(context, path)) readArray(context, [...path, key], purposeOf(key));
}

/** Reads one PEP 508 text. `pkg[extra]` of the project itself is told and not looked up. */
export function readItem(context: Context, item: unknown, slot: Slot): void {
  const parsed = typeof item === "string" ? parseRequirement(item) : null;
  // A build requirement is installed before the project exists, so its own name means the one on the index.
  if (parsed?.ok === true && slot.scope !== "build" && parsed.url === null && isOwn(context, parsed.name)) {
    addSkip(context.draft, "self", lineOf(slot), {
      detail: `‘${parsed.writtenName}’ is the project itself`,
      project: parsed.name,
    });
    return;
  }
  if (parsed?.ok === true) {
    addParsed(context.draft, parsed, slot, parsed.url === null ? sourcesOf(context, parsed.name) : [sourceOf(parsed)]);
  } else addPep508(context.draft, item, slot, (name) => sourcesOf(context, name));
}

/** The elements of the array at a path; something else there is a bad line. */
export function itemsAt(context: Context, path: TomlPath): readonly unknown[] {
  const value = valueAt(context.doc.value, path);
  if (Array.isArray(value)) return value;
  if (value !== undefined) badShape(context, path, "an array");
  return [];
}

/** The keys of the table at a path; something else there is a bad line. */
export function keysAt(context: Context, path: TomlPath): readonly string[] {
  const value = valueAt(context.doc.value, path);
  if (isTable(value)) return Object.keys(value);
  if (value !== undefined) badShape(context, path, "a table");
  return [];
}

/** Says that the node at a path is not what its tool takes. */
export function badShape(context: Context, path: TomlPath, expected: string): void {
  const detail = `‘${path.join(".")}’ is not ${expected}`;
  addSkip(context.draft, "bad-line", lineAt(context, path), { detail });
}

function isOwn(context: Context, name: ProjectName): boolean {
  return context.ownNames.includes(name);
}

function distinct(sources: readonly Source[]): readonly Source[] {
  const byText = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...byText.values()];
}
