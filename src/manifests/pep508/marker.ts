import { atEnd, type Cursor, expect, fail, GrammarError, skipSpace, take } from "./cursor.ts";

// The dotted variables are the legacy forms that packaging still reads (`os.name`).
const VARIABLE =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const QUOTED = /'[^'\r\n]*'|"[^"\r\n]*"/y;
const COMPARISON = /===|==|~=|!=|<=|>=|<|>|\bin\b|\bnot\b[ \t]+in\b/y;
const BOOLEAN = /\b(?:or|and)\b/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
// packaging recurses a few frames a level and Python gives up at 1,000 frames.
const MAX_DEPTH = 100;

/** Moves over a marker expression (PEP 508 `marker`), white space around it included. Throws GrammarError. */
export function readMarker(cursor: Cursor, depth = 0): void {
  if (depth > MAX_DEPTH) fail(cursor, "fewer nested parentheses");
  do {
    readAtom(cursor, depth);
  } while (take(cursor, BOOLEAN) !== null);
}

function readAtom(cursor: Cursor, depth: number): void {
  skipSpace(cursor);
  if (take(cursor, OPEN) !== null) {
    readMarker(cursor, depth + 1);
    expect(cursor, CLOSE, "a closing parenthesis in the marker");
  } else {
    readOperand(cursor);
    skipSpace(cursor);
    expect(cursor, COMPARISON, "a marker operator");
    skipSpace(cursor);
    readOperand(cursor);
  }
  skipSpace(cursor);
}

function readOperand(cursor: Cursor): void {
  if (take(cursor, VARIABLE) === null) expect(cursor, QUOTED, "a marker variable or a quoted string");
}

/** Why the text is no marker, as a sentence without a full stop, or null when it is one. */
export function markerProblem(text: string): string | null {
  const cursor: Cursor = { text, at: 0 };
  try {
    readMarker(cursor);
    if (!atEnd(cursor)) fail(cursor, "the end of the marker");
    return null;
  } catch (error) {
    if (error instanceof GrammarError) return error.message;
    throw error;
  }
}
