import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../ports.ts";

/** The system's clock: the one time of a run comes from here. */
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
