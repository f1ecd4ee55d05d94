import type { LineSpan } from "../../domain/requirement.ts";
import { agrees } from "./agreement.ts";
import type { LineTable } from "./line-table.ts";
import { scanToml, type TomlNode } from "./scanner.ts";
import type { Sections } from "./sections.ts";
import { asString, isTable } from "./values.ts";

/** What an entry says of itself in texts. */
export interface EntryTexts {
  readonly name: string;
  /** Null where it has none. */
  readonly version: string | null;
}

/** The tables of a root array that headers open (`[[package]]`), one per section. */
export interface Entries extends Sections {
  /** Null where the entry has no name, or its name or version is no text. */
  readonly textsOf: (index: number) => EntryTexts | null;
  readonly valueOf: (index: number) => unknown;
}

/**
 * The sections as the entries with these values, or null where they prove nothing: each header makes one element, so
 * equal counts mean that all are found.
 */
export function entriesIn(sections: Sections, values: readonly unknown[]): Entries | null {
  if (sections.headers.length !== values.length) return null;
  return { ...sections, textsOf: (index) => textsIn(values[index]), valueOf: (index) => values[index] };
}

function textsIn(value: unknown): EntryTexts | null {
  if (!isTable(value)) return null;
  const name = asString(value.name);
  const version = asString(value.version);
  return name === null || (version === null && value.version !== undefined) ? null : { name, version };
}

// One entry's part of the text, up to the next header.
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of one entry, read from its own stretch of the text only; null where they cannot be proven. */
export function entrySpan(entries: Entries, index: number, lines: LineTable): LineSpan | null {
  const start = entries.headers[index];
  if (start === undefined) return null;
  const stretch = { start, end: entries.headers[index + 1] ?? entries.text.length };
  const texts = entries.textsOf(index);
  const plain = texts === null ? null : plainSpan(entries, stretch, texts, lines);
  return plain ?? scannedSpan(entries, stretch, entries.valueOf(index), lines);
}

// Locks write `name = "…"` and `version = "…"` right below the header: no need to scan the rest of the entry.
function plainSpan(entries: Entries, stretch: Stretch, texts: EntryTexts, lines: LineTable): LineSpan | null {
  const { text } = entries;
  const last = plainEnd(entries, stretch);
  const nameAt = text.indexOf("\n", stretch.start) + 1;
  if (last === null || nameAt === 0 || !text.startsWith(`name = "${texts.name}"`, nameAt)) return null;
  const line = lines.lineAt(nameAt);
  const endLine = lines.lineAt(last - 1);
  if (texts.version === null) return { line, endLine, versionLine: null };
  const versionAt = text.indexOf("\n", nameAt) + 1;
  if (versionAt === 0 || !text.startsWith(`version = "${texts.version}"`, versionAt)) return null;
  return { line, endLine, versionLine: line + 1 };
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

function scannedSpan(entries: Entries, { start, end }: Stretch, value: unknown, lines: LineTable): LineSpan | null {
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
