import { stackOf, UserError } from "../domain/errors.ts";
import { plainLine } from "../domain/prose.ts";
import { VERSION } from "../version.ts";
import { type Arguments, parseArguments, UsageError } from "./arguments.ts";
import { commandHelp, generalHelp, usageLine } from "./help.ts";
import type { Io } from "./io.ts";
import { refuseOutput } from "./output.ts";
import type { CommandName } from "./specs.ts";

/** What a command is run with. */
export type Run = Extract<Arguments, { kind: "run" }>;

/** One command; returns the exit code. Throws UserError for what a person can mend. */
export type Command = (run: Run, io: Io) => Promise<number>;

// Loaded when it runs: `--version` pays for none of them, and `inventory` nothing for the network.
const COMMAND: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  audit: async () => (await import("./audit.ts")).audit,
  inventory: async () => (await import("./inventory.ts")).inventory,
  explain: async () => (await import("./explain.ts")).explain,
  policy: async () => (await import("./policy.ts")).policy,
  retire: async () => (await import("./retire.ts")).retire,
  waive: async () => (await import("./waive.ts")).waiveCommand,
};

/** The command line; returns the exit code: 0 nothing blocks, 1 something blocks, 2 no verdict. Never throws. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runParsed(parseArguments(args), io);
  } catch (error) {
    return sayWhatFailed(error, io);
  }
}

async function runParsed(parsed: Arguments, io: Io): Promise<number> {
  switch (parsed.kind) {
    case "version":
      io.stdout(`pypi-gate ${VERSION}\n`);
      return 0;
    case "help":
      io.stdout(parsed.command === null ? generalHelp(io.columns) : commandHelp(parsed.command, io.columns));
      return 0;
    case "nothing":
      io.stderr(generalHelp(io.columns));
      return 2;
    case "run": {
      const { command, options, words } = parsed;
      await refuseOutput(options, command.reads === true ? words : [], io);
      return await (await COMMAND[command.name]())(parsed, io);
    }
  }
}

function sayWhatFailed(error: unknown, io: Io): number {
  if (error instanceof UsageError) {
    const help = error.command === null ? "pypi-gate --help" : `pypi-gate ${error.command.name} --help`;
    io.stderr(`error: ${error.message}\n\n${usageLine(error.command)}\nFor more, run \`${help}\`.\n`);
  } else if (error instanceof UserError) {
    io.stderr(`error: ${plainLine(error.message, 2_000)}\n${plainLine(error.remedy, 2_000)}\n`);
  } else {
    io.stderr(bugText(error));
  }
  return 2;
}

/** What is said of an error that nobody expected. */
export function bugText(error: unknown): string {
  const lines = stackOf(error)
    .split("\n")
    .map((line) => `  ${plainLine(line, 2_000)}`);
  return `error: pypi-gate broke. This is a bug: please report it with these lines.\n${lines.join("\n")}\n`;
}
