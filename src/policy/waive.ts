import type { PolicyError } from "../domain/policy.ts";
import { type LoadRequest, loadPolicy } from "./load.ts";
import { isPyproject } from "./places.ts";
import { tomlString } from "./toml-text.ts";

/** What `waive` is asked to write: texts as given, checked by reading the result. Null is left out. */
export interface WaiveRequest {
  readonly project: string;
  readonly rules: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  readonly status: string | null;
  readonly owner: string | null;
  readonly issue: string | null;
  readonly disposition: string | null;
}

/** What became of a waiver that was asked for. */
export type WaiveResult =
  /** The file's whole new text. */
  | { readonly kind: "written"; readonly path: string; readonly text: string }
  /** Why nothing is written; errors stand at the lines that the new file would have. */
  | { readonly kind: "refused"; readonly errors: readonly PolicyError[] };

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Appends a waiver to the policy at `path` (created where it is in none of `current.texts`), every other byte left as
 * it is. Refuses what reading the result would refuse; `current` is the policy in use, as it would be loaded.
 */
export function waive(path: string, waiver: WaiveRequest, current: LoadRequest): WaiveResult {
  const text = current.texts.find((file) => file.path === path)?.text ?? "";
  const before = loadPolicy(current).errors;
  if (before.length > 0 && text !== "") return { kind: "refused", errors: before };
  const written = text + separator(text) + entry(waiver, path, lineBreakOf(text));
  const others = current.texts.filter((file) => file.path !== path);
  const errors = loadPolicy({ ...current, texts: [...others, { path, text: written }] }).errors;
  if (errors.length > 0) return { kind: "refused", errors };
  return { kind: "written", path, text: written };
}

/** A waiver ready to paste, with line feeds; `path` decides the header. */
export function waiverText(waiver: WaiveRequest, path: string): string {
  return entry(waiver, path, "\n");
}

function entry(waiver: WaiveRequest, path: string, lineBreak: string): string {
  const lines = [
    isPyproject(path) ? "[[tool.pypi-gate.waivers]]" : "[[waivers]]",
    `project = ${tomlString(waiver.project)}`,
    `rules = [${waiver.rules.map(tomlString).join(", ")}]`,
    ...optional("status", waiver.status),
    `reason = ${tomlString(waiver.reason)}`,
    // A date has no quotes; whatever else was given becomes a string, which reading refuses.
    `expires = ${DATE.test(waiver.expires) ? waiver.expires : tomlString(waiver.expires)}`,
    ...optional("owner", waiver.owner),
    ...optional("issue", waiver.issue),
    ...optional("disposition", waiver.disposition),
  ];
  return lines.map((line) => line + lineBreak).join("");
}

function optional(key: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${key} = ${tomlString(value)}`];
}

function lineBreakOf(text: string): string {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

// A blank line before the entry; the last line gets its end where it has none.
function separator(text: string): string {
  if (text === "") return "";
  const lineBreak = lineBreakOf(text);
  return text.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
}
