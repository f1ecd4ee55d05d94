import { parse, TomlDate, TomlError } from "smol-toml";
import { plainLine } from "../domain/prose.ts";
import type { LocateToml, PolicyText, TomlPath } from "./model.ts";
import { isPyproject } from "./places.ts";

/** The table of a policy text, ready to be checked. */
export interface PolicyDocument {
  readonly kind: "policy";
  readonly file: string;
  readonly text: string;
  /** Plain data: integers are numbers, dates are TomlDate. */
  readonly value: unknown;
  /** Before the names of its tables: `tool.pypi-gate.` in a pyproject.toml, else nothing. */
  readonly prefix: string;
  /** Lines by a path from the policy's root; the nearest parent's line where the path leads nowhere. */
  readonly lineAt: (path: TomlPath) => number;
}

/** What a text that may hold a policy turned out to be. */
export type ReadDocument =
  | PolicyDocument
  | { readonly kind: "absent" }
  | { readonly kind: "broken"; readonly line: number; readonly message: string };

const BYTE_ORDER_MARK = "\uFEFF";
const TOOL_TABLE = ["tool", "pypi-gate"] as const;

/** Reads one policy text. `absent`: a pyproject.toml without the table. `broken`: not TOML, and it could hold a policy. */
export function readDocument(source: PolicyText, locate: LocateToml): ReadDocument {
  const inTool = isPyproject(source.path);
  const parsed = parseSource(source);
  if (parsed.kind === "broken") {
    // A pyproject.toml that does not know the gate is judged as a manifest, not as a policy.
    return inTool && source.text !== "" && !source.text.includes("pypi-gate") ? { kind: "absent" } : parsed;
  }
  const root = inTool ? TOOL_TABLE : [];
  const value = root.reduce<unknown>(child, parsed.value);
  if (value === undefined) return { kind: "absent" };
  const lineOf = locate(source.text);
  const lineAt = (path: TomlPath) => lineOf([...root, ...path]);
  const prefix = root.map((key) => `${key}.`).join("");
  return { kind: "policy", file: source.path, text: source.text, value, prefix, lineAt };
}

type Parsed = { readonly kind: "parsed"; readonly value: unknown } | Extract<ReadDocument, { kind: "broken" }>;

function parseSource({ text, problem }: PolicyText): Parsed {
  return problem === undefined ? parseToml(text) : { kind: "broken", line: 1, message: problem };
}

function parseToml(text: string): Parsed {
  try {
    return {
      kind: "parsed",
      value: plain(parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, { integersAsBigInt: true })),
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { kind: "broken", line: error.line, message: syntaxMessage(error.message) };
  }
}

function syntaxMessage(text: string): string {
  const reason = plainLine((text.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, ""));
  if (reason.includes("redefine")) return "not valid TOML: a key or table is given twice";
  return `not valid TOML: ${reason}`;
}

// Dotted keys nest without a bound of the library's; no policy is as deep.
const MAX_DEPTH = 1000;

function plain(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null;
  if (typeof value === "bigint") return Number(value);
  // No key of a policy takes a float, and 366.0 is no integer in TOML.
  if (typeof value === "number") return Number.NaN;
  if (Array.isArray(value)) return value.map((inner) => plain(inner, depth + 1));
  if (typeof value !== "object" || value === null || value instanceof TomlDate) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
