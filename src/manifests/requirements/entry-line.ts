import type { Skip } from "../../domain/manifest.ts";
import { fixedLocation, type LockedFile, type Requirement } from "../../domain/requirement.ts";
import { parseOptions, splitLine } from "./options.ts";
import { bad, type Named, type Outcome, shown } from "./outcome.ts";
import { EMPTY_READING, type LineReading, type Place } from "./reading.ts";
import { readEditable } from "./reference.ts";
import { readRequirementText } from "./requirement-text.ts";

// Jinja, cookiecutter and copier. Not `${{`: that is GitHub's, and no tool fills it into a requirements file.
const TEMPLATE = /\{\{|\{%|\{#/;
// pip expands this form alone.
const VARIABLE = /\$\{[A-Z0-9_]+\}/;

/** A line that starts with a requirement: its own options are hashes and settings, all others are ignored by pip. */
export function readEntryLine(place: Place): LineReading {
  const { args, options } = splitLine(place.line.text);
  const outcome = readRequirementText(args);
  const parsed = parseOptions(options);
  if (!parsed.ok) return readingOf(withProblem(place.line.text, outcome, parsed.reason), place, []);
  const files = (parsed.values.get("hash") ?? []).map(hashOnly);
  if (!parsed.values.has("editable")) return readingOf(outcome, place, files);
  return readingOf(withProblem(place.line.text, outcome, "‘-e’ stands after a requirement"), place, files);
}

/** The value of a line's first `-e`. */
export function readEditableLine(value: string, place: Place): LineReading {
  return readingOf(readEditable(value), place, []);
}

/** A line that cannot be read at all. */
export function badLine(place: Place, reason: string): LineReading {
  return readingOf(bad(place.line.text, reason, []), place, []);
}

/** The skip of a line that its tool would reject, or that a tool fills in first. */
export function skipOfBadText(text: string, detail: string, place: Place): Skip {
  const at = { file: place.file, line: place.line.line, project: null };
  if (TEMPLATE.test(text))
    return { ...at, class: "unread", reason: "template", detail: `‘${shown(text)}’ is filled in by a template` };
  if (VARIABLE.test(text))
    return {
      ...at,
      class: "unread",
      reason: "variable",
      detail: `‘${shown(text)}’ depends on an environment variable`,
    };
  return { ...at, class: "unreadable", reason: "bad-line", detail };
}

/** What pip drops and uv installs: no bad line to either, and no entry to both. `detail` as a skip's. */
export function skipOfDropped(detail: string, { file, line }: Place): Skip {
  return { class: "unread", file, line: line.line, reason: "bad-line", detail, project: null };
}

function withProblem(text: string, outcome: Outcome, reason: string): Outcome {
  if (outcome.kind === "named") return bad(text, reason, [outcome.entry]);
  return outcome.kind === "bad" ? outcome : bad(text, reason, []);
}

function readingOf(outcome: Outcome, place: Place, files: readonly LockedFile[]): LineReading {
  switch (outcome.kind) {
    case "named":
      return { ...EMPTY_READING, requirements: [requirementOf(outcome.entry, place, files)] };
    case "unnamed":
      return { ...EMPTY_READING, skipped: [toldOf(outcome, place)] };
    case "bad": {
      const requirements = outcome.entries.map((entry) => requirementOf(entry, place, files));
      const skip = skipOfBadText(place.line.text, outcome.detail, place);
      return { ...EMPTY_READING, requirements, skipped: [{ ...skip, project: requirements[0]?.name ?? null }] };
    }
  }
}

function toldOf(outcome: Outcome & { readonly kind: "unnamed" }, place: Place): Skip {
  const { reason, detail } = outcome;
  const kind = reason === "vcs" || reason === "url" ? "reference" : "told";
  return { class: kind, file: place.file, line: place.line.line, reason, detail, project: null };
}

function requirementOf(entry: Named, place: Place, files: readonly LockedFile[]): Requirement {
  return {
    ...entry,
    scope: "prod",
    group: null,
    kind: "declared",
    direct: true,
    files,
    node: null,
    location: fixedLocation(place.file, place.line.line, place.line.endLine),
  };
}

function hashOnly(hash: string): LockedFile {
  return { name: null, url: null, hash: hash.toLowerCase() };
}
