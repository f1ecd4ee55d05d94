import { TomlDate } from "smol-toml";

/** A table as smol-toml builds it: no prototype, so a key like `__proto__` or `constructor` is data like any other. */
export interface TomlTable {
  readonly [key: string]: unknown;
}

const NO_TABLE: TomlTable = Object.freeze(Object.create(null));
const NO_ITEMS: readonly unknown[] = Object.freeze([]);

/** True for tables of every form (header, inline, dotted); false for arrays and for dates, which are objects too. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof TomlDate);
}

/** The value as a table, or null when it is none. */
export function asTable(value: unknown): TomlTable | null {
  return isTable(value) ? value : null;
}

/** The value as an array, or null when it is none. */
export function asArray(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** The value as a string, or null when it is none. */
export function asString(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The value as a number, or null when it is none; integers beyond 2^53 lose precision. */
export function asNumber(value: unknown): number | null {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" ? value : null;
}

/** The value under a path of keys and array indexes, or undefined where the path leads nowhere. Own keys only. */
export function valueAt(root: unknown, path: TomlPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? value[step] : undefined;
    else value = isTable(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

/** The table under a path, or an empty one: for reading what a file need not have. */
export function tableAt(root: unknown, path: TomlPath): TomlTable {
  return asTable(valueAt(root, path)) ?? NO_TABLE;
}

/** The array under a path, or an empty one. */
export function arrayAt(root: unknown, path: TomlPath): readonly unknown[] {
  return asArray(valueAt(root, path)) ?? NO_ITEMS;
}

/** The string under a path, or null. */
export function stringAt(root: unknown, path: TomlPath): string | null {
  return asString(valueAt(root, path));
}

/** The strings of an array, in order; other elements are left out, and what is no array has none. */
export function stringsOf(value: unknown): readonly string[] {
  return (asArray(value) ?? NO_ITEMS).filter((item) => typeof item === "string");
}

/** The tables of an array, in order, with their index in it; other elements are left out. */
export function tablesOf(value: unknown): readonly { readonly table: TomlTable; readonly index: number }[] {
  return (asArray(value) ?? NO_ITEMS).flatMap((item, index) => (isTable(item) ? [{ table: item, index }] : []));
}

/** Keys of tables and indexes of arrays, from the root: `["tool", "uv", "index", 0, "url"]`. */
export type TomlPath = readonly (string | number)[];
