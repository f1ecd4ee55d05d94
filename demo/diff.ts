/** One line of a hunk; numbers are null on the side that does not have it. */
export interface DiffLine {
  readonly kind: "added" | "removed" | "context" | "hunk";
  readonly text: string;
  readonly oldLine: number | null;
  readonly newLine: number | null;
}

export interface FileDiff {
  readonly path: string;
  readonly lines: readonly DiffLine[];
}

/** Reads `git diff` output of text files. */
export function parseDiff(text: string): readonly FileDiff[] {
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((section) => {
      const path = /^\+\+\+ b\/(?<path>.*)$/m.exec(section)?.groups?.path ?? "";
      const at = section.indexOf("\n@@") + 1;
      return { path, lines: at === 0 ? [] : diffLines(section.slice(at)) };
    });
}

function diffLines(text: string): readonly DiffLine[] {
  const counters = { old: 0, new: 0 };
  return text
    .replace(/\n$/, "")
    .split("\n")
    .flatMap((line) => diffLine(line, counters));
}

function diffLine(line: string, counters: { old: number; new: number }): readonly DiffLine[] {
  const hunk = /^@@ -(?<old>\d+)(?:,\d+)? \+(?<new>\d+)/.exec(line)?.groups;
  if (hunk !== undefined) {
    counters.old = Number(hunk.old);
    counters.new = Number(hunk.new);
    return [{ kind: "hunk", text: line, oldLine: null, newLine: null }];
  }
  const text = line.slice(1);
  if (line.startsWith("+")) return [{ kind: "added", text, oldLine: null, newLine: counters.new++ }];
  if (line.startsWith("-")) return [{ kind: "removed", text, oldLine: counters.old++, newLine: null }];
  if (line.startsWith(" ")) return [{ kind: "context", text, oldLine: counters.old++, newLine: counters.new++ }];
  return [];
}
