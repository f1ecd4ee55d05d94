import {
  APOSTROPHE,
  advance,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  type Cursor,
  EQUALS,
  expect,
  HASH,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  peek,
  QUOTE,
  RETURN,
  ScanError,
  SPACE,
  skipBlanks,
  skipComment,
  skipVoid,
  TAB,
} from "./cursor.ts";
import { type KeyPart, readKey, skipString } from "./tokens.ts";

/** Where one node of a document stands. Offsets count UTF-16 code units of the scanned text. */
export interface TomlNode {
  readonly kind: "table" | "array" | "string" | "scalar";
  /** The key, the header's bracket, or an array element's first character. */
  at: number;
  /** Just past the last character; of a table with a header: of its last entry, sub-tables included. */
  end: number;
  /** True for a table that a longer path only implies; its own header may still come. */
  implied: boolean;
  readonly keys: Map<string, TomlNode> | null;
  readonly items: TomlNode[] | null;
}

/** A scan that went through. `steps` counts the characters and keys that were looked at: linear in the text. */
export interface TomlScan {
  readonly root: TomlNode;
  readonly steps: number;
}

/** Nested arrays and inline tables deeper than this are not followed: smol-toml refuses them too. */
export const MAX_DEPTH = 1000;

/** The positions of a text, or of `[start, end)` of it; null where the scanner cannot follow the text. Checks no values. */
export function scanToml(text: string, start = 0, end = text.length): TomlScan | null {
  const byteOrderMark = text.charCodeAt(start) === 0xfeff ? 1 : 0;
  const cursor: Cursor = { text, at: start + byteOrderMark, end, steps: 0 };
  try {
    return { root: scanDocument(cursor), steps: cursor.steps };
  } catch (error) {
    if (error instanceof ScanError) return null;
    throw error;
  }
}

function scanDocument(cursor: Cursor): TomlNode {
  const root = tableNode(cursor.at, false);
  let open: readonly TomlNode[] = [root];
  let last = cursor.at;
  for (skipVoid(cursor); cursor.at < cursor.end; skipVoid(cursor)) {
    if (peek(cursor) === OPEN_BRACKET) {
      close(open, last);
      open = scanHeader(cursor, root);
    } else scanEntry(cursor, open[open.length - 1] ?? root, 0);
    last = cursor.at;
    expectLineEnd(cursor);
  }
  close(open, last);
  root.end = cursor.end;
  return root;
}

// Once per header, not per entry: a long header above many entries would make it quadratic.
function close(open: readonly TomlNode[], end: number): void {
  for (const node of open) node.end = Math.max(node.end, end);
}

function expectLineEnd(cursor: Cursor): void {
  skipBlanks(cursor);
  skipComment(cursor);
  if (cursor.at >= cursor.end || peek(cursor) === LINE_FEED) return;
  if (peek(cursor) !== RETURN) throw new ScanError("trailing text", cursor.at);
}

// The header's table and the arrays and tables that hold it, outermost first.
function scanHeader(cursor: Cursor, root: TomlNode): readonly TomlNode[] {
  const at = cursor.at;
  const isArray = peek(cursor, 1) === OPEN_BRACKET;
  advance(cursor, at + (isArray ? 2 : 1));
  const path = readKey(cursor);
  expect(cursor, CLOSE_BRACKET);
  if (isArray) expect(cursor, CLOSE_BRACKET);
  const open: TomlNode[] = [];
  let table = root;
  for (const part of path.slice(0, -1)) {
    table = descend(cursor, table, part);
    open.push(table);
  }
  open.push(openTable(cursor, table, { ...lastPart(path), at }, isArray));
  return open;
}

function openTable(cursor: Cursor, parent: TomlNode, leaf: KeyPart, isArray: boolean): TomlNode {
  const existing = parent.keys?.get(leaf.name);
  if (isArray) {
    const array = existing ?? arrayNode(leaf.at);
    if (existing === undefined) parent.keys?.set(leaf.name, array);
    const table = tableNode(leaf.at, false);
    array.items?.push(table);
    return table;
  }
  if (existing === undefined) {
    const table = tableNode(leaf.at, false);
    parent.keys?.set(leaf.name, table);
    return table;
  }
  if (existing.kind !== "table" || !existing.implied) throw new ScanError("table defined twice", cursor.at);
  existing.at = leaf.at;
  existing.implied = false;
  return existing;
}

