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
  const patterns: (readonly Token[])[] = [];
  for (const glob of globs.map(normalizeNameGlob)) {
    if (hasWildcard(glob)) patterns.push([...glob].map(nameToken));
    else exact.add(glob);
  }
  return (name) => exact.has(name) || patterns.some((pattern) => matches(pattern, name));
}

/** A test for repository paths: `*` within a segment, `**` across, `?`, `{a,b}`; from the root, case-sensitive. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => alternatives(glob).map(pathTokens));
  return (path) => patterns.some((pattern) => matches(pattern, path));
}

/** Why the text is no path glob, or null. */
export function pathGlobProblem(glob: string): string | null {
  if (glob.trim() === "") return "must not be blank";
  if (glob.startsWith("/") || glob.startsWith("./"))
    return "is relative to the root of the repository: no leading / or ./";
  return alternatives(glob).length > MAX_ALTERNATIVES ? "has too many alternatives" : null;
}

type Token =
  | { readonly kind: "char"; readonly char: string }
  /** One character; not `/` in paths. */
  | { readonly kind: "one" }
  /** Any run of characters without `/`. */
  | { readonly kind: "run" }
  /** Any run of characters. */
  | { readonly kind: "across" }
  /** Nothing, or whole segments that end in `/`. */
  | { readonly kind: "folders" };

function nameToken(char: string): Token {
  if (char === "*") return { kind: "run" };
  return char === "?" ? { kind: "one" } : { kind: "char", char };
}

function pathTokens(glob: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; at++) {
    const atSegment = at === 0 || glob[at - 1] === "/";
    if (glob.startsWith("**/", at) && atSegment) {
      tokens.push({ kind: "folders" });
      at += 2;
    } else if (glob.startsWith("**", at)) {
      tokens.push({ kind: "across" });
      at += 1;
    } else tokens.push(nameToken(glob.charAt(at)));
  }
  return tokens;
}

// All states at once: time is text × tokens, whatever the globs; a regular expression would backtrack on `*a*b*c*`.
function matches(tokens: readonly Token[], text: string): boolean {
  let states = closure(tokens, new Set([0]), true);
  for (const char of text) {
    const next = new Set<number>();
    for (const state of states) step(tokens, state, char, next);
    states = closure(tokens, next, char === "/");
    if (states.size === 0) return false;
  }
  return states.has(tokens.length);
}

function step(tokens: readonly Token[], state: number, char: string, next: Set<number>): void {
  const token = tokens[state];
  if (token === undefined) return;
  if (token.kind === "char" ? token.char === char : token.kind === "one" && char !== "/") next.add(state + 1);
  if (token.kind === "across" || token.kind === "folders" || (token.kind === "run" && char !== "/")) next.add(state);
}

// Runs may be empty; folders may only be left at the start of a segment.
function closure(tokens: readonly Token[], states: Set<number>, segmentStart: boolean): Set<number> {
  for (const state of states) {
    const kind = tokens[state]?.kind;
    if (kind === "run" || kind === "across" || (kind === "folders" && segmentStart)) states.add(state + 1);
  }
  return states;
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
