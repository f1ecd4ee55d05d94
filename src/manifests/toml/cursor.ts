/** A place in a text that moves forward only. `steps` counts the characters and keys that were looked at. */
export interface Cursor {
  readonly text: string;
  readonly end: number;
  at: number;
  steps: number;
}

/** Text that the scanner cannot follow; never leaves the scanner. */
export class ScanError extends Error {
  constructor(what: string, offset: number) {
    super(`${what} at offset ${offset}`);
    this.name = "ScanError";
  }
}

export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const APOSTROPHE = 39;
export const COMMA = 44;
export const DOT = 46;
export const EQUALS = 61;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** The code unit under the cursor; NaN at the end. */
export function peek(cursor: Cursor, ahead = 0): number {
  const at = cursor.at + ahead;
  return at < cursor.end ? cursor.text.charCodeAt(at) : Number.NaN;
}

/** Moves past the expected code unit, or throws {@link ScanError}. */
export function expect(cursor: Cursor, code: number): void {
  if (peek(cursor) !== code) throw new ScanError(`expected ${String.fromCharCode(code)}`, cursor.at);
  cursor.at++;
}

/** Moves past spaces and tabs. */
export function skipBlanks(cursor: Cursor): void {
  const { text, end } = cursor;
  let at = cursor.at;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  advance(cursor, at);
}

/** Moves to the line feed that ends a comment, when the cursor stands on one. */
export function skipComment(cursor: Cursor): void {
  if (peek(cursor) !== HASH) return;
  const feed = cursor.text.indexOf("\n", cursor.at);
  advance(cursor, feed < 0 ? cursor.end : Math.min(feed, cursor.end));
}

/** Moves past white space, line breaks and comments. */
export function skipVoid(cursor: Cursor): void {
  for (;;) {
    const { text, end } = cursor;
    let at = cursor.at;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    advance(cursor, at);
    if (peek(cursor) !== HASH) return;
    skipComment(cursor);
  }
}

/** Moves the cursor and counts the way as work done. */
export function advance(cursor: Cursor, to: number): void {
  cursor.steps += to - cursor.at + 1;
  cursor.at = to;
}

function isSpace(code: number): boolean {
  return code === LINE_FEED || code === SPACE || code === TAB || code === RETURN;
}
