import { markerProblem } from "../pep508/marker.ts";
import { eggText } from "../pep508/reference.ts";
import { isArchive, type Pep508, parseRequirement, projectOfUrl, sourceOf, sourceOfUrl } from "../pep508.ts";
import { strip } from "./lines.ts";
import { bad, justNamed, type Outcome } from "./outcome.ts";
import { isUrl, readReference, withoutPathExtras } from "./reference.ts";

// `./pkg`, `..`, `/opt/pkg`, `.[dev]`.
const RELATIVE_OR_ABSOLUTE = /^(?:\.{1,2}(?:$|[/\\[])|\/)/;
// What belongs to a version specifier or to prose, not to a path (`lib/pkg`, `lib/pkg[dev]`).
const NOT_IN_PATHS = /[\s<>=!~;@{}$]/;

/** Reads the part of a line before its options as pip does: URL, archive, folder or PEP 508. */
export function readRequirementText(text: string): Outcome {
  // pip splits the marker off first, at `; ` for URLs and at any semicolon else.
  const separator = isUrl(text) ? "; " : ";";
  const at = text.indexOf(separator);
  const wanted = strip(at < 0 ? text : text.slice(0, at));
  const marker = at < 0 ? "" : strip(text.slice(at + separator.length));
  const problem = marker === "" ? null : markerProblem(marker);
  if (problem !== null) return bad(text, problem);
  return readWanted(wanted, marker === "" ? null : marker);
}

function readWanted(wanted: string, marker: string | null): Outcome {
  if (isUrl(wanted) || isLocalArchive(wanted)) return readReference(wanted, marker);
  const parsed = parseRequirement(wanted);
  if (parsed.ok) return fromPep508(parsed, marker);
  if (isPath(wanted)) return readReference(wanted, marker);
  const egg = eggText(wanted) === null ? null : projectOfUrl(wanted);
  if (egg !== null) return bad(wanted, parsed.reason, justNamed(egg.writtenName, sourceOfUrl(wanted)));
  return bad(wanted, parsed.reason);
}

function isPath(wanted: string): boolean {
  return RELATIVE_OR_ABSOLUTE.test(wanted) || (wanted.includes("/") && !NOT_IN_PATHS.test(wanted));
}

// `name @ https://…/x.zip` ends like an archive and is none: what stands before `@` is no path.
function isLocalArchive(wanted: string): boolean {
  if (/[?#]/.test(wanted) || !isArchive(withoutPathExtras(wanted))) return false;
  const at = wanted.indexOf("@");
  return at < 0 || wanted.lastIndexOf("/", at) >= 0 || wanted.startsWith(".");
}

function fromPep508(parsed: Pep508, marker: string | null): Outcome {
  const { name, writtenName, specifier, version, extras } = parsed;
  const source = sourceOf(parsed);
  return { kind: "named", entry: { name, writtenName, specifier, version, extras, marker, source } };
}
