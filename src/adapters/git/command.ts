import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { UserError } from "../../domain/errors.ts";
import type { Environment } from "../environment.ts";
import { errorCode } from "../error-code.ts";

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Git in one folder, without anything that could run a program or write. */
export interface Git {
  readonly dir: string;
  /** Runs to the end, whatever the exit code. Throws UserError where git is not installed or the folder is gone. */
  readonly run: (args: readonly string[]) => Promise<GitResult>;
  /** Standard output without the last line feed; null when git exits with an error. */
  readonly text: (args: readonly string[]) => Promise<string | null>;
  /** A process that goes on; the caller ends it. */
  readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams;
}

export interface GitOptions {
  /** True where the folder was named: `GIT_DIR` and the like of a surrounding hook are about another repository. */
  readonly discover: boolean;
  readonly env: Environment;
}

// A repository's own configuration is hostile: what could start a program is turned off, replaced objects are not
// followed (no host follows them), and a bare repository planted in the tree is not entered.
const SAFE: readonly string[] = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...["core.quotepath=off", "core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.bareRepository=explicit"].flatMap(
    (setting) => ["-c", setting],
  ),
];

// Which repository is meant: git sets these for its hooks.
const WHICH: readonly string[] = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
];
const ALWAYS: readonly string[] = [
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  // The user's own configuration, and the machine's: they say which folders are safe.
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
];

/** An environment variable of every git that is started here, for `--config-env`: it is empty. */
export const EMPTY_VARIABLE = "PYPI_GATE_EMPTY";

/** Git in `dir`. Nothing runs before the first call. */
export function createGit(dir: string, options: GitOptions): Git {
  const env = gitEnvironment(options);
  const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn("git", [...SAFE, ...args], { cwd: dir, env, stdio: "pipe", windowsHide: true });
  const run = (args: readonly string[]): Promise<GitResult> => finished(start(args));
  return {
    dir,
    run,
    start,
    text: async (args) => {
      const { code, stdout } = await run(args);
      return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
    },
  };
}

function gitEnvironment({ discover, env }: GitOptions): Record<string, string> {
  const kept = discover ? ALWAYS : [...ALWAYS, ...WHICH];
  const entries = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || kept.includes(name));
  const given = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    ...Object.fromEntries(given),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A partial clone fetches what it lacks with whatever program its configuration names.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    [EMPTY_VARIABLE]: "",
  };
}

function finished(child: ChildProcessWithoutNullStreams): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => reject(startError(error)));
    child.on("close", (code) => {
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    child.stdin.end();
  });
}

/** What a person can do about a git that did not start. */
export function startError(error: Error): UserError {
  if (errorCode(error) === "ENOENT") {
    return new UserError(
      "git was not found: it is not installed, or not on the PATH.",
      "Install git, or use `pypi-gate audit`, which needs none.",
    );
  }
  return new UserError(`git could not be started: ${error.message}`, "Check the installation of git.");
}

/** The last line of what git wrote to standard error, without its prefix. */
export function reasonOf({ stderr }: GitResult): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const fatal = lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "it gave no reason";
  return fatal.replace(/^(fatal|error): /, "");
}
