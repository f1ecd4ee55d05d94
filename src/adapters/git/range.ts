import { RepositoryError, UserError } from "../../domain/errors.ts";
import { parseRepoPath, type RepoPath } from "../../domain/paths.ts";
import type { ChangedFile, Range } from "../../domain/range.ts";
import { EMPTY_VARIABLE, type Git, reasonOf } from "./command.ts";
import { type IndexEntry, listIndex, listWorkTree, records, type WorkTree } from "./work-tree.ts";

/** What is compared. */
export interface RangeRequest {
  /** A ref or commit; null for the default branch. */
  readonly base: string | null;
  /** Null for the working tree. */
  readonly head: string | null;
  /** True judges what is staged instead of the working tree; `head` is null then. */
  readonly staged?: boolean;
  /** True compares with nothing, whatever `base` says: all that is there is new. */
  readonly fromNothing?: boolean;
}

/** A range with what stands behind its sides. */
export interface ResolvedRange {
  readonly range: Extract<Range, { kind: "review" }>;
  /** The merge base, or the base's tip where the two share no history, or the empty tree where there is no base. */
  readonly base: string;
  /** Null for the working tree. */
  readonly head: string | null;
  /** The commit of the base ref: its policy counts. The empty tree where there is no base. */
  readonly policy: string;
  /** The same commit for people; null where there is none. */
  readonly policyRef: string | null;
  /** The working tree that is judged; null where the head is none. */
  readonly tree: WorkTree | null;
  /** What is staged, as the side {@link INDEX}; null where something else is judged. */
  readonly index: readonly IndexEntry[] | null;
}

/** Stands for the index where a commit would stand. No ref and no id is called so. */
export const INDEX = ":index";

/** Finds what is judged. `git` stands at the root of the work tree. Throws UserError for refs that are not there. */
export async function resolveRange(git: Git, request: RangeRequest): Promise<ResolvedRange> {
  const policyRef = await baseOf(git, request);
  const policy = policyRef ?? (await emptyTree(git));
  const tip = await tipOf(git, request);
  const mergeBase = policyRef === null || tip === null ? null : await mergeBaseOf(git, policyRef, tip);
  const base = mergeBase ?? policy;
  const sides = { ...(await headOf(git, request, tip)), base, policy, policyRef };
  const range = {
    kind: "review" as const,
    base: mergeBase,
    head: request.head === null ? null : sides.head,
    changed: await changesOf(git, sides),
    notes: [...(mergeBase === null ? [noteOn(policyRef)] : []), ...(sides.tree?.refused ?? []).map(noteOnFolder)],
  };
  return { ...sides, range };
}

type Head = Pick<ResolvedRange, "head" | "tree" | "index">;

async function headOf(git: Git, { head, staged }: RangeRequest, tip: string | null): Promise<Head> {
  if (head !== null) return { head: tip, tree: null, index: null };
  if (staged === true) return { head: INDEX, tree: null, index: await listIndex(git) };
  return { head: null, tree: await listWorkTree(git), index: null };
}

function noteOn(base: string | null): string {
  return base === null
    ? "There is no earlier commit to compare with: everything counts as new, and the default policy judges."
    : `The head shares no history with ${base.slice(0, 7)}: the two trees are compared as they stand.`;
}

function noteOnFolder(path: string): string {
  return `The folder ${path} cannot be read: untracked files in it are not judged.`;
}

async function baseOf(git: Git, { base, fromNothing }: RangeRequest): Promise<string | null> {
  if (fromNothing === true) return null;
  const ref = base ?? (await defaultBase(git));
  if (await isUnborn(git, ref)) return null;
  if (ref !== null) return await commitOf(git, ref, "--base");
  throw new UserError(
    "There is no default branch to compare with: neither a remote's, nor main or master.",
    "Name what the branch will be merged into: `pypi-gate check --base REF`.",
  );
}

async function tipOf(git: Git, { head }: RangeRequest): Promise<string | null> {
  if (head === null && (await isUnborn(git, "HEAD"))) return null;
  return await commitOf(git, head ?? "HEAD", "--head");
}

