import { excerpt } from "./excerpt.ts";

/** A place in a text. Only {@link take} and {@link fail} touch it; one parse owns one cursor. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** What a grammar function throws; caught by the exported parse functions of this folder's users, never let out. */
export class GrammarError extends Error {}

/** Moves over what the sticky pattern matches here and returns it, or stays and returns null. */
export function take(cursor: Cursor, sticky: RegExp): string | null {
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.text)?.[0];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
}

/** The same for a token that must be here. `expected` ends the sentence "expected …". */
export function expect(cursor: Cursor, sticky: RegExp, expected: string): string {
  return take(cursor, sticky) ?? fail(cursor, expected);
}

/** Gives up at the cursor. */
export function fail(cursor: Cursor, expected: string): never {
  const rest = excerpt(cursor.text.slice(cursor.at), 40);
  throw new GrammarError(rest === "" ? `expected ${expected} at the end` : `expected ${expected} at ‘${rest}’`);
}

/** True at the end of the text. */
export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

// PEP 508 white space is space and tab alone (packaging's `WS`).
const WHITE_SPACE = /[ \t]+/y;

/** Moves over white space. */
export function skipSpace(cursor: Cursor): void {
  take(cursor, WHITE_SPACE);
}
