import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../ports.ts";

/** The system's clock: the only place that reads `Date`. A sleep ends early, without an error, when its signal aborts. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, { signal, ref: true });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
