/** The part of the process that signals come from. */
export interface SignalSource {
  readonly once: (name: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
  readonly removeListener: (name: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
}

/** The wish that the run end. */
export interface Stop {
  /** Aborted by the first signal: requests under way end, no write begins any more. */
  readonly signal: AbortSignal;
  /** The signal that came, or null. */
  readonly received: () => "SIGINT" | "SIGTERM" | null;
  /** Gives the signals back to the system. */
  readonly release: () => void;
}

/** Turns SIGINT and SIGTERM into an abort. The runner sends SIGINT, SIGTERM 7.5 s later, and kills after another 2.5 s. A second signal of a kind ends the process at once. */
export function listenForStop(source: SignalSource): Stop {
  const controller = new AbortController();
  let name: "SIGINT" | "SIGTERM" | null = null;
  const stop = (which: "SIGINT" | "SIGTERM") => () => {
    name ??= which;
    controller.abort();
  };
  const [interrupt, terminate] = [stop("SIGINT"), stop("SIGTERM")];
  source.once("SIGINT", interrupt);
  source.once("SIGTERM", terminate);
  return {
    signal: controller.signal,
    received: () => name,
    release: () => {
      source.removeListener("SIGINT", interrupt);
      source.removeListener("SIGTERM", terminate);
    },
  };
}
