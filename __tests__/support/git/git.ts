import { execFileSync } from "node:child_process";

/** Nothing of the machine's or the user's git configuration reaches the repositories of the tests. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  HOME: "/nonexistent",
  LC_ALL: "C",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  // Paths as they are written, never as patterns.
  GIT_LITERAL_PATHSPECS: "1",
};

// Larger than the largest blob a scenario makes.
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Runs git in `dir` and returns its standard output as bytes; throws with git's own words when it fails. */
export function gitBytes(dir: string, args: readonly string[], input: string | Uint8Array = ""): Buffer {
  return execFileSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: dir,
    env: { ...GIT_ENVIRONMENT },
    input,
    maxBuffer: MAX_OUTPUT,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** {@link gitBytes} as text without the last line feed. */
export function gitText(dir: string, args: readonly string[], input: string | Uint8Array = ""): string {
  return gitBytes(dir, args, input).toString("utf8").replace(/\n$/, "");
}

/** {@link gitText}, or null when git exits with an error. */
export function tryGit(dir: string, args: readonly string[]): string | null {
  try {
    return gitText(dir, args);
  } catch {
    return null;
  }
}
