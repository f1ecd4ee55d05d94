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

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
