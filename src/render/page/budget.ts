/** Bytes that a text takes in UTF-8: what GitHub's limits are safe in, whatever they count. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** A piece of a page. Gets the bytes that are left; a text that takes more is left out, `""` says nothing. */
export type Section = (budget: number) => string;

/** A text that is shown whole or not at all. */
export function whole(text: string): Section {
  return () => text;
}

const GAP = "\n\n";

/** Sections one after another with an empty line between, at most `limit` bytes. `last` always has its place. */
export function assemble(limit: number, sections: readonly Section[], last = ""): string {
  const parts: string[] = [];
  let left = limit + GAP.length - (last === "" ? 0 : byteLength(last) + GAP.length);
  for (const section of sections) {
    const text = section(left - GAP.length);
    const size = byteLength(text) + GAP.length;
    if (text === "" || size > left) continue;
    parts.push(text);
    left -= size;
  }
  if (last !== "") parts.push(last);
  return parts.join(GAP);
}

export interface Fitting {
  /** At most so many lines, however much room there is. */
  readonly max: number;
  /** What is said of those that were left out; `""` says nothing. */
  readonly more: (left: number) => string;
}

/** The first lines that fit `budget` bytes together with what is said of the rest; line feeds between. */
export function fitLines(lines: readonly string[], budget: number, { max, more }: Fitting): readonly string[] {
  if (lines.length <= max && byteLength(lines.join("\n")) <= budget) return lines;
  const kept: string[] = [];
  let left = budget - byteLength(more(lines.length));
  for (const line of lines.slice(0, max)) {
    left -= byteLength(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const rest = more(lines.length - kept.length);
  return kept.length === 0 || rest === "" ? kept : [...kept, rest];
}
