import type { Report } from "../../src/domain/report.ts";
import { annotationCommands, closingError } from "../../src/render/annotations.ts";
import { checkContent } from "../../src/render/check.ts";
import { jobLog } from "../../src/render/log.ts";
import { resolvedText, reviewText } from "../../src/render/review/body.ts";
import { commentBody } from "../../src/render/review/comment.ts";
import { jobSummary } from "../../src/render/summary.ts";
import { terminalReport } from "../../src/render/text.ts";
import { CONTEXT, PEPY } from "./reports.ts";
import { SITUATIONS } from "./situations.ts";

/** Every rendered text of one report, by golden file name. */
export function textsOf(name: string, report: Report): ReadonlyMap<string, string> {
  const check = checkContent(report, CONTEXT);
  const commands = annotationCommands(report, { policyErrorsOnly: false });
  const log = [
    ...jobLog(report),
    ...commands.lines,
    ...(report.conclusion === "failure" ? [closingError(report, commands.left)] : []),
  ];
  const texts = new Map([
    [`${name}.review.md`, `${reviewText(report, CONTEXT, 65_000)}\n`],
    [`${name}.check.md`, `# ${check.title}\n\n${check.summary}\n\n${check.text}\n`],
    [`${name}.log.txt`, `${log.join("\n")}\n`],
    [`${name}.terminal.txt`, terminalReport(report, { width: 100, color: false })],
    [
      `${name}.summary.md`,
      jobSummary(report, CONTEXT, [{ channel: "review", kind: "degraded", reason: "the token may not write" }]),
    ],
  ]);
  const first = report.findings.find((finding) => finding.severity === "block");
  if (first !== undefined) {
    texts.set(`${name}.comment.md`, `${commentBody([first], { report, context: CONTEXT, suggestions: new Map() })}\n`);
  }
  return texts;
}

/** All goldens by file name. The texts of 2,000 findings are measured, not kept. */
export function allTexts(): ReadonlyMap<string, string> {
  const situations = Object.entries(SITUATIONS).filter(([name]) => name !== "thousands");
  const texts = new Map(situations.flatMap(([name, report]) => [...textsOf(name, report)]));
  const { many } = SITUATIONS;
  if (many === undefined) return texts;
  texts.set(
    "resolved.review.md",
    `${resolvedText(many, CONTEXT, "\u0001lightning\u0001 is quarantined, \u0001pepy\u0001 is archived")}\n`,
  );
  const renamed = { ...PEPY, alternatives: PEPY.alternatives.map((one) => ({ ...one, rename: true })) };
  const suggestions = new Map([[renamed.fingerprint, '    "pypistats>=1.5",']]);
  texts.set("suggestion.comment.md", `${commentBody([renamed], { report: many, context: CONTEXT, suggestions })}\n`);
  return texts;
}
