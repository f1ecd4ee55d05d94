import { diffFiles, type FileDiff } from "./diff.ts";
import type { Json } from "./json.ts";
import type { Pull, Review, ReviewComment, Rig } from "./model.ts";
import { commitSha, commitsBetween, mergeBase } from "./objects.ts";
import { association, nodeId, repoUrl, START, showRepository, showUser, webUrl } from "./show.ts";

/** The tip of the branch that the pull request goes to. */
export function baseTip(rig: Rig, pull: Pull): string {
  const sha = commitSha(rig.git.dir, `refs/heads/${pull.baseRef}`);
  if (sha === null)
    throw new Error(`pull request ${pull.number} goes to a branch that does not exist: ${pull.baseRef}`);
  return sha;
}

/** The files of a pull request up to one of its commits, from the merge base (from the base's tip without one). */
export function pullFiles(rig: Rig, pull: Pull, head = pull.headSha): readonly FileDiff[] {
  const tip = baseTip(rig, pull);
  const base = mergeBase(rig.git.dir, tip, head) ?? tip;
  return diffFiles(rig.git.dir, { base, head }, rig.limits);
}

/** The commits of a pull request, oldest first. */
export function pullCommits(rig: Rig, pull: Pull): readonly string[] {
  return commitsBetween(rig.git.dir, baseTip(rig, pull), pull.headSha);
}

/** A `pull-request-simple`; `pull-request` with the counts of {@link showPullCounts}. */
export function showPull(rig: Rig, pull: Pull): Json {
  const url = `${repoUrl(rig)}/pulls/${pull.number}`;
  const issue = `${repoUrl(rig)}/issues/${pull.number}`;
  const html = `${webUrl(rig)}/pull/${pull.number}`;
  const links = {
    ...{ self: url, html, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` },
    ...{ review_comment: `${repoUrl(rig)}/pulls/comments{/number}`, commits: `${url}/commits` },
    statuses: `${repoUrl(rig)}/statuses/${pull.headSha}`,
  };
  const closedAt = pull.state === "closed" ? START : null;
  return {
    ...{ id: 1000 + pull.number, node_id: nodeId("PR", pull.number), number: pull.number, url, html_url: html },
    ...{ diff_url: `${html}.diff`, patch_url: `${html}.patch`, issue_url: issue, commits_url: links.commits },
    ...{ comments_url: links.comments, review_comments_url: links.review_comments, statuses_url: links.statuses },
    review_comment_url: links.review_comment,
    ...{ title: pull.title, body: null, state: pull.state, locked: pull.locked, draft: pull.draft },
    ...{ user: showUser(rig, pull.author), author_association: association(pull.author), labels: [] },
    ...{ assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], milestone: null },
    ...{ created_at: START, updated_at: START, closed_at: closedAt, merged_at: pull.merged ? START : null },
    ...{ merge_commit_sha: null, auto_merge: null },
    head: showEnd(rig, pull.headOwner, { ref: pull.headRef, sha: pull.headSha }),
    base: showEnd(rig, rig.owner, { ref: pull.baseRef, sha: baseTip(rig, pull) }),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

function showEnd(rig: Rig, owner: string | null, end: { ref: string; sha: string }): Json {
  const isFork = owner !== rig.owner;
  return {
    label: `${owner ?? "unknown"}:${end.ref}`,
    ...end,
    user:
      owner === null
        ? null
        : showUser(rig, { login: owner, id: isFork ? 20 : 10, type: isFork ? "User" : "Organization" }),
    repo: owner === null ? null : showRepository(rig, owner),
  };
}

/** What `GET /pulls/{n}` has and lists do not. */
export function showPullCounts(rig: Rig, pull: Pull): Json {
  const files = pullFiles(rig, pull);
  const sum = (pick: (file: FileDiff) => number): number => files.reduce((total, file) => total + pick(file), 0);
  return {
    changed_files: files.length,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    commits: pullCommits(rig, pull).length,
    comments: rig.state.issueComments.filter((comment) => comment.issue === pull.number).length,
    review_comments: rig.state.comments.filter((comment) => comment.pull === pull.number).length,
    ...{ merged: pull.merged, merged_by: null, mergeable: true, mergeable_state: "clean", rebaseable: true },
    maintainer_can_modify: pull.headOwner !== rig.owner,
  };
}

/** A `pull-request-review`. */
export function showReview(rig: Rig, review: Review): Json {
  const html = `${webUrl(rig)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const url = `${repoUrl(rig)}/pulls/${review.pull}`;
  return {
    ...{ id: review.id, node_id: nodeId("PRR", review.id), user: showUser(rig, review.author), body: review.body },
    ...{ state: review.state, commit_id: review.commitId, html_url: html, pull_request_url: url },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    author_association: association(review.author),
    _links: { html: { href: html }, pull_request: { href: url } },
  };
}

/** A `pull-request-review-comment`; `line` is null when the comment is outdated, as on GitHub. */
export function showComment(rig: Rig, comment: ReviewComment, isOutdated: boolean): Json {
  const url = `${repoUrl(rig)}/pulls/comments/${comment.id}`;
  const html = `${webUrl(rig)}/pull/${comment.pull}#discussion_r${comment.id}`;
  const pull = `${repoUrl(rig)}/pulls/${comment.pull}`;
  const line = isOutdated ? null : comment.line;
  return {
    ...{ id: comment.id, node_id: nodeId("PRRC", comment.id), pull_request_review_id: comment.reviewId, url },
    ...{ html_url: html, pull_request_url: pull, body: comment.body, path: comment.path, side: comment.side },
    ...{ diff_hunk: comment.diffHunk, commit_id: comment.commitId, original_commit_id: comment.commitId },
    ...{ line, original_line: comment.line, start_line: isOutdated ? null : comment.startLine },
    ...{ position: line === null ? null : 1, original_position: 1 },
    ...{ original_start_line: comment.startLine, start_side: comment.startLine === null ? null : comment.side },
    subject_type: comment.line === null ? "file" : "line",
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    ...{ user: showUser(rig, comment.author), author_association: association(comment.author) },
    ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
  };
}
