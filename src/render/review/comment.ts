import type { Finding } from "../../domain/finding.ts";
import { counted } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { fenced, MARKDOWN, markdownText } from "../escape/markdown.ts";
import { alternativesText, linkedMessage, nextStep, relationOf, SEVERITY_WORD, waiverText } from "../finding-text.ts";
import { assemble, type Section, whole } from "../page/budget.ts";
import { type PageContext, ruleLink } from "../page/context.ts";
import { renderProse, sentences } from "../prose.ts";
import { timeText } from "../sentences.ts";
import { MAX_BODY, neutralized } from "./body.ts";
import { digestOf, keyOf, markerLine } from "./marker.ts";

/** Lines that stand in the place of a finding's line, by fingerprint. */
export type SuggestedLines = ReadonlyMap<string, string>;

export interface CommentFacts {
  readonly report: Report;
  readonly context: PageContext;
  readonly suggestions: SuggestedLines;
}

/** The comment for the blocking findings of one line: at most four lines a finding, marker first. */
export function commentBody(findings: readonly Finding[], facts: CommentFacts): string {
  return `${commentMarker(findings, facts)}\n${commentText(findings, facts)}`;
}

/** The keys of the findings that a comment stands for, sorted. */
export function commentKeys(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => keyOf(finding.fingerprint)))].sort();
}

/** What the comment says, apart from time and commit. */
export function commentDigest(findings: readonly Finding[], facts: CommentFacts): string {
  return digestOf(
    commentText(findings, { ...neutralized(facts.report, facts.context), suggestions: facts.suggestions }),
  );
}

function commentMarker(findings: readonly Finding[], facts: CommentFacts): string {
  const digest = commentDigest(findings, facts);
  return markerLine({ kind: "finding", digest, keys: commentKeys(findings).slice(0, 1500) });
}

// The marker takes its share of the limit: 1,500 keys and the rest of the line.
const MARKER_ROOM = 20_000;

function commentText(findings: readonly Finding[], facts: CommentFacts): string {
  const sections = findings.flatMap((finding) => findingSections(finding, facts, findings.length === 1));
  return assemble(MAX_BODY - MARKER_ROOM, sections, "");
}

function findingSections(finding: Finding, facts: CommentFacts, alone: boolean): readonly Section[] {
  const { report, context } = facts;
  const fact = sentences(linkedMessage(finding, report.indexUrl), finding.effect, waiverText(finding.waiver));
  const relation = relationOf(finding);
  const small = [
    ...(relation === null ? [] : [renderProse(relation, MARKDOWN)]),
    ruleLink(context, finding.rule),
    ...(finding.also.length === 0 ? [] : [`also in ${counted(finding.also.length, "other place")}`]),
    markdownText(`checked ${timeText(report.checkedAt)}`),
  ];
  const alternatives = alternativesText(finding, report.indexUrl);
  return [
    whole(`**${SEVERITY_WORD[finding.severity]}:** ${renderProse(fact, MARKDOWN)}`),
    whole(`**Next step:** ${renderProse(nextStep(finding), MARKDOWN)}`),
    whole(alternatives.length === 0 ? "" : renderProse(alternatives, MARKDOWN)),
    whole(alone ? suggestion(finding, facts.suggestions) : ""),
    whole(`<sub>${small.join(" · ")}</sub>`),
  ];
}

// A click puts this text into a file: only a line that a confirmed rename leaves, in plain ASCII.
const PLAIN_LINE = /^[\x20-\x7e]{1,500}$/;
const PLAIN_NAME = /^[A-Za-z0-9._-]+$/;

function suggestion(finding: Finding, suggestions: SuggestedLines): string {
  const line = suggestions.get(finding.fingerprint);
  const rename = finding.alternatives.find((one) => one.rename && one.verified && one.kind === "project");
  if (line === undefined || rename === undefined || !PLAIN_LINE.test(line) || !PLAIN_NAME.test(rename.name)) return "";
  return line.includes(rename.name) ? fenced("suggestion", line) : "";
}
