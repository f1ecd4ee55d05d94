import type { Log } from "../../ports.ts";
import { logLine, logLines, workflowCommand } from "../../render/escape/commands.ts";

/** Writes to one of the process's streams. */
export type Sink = (text: string) => void;

/** The job's log: the {@link Log} port with groups and whole texts. */
export interface RunnerLog extends Log {
  /** Lines of ours, already rendered as plain text, under a title that folds. */
  readonly group: (title: string, text: string) => void;
  /** One line of the log that is an error annotation without a file. */
  readonly error: (text: string) => void;
  /** A finished workflow command, as the renderer made it. */
  readonly command: (command: string) => void;
}

/** The runner reads commands from the log, so every text goes through the escaping of commands. `verbose` is RUNNER_DEBUG=1. */
export function createRunnerLog(write: Sink, verbose: boolean): RunnerLog {
  const line = (text: string): void => write(`${text}\n`);
  return {
    info: (text) => line(logLine(text)),
    warn: (text) => line(`Warning: ${logLine(text)}`),
    debug: (text) => {
      if (verbose) line(`Debug: ${logLine(text)}`);
    },
    // The log is no terminal: a line per step would only bury the rest.
    progress: () => undefined,
    group: (title, text) => {
      line(workflowCommand("group", {}, title));
      for (const one of logLines(text)) line(one);
      line(workflowCommand("endgroup", {}, ""));
    },
    error: (text) => line(workflowCommand("error", {}, text)),
    command: line,
  };
}
