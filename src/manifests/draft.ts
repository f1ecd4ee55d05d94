import {
  EMPTY_MANIFEST,
  type Include,
  type IndexDeclaration,
  type ParsedManifest,
  type Skip,
  type SkipReason,
  skipClassOf,
} from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { Location, Requirement, Scope } from "../domain/requirement.ts";
import type { Source } from "../domain/source.ts";
import { excerpt } from "./pep508/excerpt.ts";
import { type NotPep508, type Pep508, parseRequirement, sourceOf } from "./pep508.ts";
import type { TomlPath } from "./toml/values.ts";

/** What a format has read so far. Lines count line feeds from 1. */
export interface Draft {
  readonly file: RepoPath;
  readonly requirements: Requirement[];
  /** Of each requirement. */
  readonly slots: Slot[];
  readonly includes: Include[];
  readonly indexes: IndexDeclaration[];
  readonly skipped: Skip[];
}

/** Where an entry stands and why it is there. */
export interface Slot {
  readonly scope: Scope;
  readonly group: string | null;
  /** Its lines are found when they are asked for: most entries of a large file never are. */
  readonly location: Location;
  /** The table or array of a TOML document that holds it. */
  readonly parent?: TomlPath;
  /** Which child of its parent it is. */
  readonly step?: string | number;
}

/** What a format knows of an entry; everything else of a requirement is the same for all declared entries. */
export type EntryFacts = Pick<
  Requirement,
  "name" | "writtenName" | "specifier" | "version" | "extras" | "marker" | "source"
>;

/** All sources that an entry without a URL may come from; never empty. */
export type SourcesOf = (name: ProjectName) => readonly Source[];

// Longest piece of an entry that a sentence repeats.
const MAX_SHOWN = 80;
const NO_FILES: Requirement["files"] = [];
// Jinja, cookiecutter, copier.
const TEMPLATE = /\{\{|\{%/;

/** An empty draft of a file. */
export function newDraft(file: RepoPath): Draft {
  return { file, requirements: [], slots: [], includes: [], indexes: [], skipped: [] };
}

/** The draft as a manifest: requirements in the order in which they were read, all else in the order of its lines. */
export function manifestOf(draft: Draft): ParsedManifest {
  return {
    ...EMPTY_MANIFEST,
    requirements: draft.requirements,
    includes: draft.includes.toSorted((a, b) => a.line - b.line),
    indexes: draft.indexes.toSorted((a, b) => a.line - b.line),
    skipped: draft.skipped.toSorted((a, b) => a.line - b.line),
  };
}

/** Adds a skip; its class follows from the reason where none is given. `detail`: one sentence without a full stop. */
export function addSkip(
  draft: Draft,
  reason: SkipReason,
  line: number,
  said: { readonly detail: string; readonly project?: ProjectName | null; readonly class?: Skip["class"] },
): void {
  draft.skipped.push({
    class: said.class ?? skipClassOf(reason),
    file: draft.file,
    line,
    reason,
    detail: said.detail,
    project: said.project ?? null,
  });
}

/** The line that a slot points at. Reads positions of the file: for what must be said with its line. */
export function lineOf(slot: Slot): number {
  return slot.location.lines().line;
}

/** Adds one declared, direct requirement. */
export function addEntry(draft: Draft, slot: Slot, facts: EntryFacts): void {
  draft.slots.push(slot);
  draft.requirements.push(declared(facts, facts.source, slot));
}

function declared(facts: Omit<EntryFacts, "source">, source: Source, slot: Slot): Requirement {
  return {
    name: facts.name,
    writtenName: facts.writtenName,
    specifier: facts.specifier,
    version: facts.version,
    extras: facts.extras,
    marker: facts.marker,
    source,
    scope: slot.scope,
    group: slot.group,
    kind: "declared",
    direct: true,
    files: NO_FILES,
    node: null,
    location: slot.location,
  };
}

/**
 * Adds a PEP 508 text, once per source that it may come from. What its tool rejects is a bad line, what a template
 * fills in is unread; a name that is still readable is kept, so that it is looked up all the same.
 */
export function addPep508(draft: Draft, text: unknown, slot: Slot, sourcesOf: SourcesOf): void {
  if (typeof text !== "string") {
    addSkip(draft, "bad-line", lineOf(slot), { detail: "the entry is no text, so it names no project" });
    return;
  }
  const parsed = parseRequirement(text);
  if (parsed.ok) addParsed(draft, parsed, slot, sourcesIn(parsed, sourcesOf));
  else addUnparsed(draft, { text, parsed }, slot, sourcesOf);
}

/** Adds what was read of a PEP 508 text, once per source that it may come from. */
export function addParsed(draft: Draft, parsed: Pep508, slot: Slot, sources: readonly Source[]): void {
  for (const source of sources) {
    draft.slots.push(slot);
    draft.requirements.push(declared(parsed, source, slot));
  }
}

interface BadText {
  readonly text: string;
  readonly parsed: NotPep508;
}

function addUnparsed(draft: Draft, { text, parsed }: BadText, slot: Slot, sourcesOf: SourcesOf): void {
  const { name, writtenName } = parsed;
  if (TEMPLATE.test(text)) {
    addSkip(draft, "template", lineOf(slot), { detail: `‘${shown(text)}’ is filled in by a template`, project: name });
  } else {
    addSkip(draft, "bad-line", lineOf(slot), {
      detail: `‘${shown(text)}’ is no requirement: ${parsed.reason}`,
      project: name,
    });
  }
  if (name === null || writtenName === null) return;
  const facts = { name, writtenName, specifier: "", version: null, extras: [], marker: null };
  for (const source of sourcesOf(name)) addEntry(draft, slot, { ...facts, source });
}

function sourcesIn(parsed: Pep508, sourcesOf: SourcesOf): readonly Source[] {
  return parsed.url === null ? sourcesOf(parsed.name) : [sourceOf(parsed)];
}

/** The start of a text for a sentence, without credentials. */
export function shown(text: string): string {
  return excerpt(text, MAX_SHOWN);
}

/** True for text that cookiecutter, copier or Jinja fills in first. */
export function isTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}
