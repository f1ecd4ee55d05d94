import { parseProjectName } from "../../domain/name.ts";
import { normalizeExtras, type Pep508 } from "./grammar.ts";
import { markerProblem } from "./marker.ts";

const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const VERSION = "[0-9]+(?:\\.[0-9]+)*";
const CLAUSE = `(?:[=!]=[ ]?${VERSION}(?:\\.\\*)?|[<>]=?[ ]?${VERSION}|~=[ ]?[0-9]+(?:\\.[0-9]+)+)`;
const CLAUSES = `${CLAUSE}(?:,[ ]?${CLAUSE})*`;
// What may follow each part starts with another character than the part goes on with, so a failure costs linear time.
const COMMON = new RegExp(
  `^(${LABEL})(?:\\[(${LABEL}(?:,[ ]?${LABEL})*)\\])?[ ]?(?:(${CLAUSES})|\\((${CLAUSES})\\))?(?:[ ]?;(.*))?$`,
);
const COMPARISON =
  "(?:python_version|python_full_version|os_name|sys_platform|platform_system|platform_machine|platform_python_implementation|implementation_name|extra)[ \\t]*(?:===|==|~=|!=|<=|>=|<|>)[ \\t]*(?:'[^'\\r\\n]*'|\"[^\"\\r\\n]*\")";
const MARKER = new RegExp(`^[ \\t]*${COMPARISON}(?:[ \\t]+(?:and|or)[ \\t]+${COMPARISON})*[ \\t]*$`);
const NO_EXTRAS: readonly string[] = [];

/**
 * A requirement of the form that nearly all have: plain versions, no URL. Null for every other text, good or bad: what
 * is read here reads the same by the whole grammar, which takes ten times as long.
 */
export function commonRequirement(text: string): Pep508 | null {
  const found = COMMON.exec(text);
  const writtenName = found?.[1];
  if (found === null || writtenName === undefined) return null;
  const name = parseProjectName(writtenName);
  const marker = found[5];
  if (name === null || (marker !== undefined && !isMarker(marker))) return null;
  const extras = found[2];
  const specifier = found[3] ?? found[4] ?? "";
  return {
    ok: true,
    name,
    writtenName,
    extras: extras === undefined ? NO_EXTRAS : normalizeExtras(extras.split(/, ?/)),
    specifier,
    version: specifier.startsWith("==") ? pinOf(specifier) : null,
    url: null,
    marker: marker === undefined ? null : marker.trim(),
  };
}

// One look at the usual forms; the others by the grammar.
function isMarker(text: string): boolean {
  return MARKER.test(text) || markerProblem(text) === null;
}

function pinOf(specifier: string): string | null {
  return specifier.includes(",") || specifier.endsWith("*") ? null : specifier.slice(2).trimStart();
}
