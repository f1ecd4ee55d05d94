import { UserError } from "../../domain/errors.ts";
import type { GitHubClient } from "./client.ts";
import { repositoryError } from "./failure.ts";
import type { PullRequestSubject } from "./target.ts";

/** Where the first workflow of a `workflow_run` ran. All of it is the pull request author's choice, and none of it is trusted. */
export interface UpstreamRun {
  readonly owner: string;
  readonly repo: string;
  readonly headOwner: string;
  readonly headBranch: string;
  readonly headSha: string;
}

/**
 * The open pull request of a `workflow_run`. Its payload names none for forks, so pull requests are looked up by
 * head; only one whose head is the very commit that ran is taken. UserError when there is none.
 */
export async function findPullRequest(client: GitHubClient, run: UpstreamRun): Promise<PullRequestSubject> {
  const { owner, repo, headOwner, headBranch, headSha } = run;
  const pulls = await listOpen(client, run);
  const found = pulls.find((pull) => pull.head.sha === headSha);
  if (found !== undefined) return { kind: "pull-request", number: found.number, baseRef: found.base.ref, headSha };
  throw new UserError(
    `No open pull request of ${owner}/${repo} has the head ${headSha} on ${headOwner}:${headBranch}.`,
    "A newer commit was pushed, or the pull request was closed: its next run reviews it.",
  );
}

async function listOpen(client: GitHubClient, { owner, repo, headOwner, headBranch }: UpstreamRun) {
  try {
    const query = { owner, repo, state: "open" as const, head: `${headOwner}:${headBranch}`, per_page: 100 };
    return (await client.rest.pulls.list(query)).data;
  } catch (error) {
    throw repositoryError(
      error,
      `find the pull request of ${headOwner}:${headBranch} in ${owner}/${repo}`,
      client.host,
    );
  }
}
