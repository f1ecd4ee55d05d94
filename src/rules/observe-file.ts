import type { Prose } from "../domain/prose.ts";
import type { ManifestSubject, Observation, RuleId } from "../domain/rule.ts";
import type { Severity } from "../domain/severity.ts";

interface FileSaying {
  readonly rule: RuleId;
  readonly message: Prose;
  readonly effect: Prose;
  readonly remedy: Prose;
  readonly cap: Severity | null;
}

/** An observation about one file, placed at its first line in question with the others in `also`. */
export function observeFile(subject: ManifestSubject, saying: FileSaying): Observation {
  const [first, ...rest] = subject.skips;
  const lines = new Set(rest.map((skip) => skip.line).filter((line) => line !== first.line));
  return {
    rule: saying.rule,
    project: null,
    projects: null,
    version: null,
    status: null,
    change: null,
    members: [],
    place: { file: first.file, line: first.line },
    also: [...lines].map((line) => ({ file: first.file, line })),
    column: subject.change,
    defaultSeverity: null,
    cap: saying.cap,
    message: saying.message,
    effect: saying.effect,
    remedy: saying.remedy,
  };
}
