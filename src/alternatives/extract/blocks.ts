import { plainInline, withoutComments } from "./inline.ts";
import { linkKey, type Meter } from "./tokens.ts";

/** What a block is to its readers. */
export type BlockKind = "heading" | "text" | "item" | "code";

/** One paragraph, heading, list item or code block of a long description. */
export interface Block {
  readonly kind: BlockKind;
  /** Code keeps its line feeds; everything else is one line. */
  readonly text: string;
  /** From a warning, note or similar directive. */
  readonly admonition: boolean;
}

/** A long description in blocks. */
export interface Document {
  readonly blocks: readonly Block[];
  /** Targets of reference links. */
  readonly definitions: ReadonlyMap<string, string>;
}

const MAX_LINE = 4000;
const MAX_BLOCK = 4000;
const FENCE = /^\s{0,6}(?:```|~~~)\s{0,4}(\S{0,40})/;
const UNDERLINE = /^\s{0,3}([=\-~^"'`#*+_])\1{2,}\s{0,20}$/;
const HEADING = /^\s{0,3}#{1,6}\s{1,4}(.{1,300})$/;
const ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(?=\S)/;
const MARKDOWN_TARGET = /^\s{0,3}\[([^\]]{1,100})\]:\s{0,4}<?(\S{1,300}?)>?(?:\s.{0,100})?$/;
const RST_TARGET = /^\s{0,12}\.\. _`?([^`:]{1,100}?)`?:\s{1,4}(\S{1,300})/;
const DIRECTIVE = /^(\s{0,12})\.\.\s{1,4}(?:\|[^|]{1,60}\|\s)?([\w-]{1,30})::\s{0,4}(.{0,500})$/;
const COMMENT = /^(\s{0,12})\.\.(?:\s|$)/;
const SPOKEN: ReadonlySet<string> = new Set(
  "warning note attention caution danger error important tip hint admonition deprecated seealso topic versionchanged".split(
    " ",
  ),
);

interface State {
  readonly blocks: Block[];
  readonly definitions: Map<string, string>;
  lines: string[];
  kind: BlockKind;
  admonition: boolean;
  /** Open fence: its language, or null outside. */
  fence: string | null;
  /** Body of a directive or literal block: lines indented deeper than this belong to it. */
  body: { readonly indent: number; readonly as: "skip" | "code" } | null;
}

/** Splits a long description (Markdown, reStructuredText or HTML, or a mix) into blocks. One pass over its lines. */
export function readBlocks(text: string, meter: Meter): Document {
  const state: State = {
    blocks: [],
    definitions: new Map(),
    lines: [],
    kind: "text",
    admonition: false,
    fence: null,
    body: null,
  };
  for (const line of withoutComments(text).replaceAll("\r\n", "\n").split("\n")) {
    meter.steps += line.length + 1;
    readLine(state, line.slice(0, MAX_LINE).replaceAll("\t", "    "));
  }
  flush(state);
  return { blocks: state.blocks, definitions: state.definitions };
}

function readLine(state: State, line: string): void {
  if (readFence(state, line) || readBody(state, line)) return;
  if (line.trim() === "") flush(state);
  else if (!readTarget(state, line) && !readDirective(state, line)) readText(state, unquoted(line));
}

function readFence(state: State, line: string): boolean {
  const fence = FENCE.exec(line);
  if (fence === null) {
    if (state.fence === null) return false;
    state.lines.push(line);
    return true;
  }
  if (state.fence === null) {
    flush(state);
    state.fence = fence[1] ?? "";
    state.kind = "code";
    return true;
  }
  // A fence without a language may hold a notice set in a box.
  if (state.fence === "" && isProse(state.lines)) {
    state.kind = "text";
    state.admonition = true;
  }
  state.fence = null;
  flush(state);
  return true;
}

function isProse(lines: readonly string[]): boolean {
  return !lines.some((line) => /[(){}=$>]|^\s*(?:pip|import|from|python|uv|npm)\s/.test(line));
}

function readBody(state: State, line: string): boolean {
  if (state.body === null) return false;
  const blank = line.trim() === "";
  if (!blank && indentOf(line) <= state.body.indent) {
    flush(state);
    state.body = null;
    return false;
  }
  if (state.body.as === "code" && !blank) {
    state.kind = "code";
    state.lines.push(line);
  }
  return true;
}

function readTarget(state: State, line: string): boolean {
  const target = RST_TARGET.exec(line) ?? MARKDOWN_TARGET.exec(line);
  if (target === null) return false;
  const key = linkKey(target[1] ?? "");
  if (!state.definitions.has(key)) state.definitions.set(key, target[2] ?? "");
  return true;
}

function readDirective(state: State, line: string): boolean {
  const directive = DIRECTIVE.exec(line);
  if (directive === null) {
    const comment = COMMENT.exec(line);
    if (comment === null) return false;
    startBody(state, comment[1]?.length ?? 0, "skip");
    return true;
  }
  const [, indent = "", name = "", rest = ""] = directive;
  const word = name.toLowerCase();
  if (SPOKEN.has(word)) {
    flush(state);
    state.admonition = true;
    if (rest.trim() !== "") state.lines.push(rest);
    return true;
  }
  startBody(state, indent.length, /code|prompt|console|parsed-literal/.test(word) ? "code" : "skip");
  return true;
}

function startBody(state: State, indent: number, as: "skip" | "code"): void {
  flush(state);
  state.body = { indent, as };
}

function readText(state: State, line: string): void {
  const heading = HEADING.exec(line);
  if (heading !== null) pushHeading(state, heading[1] ?? "");
  else if (UNDERLINE.test(line)) underline(state);
  else readItem(state, line);
}

function readItem(state: State, line: string): void {
  const item = /^\s*[*_]{2}/.test(line) ? null : ITEM.exec(line);
  if (item !== null) {
    flush(state);
    state.kind = "item";
  }
  state.lines.push(item === null ? line : line.slice(item[0].length));
}

function unquoted(line: string): string {
  return line.replace(/^\s{0,3}(?:>\s?){1,5}/, "").replace(/^\[!\w{1,20}\]\\?\s{0,4}/, "");
}

function pushHeading(state: State, text: string): void {
  flush(state);
  pushBlock(state, { kind: "heading", text: plainInline(text.replace(/\s#+\s*$/, "")), admonition: false });
}

// A line of punctuation makes the line above it a heading; alone it is a rule.
function underline(state: State): void {
  const last = state.lines.pop();
  if (last === undefined) return;
  flush(state);
  pushHeading(state, last);
}

function flush(state: State): void {
  const text = state.kind === "code" ? state.lines.join("\n") : plainInline(state.lines.join(" ").slice(0, MAX_BLOCK));
  const indent = indentOf(state.lines[0] ?? "");
  const { kind, admonition } = state;
  state.lines = [];
  state.kind = "text";
  if (text === "") return;
  pushBlock(state, { kind, text: text.slice(0, MAX_BLOCK), admonition });
  state.admonition = false;
  // reStructuredText: two colons announce an indented literal block.
  if (kind !== "code" && text.endsWith("::")) state.body = { indent, as: "code" };
}

function pushBlock(state: State, block: Block): void {
  if (block.text !== "") state.blocks.push(block);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
