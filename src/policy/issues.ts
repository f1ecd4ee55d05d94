import { TomlDate } from "smol-toml";
import type { z } from "zod";
import { PROJECT_STATUSES } from "../domain/lookup.ts";
import { PRESETS, REVIEW_WHEN } from "../domain/policy.ts";
import { COLUMNS, SEVERITIES } from "../domain/severity.ts";
import type { TomlPath, Vocabulary } from "./model.ts";
import { DISPOSITIONS, MAX_WAIVER_DAYS, openNames } from "./schema.ts";
import { keysAt, sectionOf, tableKind } from "./sections.ts";
import { hint, quoted } from "./wording.ts";

/** One thing wrong with a policy file and where it stands: a path from the policy's own root. */
export interface Problem {
  readonly path: TomlPath;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What a problem is told with. */
export interface IssueContext {
  readonly vocabulary: Vocabulary;
  /** The policy as it was read. */
  readonly value: unknown;
  /** Before the names of sections: `tool.pypi-gate.` or nothing. */
  readonly prefix: string;
}

/** What zod found, in the words of the policy: every issue becomes one problem or more. */
export function problemsOf(issue: Issue, context: IssueContext): readonly Problem[] {
  const path = tomlPath(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key, context) }));
    case "invalid_union":
      return unionProblems(issue, path, context);
    case "invalid_type":
      return [typeProblem(issue.expected, path, context)];
    case "invalid_value":
      return [{ path, message: invalidValue(issue.values, path, context) }];
    case "too_small":
    case "too_big":
      return [{ path, message: outOfRange(path, context) }];
    case "custom":
      return [{ path, message: customProblem(issue, path, context) }];
    default:
      return [{ path, message: `${nameOf(path)}${inSection(path, context)} is not valid: ${issue.message}` }];
  }
}

/** What stands at a path of a TOML value, or undefined. */
export function valueAt(root: unknown, path: TomlPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }, root);
}

