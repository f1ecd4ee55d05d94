// Longer text is no slip of the keyboard; comparing it would only cost time.
const MAX_COMPARED = 80;

/** The valid name nearest to what was written, or null when more than a third of its letters differ. */
export function nearest(written: string, valid: readonly string[]): string | null {
  if (written.length > MAX_COMPARED) return null;
  let best: { name: string; distance: number } | null = null;
  for (const name of valid) {
    const distance = editDistance(written.toLowerCase(), name);
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best !== null && best.distance * 3 <= written.length ? best.name : null;
}

// Two letters the wrong way round are one slip.
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = cost(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(before, j - 2) + 1 : change;
      next.push(Math.min(change, swap, cost(row, j) + 1, cost(next, j - 1) + 1));
    }
    before = row;
    row = next;
  }
  return cost(row, b.length);
}

function cost(row: readonly number[], at: number): number {
  return row[at] ?? 0;
}
