import type { Clock } from "../../../src/ports.ts";

/** A clock whose time moves only while everybody sleeps: the earliest sleeper wakes and takes the time with it. */
export interface FakeClock extends Clock {
  /** The waits asked for so far, in milliseconds. */
  readonly slept: readonly number[];
  /** Moves the time by hand, as slow work would. */
  readonly advance: (ms: number) => void;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A fake clock at the given ISO time. */
export function fakeClock(at = "2026-01-02T03:04:05Z"): FakeClock {
  const slept: number[] = [];
  const sleepers: Sleeper[] = [];
  let time = 0;
  const wakeNext = (): void => {
    const [next] = sleepers.toSorted((a, b) => a.until - b.until);
    if (next === undefined) return;
    sleepers.splice(sleepers.indexOf(next), 1);
    time = Math.max(time, next.until);
    next.wake();
  };
  return {
    slept,
    now: () => at,
    elapsed: () => time,
    advance: (ms) => {
      time += ms;
    },
    sleep: (ms, signal) => {
      slept.push(ms);
      return new Promise((resolve) => {
        const sleeper = { until: time + ms, wake: resolve };
        sleepers.push(sleeper);
        signal.addEventListener("abort", () => {
          const place = sleepers.indexOf(sleeper);
          if (place !== -1) sleepers.splice(place, 1);
          resolve();
        });
        // After the microtasks of whoever is awake.
        setImmediate(wakeNext);
      });
    },
  };
}
