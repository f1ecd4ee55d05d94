import {
  APOSTROPHE,
  advance,
  BACKSLASH,
  type Cursor,
  DOT,
  LINE_FEED,
  peek,
  QUOTE,
  ScanError,
  skipBlanks,
} from "./cursor.ts";

/** One segment of a dotted key. */
export interface KeyPart {
  readonly name: string;
  readonly at: number;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["t", "\t"],
  ["n", "\n"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001b"],
  ['"', '"'],
  ["\\", "\\"],
]);
const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** Reads a dotted key and the blanks around it; the cursor ends on what follows (`=` or `]`). */
export function readKey(cursor: Cursor): readonly KeyPart[] {
  const parts: KeyPart[] = [];
  for (;;) {
    skipBlanks(cursor);
    const at = cursor.at;
    parts.push({ name: readKeyPart(cursor), at });
    skipBlanks(cursor);
    if (peek(cursor) !== DOT) return parts;
    advance(cursor, cursor.at + 1);
  }
}

function readKeyPart(cursor: Cursor): string {
  const start = cursor.at;
  const first = peek(cursor);
  if (first === QUOTE || first === APOSTROPHE) {
    skipLine(cursor, first);
    const body = cursor.text.slice(start + 1, cursor.at - 1);
    return first === QUOTE && body.includes("\\") ? cookedText(body, start) : body;
  }
  let at = start;
  while (at < cursor.end && isBare(cursor.text.charCodeAt(at))) at++;
  if (at === start) throw new ScanError("expected a key", start);
  advance(cursor, at);
  return cursor.text.slice(start, at);
}

/** Moves past a string of any of the four forms; the cursor stands on its first quote. */
export function skipString(cursor: Cursor): void {
  const quote = peek(cursor);
  if (peek(cursor, 1) === quote && peek(cursor, 2) === quote) skipMultiLine(cursor, quote);
  else skipLine(cursor, quote);
}

function skipLine(cursor: Cursor, quote: number): void {
  const { text, end } = cursor;
  for (let at = cursor.at + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      advance(cursor, at + 1);
      return;
    }
    if (code === LINE_FEED) break;
    if (code === BACKSLASH && quote === QUOTE) at++;
  }
  throw new ScanError("unterminated string", cursor.at);
}

function skipMultiLine(cursor: Cursor, quote: number): void {
  const { text, end } = cursor;
  const close = quote === QUOTE ? '"""' : "'''";
  for (let at = cursor.at + 3; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote === QUOTE) at++;
    else if (code === quote && text.startsWith(close, at)) {
      // One or two quotes may stand before the closing three: `"""a"""""` is `a""`.
      let last = at + 3;
      while (last < at + 5 && last < end && text.charCodeAt(last) === quote) last++;
      advance(cursor, last);
      return;
    }
  }
  throw new ScanError("unterminated string", cursor.at);
}

function cookedText(body: string, offset: number): string {
  let text = "";
  for (let at = 0; at < body.length; at++) {
    const char = body.charAt(at);
    if (char !== "\\") {
      text += char;
      continue;
    }
    const kind = body.charAt(++at);
    const digits = HEX_DIGITS.get(kind) ?? 0;
    const plain = ESCAPES.get(kind);
    if (digits === 0 && plain === undefined) throw new ScanError("bad escape", offset);
    text += plain ?? codePoint(body.slice(at + 1, at + 1 + digits), offset);
    at += digits;
  }
  return text;
}

function codePoint(hex: string, offset: number): string {
  const code = Number.parseInt(hex, 16);
  if (!(code <= 0x10ffff)) throw new ScanError("bad code point", offset);
  return String.fromCodePoint(code);
}

function isBare(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45
  );
}
