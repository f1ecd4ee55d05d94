// Narrower than this nothing is gained by wrapping, and wider the eye loses the line.
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/** Where lines of text end on a terminal of so many columns. */
export function lineWidth(columns: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}

/** `head`, then `text` beside it, its further lines as far in as its first. */
export function hangingLines(head: string, text: string, at: { readonly indent: number; readonly columns: number }) {
  const [first = "", ...rest] = wrapText(text, lineWidth(at.columns) - at.indent);
  return [head + first, ...rest.map((line) => " ".repeat(at.indent) + line)];
}

/** Lines of at most `width` characters; a word that is longer stands alone and is not cut. None for an empty text. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
