import { splitLines } from "../python-lines.ts";
import { argumentsOf, childrenOf, type PythonNode, type PythonSource } from "./syntax.ts";

/** A text that a literal holds, with the offset that its line is counted from. */
export interface Literal {
  readonly text: string;
  readonly at: number;
}

/** What was read of an expression: its literals, and the places that only running the file could tell. */
export interface Evaluated {
  readonly literals: readonly Literal[];
  readonly dynamic: readonly PythonNode[];
}

// Deeper than anybody nests lists by hand.
const MAX_DEPTH = 40;
const NOTHING: Evaluated = { literals: [], dynamic: [] };
const PUNCTUATION: ReadonlySet<string> = new Set(["[", "]", "(", ")", "{", "}", ",", "*"]);
const STRING = /^(?<prefix>[A-Za-z]*)(?<quote>'''|"""|'|")(?<body>[\s\S]*)\k<quote>$/;
const ESCAPE = /\\(?:(?<char>[\\'"abfnrtv])|x(?<hex>[0-9A-Fa-f]{2})|u(?<unicode>[0-9A-Fa-f]{4})|\r?\n)/g;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\u0007", b: "\b" };

/** Steps that reading one file may take: names that stand for sums of names double with each level. */
export interface Budget {
  left: number;
  isTold: boolean;
}

// Far above any list that people write.
const MAX_STEPS = 50_000;
// Characters of a text that are read in one step: a name may stand for a long one, many times.
const STEP_LENGTH = 40;

/** The steps of a file of which nothing was read yet. */
export function newBudget(): Budget {
  return { left: MAX_STEPS, isTold: false };
}

// Said once: what is left of the expression would say the same.
function unaffordable(node: PythonNode, budget: Budget): Evaluated {
  if (budget.isTold) return NOTHING;
  budget.isTold = true;
  return { literals: [], dynamic: [node] };
}

/** The texts of a list, tuple, set or string of literals, of `+` of these, and of names that stand for them. */
export function evaluate(source: PythonSource, node: PythonNode, budget: Budget, depth = 0): Evaluated {
  if (budget.left <= 0) return unaffordable(node, budget);
  budget.left -= 1;
  if (depth > MAX_DEPTH) return { literals: [], dynamic: [node] };
  switch (node.name) {
    case "ArrayExpression":
    case "TupleExpression":
    case "SetExpression":
    case "ParenthesizedExpression":
      return merged(inside(node).map((child) => evaluate(source, child, budget, depth + 1)));
    case "BinaryExpression":
      return evaluateSum(source, node, budget, depth);
    case "String":
    case "ContinuedString":
      budget.left -= Math.floor((node.to - node.from) / STEP_LENGTH);
      return evaluateText(source, node);
    case "VariableName": {
      const value = source.constants.get(source.text.slice(node.from, node.to));
      return value === undefined ? { literals: [], dynamic: [node] } : evaluate(source, value, budget, depth + 1);
    }
    case "None":
      return NOTHING;
    default:
      return { literals: [], dynamic: [node] };
  }
}

/** The pairs of a dictionary display or `dict(key=…)`; what is neither is dynamic. */
export function pairsOf(
  source: PythonSource,
  node: PythonNode,
): { readonly pairs: readonly (readonly [string, PythonNode])[]; readonly dynamic: readonly PythonNode[] } {
  if (node.name === "VariableName") {
    const value = source.constants.get(source.text.slice(node.from, node.to));
    if (value !== undefined && value.name !== "VariableName") return pairsOf(source, value);
  }
  if (node.name === "DictionaryExpression") return displayPairs(source, node);
  const callee = node.firstChild;
  const isDict =
    node.name === "CallExpression" && callee !== null && source.text.slice(callee.from, callee.to) === "dict";
  if (!isDict) return { pairs: [], dynamic: [node] };
  const args = argumentsOf(node, source.text);
  return {
    pairs: args.flatMap(({ name, value }) => (name === null || name === "**" ? [] : [[name, value] as const])),
    dynamic: args.flatMap(({ name, value }) => (name === null || name === "**" ? [value] : [])),
  };
}

function displayPairs(source: PythonSource, node: PythonNode): ReturnType<typeof pairsOf> {
  const pairs: (readonly [string, PythonNode])[] = [];
  const dynamic: PythonNode[] = [];
  const children = childrenOf(node).slice(1, -1);
  for (let at = 0; at < children.length; at++) {
    const [key, colon, value] = children.slice(at, at + 3);
    if (key === undefined || key.name === ",") continue;
    const text = stringOf(source, key);
    if (colon?.name === ":" && value !== undefined && text !== null) pairs.push([text, value]);
    else dynamic.push(key);
    while (at < children.length && children[at]?.name !== ",") at++;
  }
  return { pairs, dynamic };
}

/** The value of a string literal, implicit concatenation included, or null. */
export function stringOf(source: PythonSource, node: PythonNode): string | null {
  if (node.name === "String") return unquoted(source.text.slice(node.from, node.to));
  if (node.name !== "ContinuedString") return null;
  const parts = childrenOf(node).map((child) => stringOf(source, child));
  return parts.includes(null) ? null : parts.join("");
}

function evaluateSum(source: PythonSource, node: PythonNode, budget: Budget, depth: number): Evaluated {
  const [left, operator, right] = childrenOf(node);
  const isSum = operator !== undefined && source.text.slice(operator.from, operator.to) === "+";
  if (left === undefined || right === undefined || !isSum) return { literals: [], dynamic: [node] };
  return merged([evaluate(source, left, budget, depth + 1), evaluate(source, right, budget, depth + 1)]);
}

// setuptools takes a string of lines too; in a literal of several lines each has its own.
function evaluateText(source: PythonSource, node: PythonNode): Evaluated {
  const text = stringOf(source, node);
  if (text === null) return { literals: [], dynamic: [node] };
  const spread = source.lineAt(node.to) - source.lineAt(node.from) === text.split("\n").length - 1;
  const literals: Literal[] = [];
  let at = node.from;
  for (const line of text.split("\n")) {
    for (const part of splitLines(line).map(uncommented)) if (part !== "") literals.push({ text: part, at });
    const feed = spread ? source.text.indexOf("\n", at) : -1;
    if (feed >= 0) at = feed + 1;
  }
  return { literals, dynamic: [] };
}

// setuptools' drop_comment.
function uncommented(line: string): string {
  const text = line.trim();
  const sign = text.startsWith("#") ? 0 : text.indexOf(" #");
  return sign < 0 ? text : text.slice(0, sign).trim();
}

function unquoted(written: string): string | null {
  const match = STRING.exec(written)?.groups;
  if (match === undefined || /[bf]/i.test(match.prefix ?? "")) return null;
  const body = match.body ?? "";
  return /r/i.test(match.prefix ?? "") ? body : body.replace(ESCAPE, unescaped);
}

function unescaped(...args: readonly unknown[]): string {
  const groups = args.at(-1);
  if (typeof groups !== "object" || groups === null) return "";
  const { char, hex, unicode } = { char: null, hex: null, unicode: null, ...groups };
  if (typeof char === "string") return ESCAPED[char] ?? char;
  const digits: unknown = hex ?? unicode;
  return typeof digits === "string" ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}

function inside(node: PythonNode): readonly PythonNode[] {
  return childrenOf(node).filter((child) => !PUNCTUATION.has(child.name));
}

function merged(parts: readonly Evaluated[]): Evaluated {
  return {
    literals: parts.flatMap((part) => part.literals),
    dynamic: parts.flatMap((part) => part.dynamic),
  };
}
