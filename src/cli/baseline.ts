import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { errorCode } from "../adapters/error-code.ts";
import { applyBaseline, type Baseline, baselineOf, NO_BASELINE } from "../domain/baseline.ts";
import { parseBaseline } from "../domain/baseline-file.ts";
import { UserError } from "../domain/errors.ts";
import { plainLine } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { baselineJson } from "../render/baseline.ts";
import { counted } from "../render/sentences.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { notWritten } from "./output.ts";

/** What `--baseline` and `--write-baseline` do to one audit. */
export interface Baselines {
  /** The report as `--baseline` lets it be judged. */
  readonly judged: (report: Report) => Report;
  /**
   * Writes `--write-baseline` and says so on standard error; what the file knew keeps its day. `code` is the audit's
   * exit code; returns the one that holds now: what is recorded fails nothing, what could not be checked still does.
   * Nothing is written where the policy is broken. Throws UserError where it cannot be written.
   */
  readonly record: (report: Report, code: number) => Promise<number>;
}

/** Reads the files of both options, before anything is asked. Throws UserError where one is not there or no baseline. */
export async function openBaselines(options: Options, io: Pick<Io, "cwd" | "stderr">): Promise<Baselines> {
  const [given, written] = [options.text("baseline"), options.text("write-baseline")];
  const known = given === null ? null : await baselineIn(resolve(io.cwd, given), given);
  if (given !== null && known === null) {
    throw new UserError(
      `The baseline ${given} is not there.`,
      "Write it with `pypi-gate audit --write-baseline FILE`.",
    );
  }
  const earlier = written === null ? null : await baselineIn(resolve(io.cwd, written), written);
  return {
    judged: (report) => (given === null || known === null ? report : applyBaseline(report, known, given)),
    record: async (report, code) => {
      if (written === null || report.policy.errors.length > 0) return code;
      const baseline = baselineOf(report, earlier ?? NO_BASELINE);
      await write(written, baseline, io);
      const held = code === 1 && applyBaseline(report, baseline, written).conclusion === "success";
      io.stderr(`note: ${writtenText(plainLine(written), baseline, { report, code, held })}\n`);
      return held ? 0 : code;
    },
  };
}

async function write(file: string, baseline: Baseline, { cwd }: Pick<Io, "cwd">): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), baselineJson(baseline));
  } catch (error) {
    throw notWritten(file, "write-baseline", error);
  }
}

function writtenText(
  file: string,
  { findings }: Baseline,
  { report, code, held }: { readonly report: Report; readonly code: number; readonly held: boolean },
): string {
  const { unverified } = report.counts;
  return [
    `${file} was written with ${counted(findings.length, "finding")}.`,
    ...(unverified > 0 ? [`Of ${counted(unverified, "project")} without an answer nothing new is in it.`] : []),
    ...(held ? ["What is in it blocks no more, so this audit passes."] : []),
    ...(code === 1 && !held ? ["What could not be checked is not in it, and blocks."] : []),
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
    const code = errorCode(error);
    if (code === null) throw error;
    if (code === "ENOENT") return null;
    throw new UserError(`The baseline ${shown} cannot be read (${code}).`, "Name a plain file.");
  }
}
