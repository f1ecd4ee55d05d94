import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { errorCode } from "../adapters/error-code.ts";
import { UserError } from "../domain/errors.ts";
import type { PolicyError } from "../domain/policy.ts";
import { plainLine } from "../domain/prose.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { COLORS } from "./specs.ts";

/** Said where nothing was there to be read, which is no error: the folder may be the wrong one. */
export const NO_MANIFEST =
  "warning: no Python manifest was found. A file that is named is read whatever it is called.\n";

/** Writes a command's result to `--output`, else to standard output. Throws UserError where the file cannot be written. */
export async function putResult(text: string, options: Options, io: Io): Promise<void> {
  const file = options.text("output");
  if (file === null) {
    io.stdout(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, file), text);
  } catch (error) {
    throw notWritten(file, "output", error);
  }
}

/** Refuses a file to write that has no place before anything is looked up. Throws UserError. */
export async function refuseOutput(options: Options, io: Pick<Io, "cwd">): Promise<void> {
  for (const option of ["output", "write-baseline"]) {
    const file = options.text(option);
    if (file === null) continue;
    const why = await refusalOf(resolve(io.cwd, file));
    if (why !== null) throw notWritten(file, option, why);
  }
}

async function refusalOf(path: string): Promise<unknown> {
  try {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory() === true) return Object.assign(new Error(), { code: "EISDIR" });
    // The dot makes it an error where what should be a folder is a file.
    await access(there === null ? `${dirname(path)}/.` : path, constants.W_OK);
    return null;
  } catch (error) {
    return error;
  }
}

/** What a person can do about a file that an option named and that cannot be written. Throws what is no file system's error. */
export function notWritten(file: string, option: string, error: unknown): UserError {
  return cannotWrite(file, `Name another file by --${option}.`, error);
}

/** That a file cannot be written, why, and what to do `next`. Throws what is no file system's error. */
export function cannotWrite(file: string, next: string, error: unknown): UserError {
  const code = errorCode(error);
  if (code === null) throw error;
  return new UserError(`${file} cannot be written: ${CAUSE[code] ?? code}.`, next);
}

const CAUSE: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "what should be its folder is a file",
  EEXIST: "another file is in its way",
  EISDIR: "it is a folder",
  EACCES: "you may not write there",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

/** Whether the result is coloured: `--color`, then NO_COLOR, FORCE_COLOR, then the terminal. */
export function isColored(options: Options, io: Io): boolean {
  const when = options.word("color", COLORS) ?? "auto";
  if (when !== "auto") return when === "always";
  if (options.text("output") !== null || isSet(io.env.NO_COLOR)) return false;
  if (isSet(io.env.FORCE_COLOR)) return io.env.FORCE_COLOR !== "0";
  return io.isTerminal.stdout && io.env.TERM !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

/** Errors of the policy, one line each, on standard error. */
export function tellPolicyErrors(errors: readonly PolicyError[], io: Io): void {
  for (const { file, line, message } of errors)
    io.stderr(`error: ${plainLine(`${file}:${line}: ${message}`, 2_000)}\n`);
}
