import type { CommitSpec } from "../git/repository.ts";
import type { Account, CheckRun, IssueComment, Pull, Review, ReviewComment, Rig } from "./model.ts";
import { notFound } from "./refusal.ts";

/** What people and other bots do to a pull request between two runs. */
export interface People {
  /** A new commit on the head branch; returns its SHA. */
  readonly pushCommit: (pull: number, spec: Omit<CommitSpec, "branch">) => string;
  /** Commits to the base branch, as another merged pull request does. */
  readonly pushToBase: (pull: number, spec: Omit<CommitSpec, "branch">) => string;
  readonly retarget: (pull: number, base: string) => void;
  readonly close: (pull: number) => void;
  readonly reopen: (pull: number) => void;
  readonly merge: (pull: number) => void;
  readonly lock: (pull: number) => void;
  /** Somebody answers in the thread of a review comment. */
  readonly replyTo: (comment: number, body: string, login?: string) => ReviewComment;
  readonly resolve: (comment: number) => void;
  /** Somebody (not the token) writes a review comment, with whatever text. */
  readonly plantComment: (
    pull: number,
    comment: { body: string; path: string; line: number; login?: string },
  ) => ReviewComment;
  readonly plantReview: (
    pull: number,
    review: { body: string; state?: Review["state"]; login?: string; own?: boolean },
  ) => Review;
  readonly plantIssueComment: (issue: number, body: string, login?: string) => IssueComment;
  /** A check run of another app. */
  readonly plantCheckRun: (run: { name: string; headSha: string; conclusion: string; appId: number }) => CheckRun;
}

const STRANGER = "mallory";

export function createPeople(rig: Rig): People {
  const account = (login = STRANGER): Account => ({ login, id: 666, type: "User" });
  const find = (number: number): Pull => {
    const pull = rig.state.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined) throw notFound();
    return pull;
  };
  const parentOf = (id: number): ReviewComment => {
    const comment = rig.state.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) throw notFound();
    return comment;
  };
  const addComment = (comment: Omit<ReviewComment, "id">): ReviewComment => {
    const made = { ...comment, id: rig.nextId() };
    rig.state.comments.push(made);
    return made;
  };
  return {
    pushCommit: (number, spec) => {
      const pull = find(number);
      pull.headSha = rig.git.commit({ ...spec, branch: pull.headRef });
      return pull.headSha;
    },
    pushToBase: (number, spec) => rig.git.commit({ ...spec, branch: find(number).baseRef }),
    retarget: (number, base) => {
      find(number).baseRef = base;
    },
    close: (number) => {
      find(number).state = "closed";
    },
    reopen: (number) => {
      find(number).state = "open";
    },
    merge: (number) => {
      const pull = find(number);
      rig.git.merge(pull.baseRef, pull.headSha);
      pull.state = "closed";
      pull.merged = true;
    },
    lock: (number) => {
      find(number).locked = true;
    },
    replyTo: (id, body, login) => {
      const parent = parentOf(id);
      const at = rig.now();
      const author = account(login);
      const inReplyTo = parent.inReplyTo ?? parent.id;
      return addComment({ ...parent, reviewId: null, author, body, inReplyTo, createdAt: at, updatedAt: at });
    },
    resolve: (id) => void rig.state.resolved.add(parentOf(id).id),
    plantComment: (number, { body, path, line, login }) => {
      const at = rig.now();
      const place = { path, line, side: "RIGHT" as const, startLine: null, diffHunk: "@@ -1 +1 @@" };
      const common = { pull: number, reviewId: null, author: account(login), body, commitId: find(number).headSha };
      return addComment({ ...common, ...place, inReplyTo: null, createdAt: at, updatedAt: at });
    },
    plantReview: (number, { body, state = "COMMENTED", login, own = false }) => {
      const submittedAt = state === "PENDING" ? null : rig.now();
      const author = own ? rig.viewer : account(login);
      const review: Review = {
        id: rig.nextId(),
        pull: number,
        author,
        body,
        state,
        commitId: find(number).headSha,
        submittedAt,
      };
      rig.state.reviews.push(review);
      return review;
    },
    plantIssueComment: (issue, body, login) => {
      const at = rig.now();
      const comment: IssueComment = {
        id: rig.nextId(),
        issue,
        author: account(login),
        body,
        createdAt: at,
        updatedAt: at,
      };
      rig.state.issueComments.push(comment);
      return comment;
    },
    plantCheckRun: ({ name, headSha, conclusion, appId }) => {
      const at = rig.now();
      const run: CheckRun = {
        ...{
          id: rig.nextId(),
          appId,
          name,
          headSha,
          status: "completed",
          conclusion,
          title: name,
          summary: name,
          text: null,
        },
        ...{ externalId: null, detailsUrl: null, startedAt: at, completedAt: at, annotations: [] },
      };
      rig.state.checkRuns.push(run);
      return run;
    },
  };
}
