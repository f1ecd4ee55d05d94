import { projectOfUrl, repositoryOfUrl } from "./links.ts";

/** Counts the work of the scanner, so that a test can hold it to linear growth. */
export interface Meter {
  steps: number;
}

/** What a token is. */
export type TokenKind =
  | "word"
  /** Quotes, backticks and emphasis: what stands between two of them is set apart by its author. */
  | "quote"
  /** A bare address. */
  | "url"
  /** A text with an address behind it, from any markup. */
  | "link"
  /** `[extra]` glued to a name. */
  | "extra"
  /** A version specifier. */
  | "spec"
  /** `@scope/name` of another ecosystem. */
  | "scoped"
  | "mark";

/** One token. `start` and `end` are UTF-16 offsets in the text it came from. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, with a plain apostrophe. */
  readonly lower: string;
  /** The address of a link or url, else null. */
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
}

/** Targets of reference links (`[text][id]`, `` `text`_ ``), by id in lower case with single spaces. */
export type Definitions = ReadonlyMap<string, string>;

/** For texts that have no reference links. */
export const NO_DEFINITIONS: Definitions = new Map();

// Every quantifier is bounded and every class starts with other characters than the rest: one step of the reader
// costs at most a few hundred characters, and a text is read once.
const PATTERNS = {
  address: /(?:https?:\/\/|www\.|pypi\.(?:python\.)?org\/)[^\s<>\])"'`,|]{1,300}/iy,
  word: /[\p{L}\p{N}](?:[\p{L}\p{N}]|[._/'’+-](?=[\p{L}\p{N}])){0,200}/uy,
  inlineLink: /\[([^[\]\n]{1,200})\]\(<?(https?:[^\s()<>]{1,300}(?:\([^\s()<>]{0,50}\))?)>?(?:\s+"[^"\n]{0,100}")?\)/y,
  otherLink: /\[([^[\]\n]{1,200})\]\(([^\s()<>]{1,300})\)/y,
  referenceLink: /\[([^[\]\n]{1,200})\](?:\[([^[\]\n]{0,100})\])?/y,
  roleLink: /`([^`<>\n]{0,200})<(https?:[^\s<>`]{1,300})>`_{1,2}/y,
  namedLink: /`([^`<>\n]{1,120})`_{1,2}(?![\p{L}\p{N}])/uy,
  extra: /\[[A-Za-z0-9, _.-]{1,60}\]/y,
  spec: /(?:[<>=!~]=|[<>≥])\s?\d[\w.*!+]{0,40}/y,
  scoped: /@[A-Za-z0-9_.-]{1,80}(?:\/[A-Za-z0-9_.-]{1,80})?/y,
  quote: /[`'"“”‘’«»*]{1,20}/y,
  arrow: /->|→|➡|=>|--/y,
} as const;

const MARKS: ReadonlySet<string> = new Set([..."—–:;,.!?()[]{}|<>#-\n…"]);
const QUOTES = "'\"“”‘’«»*";
const TRAILING = /[.,;:!?*_]+$/;
const WORD_START = /[\p{L}\p{N}]/u;

// The index after what was read.
type Step = (reader: Reader, at: number) => number;

interface Reader {
  readonly text: string;
  readonly definitions: Definitions;
  readonly meter: Meter;
  readonly tokens: Token[];
}

/** The tokens of a text in order; characters that belong to none are skipped. One pass, counted in `meter`. */
export function tokenize(text: string, definitions: Definitions, meter: Meter): readonly Token[] {
  const reader: Reader = { text, definitions, meter, tokens: [] };
  let at = 0;
  while (at < text.length) {
    const next = readOne(reader, at);
    meter.steps += next - at;
    at = next;
  }
  return reader.tokens;
}

function readOne(reader: Reader, at: number): number {
  const char = reader.text.charAt(at);
  const read = BY_FIRST[char];
  if (read !== undefined) return read(reader, at);
  if (startsWord(reader.text, at)) return readWord(reader, at);
  return MARKS.has(char) ? push(reader, "mark", at, at + 1) : at + 1;
}

const readQuote: Step = (reader, at) => readPlain(reader, "quote", PATTERNS.quote, at);

const BY_FIRST: Readonly<Record<string, Step>> = {
  " ": (_reader, at) => at + 1,
  "[": readBracket,
  "`": readBacktick,
  "@": (reader, at) => readPlain(reader, "scoped", PATTERNS.scoped, at),
  ...Object.fromEntries([..."<>=!~≥"].map((char) => [char, readSpec])),
  ...Object.fromEntries([...QUOTES].map((char) => [char, readQuote])),
  ...Object.fromEntries([..."-→➡"].map((char) => [char, readArrow])),
};

