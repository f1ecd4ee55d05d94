import { isJson, type Json, objectsOf, textOf } from "./json.ts";
import type { Reply, Review, ReviewComment } from "./model.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import { anchorOf, checkBody, checkCommit, checkOpenForComments, isOutdated } from "./review-rules.ts";
import { type Call, idOf, page, type Route } from "./route.ts";
import { pullOf } from "./routes-pulls.ts";
import { showComment, showReview } from "./show-pull.ts";

const REVIEWS = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";

/** Reviews: made, read, edited, submitted, dismissed, and deleted while pending. */
export const REVIEW_ROUTES: readonly Route[] = [
  route("GET", REVIEWS, (call) =>
    page(
      call,
      reviewsOf(call).map((review) => showReview(call.rig, review)),
    ),
  ),
  route("POST", REVIEWS, create),
  route("GET", `${REVIEWS}/{review_id}`, (call) => shown(call, reviewOf(call))),
  route("PUT", `${REVIEWS}/{review_id}`, (call) => {
    const review = ownReview(call);
    const body = textOf(bodyOf(call), "body") ?? "";
    if (body === "") throw invalid("body can't be blank", "body");
    checkBody(body);
    review.body = body;
    return shown(call, review);
  }),
  route("DELETE", `${REVIEWS}/{review_id}`, (call) => {
    const review = ownReview(call);
    if (review.state !== "PENDING") throw invalid("Can not delete a non-pending pull request review");
    const { comments, reviews } = call.rig.state;
    comments.splice(0, comments.length, ...comments.filter((comment) => comment.reviewId !== review.id));
    reviews.splice(reviews.indexOf(review), 1);
    return shown(call, review);
  }),
  route("GET", `${REVIEWS}/{review_id}/comments`, (call) => {
    const review = reviewOf(call);
    const comments = call.rig.state.comments.filter((comment) => comment.reviewId === review.id);
    return page(
      call,
      comments.map((comment) => ({ ...showComment(call.rig, comment, isOutdated(call.rig, comment)), position: 1 })),
    );
  }),
  route("POST", `${REVIEWS}/{review_id}/events`, (call) => {
    const review = ownReview(call);
    const body = textOf(bodyOf(call), "body") ?? review.body;
    review.state = submittedState(textOf(bodyOf(call), "event") ?? "", body);
    review.body = body;
    review.submittedAt = call.rig.now();
    return shown(call, review);
  }),
  route("PUT", `${REVIEWS}/{review_id}/dismissals`, (call) => {
    const review = reviewOf(call);
    if (review.state !== "CHANGES_REQUESTED" && review.state !== "APPROVED") {
      throw invalid(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
    }
    review.state = "DISMISSED";
    return shown(call, review);
  }),
];

function route(method: Route["method"], path: string, handle: (call: Call) => Reply): Route {
  return { method, path, scopes: ["pull-requests"], handle };
}

/** The request's body as an object; 400 when it is none. */
export function bodyOf(call: Call): Json {
  if (!isJson(call.request.body)) throw new Refusal(400, "Problems parsing JSON", { isViolation: true });
  return call.request.body;
}

function create(call: Call): Reply {
  const { rig } = call;
  const pull = pullOf(call);
  const request = bodyOf(call);
  checkOpenForComments(rig, pull);
  if (rig.state.reviews.some((review) => review.state === "PENDING" && review.author.login === rig.viewer.login)) {
    throw new Refusal(422, "Unprocessable Entity", {
      errors: ["User can only have one pending review per pull request"],
    });
  }
  const body = textOf(request, "body") ?? "";
  checkBody(body);
  const event = textOf(request, "event") ?? "";
  const state = event === "" ? "PENDING" : submittedState(event, body);
  if (state !== "PENDING" && state !== "COMMENTED" && pull.author.login === rig.viewer.login) {
    throw invalid(`Can not ${state === "APPROVED" ? "approve" : "request changes on"} your own pull request`);
  }
  const commit = textOf(request, "commit_id") ?? pull.headSha;
  checkCommit(rig, pull, commit);
  // All comments are looked at before anything is kept: one bad line loses the review.
  const anchors = objectsOf(request, "comments").map((comment) => readComment(call, comment, commit));
  const submittedAt = state === "PENDING" ? null : rig.now();
  const review: Review = {
    id: rig.nextId(),
    pull: pull.number,
    author: rig.viewer,
    body,
    state,
    commitId: commit,
    submittedAt,
  };
  rig.state.reviews.push(review);
  rig.state.comments.push(
    ...anchors.map((anchor): ReviewComment => ({ ...anchor, id: rig.nextId(), reviewId: review.id })),
  );
  return shown(call, review);
}

function readComment(call: Call, comment: Json, commit: string): Omit<ReviewComment, "id" | "reviewId"> {
  const { rig } = call;
  const pull = pullOf(call);
  if ("subject_type" in comment) throw invalid("subject_type is no field of a review's comments", "comments");
  const body = textOf(comment, "body") ?? "";
  if (body === "") throw invalid("body can't be blank", "comments");
  checkBody(body);
  const anchor = anchorOf(rig, pull, { comment, commit });
  const at = rig.now();
  return {
    ...anchor,
    pull: pull.number,
    author: rig.viewer,
    body,
    commitId: commit,
    inReplyTo: null,
    createdAt: at,
    updatedAt: at,
  };
}

function submittedState(event: string, body: string): Review["state"] {
  if (event === "APPROVE") {
    throw invalid("GitHub Actions is not permitted to approve pull requests.");
  }
  if (event !== "COMMENT" && event !== "REQUEST_CHANGES") throw invalid("event is not known", "event");
  if (body === "") throw invalid(`body is needed for ${event}`, "body");
  return event === "COMMENT" ? "COMMENTED" : "CHANGES_REQUESTED";
}

function shown(call: Call, review: Review): Reply {
  return { status: 200, body: showReview(call.rig, review) };
}

/** Pending reviews are seen by their author alone. */
function reviewsOf(call: Call): readonly Review[] {
  const pull = pullOf(call);
  const own = (review: Review): boolean => review.author.login === call.rig.viewer.login;
  return call.rig.state.reviews.filter(
    (review) => review.pull === pull.number && (review.state !== "PENDING" || own(review)),
  );
}

function reviewOf(call: Call): Review {
  const id = idOf(call, "review_id");
  const review = reviewsOf(call).find((candidate) => candidate.id === id);
  if (review === undefined) throw notFound();
  return review;
}

function ownReview(call: Call): Review {
  const review = reviewOf(call);
  if (review.author.login !== call.rig.viewer.login) throw new Refusal(403, "Must be the author of the review");
  return review;
}