function scanEntry(cursor: Cursor, table: TomlNode, depth: number): void {
  const path = readKey(cursor);
  expect(cursor, EQUALS);
  skipBlanks(cursor);
  const leaf = lastPart(path);
  const parents: TomlNode[] = [];
  let parent = table;
  for (const part of path.slice(0, -1)) {
    parent = descend(cursor, parent, part);
    parents.push(parent);
  }
  if (parent.keys?.has(leaf.name) !== false) throw new ScanError("key defined twice", leaf.at);
  const value = scanValue(cursor, depth);
  value.at = leaf.at;
  parent.keys.set(leaf.name, value);
  close(parents, value.end);
}

function descend(cursor: Cursor, table: TomlNode, part: KeyPart): TomlNode {
  cursor.steps++;
  let node = table.keys?.get(part.name);
  if (node === undefined) {
    node = tableNode(part.at, true);
    table.keys?.set(part.name, node);
  }
  const target = node.kind === "array" ? node.items?.at(-1) : node;
  if (target?.kind !== "table") throw new ScanError("not a table", part.at);
  return target;
}

function lastPart(path: readonly KeyPart[]): KeyPart {
  const leaf = path.at(-1);
  if (leaf === undefined) throw new ScanError("empty key", 0);
  return leaf;
}

function scanValue(cursor: Cursor, depth: number): TomlNode {
  const at = cursor.at;
  const first = peek(cursor);
  if (first === OPEN_BRACKET) return scanArray(cursor, depth + 1);
  if (first === OPEN_BRACE) return scanInlineTable(cursor, depth + 1);
  if (first === QUOTE || first === APOSTROPHE) {
    skipString(cursor);
    return leafNode("string", at, cursor.at);
  }
  skipScalar(cursor);
  return leafNode("scalar", at, cursor.at);
}

function scanArray(cursor: Cursor, depth: number): TomlNode {
  if (depth > MAX_DEPTH) throw new ScanError("nested too deep", cursor.at);
  const node = arrayNode(cursor.at);
  cursor.at++;
  for (skipVoid(cursor); peek(cursor) !== CLOSE_BRACKET; skipVoid(cursor)) {
    node.items?.push(scanValue(cursor, depth));
    skipVoid(cursor);
    if (peek(cursor) !== CLOSE_BRACKET) expect(cursor, COMMA);
  }
  cursor.at++;
  node.end = cursor.at;
  return node;
}

function scanInlineTable(cursor: Cursor, depth: number): TomlNode {
  if (depth > MAX_DEPTH) throw new ScanError("nested too deep", cursor.at);
  const node = tableNode(cursor.at, false);
  cursor.at++;
  for (skipVoid(cursor); peek(cursor) !== CLOSE_BRACE; skipVoid(cursor)) {
    scanEntry(cursor, node, depth);
    skipVoid(cursor);
    if (peek(cursor) !== CLOSE_BRACE) expect(cursor, COMMA);
  }
  cursor.at++;
  node.end = cursor.at;
  return node;
}

// Numbers, booleans, dates: all up to a separator. A date and its time may have one blank between them, so blanks
// are taken and the trailing ones given back.
function skipScalar(cursor: Cursor): void {
  const { text, end, at: start } = cursor;
  let at = start;
  while (at < end && !endsScalar(text.charCodeAt(at))) at++;
  advance(cursor, at);
  while (cursor.at > start && isBlank(text.charCodeAt(cursor.at - 1))) cursor.at--;
  if (cursor.at === start) throw new ScanError("expected a value", start);
}

function endsScalar(code: number): boolean {
  return (
    code === LINE_FEED ||
    code === RETURN ||
    code === COMMA ||
    code === CLOSE_BRACKET ||
    code === CLOSE_BRACE ||
    code === HASH
  );
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function tableNode(at: number, implied: boolean): TomlNode {
  return { kind: "table", at, end: at, implied, keys: new Map(), items: null };
}

function arrayNode(at: number): TomlNode {
  return { kind: "array", at, end: at, implied: false, keys: null, items: [] };
}

function leafNode(kind: "string" | "scalar", at: number, end: number): TomlNode {
  return { kind, at, end, implied: false, keys: null, items: null };
}
