import type { Clock, Log } from "../../ports.ts";
import type { Budget } from "./budget.ts";
import { isAmbiguous } from "./failure.ts";

export interface Write<T> {
  /** For the log: "post the review". */
  readonly what: string;
  /** One try; must not retry by itself. */
  readonly run: () => Promise<T>;
  /**
   * For writes that create something: looks for what a failed try may have left behind, null when there is nothing.
   * Null for writes that may simply be repeated.
   */
  readonly find: (() => Promise<T | null>) | null;
}

/** Performs one write after all writes that were asked for before it. Rejects with the client's own error. */
export type Writer = <T>(write: Write<T>) => Promise<T>;

export interface WriterOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly budget: Budget;
  /** Aborts between writes, never within one. */
  readonly signal: AbortSignal;
  /** GitHub asks for at least one second between writes. */
  readonly spacingMs: number;
}

// First try and two more.
const TRIES = 3;

/** Serial, spaced writes that never leave a duplicate: a create whose outcome is unknown is looked up before it is tried again. */
export function createWriter(options: WriterOptions): Writer {
  let last: Promise<unknown> = Promise.resolve();
  let finishedAt: number | null = null;
  const spaced = async <T>(run: () => Promise<T>): Promise<T> => {
    options.budget.beginDelivery();
    options.signal.throwIfAborted();
    const wait = finishedAt === null ? 0 : finishedAt + options.spacingMs - options.clock.elapsed();
    if (wait > 0) await options.clock.sleep(wait, options.signal);
    options.signal.throwIfAborted();
    try {
      return await run();
    } finally {
      finishedAt = options.clock.elapsed();
    }
  };
  return (write) => {
    const turn = last.then(() => performWrite(write, options, spaced));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function performWrite<T>(
  write: Write<T>,
  options: WriterOptions,
  spaced: (run: () => Promise<T>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await spaced(write.run);
    } catch (error) {
      const found = await afterFailure(error, write, options.budget);
      if (found !== null) return found;
      if (attempt === TRIES) throw error;
      options.log.debug(`Trying again to ${write.what}: attempt ${attempt + 1} of ${TRIES}.`);
    }
  }
}

// What the failed try did after all; null when the write is to be tried again.
async function afterFailure<T>(error: unknown, write: Write<T>, budget: Budget): Promise<T | null> {
  if (!isAmbiguous(error) || budget.remaining() === 0) throw error;
  return write.find === null ? null : await write.find();
}
