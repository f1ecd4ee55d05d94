import process from "node:process";
import { systemClock } from "../adapters/clock.ts";
import { errorCode } from "../adapters/error-code.ts";
import type { Io } from "./io.ts";
import { CLEAR_LINE } from "./log.ts";
import { bugText, runCommandLine } from "./run.ts";

// Without a terminal nobody says how wide a line may be.
const PLAIN_WIDTH = 100;

/** The command line on this process; returns the exit code. */
export async function runHere(args: readonly string[]): Promise<number> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // `pypi-gate … | head`: the reader went away and wants no more, but the verdict stays.
    if (error.code === "EPIPE") return;
    process.stderr.write(`error: the result cannot be written (${error.code ?? error.message}).\n`);
    process.exit(2);
  });
  // Nobody is left to be told.
  process.stderr.on("error", () => undefined);
  process.once("SIGINT", () => {
    process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ""}interrupted; nothing was judged\n`);
    // A shell's loop ends only where the program died of the signal; the listener is gone, so it does.
    process.kill(process.pid, "SIGINT");
  });
  // Node's own exit code for it is 1, which says that something blocks.
  process.once("uncaughtException", (error) => {
    process.stderr.write(bugText(error));
    process.exit(2);
  });
  const cwd = currentFolder();
  if (cwd !== null) return await runCommandLine(args, systemIo(cwd));
  process.stderr.write("error: the current folder is not there any more.\nChange into one that is: `cd`.\n");
  return 2;
}

function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function systemIo(cwd: string): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    isTerminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    columns: columnsOf(env.COLUMNS) ?? widthOf(stdout),
    progressColumns: columnsOf(env.COLUMNS) ?? widthOf(stderr),
    cwd,
    env,
    clock: systemClock,
  };
}

// A terminal that was never given a size says 0.
function widthOf({ columns }: { readonly columns?: number }): number {
  return columns === undefined || columns === 0 ? PLAIN_WIDTH : columns;
}

function columnsOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
