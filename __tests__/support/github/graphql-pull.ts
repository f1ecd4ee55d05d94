import { actorNode, connection, type PageArguments, postFields } from "./graphql-parts.ts";
import type { Json } from "./json.ts";
import type { Pull, ReviewComment, Rig } from "./model.ts";
import { mergeBase } from "./objects.ts";
import { isOutdated } from "./review-rules.ts";
import { nodeId, webUrl } from "./show.ts";
import { baseTip, pullFiles } from "./show-pull.ts";

/** A `PullRequest` with its conversation. */
export function pullNode(rig: Rig, pull: Pull, object: (sha: string | null) => Json | null): Json {
  const state = pull.merged ? "MERGED" : pull.state.toUpperCase();
  return {
    ...{ __typename: "PullRequest", id: nodeId("PR", pull.number), number: pull.number, title: pull.title, state },
    ...{ isDraft: pull.draft, locked: pull.locked, closed: pull.state === "closed", merged: pull.merged },
    ...{ url: `${webUrl(rig)}/pull/${pull.number}`, author: actorNode(pull.author) },
    ...{
      headRefOid: pull.headSha,
      headRefName: pull.headRef,
      baseRefName: pull.baseRef,
      baseRefOid: () => baseTip(rig, pull),
    },
    baseRef: () => ({ __typename: "Ref", name: pull.baseRef, target: () => object(baseTip(rig, pull)) }),
    headRef: () => ({ __typename: "Ref", name: pull.headRef, target: () => object(pull.headSha) }),
    isCrossRepository: pull.headOwner !== rig.owner,
    changedFiles: () => pullFiles(rig, pull).length,
    mergeBase: () => mergeBase(rig.git.dir, baseTip(rig, pull), pull.headSha),
    reviews: (args: PageArguments) => connection(reviewsOf(rig, pull), args),
    reviewThreads: (args: PageArguments) => connection(threadsOf(rig, pull), args),
    comments: (args: PageArguments) => {
      const comments = rig.state.issueComments.filter((comment) => comment.issue === pull.number);
      return connection(
        comments.map((comment) => ({ __typename: "IssueComment", ...postFields(rig, comment, "IC") })),
        args,
      );
    },
  };
}

function reviewsOf(rig: Rig, pull: Pull): readonly Json[] {
  return rig.state.reviews
    .filter((review) => review.pull === pull.number)
    .filter((review) => review.state !== "PENDING" || review.author.login === rig.viewer.login)
    .map((review) => ({
      ...{ __typename: "PullRequestReview", ...postFields(rig, review, "PRR"), state: review.state },
      ...{ submittedAt: review.submittedAt, commit: { __typename: "Commit", oid: review.commitId } },
    }));
}

function threadsOf(rig: Rig, pull: Pull): readonly Json[] {
  const ofPull = rig.state.comments.filter((comment) => comment.pull === pull.number);
  const pending = new Set(rig.state.reviews.filter((review) => review.state === "PENDING").map((review) => review.id));
  const firsts = ofPull.filter(
    (comment) => comment.inReplyTo === null || !ofPull.some((one) => one.id === comment.inReplyTo),
  );
  return firsts
    .filter(
      (first) => first.reviewId === null || !pending.has(first.reviewId) || first.author.login === rig.viewer.login,
    )
    .map((first) => threadNode(rig, first, [first, ...ofPull.filter((one) => one.inReplyTo === first.id)]));
}

function threadNode(rig: Rig, first: ReviewComment, comments: readonly ReviewComment[]): Json {
  const outdated = isOutdated(rig, first);
  return {
    ...{ __typename: "PullRequestReviewThread", id: nodeId("PRRT", first.id), path: first.path },
    ...{ isResolved: rig.state.resolved.has(first.id), isOutdated: outdated, isCollapsed: outdated },
    ...{ line: outdated ? null : first.line, originalLine: first.line, diffSide: first.side },
    ...{ startLine: outdated ? null : first.startLine, originalStartLine: first.startLine },
    ...{ subjectType: first.line === null ? "FILE" : "LINE", viewerCanReply: true, viewerCanResolve: false },
    comments: (args: PageArguments) =>
      connection(
        comments.map((comment) => ({
          ...{ __typename: "PullRequestReviewComment", ...postFields(rig, comment, "PRRC"), path: comment.path },
          ...{ line: outdated ? null : comment.line, originalLine: comment.line, outdated, diffHunk: comment.diffHunk },
          ...{ createdAt: comment.createdAt, updatedAt: comment.updatedAt },
        })),
        args,
      ),
  };
}
