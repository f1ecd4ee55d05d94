import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { applyBaseline, type Baseline, baselineOf, NO_BASELINE, parseBaseline } from "../domain/baseline.ts";
import { UserError } from "../domain/errors.ts";
import type { Report } from "../domain/report.ts";
import { baselineJson } from "../render/baseline.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { notWritten } from "./output.ts";

/** The report as `--baseline` lets it be judged. Throws UserError where the file is not there or no baseline. */
export async function againstBaseline(report: Report, options: Options, io: Pick<Io, "cwd">): Promise<Report> {
  const file = options.text("baseline");
  if (file === null) return report;
  const baseline = await baselineIn(resolve(io.cwd, file), file);
  if (baseline === null) {
    throw new UserError(`The baseline ${file} is not there.`, "Write it with `pypi-gate audit --write-baseline FILE`.");
  }
  return applyBaseline(report, baseline, file);
}

/** Writes `--write-baseline`; what the file knew keeps its day. False where it was not asked for, or the policy is broken. */
export async function wroteBaseline(report: Report, options: Options, io: Pick<Io, "cwd">): Promise<boolean> {
  const file = options.text("write-baseline");
  if (file === null || report.policy.errors.length > 0) return false;
  const path = resolve(io.cwd, file);
  const earlier = (await baselineIn(path, file)) ?? NO_BASELINE;
  try {
    await writeFile(path, baselineJson(baselineOf(report, earlier)));
    return true;
  } catch (error) {
    throw notWritten(file, "write-baseline", error);
  }
}

async function baselineIn(path: string, shown: string): Promise<Baseline | null> {
  const text = await textOf(path, shown);
  return text === null ? null : parseBaseline(text, shown);
}

async function textOf(path: string, shown: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new UserError(`The baseline ${shown} cannot be read (${codeOf(error)}).`, "Name a plain file.");
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}
