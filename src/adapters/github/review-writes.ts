import type { NewComment, PullRequestView } from "../../domain/review.ts";
import { type GitHubClient, NO_RETRY } from "./client.ts";
import { isLeftoverReview } from "./earlier-rest.ts";
import { failureOf, graphqlError } from "./failure.ts";
import { isSameText } from "./marker.ts";
import type { Target } from "./target.ts";

/** Why something is minimized, in GitHub's words. */
export type Classifier = "RESOLVED" | "DUPLICATE";

/** Where a comment ended up: on its line, on its file, or nowhere because GitHub accepted neither. */
export type Placed = "line" | "file" | "refused";

/** Single writes on one pull request; each resolves when it is done and is never done twice. */
export interface ReviewWrites {
  readonly create: (review: { readonly body: string; readonly comments: readonly NewComment[] }) => Promise<void>;
  readonly updateBody: (reviewId: number, body: string) => Promise<void>;
  readonly add: (comment: NewComment) => Promise<Placed>;
  readonly update: (commentId: number, body: string) => Promise<void>;
  readonly remove: (commentId: number) => Promise<void>;
  readonly minimize: (nodeId: string, as: Classifier) => Promise<void>;
  readonly discardPending: (reviewId: number) => Promise<void>;
}

interface Writing {
  readonly client: GitHubClient;
  readonly at: { readonly owner: string; readonly repo: string; readonly pull_number: number };
  readonly headSha: string;
}

/** Writes on the pull request of the view, for its judged head. */
export function createReviewWrites(client: GitHubClient, { owner, repo }: Target, view: PullRequestView): ReviewWrites {
  const { rest, write } = client;
  const writing: Writing = { client, at: { owner, repo, pull_number: view.number }, headSha: view.headSha };
  return {
    create: (review) => createOnce(writing, review),
    add: (comment) => place(writing, comment),
    updateBody: (review_id, body) => {
      const run = () => rest.pulls.updateReview({ ...writing.at, review_id, body, ...NO_RETRY });
      return done(write({ what: "update the review", run, find: null }));
    },
    update: (comment_id, body) => {
      const run = () => rest.pulls.updateReviewComment({ owner, repo, comment_id, body, ...NO_RETRY });
      return whereThere(write({ what: "update a comment", run, find: null }));
    },
    remove: (comment_id) => {
      const run = () => rest.pulls.deleteReviewComment({ owner, repo, comment_id, ...NO_RETRY });
      return whereThere(write({ what: "delete a comment", run, find: null }));
    },
    minimize: (nodeId, as) => {
      const run = () => minimize(client, nodeId, as);
      return write({ what: "minimize a comment", run, find: null });
    },
    discardPending: (review_id) => {
      const run = () => rest.pulls.deletePendingReview({ ...writing.at, review_id, ...NO_RETRY });
      return whereThere(write({ what: "discard an unfinished review", run, find: null }));
    },
  };
}

interface NewReview {
  readonly body: string;
  readonly comments: readonly NewComment[];
}

async function createOnce(writing: Writing, review: NewReview): Promise<void> {
  try {
    await postReview(writing, review);
  } catch (error) {
    // A run that died between our look and this write may have left one more.
    if (!/pending review/i.test(failureOf(error)?.message ?? "")) throw error;
    if (!(await discardOwnPending(writing))) throw error;
    await postReview(writing, review);
  }
}

async function postReview({ client, at, headSha }: Writing, { body, comments }: NewReview): Promise<void> {
  const inline = comments.flatMap(({ path, line, body: text }) =>
    line === null ? [] : [{ path, line, side: "RIGHT", body: text }],
  );
  const review = { ...at, commit_id: headSha, event: "COMMENT" as const, body, comments: inline, ...NO_RETRY };
  await client.write({
    what: "post the review",
    run: async () => (await client.rest.pulls.createReview(review)).data.id,
    find: async () => {
      const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
      const same = reviews.find(
        (one) => isSameText(one.body, body) && one.commit_id === headSha && one.state !== "PENDING",
      );
      return same?.id ?? null;
    },
  });
}

async function discardOwnPending({ client, at }: Writing): Promise<boolean> {
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
  const pending = reviews.find(isLeftoverReview);
  if (pending === undefined) return false;
  const run = () => client.rest.pulls.deletePendingReview({ ...at, review_id: pending.id, ...NO_RETRY });
  await whereThere(client.write({ what: "discard an unfinished review", run, find: null }));
  return true;
}

async function place(writing: Writing, comment: NewComment): Promise<Placed> {
  const { path, line, body } = comment;
  const isOnLine = line !== null && (await accepted(postComment(writing, path, body, { line, side: "RIGHT" })));
  if (isOnLine) return "line";
  return (await accepted(postComment(writing, path, body, { subject_type: "file" }))) ? "file" : "refused";
}

type Anchor = { readonly line: number; readonly side: "RIGHT" } | { readonly subject_type: "file" };

async function postComment(
  { client, at, headSha }: Writing,
  path: string,
  body: string,
  anchor: Anchor,
): Promise<void> {
  const comment = { ...at, commit_id: headSha, path, body, ...anchor, ...NO_RETRY };
  await client.write({
    what: "post a comment",
    run: async () => (await client.rest.pulls.createReviewComment(comment)).data.id,
    find: async () => {
      const comments = await client.paginate(client.rest.pulls.listReviewComments, { ...at, per_page: 100 });
      return comments.find((one) => isSameText(one.body, body) && one.path === path)?.id ?? null;
    },
  });
}

const MINIMIZE = `mutation($id: ID!, $as: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $as }) { minimizedComment { isMinimized } }
}`;

async function minimize(client: GitHubClient, id: string, as: Classifier): Promise<void> {
  const { errors } = await client.graphql(MINIMIZE, { id, as });
  if (errors[0] !== undefined) throw graphqlError(errors[0]);
}

async function accepted(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (failureOf(error)?.kind === "invalid") return false;
    throw error;
  }
}

async function done(write: Promise<unknown>): Promise<void> {
  await write;
}

// Somebody deleted it before us.
async function whereThere(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (failureOf(error)?.status !== 404) throw error;
  }
}
