/** Turns offsets into lines; built with one pass over the text when the first line is asked for. */
export interface LineTable {
  /** The line of an offset: counts line feeds as git does, from 1. */
  readonly lineAt: (offset: number) => number;
}

/** The line table of a text. Nothing is computed before the first call of `lineAt`. */
export function lineTable(text: string): LineTable {
  let breaks: readonly number[] | null = null;
  return {
    lineAt: (offset) => {
      breaks ??= lineFeeds(text);
      return countBefore(breaks, offset) + 1;
    },
  };
}

function lineFeeds(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found.push(at);
  return found;
}

// How many numbers of a sorted list are smaller than the limit.
function countBefore(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
