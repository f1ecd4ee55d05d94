/** Turns offsets into lines; the text is read as far as lines are asked for, once. */
export interface LineTable {
  /** The line of an offset: counts line feeds as git does, from 1. */
  readonly lineAt: (offset: number) => number;
}

/** The line table of a text. Nothing is computed before the first call of `lineAt`. */
export function lineTable(text: string): LineTable {
  const feeds: number[] = [];
  // The first line feed that is not counted yet: however long its line is, it is looked for once.
  let next = -1;
  return {
    lineAt: (offset) => {
      while (next < offset) {
        if (next >= 0) feeds.push(next);
        const found = text.indexOf("\n", next + 1);
        next = found < 0 ? Number.POSITIVE_INFINITY : found;
      }
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
