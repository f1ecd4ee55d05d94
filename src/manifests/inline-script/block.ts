import { lineTable } from "../toml/line-table.ts";
import { stringTest } from "./strings.ts";

/** A `# /// script` block of a Python file. */
export interface ScriptBlock {
  /** The TOML, comment signs taken off. */
  readonly toml: string;
  /** The line of the file that a line of the TOML, from 1, stands in. */
  readonly lineOf: (line: number) => number;
  /** The line of `# /// script`. */
  readonly line: number;
  /** True where the block stands inside a string literal: no tool's metadata, but some tools read it all the same. */
  readonly inString: boolean;
}

const MARK = "# /// ";
const OPENING = /^# \/\/\/ [a-zA-Z0-9-]+$/;
const SCRIPT = "# /// script";
const CLOSING = "# ///";
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/**
 * The script blocks of a text, as the canonical expression of the inline script metadata specification (PEP 723)
 * finds them: from an opening line over comment lines to the last closing line among them.
 */
export function scriptBlocks(text: string): readonly ScriptBlock[] {
  const found: Found[] = [];
  const endOf = lineEnds(text);
  let run: CommentRun = { end: 0, closing: -1 };
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
    const end = endOf(at);
    const start = nextLine(text, end);
    from = start;
    const opening = startsLine(text, at) ? text.slice(at, end) : "";
    if (!OPENING.test(opening)) continue;
    // Looked through once, however many openings stand in it.
    if (at >= run.end) run = commentRun(text, start, endOf);
    // At least one line stands between.
    if (run.closing <= start) continue;
    if (opening === SCRIPT) found.push({ at, start, closing: run.closing });
    from = nextLine(text, endOf(run.closing));
  }
  return blocksOf(text, found);
}

// Offsets of a block's opening line, of the line after it and of its closing line.
interface Found {
  readonly at: number;
  readonly start: number;
  readonly closing: number;
}

function blocksOf(text: string, found: readonly Found[]): readonly ScriptBlock[] {
  const { lineAt } = lineTable(text);
  const isInString = stringTest(text);
  return found.map(({ at, start, closing }) => {
    const line = lineAt(at);
    const content = text.slice(start, closing);
    const first = lineAt(start);
    const inString = isInString(at);
    if (!content.includes("\r")) return { toml: withoutSigns(content), lineOf: (of) => first + of - 1, line, inString };
    return { toml: withoutSigns(content.replace(/\r\n?/g, "\n")), lineOf: lineCounter(content, first), line, inString };
  });
}

function withoutSigns(content: string): string {
  return content.slice(content.charCodeAt(1) === SPACE ? 2 : 1, -1).replace(/\n# ?/g, "\n");
}

// Python reads files in text mode: every CR is a line break there; git's count has line feeds only.
function lineCounter(content: string, first: number): (line: number) => number {
  const lines = [first];
  let last = first;
  for (const [lineBreak] of content.matchAll(/\r\n?|\n/g)) {
    if (lineBreak !== "\r") last++;
    lines.push(last);
  }
  return (line) => lines[line - 1] ?? last;
}

// Where the line ends that an offset lies in.
function lineEnds(text: string): (at: number) => number {
  if (!text.includes("\r")) {
    return (at) => {
      const feed = text.indexOf("\n", at);
      return feed < 0 ? text.length : feed;
    };
  }
  const lineBreak = /[\r\n]/g;
  return (at) => {
    lineBreak.lastIndex = at;
    return lineBreak.exec(text)?.index ?? text.length;
  };
}

function nextLine(text: string, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

function startsLine(text: string, at: number): boolean {
  const before = at === 0 ? LINE_FEED : text.charCodeAt(at - 1);
  return before === LINE_FEED || before === RETURN;
}

// Comment lines that stand together: where the last of them ends, and the last `# ///` among them (-1 for none).
interface CommentRun {
  readonly end: number;
  readonly closing: number;
}

// The break of a line that no comment line follows; a comment line has a space or nothing after its sign.
const LAST_BREAK = /(?:\n|\r(?!\n))(?!#(?:[ \r\n]|$))/g;

// The run that goes on below a line; its own break is at `start - 1`.
function commentRun(text: string, start: number, endOf: (at: number) => number): CommentRun {
  LAST_BREAK.lastIndex = start - 1;
  const end = LAST_BREAK.exec(text)?.index ?? text.length;
  let closing = end;
  do closing = text.lastIndexOf(CLOSING, closing - 1);
  while (closing >= start && !(startsLine(text, closing) && endOf(closing) === closing + CLOSING.length));
  return { end, closing: closing >= start ? closing : -1 };
}
