import type { GitHubClient } from "../adapters/github/client.ts";
import { findPullRequest } from "../adapters/github/find-pull-request.ts";
import type { TargetSubject } from "../adapters/github/target.ts";
import type { RunEvent } from "../adapters/runner/event.ts";
import type { ActionInputs } from "../adapters/runner/inputs.ts";
import { UserError } from "../domain/errors.ts";

/** What a run judges and which channels it may write to. */
export interface RunPlan {
  readonly subject: TargetSubject;
  /**
   * Reviews and check runs are written for open pull requests, drafts among them; pushes get a check run only,
   * scheduled audits a tracking issue only.
   */
  readonly writes: { readonly review: boolean; readonly checkRun: boolean; readonly issue: boolean };
  /** A fork's token is read-only: that is normal and nobody's fault. */
  readonly fork: boolean;
  /** The branch whose policy counts, for people; null where it is not known. */
  readonly baseBranch: string | null;
  /** The commit that is judged; null for a branch that was deleted. */
  readonly headSha: string | null;
}

/** What a run does about its event under the input `mode`. Throws UserError where the mode does not fit the event. */
export async function planOf(
  event: RunEvent,
  mode: ActionInputs["mode"],
  repository: { readonly owner: string; readonly repo: string },
  client: GitHubClient,
): Promise<RunPlan> {
  if (mode === "audit") return auditOf(tipOf(event), isOfDefault(event));
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event);
    case "workflow-run":
      return ofWorkflowRun(event, mode, repository, client);
    case "merge-group":
      refuseReview(mode, "merge_group");
      return {
        subject: { kind: "merge-group", baseSha: event.baseSha, headSha: event.headSha },
        writes: NONE,
        fork: false,
        baseBranch: event.baseRef.replace(/^refs\/heads\//, ""),
        headSha: event.headSha,
      };
    case "push":
      refuseReview(mode, "push");
      return ofPush(event);
    case "schedule":
    case "dispatch":
      refuseReview(mode, event.kind);
      return auditOf(event.sha, isOfDefault(event));
  }
}

const NONE = { review: false, checkRun: false, issue: false };

function refuseReview(mode: ActionInputs["mode"], event: string): void {
  if (mode !== "review") return;
  throw new UserError(
    `\`mode: review\` needs a pull request, and the event \`${event}\` has none.`,
    "Leave `mode` out, or run on `pull_request`.",
  );
}

function ofPullRequest(event: Extract<RunEvent, { kind: "pull-request" }>): RunPlan {
  const { number, baseRef, headSha, fork } = event;
  const isOpen = event.open && event.action !== "closed";
  return {
    subject: { kind: "pull-request", number, baseRef, headSha },
    writes: { review: isOpen, checkRun: isOpen, issue: false },
    fork,
    baseBranch: baseRef,
    headSha,
  };
}

async function ofWorkflowRun(
  event: Extract<RunEvent, { kind: "workflow-run" }>,
  mode: ActionInputs["mode"],
  repository: { readonly owner: string; readonly repo: string },
  client: GitHubClient,
): Promise<RunPlan> {
  if (mode !== "review") {
    throw new UserError("The event `workflow_run` needs `mode: review`.", "Set `mode: review` in the second workflow.");
  }
  const { headOwner, headBranch, headSha } = event;
  const subject = await findPullRequest(client, { ...repository, headOwner, headBranch, headSha });
  // A check run from here would land in this workflow's suite, where nobody looks for it.
  return {
    subject,
    writes: { review: true, checkRun: false, issue: false },
    fork: false,
    baseBranch: subject.baseRef,
    headSha,
  };
}

function ofPush(event: Extract<RunEvent, { kind: "push" }>): RunPlan {
  const { before, after, toDefault, defaultBranch, forced } = event;
  return {
    subject: { kind: "push", before, after, toDefault, defaultBranch, forced },
    writes: { review: false, checkRun: after !== null, issue: false },
    fork: false,
    baseBranch: null,
    headSha: after,
  };
}

function isOfDefault(event: RunEvent): boolean {
  return event.kind === "schedule" || (event.kind === "dispatch" && event.toDefault);
}

// A tracking issue says what the default branch holds: an audit of anything else leaves it alone.
function auditOf(sha: string, issue: boolean): RunPlan {
  return { subject: { kind: "audit", sha }, writes: { ...NONE, issue }, fork: false, baseBranch: null, headSha: sha };
}

function tipOf(event: RunEvent): string {
  switch (event.kind) {
    case "schedule":
    case "dispatch":
      return event.sha;
    case "push":
      if (event.after !== null) return event.after;
      throw new UserError("A deleted branch has nothing to audit.", "Run the audit on a branch that exists.");
    default:
      return event.headSha;
  }
}
