import { setTimeout as pause } from "node:timers/promises";

/** A row of the table. */
export interface Row {
  readonly what: string;
  /** Ours over the other, or a number that has no limit. */
  readonly ratio: number;
  readonly limit: number | null;
  /** What the ratio was made of. */
  readonly detail: string;
}

/** One side of a comparison; answers in milliseconds, or gives nothing and is timed as a whole. */
export type Work = () => unknown;

/** Times of two works side by side, in milliseconds: each round runs both, in turn first. */
export interface Pair {
  readonly ours: number;
  readonly other: number;
  /** The median of the rounds' own ratios: a slow moment of the machine hits both sides of a round. */
  readonly ratio: number;
}

/** Milliseconds since some moment. */
export type Stopwatch = () => number;

/** For works in processes of their own, or that wait. */
export const WALL: Stopwatch = () => performance.now();

/**
 * For works in this process: what other programs of the machine do does not count. Ticks of 4 ms on
 * some systems: not for what is shorter than 50 ms.
 */
export const OWN_THREAD: Stopwatch = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Runs both works `rounds` times by turns, after one round that is not counted. */
export async function sideBySide(ours: Work, other: Work, rounds: number, stopwatch: Stopwatch): Promise<Pair> {
  const times: { readonly ours: number; readonly other: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const oursFirst = round % 2 === 0;
    const first = await timed(oursFirst ? ours : other, stopwatch);
    const second = await timed(oursFirst ? other : ours, stopwatch);
    const [mine, theirs] = oursFirst ? [first, second] : [second, first];
    if (round > 0) times.push({ ours: mine, other: theirs });
  }
  return {
    ours: median(times.map((time) => time.ours)),
    other: median(times.map((time) => time.other)),
    ratio: median(times.map((time) => time.ours / time.other)),
  };
}

async function timed(work: Work, stopwatch: Stopwatch): Promise<number> {
  // What the run before left behind is nobody's cost.
  globalThis.gc?.();
  await pause(1);
  const start = stopwatch();
  await work();
  return stopwatch() - start;
}

/** The middle of the numbers; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A row for a pair of works. */
export function rowOf(what: string, pair: Pair, limit: number | null, names: readonly [string, string]): Row {
  const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
  return { what, ratio: pair.ratio, limit, detail: `${names[0]} ${ms(pair.ours)}, ${names[1]} ${ms(pair.other)}` };
}

/** True where the row keeps its limit. */
export function holds({ ratio, limit }: Row): boolean {
  return limit === null || ratio <= limit;
}

/** The rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.ratio.toFixed(2),
    row.limit === null ? "–" : `≤ ${row.limit}`,
    holds(row) ? "" : "MISSED",
    row.detail,
  ]);
  const all = [["what", "ratio", "limit", "", "median of both sides"], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(3, ...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(all[0] ?? []), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