function startsWord(text: string, at: number): boolean {
  return WORD_START.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function readSpec(reader: Reader, at: number): number {
  const found = match(PATTERNS.spec, reader, at);
  return found === null ? readArrow(reader, at) : push(reader, "spec", at, at + found[0].length);
}

function readArrow(reader: Reader, at: number): number {
  const found = match(PATTERNS.arrow, reader, at);
  return push(reader, "mark", at, at + (found === null ? 1 : found[0].length));
}

function readPlain(reader: Reader, kind: TokenKind, pattern: RegExp, at: number): number {
  const found = match(pattern, reader, at);
  return found === null ? at + 1 : push(reader, kind, at, at + found[0].length);
}

function readWord(reader: Reader, at: number): number {
  const address = match(PATTERNS.address, reader, at);
  if (address !== null) {
    const end = at + address[0].length;
    const url = address[0].replace(TRAILING, "");
    reader.tokens.push({ kind: "url", text: url, lower: url.toLowerCase(), url, start: at, end });
    return end;
  }
  const word = match(PATTERNS.word, reader, at);
  if (word === null) return at + 1;
  const end = at + word[0].length;
  const target = reader.text.charAt(end) === "_" ? reader.definitions.get(linkKey(word[0])) : undefined;
  // reStructuredText: `name_` is a reference where the document defines its target.
  if (target !== undefined) return pushLink(reader, word[0], target, { start: at, end: end + 1 });
  return push(reader, "word", at, end);
}

function readBracket(reader: Reader, at: number): number {
  if (at > 0 && startsWord(reader.text, at - 1)) {
    const extra = match(PATTERNS.extra, reader, at);
    const end = at + (extra?.[0].length ?? 0);
    if (extra !== null && reader.text.charAt(end) !== "(") return push(reader, "extra", at, end);
  }
  const inline = match(PATTERNS.inlineLink, reader, at) ?? match(PATTERNS.otherLink, reader, at);
  if (inline === null) return readReference(reader, at);
  return pushLink(reader, inline[1] ?? "", inline[2] ?? "", { start: at, end: at + inline[0].length });
}

function readReference(reader: Reader, at: number): number {
  const [whole = "", text = "", id = ""] = match(PATTERNS.referenceLink, reader, at) ?? [];
  const target = whole === "" ? undefined : reader.definitions.get(linkKey(id === "" ? text : id));
  if (target === undefined) return push(reader, "mark", at, at + 1);
  return pushLink(reader, text, target, { start: at, end: at + whole.length });
}

function readBacktick(reader: Reader, at: number): number {
  const role = match(PATTERNS.roleLink, reader, at);
  if (role !== null) {
    return pushLink(reader, role[1] ?? "", role[2] ?? "", { start: at, end: at + role[0].length });
  }
  const named = match(PATTERNS.namedLink, reader, at);
  const target = named === null ? undefined : reader.definitions.get(linkKey(named[1] ?? ""));
  if (named !== null && target !== undefined) {
    return pushLink(reader, named[1] ?? "", target, { start: at, end: at + named[0].length });
  }
  return readPlain(reader, "quote", PATTERNS.quote, at);
}

/** The form in which reference ids are compared. */
export function linkKey(text: string): string {
  return text.replace(/\s+/g, " ").replace(/`/g, "").trim().toLowerCase();
}

function match(pattern: RegExp, reader: Reader, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  reader.meter.steps++;
  return pattern.exec(reader.text);
}

function push(reader: Reader, kind: TokenKind, start: number, end: number): number {
  const text = reader.text.slice(start, end);
  reader.tokens.push({ kind, text, lower: text.toLowerCase().replace(/’/g, "'"), url: null, start, end });
  return end;
}

// "[merged into foo 2](documentation)": a phrase that leads elsewhere is read as the words it is.
function pushPhrase(reader: Reader, phrase: string, span: { start: number; end: number }): number {
  for (const text of phrase.split(/[\s()]+/)) {
    if (text === "") continue;
    reader.tokens.push({ kind: "word", text, lower: text.toLowerCase(), url: null, ...span });
  }
  return span.end;
}

function pushLink(reader: Reader, shown: string, url: string, span: { start: number; end: number }): number {
  const text = shown.replace(/[`*"]/g, "").trim();
  if (/\s/.test(text) && projectOfUrl(url) === null && repositoryOfUrl(url) === null) {
    return pushPhrase(reader, text, span);
  }
  reader.tokens.push({ kind: "link", text, lower: text.toLowerCase(), url, ...span });
  return span.end;
}
