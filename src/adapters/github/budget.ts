import type { Clock } from "../../ports.ts";

/** How much time GitHub requests may still take. */
export interface Budget {
  /** Milliseconds left; never negative. */
  readonly remaining: () => number;
  /** Starts the time for delivery, once: what reading has used up does not count against it. */
  readonly beginDelivery: () => void;
}

/** Reading has `readMs` from now; delivery has `deliveryMs` from its beginning. */
export function createBudget(clock: Clock, readMs: number, deliveryMs: number): Budget {
  let deadline = clock.elapsed() + readMs;
  let delivering = false;
  return {
    remaining: () => Math.max(0, deadline - clock.elapsed()),
    beginDelivery: () => {
      if (delivering) return;
      delivering = true;
      deadline = clock.elapsed() + deliveryMs;
    },
  };
}
