import { bundlePath, type ProcessResult, runNode } from "./process.ts";

export interface CliOptions {
  readonly cwd: string;
  /** Added to a bare PATH; without a HOME, so no run keeps a cache by itself. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Width that the program is told by `COLUMNS`. */
  readonly columns?: number;
  readonly now?: string;
  readonly bundle?: string;
  readonly nodeArgs?: readonly string[];
  readonly timeoutMs?: number;
}

/** Runs the bundle as the command line tool. */
export function runCli(args: readonly string[], options: CliOptions): Promise<ProcessResult> {
  const { cwd, env = {}, stdin = "", columns, now = null, nodeArgs = [], timeoutMs = 60_000 } = options;
  const width: Record<string, string> = columns === undefined ? {} : { COLUMNS: String(columns) };
  const bare = {
    PATH: process.env.PATH ?? "/usr/bin:/bin",
    HOME: "",
    LANG: "C.UTF-8",
  };
  const git = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const bundle = options.bundle ?? bundlePath();
  return runNode({
    args: [bundle, ...args],
    cwd,
    env: { ...bare, ...git, ...width, ...env },
    stdin,
    now,
    nodeArgs,
    timeoutMs,
  });
}
