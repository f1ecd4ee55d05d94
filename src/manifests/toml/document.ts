import { parse, TomlError } from "smol-toml";
import { ManifestError, oneLine } from "../../domain/manifest.ts";
import type { LineSpan } from "../../domain/requirement.ts";
import { agrees } from "./agreement.ts";
import { type Entries, entriesIn, entrySpan, nodeSpan } from "./entries.ts";
import { type LineTable, lineTable } from "./line-table.ts";
import { once } from "./once.ts";
import { MAX_DEPTH, scanToml, type TomlNode } from "./scanner.ts";
import { mayHideLines, sectionsOf, sectionText } from "./sections.ts";
import { arrayAt, type TomlPath, type TomlTable } from "./values.ts";

/** A TOML document: values at once, lines when they are asked for. Lines count line feeds from 1; no method throws. */
export interface TomlDocument {
  readonly value: TomlTable;
  /**
   * The line of the key that a path of keys and indexes ends in; of an array's element, its first line; of a table
   * with a header, the header's. A path that leads nowhere gives the nearest node above it; line 1 where positions
   * and values disagree.
   */
  readonly lineOf: (path: TomlPath) => number;
  /** The same with the last line: of a header's table, the last line of its last entry. */
  readonly spanOf: (path: TomlPath) => { readonly line: number; readonly endLine: number };
  /**
   * The lines of the index-th table of a root array (`[[package]]`): `name` line (else the header's), last line,
   * `version` line. Reads that table's text only, so a lock pays for the entries that are asked for.
   */
  readonly entrySpan: (key: string, index: number) => LineSpan;
  /** The text from the header of that table to the next one's, or null where headers cannot be told apart without a scan. */
  readonly entryText: (key: string, index: number) => string | null;
}

/** Reads TOML 1.1. Throws {@link ManifestError} with reason `syntax` and nothing else. */
export function parseToml(text: string): TomlDocument {
  const value = parseValue(text);
  const lines = lineTable(text);
  const root = once(() => agreedRoot(text, value));
  const entriesByKey = new Map<string, Entries | null>();
  const entriesOf = (key: string): Entries | null => {
    const known = entriesByKey.get(key);
    if (known !== undefined) return known;
    const entries = mayHideLines(text) ? null : entriesIn(sectionsOf(text, key), arrayAt(value, [key]));
    entriesByKey.set(key, entries);
    return entries;
  };
  const spanOf = (path: TomlPath) => spanOfNode(nodeAt(root(), path), lines);
  return {
    value,
    lineOf: (path) => spanOf(path).line,
    spanOf,
    entrySpan: (key, index) => {
      const entries = entriesOf(key);
      const span = entries === null ? null : entrySpan(entries, index, lines);
      return span ?? scannedEntry(root(), [key, index], lines);
    },
    entryText: (key, index) => {
      const entries = entriesOf(key);
      return entries === null ? null : sectionText(entries, index);
    },
  };
}

/** The values of a text alone. Throws {@link ManifestError} with reason `syntax`. */
export function parseValue(text: string): TomlTable {
  try {
    return parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: "asNeeded" });
  } catch (error) {
    throw syntaxError(error);
  }
}

function syntaxError(error: unknown): ManifestError {
  if (!(error instanceof TomlError)) return new ManifestError("syntax", "is no valid TOML");
  // The message goes on with the lines around the error: not for reports.
  const [first = ""] = error.message.split("\n", 1);
  return new ManifestError("syntax", `is no valid TOML: ${first.replace(/^Invalid TOML document: /, "")}`, error.line);
}

function agreedRoot(text: string, value: TomlTable): TomlNode | null {
  const scan = scanToml(text);
  return scan !== null && agrees(scan.root, value) ? scan.root : null;
}

// The node of the path, or the nearest one above it that has a place of its own.
function nodeAt(root: TomlNode | null, path: TomlPath): TomlNode | null {
  let node = root;
  for (const step of path) {
    const next: TomlNode | undefined = typeof step === "number" ? node?.items?.[step] : node?.keys?.get(step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function spanOfNode(node: TomlNode | null, lines: LineTable): { readonly line: number; readonly endLine: number } {
  if (node === null) return { line: 1, endLine: 1 };
  const line = lines.lineAt(node.at);
  return { line, endLine: Math.max(line, lines.lineAt(node.end - 1)) };
}

function scannedEntry(root: TomlNode | null, path: TomlPath, lines: LineTable): LineSpan {
  const node = nodeAt(root, path);
  return node === null ? oneLine(1) : nodeSpan(node, lines);
}
