import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { codeOf } from "../adapters/error-code.ts";
import { applyBaseline, type Baseline, baselineOf, NO_BASELINE } from "../domain/baseline.ts";
import { parseBaseline } from "../domain/baseline-file.ts";
import { UserError } from "../domain/errors.ts";
import { counted, plainLine } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { baselineJson } from "../render/baseline.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import { notWritten } from "./output.ts";

/** What `--baseline` and `--write-baseline` do to one audit. */
export interface Baselines {
  /**
   * The report as `--baseline` lets it be judged. Writes `--write-baseline` before, and says so on standard error: what
   * the file knew keeps its day, and what is recorded fails nothing; what could not be checked still does. Nothing is
   * written where the policy is broken. Throws UserError where it cannot be written.
   */
  readonly judged: (report: Report) => Promise<Report>;
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
    judged: async (report) => {
      const judged = given === null || known === null ? report : applyBaseline(report, known, given);
      if (written === null || report.policy.errors.length > 0) return judged;
      const baseline = baselineOf(report, earlier ?? NO_BASELINE);
      await write(written, baseline, io);
      const held = applyBaseline(judged, baseline, written).conclusion === "success";
      io.stderr(`note: ${writtenText(plainLine(written), baseline, { report, held })}\n`);
      return held ? passed(judged) : judged;
    },
  };
}

function passed(report: Report): Report {
  if (report.conclusion === "success") return report;
  const notes = [...report.notes, "What blocks is recorded in the baseline, so this audit passes."];
  return { ...report, conclusion: "success", notes };
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
  { report, held }: { readonly report: Report; readonly held: boolean },
): string {
  const { unverified } = report.counts;
  return [
    `${file} was written with ${counted(findings.length, "finding")}.`,
    ...(unverified > 0 ? [`Of ${counted(unverified, "project")} without an answer nothing new is in it.`] : []),
    ...(held ? [] : ["What could not be checked is not in it, and blocks."]),
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
    const code = codeOf(error);
    if (code === "ENOENT") return null;
    throw new UserError(`The baseline ${shown} cannot be read (${code}).`, "Name a plain file.");
  }
}
