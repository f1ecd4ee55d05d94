import { nearest } from "../domain/nearest.ts";
import { plainLine } from "../domain/prose.ts";

// Longest piece of a file that a message repeats.
const MAX_QUOTED = 80;

/** `; did you mean "x"?`, or the valid names: `; valid: "a", "b"`. */
export function hint(written: string, valid: readonly string[]): string {
  const near = nearest(written, valid);
  if (near !== null) return `; did you mean "${near}"?`;
  return `; valid: ${valid.map((name) => `"${name}"`).join(", ")}`;
}

/** Text of the file in quotes, on one line, shortened. */
export function quoted(text: string): string {
  return `"${plainLine(text, MAX_QUOTED)}"`;
}
