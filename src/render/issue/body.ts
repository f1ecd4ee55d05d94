import { counted, grouped } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { indexName } from "../../domain/source.ts";
import { unreadIn } from "../../domain/unsure.ts";
import { causeOf } from "../cause.ts";
import { waivedFindings } from "../entries.ts";
import { MARKDOWN, markdownText } from "../escape/markdown.ts";
import { waiverText } from "../finding-text.ts";
import { assemble, byteLength, fitLines, type Section, whole } from "../page/budget.ts";
import type { PageContext } from "../page/context.ts";
import { foldedList } from "../page/details.ts";
import { renderProse, sentences } from "../prose.ts";
import { uncheckedLines } from "../unchecked.ts";
import { itemText, shortText } from "./item-text.ts";
import type { IssueItem } from "./items.ts";
import { EMPTY_STATE, type IssueState, KEPT_WORDS, NOTES_LINE, readState, stateLine, TRACKED } from "./state.ts";
import { type Task, tasksIn, WORD } from "./tasks.ts";

/** What people added to the issue. */
export interface Handwritten {
  /** Projects whose task is ticked. */
  readonly ticks: ReadonlySet<string>;
  /** Everything after the words that say so, as written. */
  readonly notes: string;
}

// GitHub takes 65,536 characters; ours are counted as bytes, to be safe.
const MAX_BODY = 65_000;
const MAX_NOTES = 40_000;

/** The ticks and notes of a body; line ends as the web editor leaves them do not matter. */
export function readHandwritten(body: string): Handwritten {
  const { ours, notes } = partsOf(body);
  const ticked = tasksIn(ours).filter((task) => task.ticked);
  return { ticks: new Set(ticked.map((task) => task.project)), notes };
}

/** What a body remembers: its state, or where people took that out, what its tasks say. */
export function stateOf(body: string): IssueState {
  const tasks = (): readonly Task[] => tasksIn(partsOf(body).ours);
  return readState(body) ?? { ...EMPTY_STATE, items: tasks().flatMap(({ known }) => known ?? []) };
}

function partsOf(body: string): { readonly ours: string; readonly notes: string } {
  const text = unified(body);
  const at = text.indexOf(`\n${NOTES_LINE}`);
  if (at < 0) return { ours: text, notes: "" };
  return { ours: text.slice(0, at), notes: text.slice(at + NOTES_LINE.length + 1).trimEnd() };
}

/** Two bodies that say the same. */
export function sameBody(a: string, b: string): boolean {
  return unified(a).trim() === unified(b).trim();
}

function unified(body: string): string {
  return body.replace(/\r\n?/g, "\n");
}

/** The whole body: the state, the tasks, what else to know, and the notes that people keep. Without times and commits: an audit that finds the same says the same. */
export function issueBody(
  items: readonly IssueItem[],
  report: Report,
  context: PageContext,
  { state, ticks, notes }: Handwritten & { readonly state: IssueState },
): string {
  const line = stateLine(state);
  const kept = notes.length <= MAX_NOTES ? notes : notes.slice(0, MAX_NOTES).replace(/[\ud800-\udbff]$/, "");
  const closing = NOTES_LINE + kept;
  const room = MAX_BODY - byteLength(line) - closing.length - 3;
  const page = assemble(room, [
    whole(`### ${markdownText(headline(items, report))}`),
    whole(introduction(items)),
    tasks(items, report, context, ticks),
    whole(unchecked(report)),
    accepted(report),
  ]);
  return `${line}\n${page}\n\n${closing}`;
}

/** "1 quarantined, 2 archived"; says when nothing is left. */
export function headline(items: readonly IssueItem[], report: Report): string {
  const parts = TRACKED.flatMap((rule) => {
    const count = items.filter((item) => item.rule === rule).length;
    return count === 0 ? [] : [`${grouped(count)} ${WORD[rule] ?? rule}`];
  });
  if (parts.length > 0) return parts.join(", ");
  const isWhole = report.counts.unverified === 0 && unreadIn(report).length === 0;
  return isWhole ? "Nothing needs attention" : "Nothing left of what was known";
}

const KEPT = `${KEPT_WORDS}: ticks stay, so does what you write at its end. It is closed when nothing is left. To accept a project for a time, add a waiver with a reason and a last day to the policy; closed as not planned, this issue stays closed until something gets worse.`;

function introduction(items: readonly IssueItem[]): string {
  const found =
    items.length === 0
      ? ""
      : `${counted(items.length, "dependency", "dependencies")} of this repository ${items.length === 1 ? "needs" : "need"} attention. `;
  return markdownText(found + KEPT);
}

// What else has its place after the tasks.
const AFTER_TASKS = 4_000;

// Every project has its line, so that every tick has one; the last ones are short where room is short.
function tasks(items: readonly IssueItem[], report: Report, context: PageContext, ticks: ReadonlySet<string>): Section {
  const short = items.map((item) => shortText(item, report, ticks.has(item.project)));
  const long = items.map((item) => itemText(item, report, context, ticks.has(item.project)));
  return (budget) => {
    // Where not even the short ones fit, the worst still have their whole text.
    const spare = budget - AFTER_TASKS - byteLength(short.join("\n"));
    let left = Math.max(spare, Math.floor(budget / 8));
    const lines = long.map((line, at) => {
      const brief = short[at] ?? "";
      left -= byteLength(line) - byteLength(brief);
      return left >= 0 ? line : brief;
    });
    const more = (rest: number): string => `- ${markdownText(`and ${grouped(rest)} more in the report file`)}`;
    return fitLines(lines, budget - AFTER_TASKS, { max: lines.length, more }).join("\n");
  };
}

function unchecked(report: Report): string {
  return uncheckedLines(report)
    .map((line) => renderProse(line, MARKDOWN))
    .join("\n");
}

function accepted(report: Report): Section {
  const index = indexName(report.indexUrl);
  const lines = waivedFindings(report).map(
    (finding) => `- ${renderProse(sentences([...causeOf(finding, index), "."], waiverText(finding.waiver)), MARKDOWN)}`,
  );
  return foldedList("Accepted by a waiver", lines);
}
