import { numberOf, textOf } from "./json.ts";
import type { Reply, ReviewComment } from "./model.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import { anchorOf, checkBody, checkCommit, checkFile, checkOpenForComments, isOutdated } from "./review-rules.ts";
import { type Call, idOf, page, type Route } from "./route.ts";
import { pullOf } from "./routes-pulls.ts";
import { bodyOf } from "./routes-reviews.ts";
import { showComment } from "./show-pull.ts";

const ONE = "/repos/{owner}/{repo}/pulls/comments/{comment_id}";
const OF_PULL = "/repos/{owner}/{repo}/pulls/{pull_number}/comments";

/** Single review comments and replies. */
export const COMMENT_ROUTES: readonly Route[] = [
  route("GET", "/repos/{owner}/{repo}/pulls/comments", (call) =>
    page(
      call,
      call.rig.state.comments.map((c) => shown(call, c)),
    ),
  ),
  route("GET", ONE, (call) => ({ status: 200, body: shown(call, commentOf(call)) })),
  route("PATCH", ONE, (call) => {
    const comment = writable(call);
    comment.body = newBody(call);
    comment.updatedAt = call.rig.now();
    return { status: 200, body: shown(call, comment) };
  }),
  route("DELETE", ONE, (call) => {
    const { comments } = call.rig.state;
    comments.splice(comments.indexOf(writable(call)), 1);
    return { status: 204, body: null };
  }),
  route("GET", OF_PULL, (call) => {
    const pull = pullOf(call);
    return page(
      call,
      visible(call)
        .filter((c) => c.pull === pull.number)
        .map((c) => shown(call, c)),
    );
  }),
  route("POST", OF_PULL, create),
  route("POST", `${OF_PULL}/{comment_id}/replies`, (call) => reply(call, idOf(call, "comment_id"))),
];

function route(method: Route["method"], path: string, handle: (call: Call) => Reply): Route {
  return { method, path, scopes: ["pull-requests"], handle };
}

function shown(call: Call, comment: ReviewComment): ReturnType<typeof showComment> {
  return showComment(call.rig, comment, isOutdated(call.rig, comment));
}

function newBody(call: Call): string {
  const body = textOf(bodyOf(call), "body") ?? "";
  if (body === "") throw invalid("body can't be blank", "body");
  checkBody(body);
  return body;
}

function create(call: Call): Reply {
  const { rig } = call;
  const pull = pullOf(call);
  const request = bodyOf(call);
  checkOpenForComments(rig, pull);
  const replied = numberOf(request, "in_reply_to");
  if (replied !== null) return reply(call, replied);
  const body = newBody(call);
  const commit = textOf(request, "commit_id") ?? "";
  checkCommit(rig, pull, commit);
  const path = textOf(request, "path") ?? "";
  const at = rig.now();
  const author = rig.viewer;
  const common = { pull: pull.number, author, body, commitId: commit, inReplyTo: null, createdAt: at, updatedAt: at };
  if (textOf(request, "subject_type") === "file") {
    checkFile(rig, pull, { path, commit });
    if (numberOf(request, "line") !== null) throw invalid("a comment on a file has no line", "line");
    return keep(call, { ...common, path, line: null, side: "RIGHT", startLine: null, diffHunk: "" });
  }
  return keep(call, { ...common, ...anchorOf(rig, pull, { comment: request, commit }) });
}

function reply(call: Call, to: number): Reply {
  const { rig } = call;
  const pull = pullOf(call);
  checkOpenForComments(rig, pull);
  const parent = rig.state.comments.find((comment) => comment.id === to && comment.pull === pull.number);
  if (parent === undefined) throw notFound();
  const at = rig.now();
  const first = parent.inReplyTo ?? parent.id;
  return keep(call, {
    ...parent,
    author: rig.viewer,
    body: newBody(call),
    inReplyTo: first,
    createdAt: at,
    updatedAt: at,
  });
}

/** A single comment is a review of its own, without a body. */
function keep(call: Call, comment: Omit<ReviewComment, "id" | "reviewId">): Reply {
  const { rig } = call;
  const review = { id: rig.nextId(), pull: comment.pull, author: rig.viewer, body: "", commitId: comment.commitId };
  rig.state.reviews.push({ ...review, state: "COMMENTED", submittedAt: comment.createdAt });
  const kept: ReviewComment = { ...comment, id: rig.nextId(), reviewId: review.id };
  rig.state.comments.push(kept);
  return { status: 201, body: shown(call, kept) };
}

// Comments of a pending review are seen by its author alone.
function visible({ rig }: Call): readonly ReviewComment[] {
  const hidden = rig.state.reviews.filter((r) => r.state === "PENDING" && r.author.login !== rig.viewer.login);
  return rig.state.comments.filter((comment) => !hidden.some((review) => review.id === comment.reviewId));
}

function commentOf(call: Call): ReviewComment {
  const id = idOf(call, "comment_id");
  const comment = visible(call).find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

/** `pull-requests: write` may edit anybody's comment; touching a stranger's is what a correct client never does. */
function writable(call: Call): ReviewComment {
  const comment = commentOf(call);
  if (comment.author.login !== call.rig.viewer.login) {
    throw new Refusal(403, `the comment ${comment.id} belongs to ${comment.author.login}`, { isViolation: true });
  }
  return comment;
}
