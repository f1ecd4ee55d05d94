import { parseRepoPath } from "../../domain/paths.ts";
import type { ChangedFile, Range } from "../../domain/range.ts";
import type { DiffFile } from "../../domain/review.ts";
import type { GitHubClient } from "./client.ts";
import { type Comparison, compare, compareTrees, type FileList, fileList, parseEntries } from "./compare.ts";
import { failureOf, repositoryError } from "./failure.ts";
import type { PullRequestSubject, Target, TargetSubject } from "./target.ts";
import type { Trees } from "./trees.ts";

/** A range with the commits behind its three sides; null where a side has no files at all. */
export interface ResolvedRange {
  readonly range: Range;
  readonly base: string | null;
  readonly head: string | null;
  readonly policy: string | null;
  /** Where review comments may stand, by path at the head. */
  readonly diff: ReadonlyMap<string, DiffFile>;
}

export interface RangeParts {
  readonly client: GitHubClient;
  readonly target: Target;
  readonly trees: Trees;
}

/** Finds what is judged: one request for an ordinary range. */
export function resolveRange(parts: RangeParts): Promise<ResolvedRange> {
  const { subject } = parts.target;
  switch (subject.kind) {
    case "pull-request":
      return pullRequestRange(parts, subject);
    case "merge-group":
      return betweenCommits(parts, { base: subject.baseSha, head: subject.headSha, notes: [] });
    case "push":
      return pushRange(parts, subject);
    case "audit":
      return auditRange(parts, subject.sha);
  }
}

async function pullRequestRange(parts: RangeParts, subject: PullRequestSubject): Promise<ResolvedRange> {
  const { baseRef, headSha } = subject;
  // The payload's base commit is stale: the branch is compared by name.
  const found = await compare(parts.client, parts.target, baseRef, headSha);
  if (found === null) return unrelated(parts, await tipOf(parts, baseRef), headSha);
  const files = found.files ?? (await pullFiles(parts, subject));
  return review(parts, found, { head: headSha, policy: found.baseTip, files, notes: [] });
}

interface Between {
  readonly base: string;
  readonly head: string;
  readonly notes: readonly string[];
}

async function betweenCommits(parts: RangeParts, { base, head, notes }: Between): Promise<ResolvedRange> {
  const found = await compare(parts.client, parts.target, base, head);
  if (found === null) return unrelated(parts, base, head);
  return review(parts, found, { head, policy: base, files: found.files, notes });
}

type PushSubject = Extract<TargetSubject, { kind: "push" }>;

async function pushRange(parts: RangeParts, subject: PushSubject): Promise<ResolvedRange> {
  const { before, after, forced } = subject;
  if (after === null) return nothing("The branch was deleted: there is nothing to judge.");
  if (before === null) return newBranch(parts, subject, after);
  const notes = forced ? ["The push was forced: it is compared with the last commit that both states share."] : [];
  const found = await compare(parts.client, parts.target, before, after);
  if (found !== null) return review(parts, found, { head: after, policy: before, files: found.files, notes });
  if (await exists(parts, before)) return unrelated(parts, before, after);
  // GitHub drops what no branch holds any more: a forced push may name a commit that nobody can read.
  const range = await newBranch(parts, subject, after);
  const gone = `The commit before the push (${before.slice(0, 7)}) is gone: the branch is judged as if it were new.`;
  return { ...range, range: { ...range.range, notes: [gone, ...range.range.notes] } };
}

async function newBranch(
  parts: RangeParts,
  { toDefault, defaultBranch }: PushSubject,
  after: string,
): Promise<ResolvedRange> {
  if (toDefault) return everything(parts, after);
  const found = await compare(parts.client, parts.target, defaultBranch, after);
  if (found === null) return unrelated(parts, await tipOf(parts, defaultBranch), after);
  return review(parts, found, { head: after, policy: found.baseTip, files: found.files, notes: [] });
}

