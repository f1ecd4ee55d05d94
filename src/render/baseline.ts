import type { Baseline } from "../domain/baseline.ts";
import { BASELINE_SCHEMA } from "../domain/baseline-file.ts";
import { jsonDocument } from "./escape/json.ts";

/** A baseline as its file has it: one JSON document, the same for the same findings. */
export function baselineJson(baseline: Baseline): string {
  return jsonDocument({ schema: BASELINE_SCHEMA, findings: baseline.findings });
}
