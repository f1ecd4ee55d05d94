import type { Document, LineCounter, Node, Scalar, YAMLMap } from "yaml";
import { ManifestError } from "../domain/manifest.ts";
import { library } from "./library.ts";

/** What the functions of this file need. */
export const YAML = library(() => import("yaml"));

/** A YAML document that is walked node by node: values are never expanded as a whole. */
export interface YamlTree {
  readonly root: unknown;
  /** The line of a node's first character; 1 where it has no place. */
  readonly lineOf: (node: unknown) => number;
  /** The line that a line of a scalar's text, from 1, stands in: in a block scalar each has its own. */
  readonly linesOf: (scalar: unknown) => (line: number) => number;
  /** The node that an alias stands for, else the node itself. Throws ManifestError `over-limit` past the alias budget. */
  readonly resolve: (node: unknown) => unknown;
}

// PyYAML's line breaks that this library does not know. Of a lone carriage return YAML says the same everywhere. Each is
// one character, so offsets stay.
const OTHER_BREAK = /\r(?!\n)|[\x85\u2028\u2029]/g;
// Characters. The library takes minutes for five million, and nobody writes such a file by hand.
const MAX_TEXT = 512_000;
// Its time for brackets that stay open grows with the square of their number.
const MAX_BRACKETS = 20_000;
// An honest file repeats a few lists; a bomb repeats them by the billion.
const MAX_ALIASES = 1000;
// One map merged into the next.
const MAX_MERGES = 50;

/** Reads one document of YAML 1.2, with the line breaks of YAML 1.1: PyYAML ends a comment at each of them. Throws ManifestError `syntax` for what is none. */
export function parseYaml(text: string): YamlTree {
  if (text.length > MAX_TEXT) throw new ManifestError("over-limit", `is longer than ${MAX_TEXT} characters`);
  if (text.split(/[[{]/, MAX_BRACKETS + 1).length > MAX_BRACKETS)
    throw new ManifestError("over-limit", `has more than ${MAX_BRACKETS} brackets`);
  const { isAlias, LineCounter } = YAML.get();
  const counter = new LineCounter();
  const broken = text.replace(OTHER_BREAK, "\n");
  const document = parsed(broken, counter);
  // Git counts line feeds alone.
  counter.lineStarts = counter.lineStarts.filter((start) => start === 0 || text[start - 1] === "\n");
  const [error] = document.errors;
  if (error !== undefined) {
    throw new ManifestError("syntax", `is no valid YAML: ${error.code}`, counter.linePos(error.pos[0]).line || 1);
  }
  const twin = keyGivenTwice(document);
  if (twin !== null) {
    const { line } = counter.linePos(twin.range?.[0] ?? 0);
    throw new ManifestError("syntax", "is no valid YAML: DUPLICATE_KEY", line || 1);
  }
  let aliases = 0;
  let targets: ReadonlyMap<unknown, Node> | null = null;
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  return {
    root: document.contents,
    lineOf: (node) => (hasRange(node) ? lineAt(node.range[0]) : 1),
    linesOf: (scalar) => {
      if (!hasRange(scalar)) return () => 1;
      const [start, end] = scalar.range;
      const starts = isBlock(scalar) ? lineStarts(broken.slice(start, end), scalar.value) : [];
      return (line) => lineAt(start + (starts[line - 1] ?? 0));
    },
    resolve: (node) => {
      if (!isAlias(node)) return node;
      if (++aliases > MAX_ALIASES) throw new ManifestError("over-limit", `has more than ${MAX_ALIASES} aliases`);
      targets ??= aliasTargets(document);
      return targets.get(node);
    },
  };
}

// PyYAML refuses a second document; the library, too, unless it is silent. It recurses over nested collections, so a file of brackets can exhaust the stack.
function parsed(text: string, counter: LineCounter): Document {
  try {
    return YAML.get().parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      logLevel: "error",
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) throw new ManifestError("over-limit", "is nested too deep");
    throw error;
  }
}

// The library compares each key of a map with all others.
function keyGivenTwice(document: Document): Scalar | null {
  const { isScalar, visit } = YAML.get();
  let twin: Scalar | null = null;
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // Several merges are one key to the library, and allowed to PyYAML.
        if (seen.has(key.value) && key.value !== "<<") twin ??= key;
        seen.add(key.value);
      }
    },
  });
  return twin;
}

