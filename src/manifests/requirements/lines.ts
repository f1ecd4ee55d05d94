/** One line as pip sees it: continuations joined, comment apart. */
export interface LogicalLine {
  /** Without comment and surrounding white space; `""` for comments and blank lines. */
  readonly text: string;
  /** What follows the number sign, or null where there is no comment. */
  readonly comment: string | null;
  /** Line feeds before the first part, plus one: git's count. */
  readonly line: number;
  /** The same for the last part. */
  readonly endLine: number;
  /** Lines that a comment with a backslash at its end takes in: pip drops them, uv (which joins no comments) reads them. */
  readonly swallowed: readonly PhysicalLine[];
}

/** One line as Python splits them. `line` counts line feeds. */
export interface PhysicalLine {
  readonly text: string;
  readonly line: number;
}

// Python's str.splitlines(): pip breaks lines at all of these, git at line feeds alone.
const LINE_BREAK = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g;
// Python's `\s` and str.strip(): not the same set as JavaScript's (U+FEFF is none, U+001F is one).
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const COMMENT_LINE = new RegExp(`^[${SPACE}]*#`);
const IS_SPACE = new RegExp(`[${SPACE}]`);

/** The lines of a requirements file in pip's order: split, joined, comments taken off. Blank ones are kept. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let parts: PhysicalLine[] = [];
  for (const physical of physicalLines(text)) {
    const comment = COMMENT_LINE.test(physical.text);
    if (physical.text.endsWith("\\") && !comment) {
      parts.push({ ...physical, text: withoutBackslashes(physical.text) });
      continue;
    }
    // A comment ends a continuation; the space keeps it a comment after the join.
    parts.push(comment ? { ...physical, text: ` ${physical.text}` } : physical);
    lines.push(withoutComment(parts));
    parts = [];
  }
  if (parts.length > 0) lines.push(withoutComment(parts));
  return lines;
}

function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  let line = 1;
  for (const found of text.matchAll(LINE_BREAK)) {
    lines.push({ text: text.slice(start, found.index), line });
    start = found.index + found[0].length;
    if (found[0].endsWith("\n")) line++;
  }
  if (start < text.length) lines.push({ text: text.slice(start), line });
  return lines;
}

// Python's `line.strip("\\")`, both ends.
function withoutBackslashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === "\\") start++;
  while (end > start && text[end - 1] === "\\") end--;
  return text.slice(start, end);
}

const NONE: readonly PhysicalLine[] = [];

function withoutComment(parts: readonly PhysicalLine[]): LogicalLine {
  const joined = parts.length === 1 ? (parts[0]?.text ?? "") : parts.map((part) => part.text).join("");
  const line = parts[0]?.line ?? 1;
  const endLine = parts.at(-1)?.line ?? line;
  let sign = joined.indexOf("#");
  while (sign > 0 && !IS_SPACE.test(joined.charAt(sign - 1))) sign = joined.indexOf("#", sign + 1);
  if (sign < 0) return { text: strip(joined), comment: null, line, endLine, swallowed: NONE };
  const swallowed = parts.length === 1 ? NONE : startingAfter(parts, sign);
  return { text: strip(joined.slice(0, sign)), comment: joined.slice(sign + 1), line, endLine, swallowed };
}

function startingAfter(parts: readonly PhysicalLine[], sign: number): readonly PhysicalLine[] {
  let start = 0;
  return parts.filter((part) => {
    const isAfter = start > sign;
    start += part.text.length;
    return isAfter;
  });
}

/** Python's str.strip(). */
export function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && IS_SPACE.test(text.charAt(start))) start++;
  while (end > start && IS_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