// `ref` is HEAD by one of its names (null: whatever it is), and its branch has no commit yet.
async function isUnborn(git: Git, ref: string | null): Promise<boolean> {
  const branch = await git.text(["symbolic-ref", "--quiet", "HEAD"]);
  if (branch === null || (ref !== null && !["HEAD", branch, branch.replace("refs/heads/", "")].includes(ref)))
    return false;
  return (await git.text(["rev-parse", "--verify", "--quiet", "HEAD"])) === null;
}

// Computed, not looked up: its id depends on the repository's hash, and no object needs to be there.
async function emptyTree(git: Git): Promise<string> {
  const id = await git.text(["hash-object", "-t", "tree", "--stdin"]);
  if (id !== null) return id;
  throw new RepositoryError("git could not tell the id of the empty tree.", "Run `git fsck`.");
}

async function mergeBaseOf(git: Git, base: string, head: string): Promise<string | null> {
  const found = await git.text(["merge-base", base, head]);
  if (found === null) await refuseShallow(git, base, head);
  return found;
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

const ORIGIN: readonly string[] = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
];
const LOCAL: readonly string[] = ["refs/heads/main", "refs/heads/master"];

async function defaultBase(git: Git): Promise<string | null> {
  return (await firstCommit(git, ORIGIN)) ?? (await firstCommit(git, [...(await onlyRemote(git)), ...LOCAL]));
}

// `git clone -o NAME`: where there is one remote, its name says nothing.
async function onlyRemote(git: Git): Promise<readonly string[]> {
  const heads = await git.text(["for-each-ref", "--format=%(refname)", "refs/remotes/*/HEAD"]);
  return heads === null || heads === "" || heads.includes("\n") ? [] : [heads];
}

async function firstCommit(git: Git, refs: readonly string[]): Promise<string | null> {
  for (const ref of refs) {
    if ((await git.text(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])) !== null) return ref;
  }
  return null;
}

async function refuseShallow(git: Git, base: string, head: string): Promise<void> {
  if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true") return;
  throw new RepositoryError(
    `The merge base of ${base.slice(0, 7)} and ${head.slice(0, 7)} is not in this shallow clone.`,
    "Fetch the history first: `git fetch --unshallow` (in CI, `fetch-depth: 0` of actions/checkout).",
  );
}

type Sides = Pick<ResolvedRange, "base" | "head" | "tree">;

async function changesOf(git: Git, sides: Sides): Promise<readonly ChangedFile[]> {
  const tracked = await trackedChanges(git, sides);
  return sides.tree === null ? tracked : [...tracked, ...untrackedFiles(sides.tree, tracked)];
}

async function trackedChanges(git: Git, { base, head }: Sides): Promise<readonly ChangedFile[]> {
  const overrides = head === null ? await withoutFilters(git) : [];
  const compared = head === INDEX ? ["--cached", base] : head === null ? [base] : [base, head];
  const result = await git.run([
    ...overrides,
    ...["-c", "diff.renameLimit=1000", "-c", "diff.orderFile=/dev/null"],
    ...["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-relative"],
    ...["--no-color", "--ignore-submodules=dirty", ...compared, "--"],
  ]);
  if (result.code === 0) return changesIn(records(result.stdout));
  const what = head === INDEX ? "the index" : head === null ? "the working tree" : head.slice(0, 7);
  throw new RepositoryError(
    `git could not compare ${base.slice(0, 7)} with ${what}: ${reasonOf(result)}.`,
    "Run `git status` and `git fsck` to see what is wrong with the repository.",
  );
}

// Comparing a working tree runs the programs that the repository's configuration names as filters (as Git LFS does).
// Without them such files count as changed, and are read as they stand on the disk.
async function withoutFilters(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
  return records(stdout).flatMap(emptied);
}

// `-c` takes the text before the first equals sign for the key, which a filter's name may have; `--config-env` takes
// the last one. A git older than 2.31 does not know it and ends, which is told. An empty value is false for git.
function emptied(key: string): readonly string[] {
  return key.includes("=") ? [`--config-env=${key}=${EMPTY_VARIABLE}`] : ["-c", `${key}=`];
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
