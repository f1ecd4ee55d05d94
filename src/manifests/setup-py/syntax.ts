import type { parser } from "@lezer/python";
import { ManifestError } from "../../domain/manifest.ts";
import { library } from "../library.ts";

type PythonTree = ReturnType<typeof parser.parse>;

/** The grammar that {@link readPython} needs. */
export const PYTHON = library(() => import("@lezer/python"));

/** A node of such a tree. */
export type PythonNode = PythonTree["topNode"];

// `module.setup` is short; longer expressions are no such thing.
const MAX_CALLEE = 200;

const NOT_ASCII = /[^\x20-\x7e]/;
// Characters. The grammar's recovery from errors takes seconds for each million; nobody writes a script of one.
const MAX_TEXT = 2_000_000;

/** What is known of a Python text without running it. */
export interface PythonSource {
  readonly text: string;
  /** Names that are assigned exactly once, at module level, and never changed in place. */
  readonly constants: ReadonlyMap<string, PythonNode>;
  /** Calls of `setup`, of `….setup` and of other names that the file gives it, in order. */
  readonly setupCalls: readonly PythonNode[];
  /** Offset of the first place that is no Python, or hides a name, or null. */
  readonly brokenAt: number | null;
  /** The line of an offset: counts line feeds from 1. */
  readonly lineAt: (offset: number) => number;
}

/** Reads a Python text; {@link PYTHON} is loaded. Throws ManifestError `over-limit` for one that is nested too deep or too large. */
export function readPython(text: string, lineAt: (offset: number) => number): PythonSource {
  const names: Names = new Map();
  const calls: PythonNode[] = [];
  const setups = new Set(["setup"]);
  let brokenAt: number | null = null;
  for (const node of nodesOf(text)) {
    if (node.type.isError || isDisguised(node, text)) brokenAt ??= node.from;
    else if (node.name === "CallExpression") calls.push(node);
    else if (node.name === "ImportStatement") readImport(names, setups, node, text);
    else bind(names, node, text);
  }
  const constants = new Map([...names].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
  for (const [name, value] of constants) if (isSetup(value, setups, text)) setups.add(name);
  const setupCalls = calls.filter((call) => call.firstChild !== null && isSetup(call.firstChild, setups, text));
  return { text, constants, setupCalls, brokenAt, lineAt };
}

// Python reads identifiers in NFKC: the fullwidth `ｓetup` is `setup`.
function isDisguised({ name, from, to }: PythonNode, text: string): boolean {
  if (name !== "VariableName") return false;
  const written = text.slice(from, to);
  return NOT_ASCII.test(written) && !NOT_ASCII.test(written.normalize("NFKC"));
}

function* nodesOf(text: string): Generator<PythonNode> {
  const cursor = pythonTree(text).cursor();
  do yield cursor.node;
  while (cursor.next());
}

// What is no Python is in the tree as error nodes. Throws as {@link readPython}.
function pythonTree(text: string): PythonTree {
  if (text.length > MAX_TEXT) throw new ManifestError("over-limit", "the file is too large to be read as Python");
  try {
    return PYTHON.get().parser.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ManifestError("over-limit", "the file is nested too deep");
    throw error;
  }
}

// The value that a name has for sure, or null for a name that has several, or one that only running would tell.
type Names = Map<string, PythonNode | null>;

// Statements and expressions that give a value to the names in them, or change what stands behind one.
const BINDING: ReadonlySet<string> = new Set([
  "WithStatement",
  "TryStatement",
  "ScopeStatement",
  "DeleteStatement",
  "ClassDefinition",
  "FunctionDefinition",
  "NamedExpression",
  "ParamList",
  "CapturePattern",
  "AsPattern",
]);
const COMPREHENSION = /ComprehensionExpression$/;

function bind(names: Names, node: PythonNode, text: string): void {
  if (node.name === "AssignStatement") assign(names, node, text);
  else if (node.name === "UpdateStatement" || node.name === "MemberExpression") taint(names, node.firstChild, text);
  else if (node.name === "ForStatement" || COMPREHENSION.test(node.name)) bindLoop(names, node, text);
  // Reading a name in one of these makes it unknown too: the safe side.
  else if (BINDING.has(node.name)) for (const child of childrenOf(node)) taint(names, child, text);
}

// Of each `for … in …` what stands between the two words.
function bindLoop(names: Names, node: PythonNode, text: string): void {
  let isTarget = false;
  for (const child of childrenOf(node)) {
    if (child.name === "for") isTarget = true;
    else if (child.name === "in") isTarget = false;
    else if (isTarget) taint(names, child, text);
  }
}

// `NAME = value` and `NAME: type = value`; every other form, and a second assignment, makes the name unknown.
function assign(names: Names, node: PythonNode, text: string): void {
  const children = childrenOf(node);
  const operators = children.filter((child) => child.name === "AssignOp").length;
  const target = children[0];
  const value = children.at(-1);
  if (target?.name === "VariableName" && operators === 1 && value !== undefined && node.parent?.name === "Script") {
    const name = text.slice(target.from, target.to);
    names.set(name, names.has(name) ? null : value);
    return;
  }
  for (const child of children.slice(0, -1)) taint(names, child, text);
}

// The last name of each clause is bound: `import a, b as c`, `from m import setup as s`.
function readImport(names: Names, setups: Set<string>, node: PythonNode, text: string): void {
  const words = childrenOf(node).map((child) => ({ child, text: text.slice(child.from, child.to) }));
  for (const [index, word] of words.entries()) {
    taint(names, word.child, text);
    if (word.text === "as" && words[index - 1]?.text === "setup") setups.add(words[index + 1]?.text ?? "setup");
  }
}

function taint(names: Names, node: PythonNode | null, text: string): void {
  const open = node === null ? [] : [node];
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    if (target.name === "VariableName") names.set(text.slice(target.from, target.to), null);
    else if (target.name === "TupleExpression" || target.name === "ArrayExpression") open.push(...childrenOf(target));
  }
}

function isSetup(callee: PythonNode, setups: ReadonlySet<string>, text: string): boolean {
  const written = text.slice(callee.from, Math.min(callee.to, callee.from + MAX_CALLEE));
  return callee.name === "VariableName"
    ? setups.has(written)
    : callee.name === "MemberExpression" && /^[A-Za-z_.]+\.setup$/.test(written);
}

/** The direct children of a node, comments left out. */
export function childrenOf(node: PythonNode): readonly PythonNode[] {
  const children: PythonNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "Comment") children.push(child);
  }
  return children;
}

/** One argument of a call: `name` is null for a positional one, and `**` for an expanded mapping. */
export interface Argument {
  readonly name: string | null;
  readonly value: PythonNode;
}

/** The arguments of a call, in order. */
export function argumentsOf(call: PythonNode, text: string): readonly Argument[] {
  const list = call.getChild("ArgList");
  const found: Argument[] = [];
  let part: PythonNode[] = [];
  for (const child of list === null ? [] : childrenOf(list).slice(1)) {
    if (child.name !== "," && child.name !== ")") {
      part.push(child);
      continue;
    }
    const argument = argumentOf(part, text);
    if (argument !== null) found.push(argument);
    part = [];
  }
  return found;
}

function argumentOf(part: readonly PythonNode[], text: string): Argument | null {
  const [first, second] = part;
  const value = part.at(-1);
  if (first === undefined || value === undefined) return null;
  if (second?.name === "AssignOp") return { name: text.slice(first.from, first.to), value };
  return { name: first.name === "**" ? "**" : null, value };
}
