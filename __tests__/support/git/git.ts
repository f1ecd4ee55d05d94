import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

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

// A start of git costs more than most answers, and a scenario asks the same fifty times.
const answers = new Map<string, Buffer>();
const MAX_KEPT = 1_000_000;

/**
 * {@link gitBytes} for questions whose every object is named by its full SHA, so that the answer is the same always
 * and in every repository: asked once. Null when git exits with an error; that is asked again.
 */
export function askOnce(dir: string, args: readonly string[]): Buffer | null {
  const key = args.join("\0");
  const kept = answers.get(key);
  if (kept !== undefined) return kept;
  try {
    const answer = gitBytes(dir, args);
    if (answer.length <= MAX_KEPT) answers.set(key, answer);
    return answer;
  } catch {
    return null;
  }
}

/** {@link askOnce} as text without the last line feed. */
export function askTextOnce(dir: string, args: readonly string[]): string | null {
  return askOnce(dir, args)?.toString("utf8").replace(/\n$/, "") ?? null;
}

const BRANCH = /^refs\/heads\/[\w-]+$/;
const FULL_SHA = /^[0-9a-f]{40}\n$/;

/** The SHA in a branch's own file; null where only git can tell. */
export function branchTip(dir: string, ref: string): string | null {
  if (!BRANCH.test(ref)) return null;
  try {
    const text = readFileSync(join(dir, ".git", ref), "utf8");
    return FULL_SHA.test(text) ? text.trimEnd() : null;
  } catch {
    return null;
  }
}
