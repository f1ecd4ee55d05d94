import { type Cursor, expect, fail, skipSpace, take } from "./cursor.ts";

const PRE = "(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?";
const POST = "(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?";
const DEV = "(?:[-_.]?dev[-_.]?[0-9]*)?";
const LOCAL = "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?";
const EPOCH = "v?(?:[0-9]+!)?";

// packaging's `Specifier` grammar: `===` takes any text, `.*` goes with `==` and `!=` alone, `~=` needs two numbers.
const SPECIFIER = new RegExp(
  [
    "===\\s*[^\\s;)]*",
    `(?:==|!=)\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
    `~=\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)\\s*${EPOCH}[0-9]+(?:\\.[0-9]+)*${PRE}${POST}${DEV}`,
  ].join("|"),
  "iy",
);
const COMMA = /,/y;
const OPEN = /\(/y;
const CLOSE = /\)/y;
const PLAIN_PIN = /^==[0-9A-Za-z.+!-]+$/;
const PIN = /^===?\s*([^\s,*]+)\s*,?$/;

/** Moves over `>=1,<2`, in parentheses or not, and returns it as written without them. Throws GrammarError. */
export function readSpecifier(cursor: Cursor): string {
  const open = take(cursor, OPEN) !== null;
  skipSpace(cursor);
  const start = cursor.at;
  while (take(cursor, SPECIFIER) !== null) {
    skipSpace(cursor);
    if (take(cursor, COMMA) === null) break;
    skipSpace(cursor);
  }
  const written = cursor.text.slice(start, cursor.at).trim();
  // `===` takes commas too, and packaging then splits at them.
  if (!written.split(",").every(isClause)) fail(cursor, "version specifiers between the commas");
  if (open) expect(cursor, CLOSE, "a comma or a closing parenthesis");
  return written;
}

function isClause(piece: string): boolean {
  const text = piece.trim();
  const cursor: Cursor = { text, at: 0 };
  return text === "" || (take(cursor, SPECIFIER) !== null && cursor.at === text.length);
}

/** The version that a PEP 440 specifier allows alone (`==1.0`, `===any`), or null: no wildcard, no second clause, no variable. */
export function pinnedVersion(specifier: string): string | null {
  if (PLAIN_PIN.test(specifier)) return specifier.slice(2);
  const text = specifier.trim();
  if (!text.startsWith("==")) return null;
  const version = PIN.exec(text)?.[1] ?? null;
  return version === null || /[${}]/.test(version) ? null : version;
}
