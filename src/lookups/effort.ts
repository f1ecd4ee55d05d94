import type { Clock } from "../ports.ts";
import type { LookupLimits } from "./retry.ts";

/** What all look-ups of one run share: the time they have, and the failures in a row. */
export interface Effort {
  /** Aborted when the time is used up. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never negative. */
  readonly remaining: () => number;
  /** Called before a try: arms the alarm when the try could outlive the budget. */
  readonly begin: () => void;
  /** Called once per name, in the order in which names are done. */
  readonly done: (answered: boolean) => void;
  /** True when so many names failed in a row that the rest is not asked. */
  readonly isBroken: () => boolean;
  /** Ends the alarm. */
  readonly end: () => void;
}

/** The shared state of one run, whose time starts now. */
export function startEffort(clock: Clock, limits: LookupLimits): Effort {
  const deadline = clock.elapsed() + limits.budgetMs;
  const budget = new AbortController();
  const alarm = new AbortController();
  let armed = false;
  let failures = 0;
  let broken = false;
  const remaining = (): number => Math.max(0, deadline - clock.elapsed());
  const begin = (): void => {
    // A try ends by itself after `tryMs`: only the last ones of a long run can be cut off by the budget.
    if (armed || remaining() > limits.tryMs) return;
    armed = true;
    void soundAt(clock, deadline, { budget, alarm });
  };
  const done = (answered: boolean): void => {
    failures = answered ? 0 : failures + 1;
    // Once open it stays open: names under way may still be answered, the verdict must not depend on which.
    broken ||= failures >= limits.breakerAfter;
  };
  return { signal: budget.signal, remaining, begin, done, isBroken: () => broken, end: () => alarm.abort() };
}

interface Alarm {
  readonly budget: AbortController;
  readonly alarm: AbortController;
}

async function soundAt(clock: Clock, deadline: number, { budget, alarm }: Alarm): Promise<void> {
  await clock.sleep(deadline - clock.elapsed(), alarm.signal);
  if (!alarm.signal.aborted) budget.abort();
}
