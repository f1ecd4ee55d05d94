/** A member of an object in a JSON text. Offsets count UTF-16 code units. */
export interface JsonMember {
  /** The key's quote. */
  readonly at: number;
  /** Just past the value. */
  readonly end: number;
  /** Members of the value where it is an object of the first level, else none. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

const NO_MEMBERS: ReadonlyMap<string, JsonMember> = new Map();
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * The members of the root object and theirs, with their places. The text is valid JSON (JSON.parse took it), so only
 * strings and brackets need a look. Of a key that is there twice the last counts, as for JSON.parse.
 */
export function scanMembers(text: string): ReadonlyMap<string, JsonMember> {
  const start = skipSpace(text, 0);
  return text.charCodeAt(start) === OPEN_BRACE ? scanObject(text, start, 2).members : NO_MEMBERS;
}

function scanObject(text: string, start: number, levels: number): Omit<JsonMember, "at"> {
  const members = new Map<string, JsonMember>();
  let at = skipSpace(text, start + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = endOfString(text, at);
    const valueAt = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const isObject = text.charCodeAt(valueAt) === OPEN_BRACE;
    const value =
      isObject && levels > 1
        ? scanObject(text, valueAt, levels - 1)
        : { end: endOfValue(text, valueAt), members: NO_MEMBERS };
    members.set(String(JSON.parse(text.slice(at, keyEnd))), { at, ...value });
    at = skipSpace(text, value.end);
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
  return { end: at + 1, members };
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  if (isOpening(first)) return endOfBrackets(text, start);
  let at = start;
  while (at < text.length && !endsScalar(text.charCodeAt(at))) at++;
  return at;
}

// Brackets are counted, not matched: in valid JSON the count is enough, and nothing nests on the stack.
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth--;
    at = code === QUOTE ? endOfString(text, at) : at + 1;
  } while (depth > 0 && at < text.length);
  return at;
}

function isOpening(code: number): boolean {
  return code === OPEN_BRACE || code === OPEN_BRACKET;
}

function isClosing(code: number): boolean {
  return code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

function endsScalar(code: number): boolean {
  return code === COMMA || isClosing(code) || isSpace(code);
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
