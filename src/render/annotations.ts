import type { Annotation, AnnotationLevel } from "../domain/check.ts";
import type { Finding } from "../domain/finding.ts";
import { counted, type Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { indexName } from "../domain/source.ts";
import { causeOf, textBeyondCause } from "./cause.ts";
import { openFindings } from "./entries.ts";
import { type CommandName, PLAIN, workflowCommand } from "./escape/commands.ts";
import { visible } from "./escape/visible.ts";
import { alternativesText, nextStep, relationOf, SEVERITY_WORD } from "./finding-text.ts";
import { renderProse } from "./prose.ts";
import { titleOf, unverifiedCause } from "./sentences.ts";
import { NOTHING_KNOWN, unverifiedText } from "./unverified.ts";

const LEVEL: Readonly<Record<"block" | "warn" | "note", AnnotationLevel>> = {
  block: "failure",
  warn: "warning",
  note: "notice",
};
const COMMAND: Readonly<Record<AnnotationLevel, CommandName>> = {
  failure: "error",
  warning: "warning",
  notice: "notice",
};
// The check run's own limits are 255 characters and 64 KB; the runner cuts a message at 4,096 UTF-16 units.
const MAX_TITLE = 255;
const MAX_MESSAGE = 4000;
const MAX_NAMES = 50;
// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;

/** One annotation per open finding, blocking first; look-ups without an answer are one that names them all. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const open = openFindings(report);
  const unverified = open.filter((finding) => finding.rule === "unverified-project");
  return open.flatMap((finding) => {
    if (finding.rule !== "unverified-project") return [annotationOf(finding, report)];
    return finding === unverified[0] ? [unverifiedAnnotation(finding, unverified, report)] : [];
  });
}

function annotationOf(finding: Finding, report: Report): Annotation {
  return place(finding, renderProse(causeOf(finding, indexName(report.indexUrl)), PLAIN), [
    plainDetails(finding, report),
  ]);
}

function unverifiedAnnotation(first: Finding, all: readonly Finding[], report: Report): Annotation {
  return place(first, renderProse(unverifiedCause(all), PLAIN), unverifiedDetails(first, all, report));
}

/** Look-ups without an answer in plain sentences, under a title that counts them. */
export function unverifiedDetails(first: Finding, all: readonly Finding[], report: Report): readonly string[] {
  if (all.length === 1) return [plainDetails(first, report)];
  const { names, reasons } = unverifiedText(all, REASONS, MAX_NAMES);
  const said: readonly Prose[] = [
    ...(names === null ? [] : [["Could not be checked: ", ...names, "."]]),
    ...reasons,
    [NOTHING_KNOWN],
    ["Next step: ", ...nextStep(first)],
    [`rule ${first.rule}`],
  ];
  return said.map((line) => renderProse(line, PLAIN));
}

function place(finding: Finding, cause: string, message: readonly string[]): Annotation {
  const severity = finding.severity === "off" ? "note" : finding.severity;
  const line = Math.max(1, finding.line);
  return {
    path: finding.file,
    line,
    endLine: line,
    level: LEVEL[severity],
    title: cut(visible(`${SEVERITY_WORD[severity]}: ${cause}`, MAX_TITLE), MAX_TITLE),
    message: cut(message.join("\n"), MAX_MESSAGE),
  };
}

// In UTF-16 units, the strictest way to count.
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // A surrogate without its other half is no text.
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A finding in plain sentences under its cause, one kind a line: fact and effect, next step, alternatives, how it came in. */
export function plainDetails(finding: Finding, report: Report): string {
  const relation = relationOf(finding);
  const also = finding.also.slice(0, 5).map((other) => PLAIN.code(`${other.file}:${other.line}`));
  const rest = finding.also.length - also.length;
  return [
    textBeyondCause(finding, report.indexUrl, PLAIN),
    `Next step: ${renderProse(nextStep(finding), PLAIN)}`,
    renderProse(alternativesText(finding, report.indexUrl), PLAIN),
    ...(also.length === 0
      ? []
      : [`Also at ${also.join(", ")}${rest > 0 ? ` and ${counted(rest, "more place")}` : ""}`]),
    `${relation === null ? "" : `${renderProse(relation, PLAIN)}; `}rule ${finding.rule}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

export interface AnnotationCommands {
  /** Workflow commands, one a line, blocking first. */
  readonly lines: readonly string[];
  /** Annotations that the runner's limit leaves out. */
  readonly left: number;
}

// The runner takes 10 of each type a step; one stays free for the closing error or a channel's own word.
const PER_LEVEL = 9;

export interface AnnotationChoice {
  /** True where the check run carries the findings: a line is annotated once. */
  readonly policyErrorsOnly: boolean;
}

/** The annotations as workflow commands, within what the runner takes. */
export function annotationCommands(report: Report, choice: AnnotationChoice): AnnotationCommands {
  const taken: Record<AnnotationLevel, number> = { failure: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  const errors = report.policy.errors.map(
    (error): Annotation => ({
      path: error.file,
      line: Math.max(1, error.line),
      endLine: Math.max(1, error.line),
      level: "failure",
      title: "Policy error",
      message: error.message,
    }),
  );
  const all = choice.policyErrorsOnly ? errors : [...errors, ...annotationsOf(report)];
  for (const annotation of all) {
    if (taken[annotation.level] >= PER_LEVEL) continue;
    taken[annotation.level] += 1;
    lines.push(annotationCommand(annotation));
  }
  return { lines, left: all.length - lines.length };
}

function annotationCommand({ path, line, endLine, level, title, message }: Annotation): string {
  return workflowCommand(COMMAND[level], { file: path, line, endLine, title }, message);
}

/** The line that ends a job, without a file: the cause where it failed, and how many annotations were left out; null where neither is to be said. */
export function closingLine(report: Report, left: number): string | null {
  const failed = report.conclusion === "failure";
  if (!failed && left === 0) return null;
  const more = left === 0 ? "" : ` (${counted(left, "more annotation")} in the job summary)`;
  const name = failed ? "error" : report.counts.warn > 0 ? "warning" : "notice";
  return workflowCommand(name, { title: "pypi-gate" }, renderProse(titleOf(report), PLAIN) + more);
}
