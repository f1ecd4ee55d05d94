const QUOTE_OR_COMMENT = /#|"""|'''|["']/g;
const LINE_BREAK = /[\r\n]/g;

/**
 * Tells whether an offset of a Python text lies inside a string literal; to be asked with offsets that rise, so that
 * all answers cost one pass. Prefixes change nothing: a backslash keeps the next character in raw strings too. A
 * literal that never ends is none, since nothing after it could be trusted.
 */
export function stringTest(text: string): (offset: number) => boolean {
  let token: Token = { start: 0, end: 0, isString: false };
  return (offset) => {
    while (token.end <= offset && token.start < text.length) token = nextToken(text, token.end);
    return token.isString && token.start < offset && offset < token.end;
  };
}

// A string literal or a comment; at the end of the text an empty one.
interface Token {
  readonly start: number;
  readonly end: number;
  readonly isString: boolean;
}

function nextToken(text: string, from: number): Token {
  QUOTE_OR_COMMENT.lastIndex = from;
  const found = QUOTE_OR_COMMENT.exec(text);
  if (found === null) return { start: text.length, end: text.length, isString: false };
  const [opening] = found;
  const start = found.index;
  if (opening === "#") return { start, end: lineEnd(text, start), isString: false };
  const end = stringEnd(text, start + opening.length, opening);
  return end === null ? { start, end: text.length, isString: false } : { start, end, isString: true };
}

function lineEnd(text: string, start: number): number {
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

// What a string literal has besides plain characters; a backslash takes a whole CRLF along.
const STOP = /\\(?:\r\n|[\s\S])|["'\r\n]/g;

// Just past the closing quotes, or the end of the line where a one-line form does not close; null where the text ends first.
function stringEnd(text: string, start: number, quotes: string): number | null {
  STOP.lastIndex = start;
  for (let found = STOP.exec(text); found !== null; found = STOP.exec(text)) {
    const [stop] = found;
    if (stop === quotes.charAt(0) && text.startsWith(quotes, found.index)) return found.index + quotes.length;
    if (quotes.length === 1 && (stop === "\n" || stop === "\r")) return found.index;
  }
  return null;
}
