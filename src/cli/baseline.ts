import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { applyBaseline, type Baseline, baselineOf, NO_BASELINE, parseBaseline } from "../domain/baseline.ts";
import { UserError } from "../domain/errors.ts";
import { plainLine } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { baselineJson } from "../render/baseline.ts";
import { counted } from "../render/sentences.ts";
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

/**
 * Writes `--write-baseline` and says so on standard error; what the file knew keeps its day. `code` is the audit's exit
 * code; returns the one that holds now: what is recorded fails nothing. Nothing is written where the policy is broken.
 */
export async function recordBaseline(
  report: Report,
  { options, code }: { readonly options: Options; readonly code: number },
  io: Pick<Io, "cwd" | "stderr">,
): Promise<number> {
  const file = options.text("write-baseline");
  if (file === null || report.policy.errors.length > 0) return code;
  const path = resolve(io.cwd, file);
  const earlier = (await baselineIn(path, file)) ?? NO_BASELINE;
  const baseline = baselineOf(report, earlier);
  try {
    await writeFile(path, baselineJson(baseline));
  } catch (error) {
    throw notWritten(file, "write-baseline", error);
  }
  io.stderr(`note: ${writtenText(plainLine(file), baseline, { report, code })}\n`);
  return code === 1 ? 0 : code;
}

function writtenText(
  file: string,
  { findings }: Baseline,
  { report, code }: { readonly report: Report; readonly code: number },
): string {
  const { unverified } = report.counts;
  return [
    `${file} was written with ${counted(findings.length, "finding")}.`,
    ...(unverified > 0 ? [`Of ${counted(unverified, "project")} without an answer nothing new is in it.`] : []),
    ...(code === 1 ? ["An audit that writes a baseline passes, whatever blocks."] : []),
  ].join(" ");
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
