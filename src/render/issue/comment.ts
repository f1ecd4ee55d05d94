import { counted, type Prose } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { waivedFindings } from "../entries.ts";
import { MARKDOWN, markdownText } from "../escape/markdown.ts";
import { nextStep, waiverText } from "../finding-text.ts";
import { fitLines } from "../page/budget.ts";
import { renderProse } from "../prose.ts";
import type { IssueChange } from "./changes.ts";
import { factText, projectLink } from "./item-text.ts";
import type { IssueItem } from "./items.ts";
import type { Remembered } from "./state.ts";
import { WORD } from "./tasks.ts";

const MAX_LINES = 50;
// GitHub takes 65,536 characters; the reasons of an index grow to five times their length when they are escaped.
const MAX_LINES_BYTES = 60_000;

/** What a comment is about. */
export interface CommentFacts {
  readonly changes: readonly IssueChange[];
  readonly items: readonly IssueItem[];
  /** True where the issue is closed by this audit, or opened again. */
  readonly closes: boolean;
  readonly reopens: boolean;
}

/** The line that opens the comment of a revision and stands in no other. `digest`: of what the comment is about. */
export function commentMarker(revision: number, digest: string): string {
  return `<!-- pypi-gate v1 change ${revision} ${digest} -->`;
}

/** What changed since the last audit that changed something, what is quarantined first. */
export function commentText({ changes, items, closes, reopens }: CommentFacts, report: Report): string {
  const shown = changes.slice(0, MAX_LINES).map((change) => `- ${changeText(change, report)}`);
  const lines = fitLines(shown, MAX_LINES_BYTES, { max: MAX_LINES, more: () => "" });
  const left = changes.length - lines.length;
  return [
    markdownText(openingOf({ changes, items, closes, reopens })),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ...(left > 0 ? [markdownText(`And ${counted(left, "more change")}.`)] : []),
  ].join("\n\n");
}

function openingOf({ changes, items, closes, reopens }: CommentFacts): string {
  const isMended = changes.every(({ kind }) => kind === "fixed" || kind === "gone");
  if (closes) return isMended ? "All clear: nothing of what was listed is left." : "Nothing is left of the list.";
  const left = `${counted(items.length, "dependency", "dependencies")} ${items.length === 1 ? "needs" : "need"} attention`;
  if (reopens) return `Opened again: ${left}. Accept what should stay with a waiver, or close this as not planned.`;
  return "Changed since the last audit:";
}

function changeText(change: IssueChange, report: Report): string {
  switch (change.kind) {
    case "new":
      return said(`${newsOf(change.item)}:`, change.item, report);
    case "worse":
    case "better": {
      const was = `${wordOf(change.before)} before, since ${change.before.since}`;
      const label = change.kind === "worse" ? (NOW[change.item.rule] ?? "Worse") : "Better";
      return said(`${label} (${was}):`, change.item, report);
    }
    case "accepted":
      return `${markdownText("Listed no more:")} ${projectLink(change.before, report)}. ${renderProse(waiverOf(change.before, report), MARKDOWN)}`;
    case "eased":
      return `${markdownText("Left out:")} ${projectLink(change.before, report)} ${markdownText(`is still ${wordOf(change.before)}, and the policy or the baseline lets it be.`)}`;
    case "elsewhere":
      return `${markdownText("Left out:")} ${projectLink(change.before, report)} ${markdownText("comes from elsewhere or is declared private, so the index is not asked about it.")}`;
    case "fixed":
      return `${markdownText("Resolved:")} ${projectLink(change.before, report)} ${markdownText(`${MENDED[change.before.rule] ?? `is no longer ${wordOf(change.before)}`}.`)}`;
    case "gone":
      return `${markdownText("Resolved:")} ${projectLink(change.before, report)} ${markdownText("is no longer required by any manifest that is read.")}`;
  }
}

// What a waiver kept off the list is no news: its end is.
function newsOf({ rule, findings }: IssueItem): string {
  switch (findings[0]?.waiver?.state) {
    case "expiring":
      return "Its waiver ends";
    case "expired":
      return "Its waiver has ended";
    default:
      return NOW[rule] ?? "New";
  }
}

const NOW: Readonly<Partial<Record<Remembered["rule"], string>>> = {
  "quarantined-project": "Quarantined now",
  "archived-project": "Archived now",
  "deprecated-project": "Deprecated now",
};

// Where "is no longer" and the word make no sense together.
const MENDED: Readonly<Partial<Record<Remembered["rule"], string>>> = {
  "missing-project": "is no longer missing",
  "withdrawn-release": "is no longer locked to a withdrawn release",
  "yanked-release": "is no longer locked to a yanked release",
};

function said(label: string, item: IssueItem, report: Report): string {
  const [first] = item.findings;
  const strong = item.rule === "quarantined-project" ? `**${markdownText(label)}**` : markdownText(label);
  const facts: readonly Prose[] =
    first === undefined ? [] : [first.message, waiverText(first.waiver), ["Next step: ", ...nextStep(first)]];
  return `${strong} ${projectLink(item, report)}${facts.length === 0 ? "." : factText(item, facts)}`;
}

function wordOf({ rule }: Remembered): string {
  return WORD[rule] ?? rule;
}

function waiverOf({ project }: Remembered, report: Report): Prose {
  const finding = waivedFindings(report).find((one) => one.project === project);
  return finding?.waiver == null ? ["Accepted by a waiver."] : waiverText(finding.waiver);
}
