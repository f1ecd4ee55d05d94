/** One step of a glob. */
export type GlobToken =
  | { readonly kind: "char"; readonly char: string }
  /** One character, never `/`. */
  | { readonly kind: "one" }
  /** One character of the ranges (`[a-z]`), or of none of them (`[!a-z]`); never `/`. */
  | { readonly kind: "set"; readonly ranges: readonly (readonly [string, string])[]; readonly negated: boolean }
  /** Any run of characters without `/`. */
  | { readonly kind: "run" }
  /** Any run of characters. */
  | { readonly kind: "across" }
  /** Nothing, or whole segments that end in `/`. */
  | { readonly kind: "folders" };

/** The steps of a path glob: `*` within a segment, `**` across, `?`; every other character stands for itself. */
export function globTokens(glob: string): readonly GlobToken[] {
  const tokens: GlobToken[] = [];
  for (let at = 0; at < glob.length; at++) {
    if (glob.startsWith("**/", at)) {
      tokens.push({ kind: "folders" });
      at += 2;
    } else if (glob.startsWith("**", at)) {
      tokens.push({ kind: "across" });
      at += 1;
    } else tokens.push(wildcard(glob.charAt(at)));
  }
  return tokens;
}

/** `*`, `?` or the character itself. */
export function wildcard(char: string): GlobToken {
  if (char === "*") return { kind: "run" };
  return char === "?" ? { kind: "one" } : { kind: "char", char };
}

/** True when the steps take the whole text. Time is text × steps, whatever the glob: a regular expression would backtrack on `*a*b*c*`. */
export function matchesGlob(tokens: readonly GlobToken[], text: string): boolean {
  // All states at once.
  let states = closure(tokens, new Set([0]), true);
  for (const char of text) {
    const next = new Set<number>();
    for (const state of states) step(tokens, state, char, next);
    states = closure(tokens, next, char === "/");
    if (states.size === 0) return false;
  }
  return states.has(tokens.length);
}

function step(tokens: readonly GlobToken[], state: number, char: string, next: Set<number>): void {
  const token = tokens[state];
  if (token === undefined) return;
  if (takes(token, char)) next.add(state + 1);
  if (token.kind === "across" || token.kind === "folders" || (token.kind === "run" && char !== "/")) next.add(state);
}

function takes(token: GlobToken, char: string): boolean {
  if (token.kind === "char") return token.char === char;
  if (char === "/") return false;
  if (token.kind !== "set") return token.kind === "one";
  return token.ranges.some(([first, last]) => first <= char && char <= last) !== token.negated;
}

// Runs may be empty; folders may only be left at the start of a segment.
function closure(tokens: readonly GlobToken[], states: Set<number>, segmentStart: boolean): Set<number> {
  for (const state of states) {
    const kind = tokens[state]?.kind;
    if (kind === "run" || kind === "across" || (kind === "folders" && segmentStart)) states.add(state + 1);
  }
  return states;
}
