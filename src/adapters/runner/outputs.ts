import { setOutput } from "@actions/core";
import type { Report } from "../../domain/report.ts";

/** The action's outputs; all of them are set in every run. */
export interface Outputs {
  readonly conclusion: "success" | "failure";
  readonly blocked: number;
  readonly warned: number;
  readonly noted: number;
  readonly unverified: number;
  /** Absolute path of the JSON report; empty when there is no verdict. */
  readonly report: string;
}

/** What is set before anything else, so that a run without a verdict leaves no output empty. */
export const NO_VERDICT: Outputs = {
  conclusion: "failure",
  blocked: 0,
  warned: 0,
  noted: 0,
  unverified: 0,
  report: "",
};

/** The outputs of a run that reached a verdict. */
export function outputsOf({ conclusion, counts }: Report, path: string): Outputs {
  const { block, warn, note, unverified } = counts;
  return { conclusion, blocked: block, warned: warn, noted: note, unverified, report: path };
}

/** Sets all outputs through the runner's file; the last value of a name counts. */
export function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, String(value));
}
