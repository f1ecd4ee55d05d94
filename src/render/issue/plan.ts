import type { Report } from "../../domain/report.ts";
import { type EarlierIssue, type IssuePlan, NO_ISSUE_WRITES } from "../../domain/tracking.ts";
import { byteLength } from "../page/budget.ts";
import type { PageContext } from "../page/context.ts";
import { issueBody, readHandwritten, sameBody } from "./body.ts";
import { changesOf, type IssueChange } from "./changes.ts";
import { commentMarker, commentText } from "./comment.ts";
import { type IssueItem, itemsOf } from "./items.ts";
import { EMPTY_STATE, type IssueState, readState, stateLine } from "./state.ts";

/** Set once: people may give it another one. */
const TITLE = "pypi-gate: dependencies that need attention";
// The state takes a part of the body; what does not fit is new again in the next audit, and told by the report.
const MAX_STATE_LINE = 20_000;

/**
 * The fewest writes that make the tracking issue say what an audit found. Pure: a plan that was carried out leaves
 * nothing to do. Nothing is planned for a review, or while the policy is broken (waivers do not count then).
 */
export function planIssue(report: Report, earlier: EarlierIssue | null, context: PageContext): IssuePlan {
  if (report.mode !== "audit" || report.policy.errors.length > 0) return NO_ISSUE_WRITES;
  const before = earlier === null ? EMPTY_STATE : readState(earlier.body);
  const items = fitting(itemsOf(report, before));
  const changes = changesOf(before, items, report);
  const state: IssueState = { revision: before.revision + (changes.length > 0 ? 1 : 0), items: items.map(remembered) };
  if (earlier === null) {
    if (items.length === 0) return NO_ISSUE_WRITES;
    const body = issueBody(items, report, context, { state, ticks: new Set(), notes: "" });
    return { ...NO_ISSUE_WRITES, create: { title: TITLE, body } };
  }
  const moves = movesOf({ earlier, items, changes, report });
  // Opening it again is an event of its own, with or without a change.
  const revision = state.revision + (changes.length === 0 && moves.reopens ? 1 : 0);
  const body = issueBody(items, report, context, { state: { ...state, revision }, ...readHandwritten(earlier.body) });
  return {
    create: null,
    comment: moves.speaks
      ? {
          body: `${commentMarker(revision)}\n${commentText({ changes, items, ...moves }, report)}`,
          once: commentMarker(revision),
        }
      : null,
    update: updateOf(earlier, body, moves),
  };
}

interface Situation {
  readonly earlier: EarlierIssue;
  readonly items: readonly IssueItem[];
  readonly changes: readonly IssueChange[];
  readonly report: Report;
}

interface Moves {
  readonly closes: boolean;
  readonly reopens: boolean;
  readonly speaks: boolean;
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
  while (byteLength(stateLine({ revision: 0, items: kept.map(remembered) })) > MAX_STATE_LINE) {
    kept = kept.slice(0, Math.floor(kept.length * 0.8));
  }
  return kept;
}

function remembered({ project, rule, since }: IssueItem): IssueState["items"][number] {
  return { project, rule, since };
}
