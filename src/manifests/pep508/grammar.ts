import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import { atEnd, type Cursor, expect, fail, GrammarError, skipSpace, take } from "./cursor.ts";
import { readMarker } from "./marker.ts";
import { projectOfUrl } from "./reference.ts";
import { pinnedVersion, readSpecifier } from "./specifier.ts";

/** A PEP 508 string that packaging accepts. */
export interface Pep508 {
  readonly ok: true;
  readonly name: ProjectName;
  readonly writtenName: string;
  /** Normalized, sorted, without duplicates. */
  readonly extras: readonly string[];
  /** As written, without white space around it or parentheses; `""` when there is none. */
  readonly specifier: string;
  /** The one version that the specifier, or the file name of the URL, allows; else null. */
  readonly version: string | null;
  /** What stands after `@`, as written (credentials included: show `sourceOf` instead), or null. */
  readonly url: string | null;
  /** As written, trimmed, or null. */
  readonly marker: string | null;
}

/** A string that packaging rejects. The name is what a reader would still see in it, or null. */
export interface NotPep508 {
  readonly ok: false;
  /** One sentence without a full stop; quotes the text, so it is hostile. */
  readonly reason: string;
  readonly name: ProjectName | null;
  readonly writtenName: string | null;
}

// packaging's IDENTIFIER ends at a word boundary, so `_` may end a name where PEP 508 says it may not.
const IDENTIFIER = /\b[A-Za-z0-9][A-Za-z0-9._-]*\b/y;
const OPEN_BRACKET = /\[/y;
const CLOSE_BRACKET = /\]/y;
const COMMA = /,/y;
const AT = /@/y;
const URL_TEXT = /[^ \t]+/y;
const SEMICOLON = /;/y;
// A name that goes on in a way that no name can (`foo-{{x}}`, `foo:`) is none.
const READABLE_NAME = /^[ \t]*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)(?=$|[\s[(<>=!~;@,#])/;
const BARE_VERSION = /^v?[0-9]+(?:\.[0-9*]+)*$/;

/** Reads a text of any form by packaging's whole grammar. Never throws. */
export function readByGrammar(text: string): Pep508 | NotPep508 {
  const cursor: Cursor = { text, at: 0 };
  try {
    return readRequirement(cursor);
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const writtenName = readableName(text);
    return { ok: false, reason: error.message, writtenName, name: parseProjectName(writtenName ?? "") };
  }
}

/** The name at the start of a text that is no requirement, or null where it starts with none. */
export function readableName(text: string): string | null {
  return READABLE_NAME.exec(text)?.groups?.name ?? null;
}

/** Extras in the form in which requirements carry them: PEP 685 normalized, sorted, without duplicates. */
export function normalizeExtras(written: readonly string[]): readonly string[] {
  const labels = written.map(normalizeLabel);
  return labels.length < 2 ? labels : [...new Set(labels)].sort();
}

function readRequirement(cursor: Cursor): Pep508 {
  skipSpace(cursor);
  const writtenName = expect(cursor, IDENTIFIER, "a project name");
  const name = parseProjectName(writtenName);
  if (name === null) return fail(cursor, "a project name of a length that an index accepts");
  skipSpace(cursor);
  const extras = normalizeExtras(readExtras(cursor));
  skipSpace(cursor);
  const url = take(cursor, AT) === null ? null : readUrl(cursor);
  const specifier = url === null ? readSpecifier(cursor) : "";
  if (url === null) skipSpace(cursor);
  const marker = readRest(cursor);
  const version = url === null ? pinnedVersion(specifier) : versionInUrl(url, name);
  return { ok: true, name, writtenName, extras, specifier, version, url, marker };
}

function readExtras(cursor: Cursor): readonly string[] {
  if (take(cursor, OPEN_BRACKET) === null) return [];
  skipSpace(cursor);
  const extras: string[] = [];
  const first = take(cursor, IDENTIFIER);
  if (first !== null) {
    extras.push(first);
    skipSpace(cursor);
    while (take(cursor, COMMA) !== null) {
      skipSpace(cursor);
      extras.push(expect(cursor, IDENTIFIER, "an extra name after the comma"));
      skipSpace(cursor);
    }
  }
  skipSpace(cursor);
  expect(cursor, CLOSE_BRACKET, "a comma or a closing bracket after the extras");
  return extras;
}

function readUrl(cursor: Cursor): string {
  skipSpace(cursor);
  const start = cursor.at;
  const url = expect(cursor, URL_TEXT, "a URL after ‘@’");
  if (BARE_VERSION.test(url)) {
    cursor.at = start;
    fail(cursor, "a URL after ‘@’ (a version follows ‘==’)");
  }
  skipSpace(cursor);
  return url;
}

// The marker and the end. After a URL the semicolon has white space before it, or it would be part of the URL.
function readRest(cursor: Cursor): string | null {
  if (atEnd(cursor)) return null;
  expect(cursor, SEMICOLON, "a version specifier, a semicolon or the end");
  const start = cursor.at;
  readMarker(cursor);
  if (!atEnd(cursor)) fail(cursor, "the end of the marker");
  return cursor.text.slice(start).trim();
}

function versionInUrl(url: string, name: ProjectName): string | null {
  const found = projectOfUrl(url);
  return found !== null && found.name === name ? found.version : null;
}
