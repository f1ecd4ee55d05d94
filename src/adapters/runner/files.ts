import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { messageOf, UserError } from "../../domain/errors.ts";
import { plainLine } from "../../domain/prose.ts";
import type { Environment } from "../environment.ts";
import { errorCode } from "../error-code.ts";

/** GitHub refuses a step's summary above this size. */
export const MAX_SUMMARY_BYTES = 1_048_576;

/** Where the report file goes: as given (relative to the workspace, or absolute), else in the runner's temporary folder. */
export function reportPath(given: string | null, env: Environment, temporary: string): string {
  if (given === null) return join(env.RUNNER_TEMP ?? temporary, "pypi-gate-report.json");
  return workspacePath(given, env);
}

/** A path of an input: relative ones are relative to GITHUB_WORKSPACE. */
export function workspacePath(given: string, env: Environment): string {
  return resolve(env.GITHUB_WORKSPACE ?? ".", given);
}

/** Writes a file whole, with its folders; UserError when the system refuses. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(
      `Could not write ${plainLine(path)}: ${plainLine(messageOf(error))}.`,
      "Give `report-file` and `sarif-file` a path that the job may write.",
    );
  }
}

// `mkdir` with `recursive` never returns where a folder exists but takes none (/proc).
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path);
  }
}

/** Adds Markdown to the job summary. Returns null, or why it could not be done: no such file, or a text over the limit. */
export async function writeSummary(markdown: string, env: Environment): Promise<string | null> {
  const path = env.GITHUB_STEP_SUMMARY ?? "";
  if (path === "") return "The runner offers no job summary.";
  const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
  const size = Buffer.byteLength(text);
  if (size > MAX_SUMMARY_BYTES) return `The job summary has ${size} bytes, more than the ${MAX_SUMMARY_BYTES} allowed.`;
  try {
    await appendFile(path, text);
    return null;
  } catch (error) {
    return `The job summary could not be written: ${plainLine(messageOf(error))}.`;
  }
}
