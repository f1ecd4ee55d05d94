import { createHash } from "node:crypto";
import type { Report } from "../../domain/report.ts";
import { type EarlierIssue, type IssuePlan, NO_ISSUE_WRITES } from "../../domain/tracking.ts";
import { byteLength } from "../page/budget.ts";
import type { PageContext } from "../page/context.ts";
import { issueBody, readHandwritten, sameBody, stateOf } from "./body.ts";
import { changesOf, type IssueChange } from "./changes.ts";
import { commentMarker, commentText } from "./comment.ts";
import { type IssueItem, itemsOf, unreadAfter } from "./items.ts";
import { EMPTY_STATE, type IssueState, type Remembered, stateLine, TITLE } from "./state.ts";

// The state takes a part of the body; what does not fit is new again in the next audit, and told by the report.
const MAX_STATE_LINE = 20_000;

/**
 * The fewest writes that make the tracking issue say what an audit found. Pure: a plan that was carried out leaves
 * nothing to do. Nothing is planned for a review, or while the policy is broken (waivers do not count then).
 */
export function planIssue(report: Report, earlier: EarlierIssue | null, context: PageContext): IssuePlan {
  if (report.mode !== "audit" || report.policy.errors.length > 0) return NO_ISSUE_WRITES;
  const before = earlier === null ? EMPTY_STATE : stateOf(earlier.body);
  const all = itemsOf(report, before);
  const items = fitting(all);
  // An issue that was closed as clear and still is says nothing that could be out of date.
  const quiet = earlier?.state !== "open" && items.length === 0 && before.items.length === 0;
  if (quiet) return NO_ISSUE_WRITES;
  const changes = changesOf(before, items, report).filter((change) => "item" in change || !isIn(all, change.before));
  if (earlier !== null) return planUpdate({ earlier, before, items, changes, report }, context);
  const state = stateAfter({ items, report }, 1);
  const body = issueBody(items, report, context, { state, ticks: new Set(), notes: "" });
  return { ...NO_ISSUE_WRITES, create: { title: TITLE, body } };
}

function planUpdate(situation: Situation, context: PageContext): IssuePlan {
  const { earlier, before, items, changes, report } = situation;
  const moves = movesOf(situation);
  // Opening and closing it are events of their own, with or without a change.
  const isEvent = changes.length > 0 || moves.reopens || moves.closes;
  const state = stateAfter(situation, before.revision + (isEvent ? 1 : 0));
  const body = issueBody(items, report, context, { state, ...readHandwritten(earlier.body) });
  const once = commentMarker(state.revision, digestOf(situation, moves));
  const text = `${once}\n${commentText({ changes, items, ...moves }, report)}`;
  return {
    create: null,
    comment: moves.speaks ? { body: text, once } : null,
    update: updateOf(earlier, body, moves),
  };
}

function stateAfter({ items, report }: Pick<Situation, "items" | "report">, revision: number): IssueState {
  return { revision, items: items.map(remembered), unread: unreadAfter(report) };
}

interface Situation {
  readonly earlier: EarlierIssue;
  readonly before: IssueState;
  readonly items: readonly IssueItem[];
  readonly changes: readonly IssueChange[];
  readonly report: Report;
}

interface Moves {
  readonly closes: boolean;
  readonly reopens: boolean;
  readonly speaks: boolean;
}

// The revision begins anew where people took the state out of the body: the marker of a change must not be that of an
// older one. The same again for a run that ended between the comment and the issue's text, whatever day it is.
function digestOf({ before, items }: Situation, { closes, reopens }: Moves): string {
  const now = items.map(({ project, rule }) => [project, rule]);
  const text = JSON.stringify([
    before.items.map(({ project, rule, since }) => [project, rule, since]),
    now,
    closes,
    reopens,
  ]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function movesOf({ earlier, items, changes, report }: Situation): Moves {
  const open = earlier.state === "open";
  // What could not be checked is not clear.
  const closes = open && items.length === 0 && report.counts.unverified === 0;
  const worse = changes.some((change) => change.kind === "new" || change.kind === "worse");
  const reopens = !open && items.length > 0 && (worse || !earlier.declined);
  // In a closed issue only what opens it again is said.
  const speaks = reopens || (open && (changes.length > 0 || closes));
  return { closes, reopens, speaks };
}

function updateOf(earlier: EarlierIssue, body: string, { closes, reopens }: Moves): IssuePlan["update"] {
  const changed = sameBody(earlier.body, body) ? null : body;
  const state = closes ? "closed" : reopens ? "open" : null;
  return changed === null && state === null ? null : { body: changed, state };
}

function fitting(items: readonly IssueItem[]): readonly IssueItem[] {
  let kept = items;
  while (byteLength(stateLine({ ...EMPTY_STATE, items: kept.map(remembered) })) > MAX_STATE_LINE) {
    kept = kept.slice(0, Math.floor(kept.length * 0.8));
  }
  return kept;
}

function isIn(items: readonly IssueItem[], { project }: Remembered): boolean {
  return items.some((item) => item.project === project);
}

function remembered({ project, rule, since, unreadThen }: IssueItem): Remembered {
  return { project, rule, since, ...(unreadThen === undefined ? {} : { unreadThen }) };
}
