import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { excerpt } from "../pep508/excerpt.ts";
import { parseRequirement, readableName } from "../pep508.ts";

/** A project that a line names, whatever pip thinks of the line. */
export interface Named {
  readonly name: ProjectName;
  readonly writtenName: string;
  readonly specifier: string;
  readonly version: string | null;
  readonly extras: readonly string[];
  readonly marker: string | null;
  readonly source: Source;
}

/** What a line that asks for something says. */
export type Outcome =
  | { readonly kind: "named"; readonly entry: Named }
  /** Something without a project name: a folder, an archive, a repository. */
  | { readonly kind: "unnamed"; readonly reason: "path" | "self" | "vcs" | "url"; readonly detail: string }
  /** pip rejects it. `entries`: the names that are still readable, so that they are looked up all the same. */
  | { readonly kind: "bad"; readonly detail: string; readonly entries: readonly Named[] };

// Longest piece of a line that a sentence repeats.
const MAX_SHOWN = 80;
// A line is either a list of a few names or prose.
const MAX_NAMES = 20;
const GOES_ON_AS_REQUIREMENT = /^[[(<>=!~;@,#]/;

/** The start of a text, for a sentence; no credentials. */
export function shown(text: string): string {
  return excerpt(text, MAX_SHOWN);
}

/** A line that pip rejects, with the names that a reader still sees in it. */
export function bad(text: string, reason: string, entries: readonly Named[] = namesIn(text)): Outcome {
  return { kind: "bad", detail: `pip cannot read ‘${shown(text)}’: ${reason}`, entries };
}

/** A name without anything else that is known of it, or nothing where the text is no name. */
export function justNamed(writtenName: string, source: Source = DEFAULT_INDEX): readonly Named[] {
  const name = parseProjectName(writtenName);
  if (name === null) return [];
  return [{ name, writtenName, specifier: "", version: null, extras: [], marker: null, source }];
}

function namesIn(text: string): readonly Named[] {
  const words = text.split(/\s+/, MAX_NAMES + 1);
  const listed = words.length > MAX_NAMES ? [] : severalNames(words);
  if (listed.length > 0) return listed;
  const writtenName = readableName(text);
  if (writtenName === null) return [];
  const rest = text.slice(text.indexOf(writtenName) + writtenName.length).trim();
  return words.length <= 2 || GOES_ON_AS_REQUIREMENT.test(rest) ? justNamed(writtenName) : [];
}

// `foo==1 bar==2`, `foo bar`: every word a requirement, and more than prose has.
function severalNames(words: readonly string[]): readonly Named[] {
  const entries: Named[] = [];
  for (const word of words) {
    const parsed = parseRequirement(word);
    if (!parsed.ok || parsed.url !== null || !/^[A-Za-z]/.test(word)) return [];
    const { name, writtenName, specifier, version, extras } = parsed;
    entries.push({ name, writtenName, specifier, version, extras, marker: null, source: DEFAULT_INDEX });
  }
  return words.length === 2 || entries.some((entry) => entry.specifier !== "") ? entries : [];
}
