import type { ReviewWhen } from "../../domain/policy.ts";
import type { Report } from "../../domain/report.ts";
import type { EarlierComment, NewComment, PullRequestView, ReviewPlan } from "../../domain/review.ts";
import { openFindings } from "../entries.ts";
import { markdownText } from "../escape/markdown.ts";
import type { PageContext } from "../page/context.ts";
import { bodyDigest, causesText, MAX_BODY, resolvedText, reviewText } from "./body.ts";
import { type CommentFacts, commentBody, commentDigest, commentKeys, type SuggestedLines } from "./comment.ts";
import { keyOf, type Marker, markerLine, readMarker } from "./marker.ts";
import { type Spot, spotsOf } from "./placement.ts";

/** What the review channel knows beside the report and the pull request. */
export interface ReviewContext extends PageContext {
  readonly when: ReviewWhen;
  /** False: no new comments on lines; those that stand are kept up to date. */
  readonly inline: boolean;
  readonly suggestions: SuggestedLines;
}

type ReviewMarker = Extract<Marker, { kind: "review" }>;

// Comments that stand at a time, and new ones of a later push.
const MAX_COMMENTS = 10;
const MAX_LATER = 5;

/** The plan that writes nothing. */
export const NO_WRITES: ReviewPlan = {
  create: null,
  updateBody: null,
  add: [],
  update: [],
  remove: [],
  resolve: [],
  hide: [],
};

/** The fewest writes that make the pull request say what the report says. Pure: the same state gives the same plan, and a plan that was carried out leaves nothing to do. */
export function planReview(report: Report, view: PullRequestView, context: ReviewContext): ReviewPlan {
  if (context.when === "never") return NO_WRITES;
  const facts: CommentFacts = { report, context, suggestions: context.suggestions };
  const { review } = view.earlier;
  const read = review === null ? null : readMarker(review.body);
  const earlier = read?.kind === "review" ? read : null;
  const matched = matchComments(spotsOf(openFindings(report), view), view.earlier.comments);
  const fresh = context.inline ? newSpots(matched, earlier) : [];
  const inline = new Set(
    [...matched.kept.map(({ spot }) => spot), ...fresh].flatMap((spot) => commentKeys(spot.findings)),
  );
  const body = planBody(report, context, { earlier, reviewId: review?.id ?? null, inline });
  const comments = fresh.map(
    (spot): NewComment => ({ path: spot.path, line: spot.line, body: commentBody(spot.findings, facts) }),
  );
  const creates = body.create !== null;
  return {
    create: body.create === null ? null : { body: body.create, comments: comments.filter(({ line }) => line !== null) },
    updateBody: body.update,
    add: creates ? comments.filter(({ line }) => line === null) : comments,
    update: matched.kept.flatMap(({ spot, comment, marker }) =>
      marker.digest === commentDigest(spot.findings, facts) && sameKeys(marker.keys, commentKeys(spot.findings))
        ? []
        : [{ commentId: comment.id, body: commentBody(spot.findings, facts) }],
    ),
    ...goneWrites(matched.gone),
    hide: view.earlier.superseded,
  };
}

interface Kept {
  readonly spot: Spot;
  readonly comment: EarlierComment;
  readonly marker: Extract<Marker, { kind: "finding" }>;
}

interface Matched {
  readonly kept: readonly Kept[];
  readonly unmatched: readonly Spot[];
  readonly gone: readonly { readonly comment: EarlierComment; readonly keys: readonly string[] }[];
}

// A comment belongs to a spot of its file when it stands for one of the spot's findings: lines move, keys do not.
function matchComments(spots: readonly Spot[], comments: readonly EarlierComment[]): Matched {
  const live = liveComments(comments);
  const kept: Kept[] = [];
  const unmatched: Spot[] = [];
  for (const spot of spots) {
    const keys = commentKeys(spot.findings);
    const found = live.find(
      ({ comment, marker }) => comment.path === spot.path && marker.keys.some((key) => keys.includes(key)),
    );
    if (found === undefined) unmatched.push(spot);
    else kept.push({ spot, ...found });
    if (found !== undefined) live.splice(live.indexOf(found), 1);
  }
  return { kept, unmatched, gone: live.map(({ comment, marker }) => ({ comment, keys: marker.keys })) };
}

