import type { DiffFile } from "../../domain/review.ts";

/** A file for which GitHub sends no patch: too large, binary, or renamed without a change. */
export const NO_PATCH: DiffFile = { commentable: [], hasPatch: false };

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines of the head's side that a `patch` of the REST API shows: added and context lines of each hunk. */
export function parsePatch(patch: string | null | undefined): DiffFile {
  if (patch === undefined || patch === null || patch === "") return NO_PATCH;
  const ranges: { start: number; end: number }[] = [];
  // A hunk without a line on the head's side (a pure deletion at the top) leaves no range.
  let line: number | null = null;
  for (const text of patch.split("\n")) {
    const header = HEADER.exec(text);
    if (header !== null) line = Number(header[1]);
    else if (line !== null && isHeadLine(text)) extend(ranges, line++);
  }
  return { commentable: ranges, hasPatch: true };
}

// `\ No newline at end of file` is no line of either side; GitHub may trim a trailing empty context line to nothing.
function isHeadLine(text: string): boolean {
  return text.startsWith("+") || text.startsWith(" ");
}

function extend(ranges: { start: number; end: number }[], line: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.end === line - 1) last.end = line;
  else ranges.push({ start: line, end: line });
}