function tomlPath(path: readonly PropertyKey[]): TomlPath {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

// A union is a word or a table, a text or a list, "off" or a table: the value's own kind says which was meant.
function unionProblems(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: TomlPath,
  context: IssueContext,
): readonly Problem[] {
  const value = valueAt(context.value, path);
  const [asText, asTable] = issue.errors;
  const isName = path.at(-1) === "name";
  const isTable = typeof value === "object" && value !== null && !(value instanceof TomlDate) && !Array.isArray(value);
  const structured = isName ? Array.isArray(value) : isTable;
  if (!structured && typeof value !== "string") return [typeProblem("union", path, context)];
  const branch = structured ? asTable : asText;
  return (branch ?? []).flatMap((inner) => problemsOf({ ...inner, path: [...path, ...inner.path] }, context));
}

function unknownKey(path: TomlPath, key: string, context: IssueContext): string {
  const kind = tableKind(path);
  if (kind === "relations") return unknownRelation(path, key, context);
  if (kind !== "rules") return `unknown key ${quoted(key)}${within(path, context)}${hint(key, keysAt(path))}`;
  const fixed = context.vocabulary.rules.some((rule) => rule.id === key && !rule.configurable);
  if (fixed) return `the severity of ${quoted(key)} is fixed; it can not stand${within(path, context)}`;
  return `unknown rule ${quoted(key)}${within(path, context)}${hint(key, ruleNames(context))}`;
}

function unknownRelation(path: TomlPath, key: string, context: IssueContext): string {
  const rule = String(path.at(-1));
  const lacks = context.vocabulary.rules.some(({ id, hasTransitive }) => id === rule && !hasTransitive);
  const place = `of "${rule}"${within(path.slice(0, -1), context)}`;
  if (lacks && key === "transitive") return `relation "transitive" ${place}: the rule judges files and has none`;
  const valid = lacks ? COLUMNS.filter((column) => column !== "transitive") : COLUMNS;
  return `unknown relation ${quoted(key)} ${place}${hint(key, valid)}`;
}

function invalidValue(values: readonly unknown[], path: TomlPath, context: IssueContext): string {
  const value = valueAt(context.value, path);
  if (value === undefined) return missing(path, context);
  const place = inSection(path, context);
  if (values.length === 1 && values[0] === true) return `${nameOf(path)}${place} must be true, or left out`;
  if (typeof value !== "string") return typeProblem("string", path, context).message;
  const [what, valid] = wordsAt(path, context);
  return `unknown ${what} ${quoted(value)}${forKey(what, path)}${place}${hint(value, valid)}`;
}

function wordsAt(path: TomlPath, context: IssueContext): readonly [string, readonly string[]] {
  const [first, second] = path;
  if (first === "preset") return ["preset", PRESETS];
  if (first === "review") return ["review value", REVIEW_WHEN];
  if (first === "open") return ["name", openNames(context.vocabulary)];
  if (first === "manifests" && second === "map") return ["format", context.vocabulary.formats];
  if (first === "waivers") return waiverWords(path, context);
  return first === "groups" && path.length === 2 ? ["value", ["off"]] : ["severity", SEVERITIES];
}

function waiverWords(path: TomlPath, context: IssueContext): readonly [string, readonly string[]] {
  if (path[2] === "status") return ["status", PROJECT_STATUSES];
  return path[2] === "disposition" ? ["disposition", DISPOSITIONS] : ["rule", ruleNames(context)];
}

function typeProblem(expected: string, path: TomlPath, context: IssueContext): Problem {
  const value = valueAt(context.value, path);
  if (value === undefined && path.length > 0) return { path: path.slice(0, -1), message: missing(path, context) };
  return {
    path,
    message: `${nameOf(path)}${inSection(path, context)} must be ${wanted(expected, path)}, not ${kindOf(value)}`,
  };
}

function missing(path: TomlPath, context: IssueContext): string {
  return `missing ${nameOf(path)}${inSection(path, context)}`;
}

function outOfRange(path: TomlPath, context: IssueContext): string {
  if (path[0] === "max-waiver-days")
    return `"max-waiver-days" must be 1 to ${MAX_WAIVER_DAYS}, not ${String(valueAt(context.value, path))}`;
  return `${nameOf(path)}${inSection(path, context)} must not be empty`;
}

function customProblem(issue: Issue, path: TomlPath, context: IssueContext): string {
  const value = valueAt(context.value, path);
  const place = `${nameOf(path)}${inSection(path, context)}`;
  if (path[0] === "waivers" && path[2] === "expires") {
    if (value === undefined) return missing(path, context);
    return `${place} must be a date without quotes (2027-02-21), not ${kindOf(value)}`;
  }
  return issue.message === "blank" ? `${place} must not be blank` : `${place}: ${issue.message}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: "a string",
  int: "an integer",
  number: "an integer",
  boolean: "true or false",
  array: "a list",
  object: "a table",
  record: "a table",
};

function wanted(expected: string, path: TomlPath): string {
  if (expected !== "union") return WANTED[expected] ?? expected;
  if (path.at(-1) === "name") return "a string or a list of strings";
  return path[0] === "groups" && path.length === 2 ? '"off" or a table' : "a severity or a table";
}

function kindOf(value: unknown): string {
  if (value instanceof TomlDate) return value.isDate() ? "a date" : "a date with a time";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a float";
  return typeof value === "string" ? "a string" : "a table";
}

function ruleNames(context: IssueContext): readonly string[] {
  return context.vocabulary.rules.filter((rule) => rule.configurable).map((rule) => rule.id);
}

/** The key in quotes, or the item of a list. */
function nameOf(path: TomlPath): string {
  const last = path.at(-1);
  if (last === undefined) return "the policy";
  return typeof last === "string" ? quoted(last) : `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

// A key that is called as its value (preset, status) or lists it (rules) is not named twice.
function forKey(what: string, path: TomlPath): string {
  const last = path.at(-1);
  if (last === what || path.at(-2) === `${what}s`) return "";
  return typeof last === "string" ? ` for ${nameOf(path)}` : ` in ${nameOf(path.slice(0, -1))}`;
}

function inSection(path: TomlPath, context: IssueContext): string {
  const keys = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  return within(keys.slice(0, -1), context);
}

function within(path: TomlPath, context: IssueContext): string {
  const section = sectionOf(path, context.prefix);
  return section === null ? "" : ` in ${section}`;
}