// Comments that we marked resolved are history: never touched again, and a finding that returns gets a new one.
function liveComments(comments: readonly EarlierComment[]): { comment: EarlierComment; marker: Kept["marker"] }[] {
  return comments
    .flatMap((comment) => {
      const marker = readMarker(comment.body);
      return marker?.kind === "finding" ? [{ comment, marker }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

// What an earlier body said in its own lines is said: it gets no comment later.
function newSpots({ unmatched, kept }: Matched, earlier: ReviewMarker | null): readonly Spot[] {
  const room = Math.max(0, MAX_COMMENTS - kept.length);
  if (earlier === null) return unmatched.slice(0, room);
  const { inBody } = earlier;
  if (inBody === null) return [];
  const unsaid = unmatched.filter((spot) => !commentKeys(spot.findings).some((key) => inBody.has(key)));
  return unsaid.slice(0, Math.min(room, MAX_LATER));
}

function goneWrites(gone: Matched["gone"]): Pick<ReviewPlan, "remove" | "resolve"> {
  return {
    remove: gone.filter(({ comment }) => !comment.replied).map(({ comment }) => ({ commentId: comment.id })),
    resolve: gone
      .filter(({ comment }) => comment.replied)
      .map(({ comment, keys }) => ({
        commentId: comment.id,
        nodeId: comment.nodeId,
        body: `${markerLine({ kind: "resolved", keys })}\n${markdownText("Resolved: this no longer blocks.")}`,
      })),
  };
}

interface BodyState {
  readonly earlier: ReviewMarker | null;
  readonly reviewId: number | null;
  readonly inline: ReadonlySet<string>;
}

interface BodyPlan {
  readonly create: string | null;
  readonly update: ReviewPlan["updateBody"];
}

function planBody(report: Report, context: ReviewContext, state: BodyState): BodyPlan {
  const { earlier, reviewId, inline } = state;
  const known = earlier !== null && reviewId !== null;
  if (!speaks(report)) return planQuiet(report, context, state);
  const marker: ReviewMarker = {
    kind: "review",
    state: "open",
    digest: bodyDigest(report, context),
    inBody: bodyKeys(report, inline),
    was: causesText(report),
  };
  const line = markerLine(marker);
  if (!known) return { create: withMarker(line, report, context), update: null };
  const same = earlier.state === "open" && markerLine({ ...earlier, was: marker.was }) === line;
  return { create: null, update: same ? null : { reviewId, body: withMarker(line, report, context) } };
}

function withMarker(line: string, report: Report, context: ReviewContext): string {
  return `${line}\n${reviewText(report, context, MAX_BODY - line.length - 1)}`;
}

/** True when a review has something to say: notes alone open none. */
function speaks(report: Report): boolean {
  const { block, warn, wouldBlock } = report.counts;
  return block + warn + wouldBlock > 0 || report.conclusion === "failure";
}

function planQuiet(report: Report, context: ReviewContext, { earlier, reviewId }: BodyState): BodyPlan {
  if (earlier !== null && reviewId !== null) {
    if (earlier.state === "resolved") return { create: null, update: null };
    const marker = markerLine({ ...earlier, state: "resolved", digest: "", inBody: new Set() });
    return { create: null, update: { reviewId, body: `${marker}\n${resolvedText(report, context, earlier.was)}` } };
  }
  if (context.when !== "always") return { create: null, update: null };
  const marker: ReviewMarker = { kind: "review", state: "resolved", digest: "", inBody: new Set(), was: "" };
  return { create: withMarker(markerLine(marker), report, context), update: null };
}

function bodyKeys(report: Report, inline: ReadonlySet<string>): ReadonlySet<string> {
  const keys = openFindings(report)
    .filter((finding) => finding.severity === "block")
    .map((finding) => keyOf(finding.fingerprint));
  return new Set(keys.filter((key) => !inline.has(key)));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}
