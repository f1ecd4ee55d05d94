import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { fakeClock } from "../support/index/clock.ts";
import type { FakeProject } from "../support/index/project.ts";
import { type IndexServer, startIndex } from "../support/index/server.ts";

export const NOW = "2026-11-24T06:40:00.000Z";

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliAround {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly terminal?: Partial<Io["isTerminal"]>;
  /** A fake one by default, whose sleepers wake at once. */
  readonly clock?: Io["clock"];
}

const ENVIRONMENT = {
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  // None: no run of a test may keep a cache there.
  HOME: "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Runs a command line in this process. */
export async function cli(args: readonly string[], around: CliAround): Promise<CliRun> {
  let [stdout, stderr] = ["", ""];
  const { cwd, stdin = "", env = {}, columns = 100, terminal = {}, clock = fakeClock(NOW) } = around;
  const io: Io = {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    isTerminal: { stdin: false, stdout: false, stderr: false, ...terminal },
    columns,
    progressColumns: columns,
    cwd,
    env: { ...ENVIRONMENT, ...env },
    clock,
  };
  const code = await runCommandLine(args, io);
  return { code, stdout, stderr };
}

/** A loopback index that is closed when the test ends. */
export async function anIndex(...projects: readonly FakeProject[]): Promise<IndexServer> {
  const index = await startIndex(projects);
  onTestFinished(() => index.close());
  return index;
}
