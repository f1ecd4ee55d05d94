import type { LineSpan } from "../../domain/requirement.ts";
import { agrees } from "./agreement.ts";
import { LINE_FEED } from "./cursor.ts";
import type { LineTable } from "./line-table.ts";
import { scanToml, type TomlNode } from "./scanner.ts";
import { asString, isTable, type TomlTable } from "./values.ts";

/** The tables of a root array that headers open (`[[package]]`), with where each header starts. */
export interface Entries {
  readonly key: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Offsets of the headers, one per value. */
  readonly headers: readonly number[];
}

/**
 * Finds every `[[key]]` header without reading what is between them, or null where that proves nothing.
 * The proof: without multi-line strings a line that starts with `[[key]]` can be nothing but a header (`key` is no
 * value, and no key starts with a bracket), and each header makes one element; so equal counts mean that all are found.
 */
export function findEntries(text: string, key: string, values: readonly unknown[]): Entries | null {
  if (!/^[A-Za-z0-9_-]+$/.test(key) || text.includes('"""') || text.includes("'''")) return null;
  const header = `[[${key}]]`;
  const headers: number[] = [];
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Brackets are rarer than line feeds, so the search starts with one.
  for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + header.length)) {
    if (at === first || text.charCodeAt(at - 1) === LINE_FEED) headers.push(at);
  }
  return headers.length === values.length ? { key, text, values, headers } : null;
}

// One entry: its value and its part of the text, up to the next header.
interface Stretch {
  readonly value: TomlTable;
  readonly start: number;
  readonly end: number;
}

/** The lines of one entry, read from its own stretch of the text only; null where they cannot be proven. */
export function entrySpan(entries: Entries, index: number, lines: LineTable): LineSpan | null {
  const value = entries.values[index];
  const start = entries.headers[index];
  if (!isTable(value) || start === undefined) return null;
  const stretch = { value, start, end: entries.headers[index + 1] ?? entries.text.length };
  return plainSpan(entries, stretch, lines) ?? scannedSpan(entries, stretch, lines);
}

// Locks write `name = "…"` and `version = "…"` right below the header: no need to scan the rest of the entry.
function plainSpan(entries: Entries, stretch: Stretch, lines: LineTable): LineSpan | null {
  const { text } = entries;
  const { value } = stretch;
  const last = plainEnd(entries, stretch);
  const nameAt = text.indexOf("\n", stretch.start) + 1;
  if (last === null || nameAt === 0 || !hasPair(text, nameAt, "name", value)) return null;
  const line = lines.lineAt(nameAt);
  const endLine = lines.lineAt(last - 1);
  if (!Object.hasOwn(value, "version")) return { line, endLine, versionLine: null };
  const versionAt = text.indexOf("\n", nameAt) + 1;
  if (versionAt === 0 || !hasPair(text, versionAt, "version", value)) return null;
  return { line, endLine, versionLine: line + 1 };
}

function hasPair(text: string, at: number, key: string, value: TomlTable): boolean {
  const expected = asString(value[key]);
  return expected !== null && text.startsWith(`${key} = "${expected}"`, at);
}

// Where the entry's own text ends; null where another header or a line that starts with a bracket comes before `end`.
function plainEnd({ text, key }: Entries, { start, end }: Stretch): number | null {
  for (let at = text.indexOf("\n[", start); at >= 0 && at < end - 1; at = text.indexOf("\n[", at + 1)) {
    if (!text.startsWith(`\n[${key}.`, at) && !text.startsWith(`\n[[${key}.`, at)) return null;
  }
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 32) last--;
  // A comment below the entry belongs to nobody: the scan leaves it out.
  const lineStart = text.lastIndexOf("\n", last - 1) + 1;
  return /^[ \t]*#/.test(text.slice(lineStart, last)) ? null : last;
}

function scannedSpan(entries: Entries, { value, start, end }: Stretch, lines: LineTable): LineSpan | null {
  const entry = scanToml(entries.text, start, end)?.root.keys?.get(entries.key)?.items?.[0];
  return entry !== undefined && agrees(entry, value) ? nodeSpan(entry, lines) : null;
}

/** The lines of an entry from its node: the `name` line (the header's where there is none), the last, the `version` line. */
export function nodeSpan(entry: TomlNode, lines: LineTable): LineSpan {
  const version = entry.keys?.get("version");
  return {
    line: lines.lineAt(entry.keys?.get("name")?.at ?? entry.at),
    endLine: lines.lineAt(Math.max(entry.at, entry.end - 1)),
    versionLine: version === undefined ? null : lines.lineAt(version.at),
  };
}
