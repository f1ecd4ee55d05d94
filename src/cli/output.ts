import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { codeOf } from "../adapters/error-code.ts";
import { UserError } from "../domain/errors.ts";
import type { PolicyError } from "../domain/policy.ts";
import { plainLine } from "../domain/prose.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { COLORS } from "./option-specs.ts";

/** Said where nothing was there to be read, which is no error: the folder may be the wrong one. */
export const NO_MANIFEST =
  "warning: no Python manifest was found. A file that is named is read whatever it is called.\n";

/** Writes a command's result to `--output`, else to standard output. Throws UserError where the file cannot be written. */
export async function putResult(text: string, options: Options, io: Io): Promise<void> {
  const file = fileOf("output", options);
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

type Written = "output" | "write-baseline";

// `-` is standard output, as it is standard input where a file to read is named.
function fileOf(option: Written, options: Options): string | null {
  const file = options.text(option);
  return option === "output" && file === "-" ? null : file;
}

/**
 * Refuses a file to write that has no place, or that is one of those to read (`read`, as named), before anything is
 * looked up. Throws UserError.
 */
export async function refuseOutput(options: Options, read: readonly string[], { cwd }: Pick<Io, "cwd">): Promise<void> {
  const taken = new Set(read.map((name) => resolve(cwd, name)));
  for (const option of ["output", "write-baseline"] as const) {
    const file = fileOf(option, options);
    if (file === null) continue;
    const path = resolve(cwd, file);
    const code = await refusalOf(path);
    if (code !== null) throw refusal(file, causeOf(code), nextFor(option));
    if (taken.has(path)) throw refusal(file, "the same command names it for something else", nextFor(option));
    taken.add(path);
  }
}

// The code of the error that writing there would end in; null where it would not.
async function refusalOf(path: string): Promise<string | null> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) return "EISDIR";
  try {
    // The dot makes it an error where what should be a folder is a file.
    await access(there === null ? `${dirname(path)}/.` : path, constants.W_OK);
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/** What a person can do about a file that an option named and that cannot be written. Throws what is no file system's error. */
export function notWritten(file: string, option: string, error: unknown): UserError {
  return cannotWrite(file, nextFor(option), error);
}

function nextFor(option: string): string {
  return `Name another file by --${option}.`;
}

/** That a file cannot be written, why, and what to do `next`. Throws what is no file system's error. */
export function cannotWrite(file: string, next: string, error: unknown): UserError {
  return refusal(file, causeOf(codeOf(error)), next);
}

function causeOf(code: string): string {
  return CAUSE[code] ?? code;
}

function refusal(file: string, cause: string, next: string): UserError {
  return new UserError(`${file} cannot be written: ${cause}.`, next);
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
  if (fileOf("output", options) !== null || isSet(io.env.NO_COLOR)) return false;
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
