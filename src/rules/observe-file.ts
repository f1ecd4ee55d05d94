import { grouped } from "../domain/prose.ts";
import type { ManifestSubject, Observation } from "../domain/rule.ts";
import { observeRun, type RunSaying } from "./observe-run.ts";

/** An observation about one file, placed at its first line in question with the others in `also`. */
export function observeFile(
  subject: ManifestSubject,
  saying: Pick<RunSaying, "rule" | "message" | "effect" | "remedy" | "cap">,
): Observation {
  const [first, ...rest] = subject.skips;
  const lines = new Set(rest.map((skip) => skip.line).filter((line) => line !== first.line));
  return observeRun({
    ...saying,
    place: { file: first.file, line: first.line },
    also: [...lines].map((line) => ({ file: first.file, line })),
    column: subject.change,
  });
}

/** ", and 2 more in this file" after what is said of the first line; empty where it is the only one. */
export function moreInFile({ skips }: ManifestSubject): string {
  return skips.length === 1 ? "" : `, and ${grouped(skips.length - 1)} more in this file`;
}
