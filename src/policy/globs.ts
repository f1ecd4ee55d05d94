import { type GlobToken, globTokens, matchesGlob, wildcard } from "../domain/globs.ts";
import type { ProjectName } from "../domain/name.ts";

const SEPARATORS = /[-_.]+/g;
const NAME_GLOB = /^[A-Za-z0-9._*?-]+$/;
// Nested alternatives multiply; a policy that needs more than this is a mistake.
const MAX_ALTERNATIVES = 256;

/** True for text that can stand where project names or their globs are listed. */
export function isNameGlob(glob: string): boolean {
  return NAME_GLOB.test(glob) && /[A-Za-z0-9*?]/.test(glob);
}

/** True when the text has a wildcard of a name glob. */
export function hasWildcard(glob: string): boolean {
  return /[*?]/.test(glob);
}

/** Normalized as PEP 503 does with names, wildcards kept. */
export function normalizeNameGlob(glob: string): string {
  return glob.replace(SEPARATORS, "-").toLowerCase();
}

/** A test for normalized names: `*` is any run of characters, `?` one. */
export function nameMatcher(globs: readonly string[]): (name: ProjectName) => boolean {
  const exact = new Set<string>();
  const patterns: (readonly GlobToken[])[] = [];
  for (const glob of globs.map(normalizeNameGlob)) {
    if (hasWildcard(glob)) patterns.push([...glob].map(wildcard));
    else exact.add(glob);
  }
  return (name) => exact.has(name) || patterns.some((pattern) => matchesGlob(pattern, name));
}

/** A test for repository paths: `*` within a segment, `**` across, `?`, `{a,b}`; from the root, case-sensitive. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => alternatives(glob).map(globTokens));
  return (path) => patterns.some((pattern) => matchesGlob(pattern, path));
}

/** Why the text is no path glob, or null. */
export function pathGlobProblem(glob: string): string | null {
  if (glob.trim() === "") return "must not be blank";
  if (glob.startsWith("/") || glob.startsWith("./"))
    return "is relative to the root of the repository: no leading / or ./";
  return alternatives(glob).length > MAX_ALTERNATIVES ? "has too many alternatives" : null;
}

/** The glob with its `{a,b}` written out; more than the limit where there are too many. Unclosed braces are characters. */
function alternatives(glob: string): readonly string[] {
  let globs = [glob];
  while (globs.some((text) => innermost(text) !== null) && globs.length <= MAX_ALTERNATIVES) {
    globs = globs.flatMap(writtenOut);
  }
  return [...new Set(globs)];
}

function writtenOut(text: string): readonly string[] {
  const group = innermost(text);
  if (group === null) return [text];
  return group.parts.map((part) => text.slice(0, group.start) + part + text.slice(group.end));
}

function innermost(text: string): { start: number; end: number; parts: readonly string[] } | null {
  const end = text.indexOf("}");
  if (end < 0) return null;
  const start = text.lastIndexOf("{", end);
  if (start < 0) return null;
  return { start, end: end + 1, parts: text.slice(start + 1, end).split(",") };
}
