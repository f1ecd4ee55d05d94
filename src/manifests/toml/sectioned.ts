import { ManifestError } from "../../domain/manifest.ts";
import type { LineSpan } from "../../domain/requirement.ts";
import { parseToml, parseValue, type TomlDocument } from "./document.ts";
import { type Entries, type EntryTexts, entrySpan } from "./entries.ts";
import { lineTable } from "./line-table.ts";
import { once } from "./once.ts";
import { mayHideLines, type Sections, sectionsOf, sectionText } from "./sections.ts";
import { arrayAt, asArray, isTable, type TomlPath, type TomlTable } from "./values.ts";

/** What was read of sections so far, by how their text starts: equal text, equal entry. */
export type KnownSections<T> = Map<string, { readonly text: string; readonly entry: T }>;

/** How the tables of a root array are read. */
export interface SectionReader<T> {
  readonly key: string;
  /** What is kept of an element; never throws. The table itself is forgotten. */
  readonly read: (element: unknown) => T;
  readonly textsOf: (entry: T) => EntryTexts | null;
  readonly known: KnownSections<T>;
}

/** A TOML document that is mostly one root array of tables, of which only what a reader keeps stays in memory. */
export interface SectionedToml<T> {
  /** The root's other keys; the array too where it could not be read table by table. */
  readonly root: TomlTable;
  /** What was kept of each element, in order; null where the key holds no array. */
  readonly entries: readonly T[] | null;
  /** The line that a path of root keys leads to. */
  readonly lineOf: (path: TomlPath) => number;
  /** The index-th table, read again. */
  readonly tableOf: (index: number) => TomlTable | null;
  /** As {@link TomlDocument}'s. */
  readonly entrySpan: (index: number) => LineSpan;
  readonly entryText: (index: number) => string | null;
}

// Long enough for the name and version of most packages: sections that start alike are told apart by all their text.
const START_LENGTH = 96;
// Sections that are parsed together: their tables are garbage before they are worth moving.
const BATCH = 32;

/** Reads TOML 1.1 as {@link parseToml} does. Throws {@link ManifestError} with reason `syntax`. */
export function parseSections<T>(text: string, reader: SectionReader<T>): SectionedToml<T> {
  const sections = sectionsOf(text, reader.key);
  const read = readSections(sections, reader);
  if (read === null) return wholeDocument(parseToml(text), reader);
  const document = once(() => parseToml(text));
  const tableOf = (index: number): TomlTable | null => {
    const [table] = arrayAt(parseValue(read.texts[index] ?? ""), [reader.key]);
    return isTable(table) ? table : null;
  };
  const entries: Entries = {
    ...sections,
    textsOf: (index) => textsAt(read.entries, index, reader),
    valueOf: tableOf,
  };
  const lines = lineTable(text);
  return {
    root: read.root,
    entries: read.entries,
    lineOf: (path) => document().lineOf(path),
    tableOf,
    entrySpan: (index) => entrySpan(entries, index, lines) ?? document().entrySpan(reader.key, index),
    entryText: (index) => read.texts[index] ?? null,
  };
}

function textsAt<T>(entries: readonly T[], index: number, reader: SectionReader<T>): EntryTexts | null {
  const entry = entries[index];
  return entry === undefined ? null : reader.textsOf(entry);
}

function wholeDocument<T>(document: TomlDocument, { key, read }: SectionReader<T>): SectionedToml<T> {
  const root = document.value;
  const elements = root[key] === undefined ? [] : asArray(root[key]);
  return {
    root,
    entries: elements?.map(read) ?? null,
    lineOf: document.lineOf,
    tableOf: (index) => {
      const table = elements?.[index];
      return isTable(table) ? table : null;
    },
    entrySpan: (index) => document.entrySpan(key, index),
    entryText: (index) => document.entryText(key, index),
  };
}

interface ReadSections<T> {
  readonly root: TomlTable;
  readonly entries: readonly T[];
  /** The text of each; one text for sections of several documents that are equal. */
  readonly texts: readonly string[];
}

/**
 * The document read piece by piece; null where the pieces do not prove to be the whole. They do when none hides lines,
 * each is TOML by itself, the first does not name the array, and the others hold nothing but one of its tables for each
 * header: a piece that is not complete ends at a header, or at the end, and is no TOML there either.
 */
function readSections<T>(sections: Sections, { key, read, known }: SectionReader<T>): ReadSections<T> | null {
  const root = plainValue(sections.text.slice(0, sections.headers[0]));
  if (root === null || Object.hasOwn(root, key)) return null;
  const { texts, entries } = withKnown(sections, known);
  for (const batch of batchesOf(entries)) {
    const tables = tablesIn(batch.map((index) => texts[index]).join(""), key);
    if (tables?.length !== batch.length) return null;
    for (const [place, index] of batch.entries()) {
      const entry = read(tables[place]);
      entries[index] = entry;
      const text = texts[index] ?? "";
      known.set(text.slice(0, START_LENGTH), { text, entry });
    }
  }
  return { root, texts, entries: entries.filter((entry) => entry !== undefined) };
}

// The entries of sections that were read before; undefined for the others.
function withKnown<T>(
  sections: Sections,
  known: KnownSections<T>,
): { readonly texts: readonly string[]; readonly entries: (T | undefined)[] } {
  const texts: string[] = [];
  const entries: (T | undefined)[] = [];
  for (const index of sections.headers.keys()) {
    const text = sectionText(sections, index);
    const twin = known.get(text.slice(0, START_LENGTH));
    const isKnown = twin?.text === text;
    texts.push(isKnown ? twin.text : text);
    entries.push(isKnown ? twin.entry : undefined);
  }
  return { texts, entries };
}

// The indexes without an entry, some at a time.
function batchesOf(entries: readonly unknown[]): readonly (readonly number[])[] {
  const batches: number[][] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry !== undefined) continue;
    const last = batches.at(-1);
    if (last === undefined || last.length === BATCH) batches.push([index]);
    else last.push(index);
  }
  return batches;
}

function tablesIn(text: string, key: string): readonly unknown[] | null {
  const value = plainValue(text);
  return value !== null && Object.keys(value).length === 1 ? asArray(value[key]) : null;
}

// What is wrong and on which line is said of the whole text, which is then read as such.
function plainValue(text: string): TomlTable | null {
  if (mayHideLines(text)) return null;
  try {
    return parseValue(text);
  } catch (error) {
    if (error instanceof ManifestError) return null;
    throw error;
  }
}
