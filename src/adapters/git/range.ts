import { RepositoryError, UserError } from "../../domain/errors.ts";
import { parseRepoPath, type RepoPath } from "../../domain/paths.ts";
import type { ChangedFile, Range } from "../../domain/range.ts";
import { type Git, reasonOf } from "./command.ts";
import { listWorkTree, records, type WorkTree } from "./work-tree.ts";

/** What is compared. */
export interface RangeRequest {
  /** A ref or commit; null for the default branch. */
  readonly base: string | null;
  /** Null for the working tree. */
  readonly head: string | null;
}

/** A range with the commits behind its sides. */
export interface ResolvedRange {
  readonly range: Extract<Range, { kind: "review" }>;
  /** The merge base, or the base's tip where the two share no history. */
  readonly base: string;
  /** Null for the working tree. */
  readonly head: string | null;
  /** The commit of the base ref: its policy counts. */
  readonly policy: string;
  /** The working tree that is judged; null where the head is a commit. */
  readonly tree: WorkTree | null;
}

/** Finds what is judged. `git` stands at the root of the work tree. Throws UserError for refs that are not there. */
export async function resolveRange(git: Git, request: RangeRequest): Promise<ResolvedRange> {
  const policy = await commitOf(git, request.base ?? (await defaultBase(git)), "--base");
  const tip = await commitOf(git, request.head ?? "HEAD", "--head");
  const mergeBase = await git.text(["merge-base", policy, tip]);
  if (mergeBase === null) await refuseShallow(git, policy, tip);
  const base = mergeBase ?? policy;
  const head = request.head === null ? null : tip;
  const tree = head === null ? await listWorkTree(git) : null;
  const tracked = await changedFiles(git, base, head);
  const changed = tree === null ? tracked : [...tracked, ...untrackedFiles(tree, tracked)];
  const notes =
    mergeBase === null
      ? [`The head shares no history with ${policy.slice(0, 7)}: the two trees are compared as they stand.`]
      : [];
  return { range: { kind: "review", base: mergeBase, head, changed, notes }, base, head, policy, tree };
}

/** The commit that a ref of the command line names. `option` is who gave it. */
export async function commitOf(git: Git, ref: string, option: string): Promise<string> {
  // A ref never starts with a dash: what does would be an option of git's.
  const sha = ref.startsWith("-")
    ? null
    : await git.text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (sha !== null) return sha;
  throw new UserError(
    `${option} ${JSON.stringify(ref)} names no commit of this repository.`,
    "Fetch it first, or name a branch, tag or commit that is there (`git branch --all`).",
  );
}

const DEFAULT_BASES: readonly string[] = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master",
];

async function defaultBase(git: Git): Promise<string> {
  for (const ref of DEFAULT_BASES) {
    if ((await git.text(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])) !== null) return ref;
  }
  throw new UserError(
    "There is no default branch to compare with: neither a remote's, nor main or master.",
    "Name what the branch will be merged into: `pypi-gate check --base REF`.",
  );
}

async function refuseShallow(git: Git, base: string, head: string): Promise<void> {
  if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true") return;
  throw new RepositoryError(
    `The merge base of ${base.slice(0, 7)} and ${head.slice(0, 7)} is not in this shallow clone.`,
    "Fetch the history first: `git fetch --unshallow` (in CI, `fetch-depth: 0` of actions/checkout).",
  );
}

async function changedFiles(git: Git, base: string, head: string | null): Promise<readonly ChangedFile[]> {
  const overrides = head === null ? await withoutFilters(git) : [];
  const result = await git.run([
    ...overrides,
    ...["-c", "diff.renameLimit=1000", "-c", "diff.orderFile=/dev/null"],
    ...["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-relative"],
    ...["--no-color", "--ignore-submodules=dirty", base, ...(head === null ? [] : [head]), "--"],
  ]);
  if (result.code === 0) return changesIn(records(result.stdout));
  throw new RepositoryError(
    `git could not compare ${base.slice(0, 7)} with ${head === null ? "the working tree" : head.slice(0, 7)}: ${reasonOf(result)}.`,
    "Run `git status` and `git fsck` to see what is wrong with the repository.",
  );
}

// Comparing a working tree runs the programs that the repository's configuration names as filters (as Git LFS does).
// Without them such files count as changed, and are read as they stand on the disk.
async function withoutFilters(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
  return records(stdout).flatMap((key) => ["-c", key.endsWith(".required") ? `${key}=false` : `${key}=`]);
}

// `STATUS NUL PATH NUL`, for renames `R100 NUL OLD NUL NEW NUL`.
function changesIn(fields: readonly string[]): readonly ChangedFile[] {
  const changed: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const [status = "", first = "", second = ""] = fields.slice(at, at + 3);
    const isRename = status.startsWith("R");
    at += isRename ? 3 : 2;
    const path = parseRepoPath(isRename ? second : first);
    if (path !== null) changed.push(changedFile(path, status, isRename ? parseRepoPath(first) : null));
  }
  return changed;
}

function changedFile(path: RepoPath, status: string, previousPath: RepoPath | null): ChangedFile {
  return { path, status: previousPath === null ? wordFor(status) : "renamed", previousPath };
}

function wordFor(status: string): "added" | "removed" | "modified" {
  return status === "A" ? "added" : status === "D" ? "removed" : "modified";
}

function untrackedFiles(tree: WorkTree, tracked: readonly ChangedFile[]): readonly ChangedFile[] {
  const known = new Set<RepoPath>(tracked.map((file) => file.path));
  return tree.untracked.flatMap((text): readonly ChangedFile[] => {
    const path = parseRepoPath(text);
    if (path === null) return [];
    // Taken out of the index and still on the disk: the working tree has it.
    return [{ path, status: known.has(path) ? "modified" : "added", previousPath: null }];
  });
}
