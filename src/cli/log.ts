import { plainLine } from "../domain/prose.ts";
import type { Log } from "../ports.ts";
import type { Io } from "./io.ts";

/** A log on standard error. Progress is one line that is written over, on a terminal only; `end` takes it away. */
export interface TerminalLog extends Log {
  readonly end: () => void;
}

/** Takes away what stands on the terminal's line: the progress, or the `^C` of an interrupt. */
export const CLEAR_LINE = "\r\u001b[K";

// Often enough to move, seldom enough to cost nothing.
const PROGRESS_MS = 80;

/** The log of one command. */
export function createTerminalLog(
  io: Pick<Io, "stderr" | "isTerminal" | "clock" | "progressColumns" | "env">,
): TerminalLog {
  const { stderr, clock, progressColumns } = io;
  // A dumb terminal shows what would take the line away.
  const moves = io.isTerminal.stderr && io.env.TERM !== "dumb";
  let shown = false;
  let last = Number.NEGATIVE_INFINITY;
  const end = (): void => {
    if (shown) stderr(CLEAR_LINE);
    shown = false;
  };
  return {
    info: () => undefined,
    debug: () => undefined,
    warn: (text) => {
      end();
      stderr(`warning: ${plainLine(text, 2_000)}\n`);
    },
    progress: (done, total, what) => {
      if (!moves || (clock.elapsed() - last < PROGRESS_MS && done < total)) return;
      last = clock.elapsed();
      shown = true;
      // The last column stays free: a full line would go on in the next one, which nothing takes away.
      stderr(CLEAR_LINE + `${bar(done, total)} ${done}/${total} ${what}`.slice(0, progressColumns - 1));
    },
    end,
  };
}

const BAR = 20;

function bar(done: number, total: number): string {
  const full = total === 0 ? BAR : Math.round((done / total) * BAR);
  return `${"━".repeat(full)}${"╌".repeat(BAR - full)}`;
}