interface Reviewed {
  readonly head: string;
  readonly policy: string;
  readonly files: FileList;
  readonly notes: readonly string[];
}

async function review(parts: RangeParts, { mergeBase }: Comparison, more: Reviewed): Promise<ResolvedRange> {
  const { head, policy, notes } = more;
  const changed = more.files?.changed ?? (await changedByTrees(parts, mergeBase, head));
  const diff = more.files?.diff ?? new Map<string, DiffFile>();
  return { range: { kind: "review", base: mergeBase, head, changed, notes }, base: mergeBase, head, policy, diff };
}

async function unrelated(parts: RangeParts, base: string, head: string): Promise<ResolvedRange> {
  const changed = await changedByTrees(parts, base, head);
  const notes = [`The head shares no history with ${base.slice(0, 7)}: the two trees are compared as they stand.`];
  return { range: { kind: "review", base: null, head, changed, notes }, base, head, policy: base, diff: new Map() };
}

async function everything(parts: RangeParts, head: string): Promise<ResolvedRange> {
  const changed = compareTrees([], await parts.trees.whole(head));
  const notes = ["Nothing is known of the default branch before: everything in it counts as added."];
  return {
    range: { kind: "review", base: null, head, changed, notes },
    base: null,
    head,
    policy: head,
    diff: new Map(),
  };
}

function nothing(note: string): ResolvedRange {
  const range: Range = { kind: "review", base: null, head: null, changed: [], notes: [note] };
  return { range, base: null, head: null, policy: null, diff: new Map() };
}

async function auditRange({ trees }: RangeParts, sha: string): Promise<ResolvedRange> {
  const entries = await trees.whole(sha);
  const paths = entries.flatMap((entry) => {
    const path = entry.kind === "file" || entry.kind === "link" ? parseRepoPath(entry.path) : null;
    return path === null ? [] : [path];
  });
  return { range: { kind: "audit", head: sha, paths, notes: [] }, base: null, head: sha, policy: sha, diff: new Map() };
}

async function changedByTrees({ trees }: RangeParts, base: string, head: string): Promise<readonly ChangedFile[]> {
  const [before, after] = await Promise.all([trees.whole(base), trees.whole(head)]);
  return compareTrees(before, after);
}

// Pages of the pull request's own list, which is cut at 3,000 files and always shows the current head.
const MAX_PULL_FILES = 3_000;

async function pullFiles({ client, target }: RangeParts, { number, headSha }: PullRequestSubject): Promise<FileList> {
  const { owner, repo } = target;
  try {
    const pull = (await client.rest.pulls.get({ owner, repo, pull_number: number })).data;
    if (pull.head.sha !== headSha || pull.changed_files > MAX_PULL_FILES) return null;
    const options = { owner, repo, pull_number: number, per_page: 100 };
    const entries = parseEntries(await client.paginate(client.rest.pulls.listFiles, options));
    return entries.length >= pull.changed_files ? fileList(entries) : null;
  } catch (error) {
    throw repositoryError(error, `list the files of pull request ${number} of ${owner}/${repo}`, client.host);
  }
}

async function tipOf({ client, target }: RangeParts, branch: string): Promise<string> {
  const { owner, repo } = target;
  try {
    return (await client.rest.repos.getCommit({ owner, repo, ref: `heads/${branch}`, per_page: 1 })).data.sha;
  } catch (error) {
    throw repositoryError(error, `find the branch ${branch} of ${owner}/${repo}`, client.host);
  }
}

async function exists({ client, target }: RangeParts, sha: string): Promise<boolean> {
  const { owner, repo } = target;
  try {
    await client.rest.repos.getCommit({ owner, repo, ref: sha, per_page: 1 });
    return true;
  } catch (error) {
    if (failureOf(error)?.kind === "not-found") return false;
    throw repositoryError(error, `find the commit ${sha} of ${owner}/${repo}`, client.host);
  }
}
