import { z } from "zod";
import { parseRepoPath } from "../../domain/paths.ts";
import type { ChangedFile } from "../../domain/range.ts";
import type { DiffFile } from "../../domain/review.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf, repositoryError } from "./failure.ts";
import { parsePatch } from "./hunks.ts";
import type { Target } from "./target.ts";
import type { PathEntry } from "./trees.ts";

/** What GitHub says of two commits. */
export interface Comparison {
  readonly baseTip: string;
  readonly mergeBase: string;
  readonly files: FileList;
}

/** Null where GitHub's list is not (or may not be) whole. */
export type FileList = {
  readonly changed: readonly ChangedFile[];
  readonly diff: ReadonlyMap<string, DiffFile>;
} | null;

// GitHub lists at most 300 files of a comparison, and says nothing when it leaves some out.
const MAX_COMPARED = 300;

const diffEntry = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().nullish(),
  patch: z.string().nullish(),
});
export type DiffEntry = z.infer<typeof diffEntry>;

const comparison = z.object({
  base_commit: z.object({ sha: z.string() }),
  merge_base_commit: z.object({ sha: z.string() }),
  files: z.array(diffEntry).optional(),
});

/** Compares from the merge base, as a pull request is shown. Null when the two share no history or one of them is gone (404). */
export async function compare(
  client: GitHubClient,
  { owner, repo }: Target,
  base: string,
  head: string,
): Promise<Comparison | null> {
  try {
    const basehead = `${base}...${head}`;
    const reply = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    const { base_commit, merge_base_commit, files } = comparison.parse(reply.data);
    const isWhole = files !== undefined && files.length < MAX_COMPARED;
    return { baseTip: base_commit.sha, mergeBase: merge_base_commit.sha, files: isWhole ? fileList(files) : null };
  } catch (error) {
    if (failureOf(error)?.kind === "not-found") return null;
    throw repositoryError(error, `compare ${base} with ${head} of ${owner}/${repo}`, client.host);
  }
}

/** The list of a REST diff in our words. */
export function fileList(entries: readonly DiffEntry[]): FileList {
  return {
    changed: entries.flatMap(changedFile),
    diff: new Map(entries.map((entry) => [entry.filename, parsePatch(entry.patch)])),
  };
}

/** Entries of `pulls/{n}/files`. */
export function parseEntries(data: unknown): readonly DiffEntry[] {
  return z.array(diffEntry).parse(data);
}

function changedFile(entry: DiffEntry): readonly ChangedFile[] {
  const path = parseRepoPath(entry.filename);
  const previousPath = parseRepoPath(entry.previous_filename ?? "");
  if (path === null || entry.status === "unchanged") return [];
  if (entry.status === "renamed" && previousPath !== null) return [{ path, status: "renamed", previousPath }];
  return [{ path, status: STATUS[entry.status] ?? "modified", previousPath: null }];
}

// A copy is a new file; `changed` is a change of the mode alone.
const STATUS: Readonly<Record<string, ChangedFile["status"]>> = { added: "added", copied: "added", removed: "removed" };

/** Two whole trees compared by blob: paths in the order of the head, then those that are gone. Renames without an edit are found by their blob. */
export function compareTrees(base: readonly PathEntry[], head: readonly PathEntry[]): readonly ChangedFile[] {
  const before = filesOf(base);
  const after = filesOf(head);
  const gone = [...before.values()].filter((entry) => !after.has(entry.path));
  const goneByOid = uniqueByOid(gone);
  const newByOid = uniqueByOid([...after.values()].filter((entry) => !before.has(entry.path)));
  const renamed = new Set<string>();
  const changed = [...after.values()].flatMap((entry): readonly ChangedFile[] => {
    const path = parseRepoPath(entry.path);
    const old = before.get(entry.path);
    if (path === null || (old?.oid === entry.oid && old.kind === entry.kind)) return [];
    if (old !== undefined) return [{ path, status: "modified", previousPath: null }];
    const source = newByOid.get(entry.oid) === entry.path ? goneByOid.get(entry.oid) : undefined;
    const previousPath = parseRepoPath(source ?? "");
    if (previousPath === null) return [{ path, status: "added", previousPath: null }];
    renamed.add(previousPath);
    return [{ path, status: "renamed", previousPath }];
  });
  return [...changed, ...gone.filter((entry) => !renamed.has(entry.path)).flatMap(removedFile)];
}

function removedFile(entry: PathEntry): readonly ChangedFile[] {
  const path = parseRepoPath(entry.path);
  return path === null ? [] : [{ path, status: "removed", previousPath: null }];
}

function filesOf(entries: readonly PathEntry[]): ReadonlyMap<string, PathEntry> {
  return new Map(entries.filter((entry) => entry.kind !== "folder").map((entry) => [entry.path, entry]));
}

// Blobs that several paths share (empty files) name no single source.
function uniqueByOid(entries: readonly PathEntry[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string | null>();
  for (const { oid, path } of entries) paths.set(oid, paths.has(oid) ? null : path);
  return new Map([...paths].flatMap(([oid, path]): [string, string][] => (path === null ? [] : [[oid, path]])));
}
