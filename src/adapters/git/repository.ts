import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { RepositoryError } from "../../domain/errors.ts";
import type { RepoPath } from "../../domain/paths.ts";
import type { FileRead, FileRequest, Repository } from "../../ports.ts";
import { readInside, readOf } from "../disk/read.ts";
import type { Environment } from "../environment.ts";
import { codeOf } from "../error-code.ts";
import { blobId } from "../objects/blob-id.ts";
import { createGit } from "./command.ts";
import { createObjects, type Objects } from "./objects.ts";
import { INDEX, type RangeRequest, type ResolvedRange, resolveRange } from "./range.ts";
import { createTrees, type Trees } from "./trees.ts";
import { topLevel, type WorkTree } from "./work-tree.ts";

export interface GitRepositoryOptions extends RangeRequest {
  /** A folder of the checkout. */
  readonly dir: string;
  /** True where the folder was named by the caller: `GIT_DIR` and the like are not about it. */
  readonly named: boolean;
  readonly env: Environment;
}

/** A local checkout, fixed to one range. */
export interface GitRepository extends Repository {
  /** The root of the work tree, absolute and real. */
  readonly root: string;
  /** Ends the process that reads objects. */
  readonly close: () => Promise<void>;
}

interface Reading {
  readonly root: string;
  readonly objects: Objects;
  readonly trees: Trees;
  readonly resolved: () => Promise<ResolvedRange>;
}

/** Opens the checkout around `dir`. Throws UserError where there is none, or no git. */
export async function openGitRepository(options: GitRepositoryOptions): Promise<GitRepository> {
  const { dir, named, env } = options;
  const root = await realRoot(await topLevel(createGit(dir, { discover: named, env })));
  const git = createGit(root, { discover: named, env: seenFrom(dir, env) });
  const objects = createObjects(git);
  const trees = createTrees(objects);
  let range: Promise<ResolvedRange> | null = null;
  const resolved = (): Promise<ResolvedRange> => {
    range ??= resolveRange(git, options).then((found) => {
      if (found.index !== null) trees.putIndex(INDEX, found.index);
      return found;
    });
    return range;
  };
  const reading: Reading = { root, objects, trees, resolved };
  return {
    root,
    range: async () => (await resolved()).range,
    policyRef: async () => (await resolved()).policyRef,
    read: (requests) => readAll(reading, requests),
    close: objects.close,
  };
}

/**
 * True where the variables that git sets for its hooks, seen from `cwd`, are about the repository around `dir`: then
 * its index is the one that they name.
 */
export async function isOfSurroundingHook(dir: string, cwd: string, env: Environment): Promise<boolean> {
  if (env.GIT_DIR === undefined && env.GIT_INDEX_FILE === undefined) return false;
  const gits = [createGit(dir, { discover: true, env }), createGit(cwd, { discover: false, env })];
  const [named, meant] = await Promise.all(gits.map((git) => git.text(["rev-parse", "--absolute-git-dir"])));
  return named !== null && named === meant;
}

async function realRoot(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = codeOf(error);
    throw new RepositoryError(
      `The work tree ${path} is not there (${code}): GIT_WORK_TREE or \`core.worktree\` names it.`,
      "Name one that is there, or unset it.",
    );
  }
}

// Git reads these from the folder that it is started in, and it is started at the root from here on.
function seenFrom(dir: string, env: Environment): Environment {
  const moved = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"].flatMap((name) => {
    const path = env[name];
    return path === undefined || path === "" ? [] : [[name, resolve(dir, path)] as const];
  });
  return { ...env, ...Object.fromEntries(moved) };
}

async function readAll(reading: Reading, requests: readonly FileRequest[]): Promise<readonly FileRead[]> {
  const range = await reading.resolved();
  const reads = new Map<FileRequest, FileRead>();
  // One after another: all of them share one process.
  for (const [side, those] of Map.groupBy(requests, (request) => request.side)) {
    const paths = those.map((request) => request.path);
    const sha = range[side];
    const answers = sha === null ? await readTree(reading, range.tree, paths) : await reading.trees.read(sha, paths);
    for (const [at, request] of those.entries()) reads.set(request, answers[at] ?? ABSENT);
  }
  return requests.map((request) => reads.get(request) ?? ABSENT);
}

const ABSENT: FileRead = { kind: "absent" };

async function readTree({ root, objects }: Reading, tree: WorkTree | null, paths: readonly RepoPath[]) {
  const nested = new Set(tree?.nested ?? []);
  const reads: FileRead[] = [];
  for (const path of paths) {
    const submodule = foldersOf(path).find((folder) => nested.has(folder));
    const oid = tree?.sparse.get(path);
    if (submodule !== undefined) reads.push(inSubmodule(submodule));
    else if (oid === undefined) reads.push(await readInside(root, path, idOf));
    else reads.push(await readSparse(objects, path, oid));
  }
  return reads;
}

// A commit holds no file of a submodule, so the work tree has none either: both sides see the same.
function inSubmodule(folder: string): FileRead {
  const detail = `${folder} is a submodule, and submodules are not read`;
  return { kind: "unreadable", reason: "submodule", detail };
}

async function readSparse(objects: Objects, path: RepoPath, oid: string): Promise<FileRead> {
  const blob = (await objects.read([oid]))[0];
  if (blob?.kind === "blob") return readOf(path, blob.bytes, idOf);
  return {
    kind: "unreadable",
    reason: "unreadable",
    detail: "the sparse checkout leaves it out, and its blob cannot be read",
  };
}

/** The path itself and every folder above it. */
function foldersOf(path: RepoPath): readonly string[] {
  const segments = path.split("/");
  return segments.map((_, at) => segments.slice(0, at + 1).join("/"));
}

// A file that nobody touched equals its blob.
function idOf(_path: RepoPath, bytes: Uint8Array): string {
  return blobId(bytes);
}
