import type { Channel, Delivery } from "../../domain/delivery.ts";
import type { Report } from "../../domain/report.ts";
import type { PullRequestView, ReviewPlan } from "../../domain/review.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf, refusalReason } from "./failure.ts";
import { isSameText } from "./marker.ts";
import type { PullRequestState } from "./repository.ts";
import { type Classifier, createReviewWrites, type Placed, type ReviewWrites } from "./review-writes.ts";
import type { Target } from "./target.ts";

export interface ReviewChannelOptions {
  readonly client: GitHubClient;
  /** Its subject is the pull request. The channel is built only for runs that may write: never for closed ones or merge groups. */
  readonly target: Target;
  /** What stands there from earlier runs; null when GitHub did not say. */
  readonly state: () => Promise<PullRequestState | null>;
  /** The fewest writes; pure. */
  readonly plan: (report: Report, view: PullRequestView) => ReviewPlan;
}

/** The pull-request review. What GitHub refuses makes the delivery degraded; nothing else is thrown than bugs. */
export function createReviewChannel(options: ReviewChannelOptions): Channel {
  return {
    id: "review",
    publish: async (report) => {
      try {
        return await publish(options, report);
      } catch (error) {
        const reason = refusalReason(error);
        if (reason === null) throw error;
        // A token that may not even look has written nothing before, and nothing is to be said.
        if (failureOf(error)?.kind === "permission" && !speaks(options, report)) return unchanged(null);
        return degraded(`The review was not written: ${reason}.`);
      }
    },
  };
}

function speaks({ target, plan }: ReviewChannelOptions, report: Report): boolean {
  const { subject } = target;
  if (subject.kind !== "pull-request") return false;
  const earlier = { review: null, superseded: [], comments: [], pendingReviewId: null };
  return !isEmpty(plan(report, { number: subject.number, headSha: subject.headSha, files: new Map(), earlier }));
}

async function publish(options: ReviewChannelOptions, report: Report): Promise<Delivery> {
  options.client.budget.beginDelivery();
  const state = await options.state();
  if (state === null) {
    return degraded("The review was not written: GitHub did not say which earlier comments are ours.");
  }
  const plan = options.plan(report, state.view);
  if (isEmpty(plan)) return unchanged(null);
  const number = state.view.number;
  const now = state.currentHead === state.view.headSha ? await currentPull(options, number) : null;
  if (now === null || now.head !== state.view.headSha) {
    return unchanged("A newer commit was pushed: the review is left to its run.");
  }
  if (!now.open) return unchanged("The pull request is closed: nothing is written there.");
  const writes = createReviewWrites(options.client, options.target, state.view);
  return carryOut(writes, plan, state.view);
}

async function currentPull(
  { client, target }: ReviewChannelOptions,
  number: number,
): Promise<{ head: string; open: boolean }> {
  const { owner, repo } = target;
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return { head: data.head.sha, open: data.state === "open" };
}

// The body first: it says everything, whatever becomes of the comments.
async function carryOut(writes: ReviewWrites, plan: ReviewPlan, view: PullRequestView): Promise<Delivery> {
  const placed: Placed[] = [];
  if (plan.create !== null) placed.push(...(await create(writes, plan.create, view)));
  if (plan.updateBody !== null) await writes.updateBody(plan.updateBody.reviewId, plan.updateBody.body);
  for (const comment of plan.add) placed.push(await writes.add(comment));
  for (const { commentId, body } of plan.update) await writes.update(commentId, body);
  for (const { commentId } of plan.remove) await writes.remove(commentId);
  const isHidden = await putAway(writes, plan, view);
  const refused = placed.filter((one) => one === "refused").length;
  if (refused > 0)
    return degraded(`GitHub did not accept ${refused} of the inline comments; the review's text has them.`);
  if (!isHidden) return degraded("GitHub did not hide what is out of date; the texts say what is resolved.");
  return { channel: "review", kind: "delivered", detail: null };
}

// False where not all could be minimized.
async function putAway(writes: ReviewWrites, plan: ReviewPlan, { earlier }: PullRequestView): Promise<boolean> {
  const hider = createHider(writes);
  // Minimized first: a run that ends in between leaves the marker, so the next one finishes it.
  for (const { commentId, nodeId, body } of plan.resolve) {
    const isDone = await hider.hide(nodeId, "RESOLVED");
    const before = earlier.comments.find(({ id }) => id === commentId)?.body ?? "";
    const text = isDone ? body : underMarkerOf(before, body);
    if (!isSameText(before, text)) await writes.update(commentId, text);
  }
  for (const nodeId of plan.hide) await hider.hide(nodeId, "DUPLICATE");
  return hider.works();
}

// What a later run shall finish keeps the marker that it has.
function underMarkerOf(before: string, body: string): string {
  return [...before.split("\n").slice(0, 1), ...body.split("\n").slice(1)].join("\n");
}

interface Hider {
  /** False where it could not be done. */
  readonly hide: (nodeId: string, as: Classifier) => Promise<boolean>;
  readonly works: () => boolean;
}

// Only GraphQL can minimize. Where it is out of order, a text that says "resolved" is worth more than none, and one
// try is enough.
function createHider(writes: ReviewWrites): Hider {
  let works = true;
  return {
    works: () => works,
    hide: async (nodeId, as) => {
      if (!works) return false;
      try {
        await writes.minimize(nodeId, as);
        return true;
      } catch (error) {
        const kind = failureOf(error)?.kind;
        if (kind === undefined || kind === "stopped" || kind === "rate-limit") throw error;
        works = false;
        return false;
      }
    },
  };
}

async function create(
  writes: ReviewWrites,
  review: NonNullable<ReviewPlan["create"]>,
  view: PullRequestView,
): Promise<readonly Placed[]> {
  if (view.earlier.pendingReviewId !== null) await writes.discardPending(view.earlier.pendingReviewId);
  try {
    await writes.create(review);
    return [];
  } catch (error) {
    if (failureOf(error)?.kind !== "invalid" || review.comments.length === 0) throw error;
  }
  // One line that is not in the diff makes GitHub refuse the whole review without naming it: so each on its own.
  await writes.create({ body: review.body, comments: [] });
  const placed: Placed[] = [];
  for (const comment of review.comments) placed.push(await writes.add(comment));
  return placed;
}

function isEmpty({ create, updateBody, add, update, remove, resolve, hide }: ReviewPlan): boolean {
  const lists: readonly (readonly unknown[])[] = [add, update, remove, resolve, hide];
  return create === null && updateBody === null && lists.every((list) => list.length === 0);
}

function degraded(reason: string): Delivery {
  return { channel: "review", kind: "degraded", reason };
}

function unchanged(detail: string | null): Delivery {
  return { channel: "review", kind: "unchanged", detail };
}
