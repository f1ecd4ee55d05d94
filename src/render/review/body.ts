import { counted, type Prose } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { entriesOf, type ReportEntry } from "../entries.ts";
import { MARKDOWN, markdownCode, markdownLink, markdownText } from "../escape/markdown.ts";
import { assemble, type Section, whole } from "../page/budget.ts";
import { commitLink, NO_LINKS, type PageContext } from "../page/context.ts";
import { detailsFold } from "../page/details.ts";
import { acceptFold, policyLine, proposedPolicy, waivedFold } from "../page/policy.ts";
import { entryTable } from "../page/table.ts";
import { renderProse } from "../prose.ts";
import { countsParts, noticesOf, scopeText, titleOf } from "../sentences.ts";
import { digestOf } from "./marker.ts";

/** Bytes of a review body or comment, marker included. GitHub's own limit is 65,536 of a unit that it does not name. */
export const MAX_BODY = 65_000;
// What one screen shows; the rest is in the summary.
const OPENING: Opening = { titled: true, rows: 10, elsewhere: "in the job summary and the report file" };

/** The review body without its marker, at most `limit` bytes. */
export function reviewText(report: Report, context: PageContext, limit: number): string {
  return assemble(limit, openingSections(report, context, OPENING), footer(report, context));
}

/** What differs between pages that open alike. */
export interface Opening {
  /** False where the platform shows the title itself. */
  readonly titled: boolean;
  /** Rows of each table; `elsewhere` says where the others are. */
  readonly rows: number;
  readonly elsewhere: string;
}

/** Title, counts, notices, tables and folds: what a review, a check run and a summary open with. */
export function openingSections(report: Report, context: PageContext, opening: Opening): readonly Section[] {
  const entries = entriesOf(report);
  return [
    ...(opening.titled ? [whole(`### ${renderProse(titleOf(report), MARKDOWN)}`)] : []),
    ...factsOf(report).map(whole),
    ...tables(report, context, opening),
    proposedPolicy(report, context),
    detailsFold(entries, report, context, "What this means for installs, and what else to know"),
    acceptFold(report, context),
    waivedFold(report),
  ];
}

// What the title counts comes first: errors of the policy, or findings.
function factsOf(report: Report): readonly string[] {
  const notices = noticesOf(report).map((notice) => renderProse(notice, MARKDOWN));
  const counts = countsLine(report);
  return report.policy.errors.length > 0 ? [...notices, counts] : [counts, ...notices];
}

/** "4 projects added or changed, looked up on PyPI at …: **2 blocking**, 1 warning." */
export function countsLine(report: Report): string {
  const parts = countsParts(report).map((part, at) => {
    const text = markdownText(part);
    return at === 0 && (report.counts.block > 0 || report.counts.unverified > 0) ? `**${text}**` : text;
  });
  return markdownText(scopeText(report)) + (parts.length === 0 ? "." : `: ${parts.join(", ")}.`);
}

function tables(report: Report, context: PageContext, { rows, elsewhere }: Opening): readonly Section[] {
  const fitting = { max: rows, elsewhere };
  const groups = tableGroups(report);
  if (groups.length < 2) return groups.map((entries) => entryTable(entries, report, context, fitting));
  return groups.flatMap((entries) => [
    whole(entries[0]?.existing ? "#### Already there" : "#### Introduced here"),
    entryTable(entries, report, context, fitting),
  ]);
}

/** The entries of each table of a page: what the range brings apart from what was there; an audit knows one only. */
function tableGroups(report: Report): readonly (readonly ReportEntry[])[] {
  const entries = entriesOf(report);
  if (report.mode === "audit") return [entries];
  return [entries.filter((one) => !one.existing), entries.filter((one) => one.existing)].filter(
    (group) => group.length > 0,
  );
}

/** The entries for which tables of so many rows have no room. */
export function entriesBeyond(report: Report, rows: number): readonly ReportEntry[] {
  return tableGroups(report).flatMap((group) => group.slice(rows));
}

function footer(report: Report, context: PageContext): string {
  const lookups =
    report.checked.length === 0
      ? []
      : [`${report.checked.length < 3 ? "" : "all "}${counted(report.checked.length, "look-up")}`];
  const parts = [
    policyLine(report, context),
    ...lookups.map((text) => markdownLink(markdownText(text), context.reportUrl)),
    ...(context.headSha === null ? [] : [`updated for ${commitLink(context, context.headSha)}`]),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}

/** The body once everything is fixed. `was` is what an earlier title said. */
export function resolvedText(report: Report, context: PageContext, was: string): string {
  const { unverified } = report.counts;
  const fixed = context.headSha === null ? "" : ` Fixed in ${commitLink(context, context.headSha)}.`;
  const left = unverified === 0 ? [] : [`Unverified: ${counted(unverified, "project")} could not be checked.`];
  return [
    "### Resolved: nothing blocks",
    `${was === "" ? "" : `Was: ${wasText(was)}.`}${fixed}`.trim(),
    ...left.map(markdownText),
    `<sub>${policyLine(report, context)}</sub>`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The causes of the title as plain text with its code spans marked, to be kept in the marker. */
export function causesText(report: Report): string {
  return titleOf(report)
    .map(plainSpan)
    .join("")
    .replace(/^[A-Z][a-z ]*: /, "");
}

function plainSpan(span: Prose[number]): string {
  if (typeof span === "string") return span;
  return "code" in span ? `\u0001${span.code}\u0001` : "";
}

// What comes back from the platform may have been edited there: it is escaped like any foreign text.
function wasText(was: string): string {
  return was
    .split("\u0001")
    .map((piece, at) => (at % 2 === 1 ? markdownCode(piece) : spaced(piece)))
    .join("");
}

function spaced(piece: string): string {
  const text = markdownText(piece);
  return `${piece.startsWith(" ") ? " " : ""}${text}${piece.endsWith(" ") && text !== "" ? " " : ""}`;
}

const NEUTRAL_TIME = "1970-01-01T00:00:00Z";

/** The same report and page with everything left out that changes without any change of what is said: times, commits, the run's address. */
export function neutralized(report: Report, context: PageContext): { report: Report; context: PageContext } {
  return {
    report: { ...report, checkedAt: NEUTRAL_TIME, policy: { ...report.policy, ref: null } },
    context: { ...NO_LINKS, baseBranch: context.baseBranch },
  };
}

/** Equal digests say the same thing: time and commit are not part of it. */
export function bodyDigest(report: Report, context: PageContext): string {
  const neutral = neutralized(report, context);
  return digestOf(reviewText(neutral.report, neutral.context, MAX_BODY));
}
