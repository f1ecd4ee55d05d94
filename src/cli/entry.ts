import process from "node:process";
import { systemClock } from "../adapters/clock.ts";
import type { Io } from "./io.ts";
import { runCommandLine } from "./run.ts";

// Without a terminal nobody says how wide a line may be.
const PLAIN_WIDTH = 100;

/** The command line on this process; returns the exit code. */
export async function runHere(args: readonly string[]): Promise<number> {
  // `pypi-gate … | head`: the reader went away, and there is nobody to tell.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return await runCommandLine(args, systemIo());
}

function systemIo(): Io {
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
    columns: columnsOf(env.COLUMNS) ?? stdout.columns ?? PLAIN_WIDTH,
    cwd: process.cwd(),
    env,
    clock: systemClock,
  };
}

function columnsOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
