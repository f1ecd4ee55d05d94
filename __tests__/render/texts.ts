import type { Finding } from "../../src/domain/finding.ts";
import type { Report } from "../../src/domain/report.ts";
import { annotationCommands, closingLine } from "../../src/render/annotations.ts";
import { checkContent } from "../../src/render/check.ts";
import { jobLog } from "../../src/render/log.ts";
import { resolvedText, reviewText } from "../../src/render/review/body.ts";
import { commentBody } from "../../src/render/review/comment.ts";
import { jobSummary, markdownReport } from "../../src/render/summary.ts";
import { terminalReport } from "../../src/render/text.ts";
import { auditTexts, fileTexts, retireTexts } from "./other-texts.ts";
import { blocking, playedReports } from "./played.ts";
import { CONTEXT, PEPY } from "./reports.ts";
import { SITUATIONS } from "./situations.ts";

/** Every rendered text of one report, by golden file name. */
export function textsOf(name: string, report: Report): ReadonlyMap<string, string> {
  const check = checkContent(report, CONTEXT);
  const commands = annotationCommands(report, { policyErrorsOnly: false });
  const log = [
    ...jobLog(report),
    ...commands.lines,
    ...[closingLine(report, commands.left)].filter((line) => line !== null),
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
  const [first] = blocking(report);
  if (first !== undefined) texts.set(`${name}.comment.md`, comment([first], report));
  return texts;
}

/** All goldens by file name. The texts of 2,000 findings are measured, not kept. */
export async function allTexts(): Promise<ReadonlyMap<string, string>> {
  const played = await playedReports();
  const { thousands: _, ...situations } = { ...SITUATIONS, ...played };
  const { story, audit } = played;
  return new Map([
    ...Object.entries(situations).flatMap(([name, report]) => [...textsOf(name, report)]),
    ...(story === undefined ? [] : storyTexts(story)),
    ...(audit === undefined ? [] : auditTexts(audit)),
    ...resolvedTexts(),
    ...retireTexts(),
    ["suggestion.comment.md", suggestionComment()] as const,
  ]);
}

// Every comment of one pull request, and the outputs that are asked for by name. A fork's summary has no complaint.
function storyTexts(report: Report): readonly (readonly [string, string])[] {
  const delivered = [{ channel: "review", kind: "unchanged", detail: null }] as const;
  return [
    ...blocking(report).map(
      (finding) => [`story.${finding.project ?? "file"}.comment.md`, comment([finding], report)] as const,
    ),
    ["story.both.comment.md", comment(blocking(report).slice(0, 2), report)],
    ["story.markdown.md", markdownReport(report, { ...CONTEXT, reportUrl: null })],
    ["fork.summary.md", jobSummary(report, CONTEXT, delivered)],
    ...fileTexts(report),
  ];
}

function comment(findings: readonly Finding[], report: Report): string {
  return `${commentBody(findings, { report, context: CONTEXT, suggestions: new Map() })}\n`;
}

function resolvedTexts(): readonly (readonly [string, string])[] {
  const { many, unverified } = SITUATIONS;
  const was = "\u0001lightning\u0001 is quarantined, \u0001pepy\u0001 is archived";
  return [
    ...(many === undefined ? [] : [["resolved.review.md", `${resolvedText(many, CONTEXT, was)}\n`] as const]),
    ...(unverified === undefined
      ? []
      : [["resolved-unverified.review.md", `${resolvedText(unverified, CONTEXT, was)}\n`] as const]),
  ];
}

function suggestionComment(): string {
  const { many } = SITUATIONS;
  if (many === undefined) throw new Error("no such situation");
  const renamed = { ...PEPY, alternatives: PEPY.alternatives.map((one) => ({ ...one, rename: true })) };
  const suggestions = new Map([[renamed.fingerprint, '    "pypistats>=1.5",']]);
  return `${commentBody([renamed], { report: many, context: CONTEXT, suggestions })}\n`;
}
