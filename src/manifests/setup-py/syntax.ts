import { parser } from "@lezer/python";
import { ManifestError } from "../../domain/manifest.ts";

/** The concrete syntax tree of a Python text. */
export type PythonTree = ReturnType<typeof parser.parse>;

/** A node of such a tree. */
export type PythonNode = PythonTree["topNode"];

/** What is known of a Python text without running it. */
export interface PythonSource {
  readonly text: string;
  /** Names that are assigned exactly once, at module level, and never changed in place. */
  readonly constants: ReadonlyMap<string, PythonNode>;
  /** Calls of `setup` or `….setup`, in order. */
  readonly setupCalls: readonly PythonNode[];
  /** Offset of the first place that is no Python, or null. */
  readonly brokenAt: number | null;
  /** The line of an offset: counts line feeds from 1. */
  readonly lineAt: (offset: number) => number;
}

/** Reads a Python text. Throws ManifestError `over-limit` for one that is nested too deep. */
export function readPython(text: string, lineAt: (offset: number) => number): PythonSource {
  const names = new Map<string, PythonNode | null>();
  const setupCalls: PythonNode[] = [];
  let brokenAt: number | null = null;
  for (const node of nodesOf(text)) {
    if (node.type.isError) brokenAt ??= node.from;
    else if (node.name === "AssignStatement") assign(names, node, text);
    else if (node.name === "UpdateStatement" || node.name === "MemberExpression") taint(names, node.firstChild, text);
    else if (node.name === "CallExpression" && isSetup(node, text)) setupCalls.push(node);
  }
  const constants = new Map([...names].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
  return { text, constants, setupCalls, brokenAt, lineAt };
}

function* nodesOf(text: string): Generator<PythonNode> {
  const cursor = pythonTree(text).cursor();
  do yield cursor.node;
  while (cursor.next());
}

/** The concrete syntax tree of a Python text; what is no Python is in it as error nodes. Throws as {@link readPython}. */
export function pythonTree(text: string): PythonTree {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ManifestError("over-limit", "the file is nested too deep");
    throw error;
  }
}

// `NAME = value` and `NAME: type = value`; every other form, and a second assignment, makes the name unknown.
function assign(names: Map<string, PythonNode | null>, node: PythonNode, text: string): void {
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

function taint(names: Map<string, PythonNode | null>, node: PythonNode | null, text: string): void {
  if (node === null) return;
  if (node.name === "VariableName") names.set(text.slice(node.from, node.to), null);
  else if (node.name === "TupleExpression" || node.name === "ArrayExpression") {
    for (const child of childrenOf(node)) {
      if (child.name === "VariableName") names.set(text.slice(child.from, child.to), null);
    }
  }
}

function isSetup(call: PythonNode, text: string): boolean {
  const callee = call.firstChild;
  if (callee === null) return false;
  const written = text.slice(callee.from, callee.to);
  return callee.name === "VariableName" ? written === "setup" : /^[A-Za-z_.]+\.setup$/.test(written);
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