// One pass for all aliases: the library's own look-up walks the document for each of them.
function aliasTargets(document: Document): ReadonlyMap<unknown, Node> {
  const { isAlias, visit } = YAML.get();
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (target !== undefined) targets.set(node, target);
      else if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function isBlock(node: unknown): node is Scalar<string> {
  if (!YAML.get().isScalar(node) || typeof node.value !== "string") return false;
  return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
}

// Where in a block scalar each line of its text begins. A folded line is written on several; empty where the two do
// not agree, so that nothing is said that was not seen.
function lineStarts(source: string, text: string): readonly number[] {
  const starts: number[] = [];
  let at = endOfLine(source, 0) + 1;
  for (const whole of text.split("\n").map((line) => line.trim())) {
    let [start, rest] = [at, whole];
    while (rest !== "") {
      if (at >= source.length) return [];
      const end = endOfLine(source, at);
      const written = source.slice(at, end).trim();
      if (!rest.startsWith(written)) return [];
      if (rest === whole) start = at;
      rest = rest.slice(written.length).trimStart();
      at = end + 1;
    }
    starts.push(start);
  }
  return starts;
}

function endOfLine(source: string, at: number): number {
  const feed = source.indexOf("\n", at);
  return feed < 0 ? source.length : feed;
}

function hasRange(node: unknown): node is Node & { readonly range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

/** The value node under a key of a map, aliases resolved, or null. What YAML 1.1 merges into the map (`<<`) counts too. */
export function child(tree: YamlTree, node: unknown, key: string, depth = 0): unknown {
  const map = mapOf(tree, node);
  if (map === null) return null;
  // PyYAML lets the last one win; the library refuses plain keys that stand twice, and cannot tell of aliases.
  const pair = map.items.findLast((item) => keyOf(tree, item.key) === key);
  if (pair !== undefined) return tree.resolve(pair.value);
  if (depth > MAX_MERGES) throw new ManifestError("over-limit", `merges maps more than ${MAX_MERGES} times`);
  for (const item of map.items.toReversed()) {
    const merged = isMergeKey(tree, item.key) ? childOfMerged(tree, item.value, key, depth + 1) : null;
    if (merged !== null) return merged;
  }
  return null;
}

function childOfMerged(tree: YamlTree, value: unknown, key: string, depth: number): unknown {
  const maps = isYamlSeq(tree, value) ? elements(tree, value) : [value];
  for (const map of maps) {
    const found = child(tree, map, key, depth);
    if (found !== null) return found;
  }
  return null;
}

function keyOf(tree: YamlTree, node: unknown): unknown {
  const scalar = tree.resolve(node);
  return YAML.get().isScalar(scalar) ? scalar.value : null;
}

function isMergeKey(tree: YamlTree, node: unknown): boolean {
  const scalar = tree.resolve(node);
  return YAML.get().isScalar(scalar) && (scalar.value === "<<" || scalar.tag === "tag:yaml.org,2002:merge");
}

/** The elements of a sequence as they stand (aliases not resolved); empty for anything else. */
export function elements(tree: YamlTree, node: unknown): readonly unknown[] {
  const seq = tree.resolve(node);
  return YAML.get().isSeq(seq) ? seq.items : [];
}

/** The text of a scalar, or null. */
export function textOf(tree: YamlTree, node: unknown): string | null {
  const scalar = tree.resolve(node);
  return YAML.get().isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : null;
}

function mapOf(tree: YamlTree, node: unknown): YAMLMap | null {
  const map = tree.resolve(node);
  return YAML.get().isMap(map) ? map : null;
}

/** True for a map node. */
export function isYamlMap(tree: YamlTree, node: unknown): boolean {
  return mapOf(tree, node) !== null;
}

/** True for a sequence node. */
export function isYamlSeq(tree: YamlTree, node: unknown): boolean {
  return YAML.get().isSeq(tree.resolve(node));
}
