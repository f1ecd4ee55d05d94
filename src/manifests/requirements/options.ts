import { shellWords } from "./shell.ts";

/** The options of a requirements file that mean something to a reader; the rest is read and dropped. */
export type OptionName =
  | "requirement"
  | "constraint"
  | "editable"
  | "index-url"
  | "extra-index-url"
  | "no-index"
  | "find-links"
  | "hash"
  | "config-settings"
  | "other-value"
  | "other-flag";

/** What optparse makes of the options of one line: every value of every option, in order. */
export type Options =
  | {
      readonly ok: true;
      readonly values: ReadonlyMap<OptionName, readonly string[]>;
      /** Words that belong to no option: optparse keeps them as arguments, and pip drops those. */
      readonly dropped: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

const LONG: ReadonlyMap<string, OptionName> = new Map([
  ["--index-url", "index-url"],
  ["--pypi-url", "index-url"],
  ["--extra-index-url", "extra-index-url"],
  ["--no-index", "no-index"],
  ["--constraint", "constraint"],
  ["--requirement", "requirement"],
  ["--editable", "editable"],
  ["--find-links", "find-links"],
  ["--no-binary", "other-value"],
  ["--only-binary", "other-value"],
  ["--prefer-binary", "other-flag"],
  ["--require-hashes", "other-flag"],
  ["--no-require-hashes", "other-flag"],
  ["--pre", "other-flag"],
  ["--all-releases", "other-value"],
  ["--only-final", "other-value"],
  ["--trusted-host", "other-value"],
  ["--use-feature", "other-value"],
  ["--hash", "hash"],
  ["--config-settings", "config-settings"],
]);

const SHORT: ReadonlyMap<string, OptionName> = new Map([
  ["i", "index-url"],
  ["c", "constraint"],
  ["r", "requirement"],
  ["e", "editable"],
  ["f", "find-links"],
  ["C", "config-settings"],
]);

const FLAGS: ReadonlySet<OptionName> = new Set(["no-index", "other-flag"]);
// pip's STRONG_HASHES.
const HASH = /^(?:sha256|sha384|sha512):/;

/** Splits a line where pip does: at the first word, between single spaces, that starts with a dash. */
export function splitLine(text: string): { readonly args: string; readonly options: string } {
  if (text.startsWith("-")) return { args: "", options: text };
  const dash = text.indexOf(" -");
  if (dash < 0) return { args: text, options: "" };
  return { args: text.slice(0, dash), options: text.slice(dash + 1) };
}

/** Reads the options of one line as shlex and optparse do: glued, quoted, abbreviated. */
export function parseOptions(text: string): Options {
  const words = shellWords(text);
  if (words === null) return { ok: false, reason: "a quotation is not closed" };
  const values = new Map<OptionName, string[]>();
  const dropped: string[] = [];
  const rest = words[Symbol.iterator]();
  for (const word of rest) {
    if (word === "--") {
      dropped.push(...rest);
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      dropped.push(word);
      continue;
    }
    const option = readOption(word, () => rest.next().value);
    if ("reason" in option) return { ok: false, reason: option.reason };
    const earlier = values.get(option.name);
    if (earlier === undefined) values.set(option.name, [option.value]);
    else earlier.push(option.value);
  }
  return { ok: true, values, dropped };
}

interface Problem {
  readonly reason: string;
}

interface Option {
  readonly name: OptionName;
  /** Glued to the option, or null where it is the next word. */
  readonly value: string | null;
}

function readOption(
  word: string,
  next: () => string | undefined,
): { readonly name: OptionName; readonly value: string } | Problem {
  const option = word.startsWith("--") ? longOption(word) : shortOption(word);
  if ("reason" in option) return option;
  const value = FLAGS.has(option.name) ? "" : (option.value ?? next());
  if (value === undefined) return { reason: `the option ‘${short(word)}’ has no value` };
  const reason = valueProblem(option.name, value);
  return reason === null ? { name: option.name, value } : { reason };
}

function longOption(word: string): Option | Problem {
  const equals = word.indexOf("=");
  const written = equals < 0 ? word : word.slice(0, equals);
  const exact = LONG.get(written);
  const names =
    exact === undefined ? [...LONG].filter(([long]) => long.startsWith(written)) : [[written, exact] as const];
  const only = names[0];
  if (only === undefined) return { reason: `there is no option ‘${short(written)}’` };
  if (names.length > 1)
    return { reason: `the option ‘${short(written)}’ could be ${names.map(([long]) => long).join(", ")}` };
  if (equals >= 0 && FLAGS.has(only[1])) return { reason: `the option ${only[0]} takes no value` };
  return { name: only[1], value: equals < 0 ? null : word.slice(equals + 1) };
}

function shortOption(word: string): Option | Problem {
  const name = SHORT.get(word.charAt(1));
  if (name === undefined) return { reason: `there is no option ‘${short(word)}’` };
  return { name, value: word.length > 2 ? word.slice(2) : null };
}

function valueProblem(name: OptionName, value: string): string | null {
  if (name === "hash" && !HASH.test(value)) return "a hash is ‘sha256:…’, ‘sha384:…’ or ‘sha512:…’";
  if (name === "config-settings" && !value.includes("=")) return "a configuration setting is ‘KEY=VALUE’";
  return null;
}

function short(word: string): string {
  return word.slice(0, 40);
}
