import { type PythonTree, pythonTree } from "../setup-py/syntax.ts";
import { once } from "../toml/once.ts";

/** A `# /// script` block of a Python file. */
export interface ScriptBlock {
  /** The TOML, comment signs taken off; line N of it is line `firstLine + N - 1` of the file. */
  readonly toml: string;
  readonly firstLine: number;
  /** The line of `# /// script`. */
  readonly line: number;
  /** True where the block stands inside a string literal: no tool's metadata, but some tools read it all the same. */
  readonly inString: boolean;
}

const OPENING = /^# \/\/\/ (?<type>[a-zA-Z0-9-]+)$/;
const CLOSING = "# ///";

/**
 * The script blocks of a text, as the canonical expression of the inline script metadata specification (PEP 723)
 * finds them: from an opening line over comment lines to the last closing line among them.
 */
export function scriptBlocks(text: string): readonly ScriptBlock[] {
  const lines = physicalLines(text);
  const found: { readonly block: Omit<ScriptBlock, "inString">; readonly offset: number }[] = [];
  let run: CommentRun = { end: 0, closing: -1 };
  for (let at = 0; at < lines.length; at++) {
    const { text: line = "", number = 1, offset = 0 } = lines[at] ?? {};
    const type = OPENING.exec(line)?.groups?.type;
    if (type === undefined) continue;
    // Looked through once, however many openings stand in it.
    if (at >= run.end) run = commentRun(lines, at + 1);
    const end = run.closing;
    // At least one line stands between.
    if (end < at + 2) continue;
    if (type === "script") {
      const content = lines.slice(at + 1, end).map((row) => row.text.slice(2));
      found.push({ block: { toml: content.join("\n"), firstLine: number + 1, line: number }, offset });
    }
    at = end;
  }
  if (found.length === 0) return [];
  const tree = once(() => pythonTree(text));
  // Where no quote stands before a block, it is in no string: most scripts start with theirs.
  const firstQuote = text.search(/["']/);
  return found.map(({ block, offset }) => ({
    ...block,
    inString: firstQuote >= 0 && firstQuote < offset && isInString(tree(), offset),
  }));
}

interface PhysicalLine {
  readonly text: string;
  readonly number: number;
  readonly offset: number;
}

// Python reads files in text mode: every CR is a line break there; git's count has line feeds only.
function physicalLines(text: string): readonly PhysicalLine[] {
  if (!text.includes("\r")) return plainLines(text);
  const lines: PhysicalLine[] = [];
  let number = 1;
  let offset = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ text: text.slice(offset, match.index), number, offset });
    offset = match.index + match[0].length;
    if (match[0].endsWith("\n")) number++;
  }
  return lines;
}

function plainLines(text: string): readonly PhysicalLine[] {
  let offset = 0;
  return text.split("\n").map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line, number: index + 1, offset: start };
  });
}

function isInString(tree: PythonTree, offset: number): boolean {
  const name = tree.resolveInner(offset, 1).name;
  return name.endsWith("String");
}

// Comment lines that stand together: the first line below them, and the last `# ///` among them (-1 for none).
interface CommentRun {
  readonly end: number;
  readonly closing: number;
}

function commentRun(lines: readonly PhysicalLine[], start: number): CommentRun {
  let closing = -1;
  for (let at = start; at < lines.length; at++) {
    const { text = "" } = lines[at] ?? {};
    if (text !== "#" && !text.startsWith("# ")) return { end: at, closing };
    if (text === CLOSING) closing = at;
  }
  return { end: lines.length, closing };
}
