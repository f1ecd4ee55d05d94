/** Turns offsets into lines; the text is read as far as lines are asked for, once. */
export interface LineTable {
  /** The line of an offset: counts line feeds as git does, from 1. */
  readonly lineAt: (offset: number) => number;
}

/** The line table of a text. Nothing is computed before the first call of `lineAt`. */
export function lineTable(text: string): LineTable {
  const feeds: number[] = [];
  let read = 0;
  return {
    lineAt: (offset) => {
      for (let at = text.indexOf("\n", read); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) feeds.push(at);
      read = Math.max(read, offset);
      return countBefore(feeds, offset) + 1;
    },
  };
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
