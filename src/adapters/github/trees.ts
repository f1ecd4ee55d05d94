import pLimit from "p-limit";
import { z } from "zod";
import { RepositoryError } from "../../domain/errors.ts";
import { folderOf } from "../../domain/paths.ts";
import { entryAt, entryKind, type Folder, putTree, type Store, type TreeEntry } from "../objects/store.ts";
import type { GitHubClient } from "./client.ts";
import { repositoryError } from "./failure.ts";
import type { Target } from "./target.ts";

export type PathEntry = TreeEntry & { readonly path: string };

/** Reads git trees through REST. */
export interface Trees {
  /** Every entry below a commit, folders included, in git's order; also puts the folders into the store. Read once per commit. */
  readonly whole: (sha: string) => Promise<readonly PathEntry[]>;
  /** Puts one folder into the store, without reading the whole tree where that is too large for one answer. */
  readonly folder: (sha: string, path: string) => Promise<void>;
}

// GitHub cuts recursive trees at 100,000 entries; a repository that needs more requests than this is not walked.
const MAX_TREE_REQUESTS = 400;
const PARALLEL = 4;

const reply = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});

interface Reading {
  readonly client: GitHubClient;
  readonly target: Target;
  readonly store: Store;
}

/** Trees of the target's repository, kept in the store. */
export function createTrees(client: GitHubClient, target: Target, store: Store): Trees {
  const reading: Reading = { client, target, store };
  const recursive = memoize((sha) => readTree(reading, sha, true));
  const wholes = memoize(async (sha) => {
    const tree = await recursive(sha);
    const entries = tree.truncated ? await walkAll(reading, sha) : tree.entries;
    putTree(store, sha, entries);
    return entries;
  });
  return {
    whole: wholes,
    folder: async (sha, path) => {
      const tree = await recursive(sha);
      if (tree.truncated) await walkTo(reading, sha, path);
      else await wholes(sha);
    },
  };
}

interface Tree {
  readonly entries: readonly PathEntry[];
  readonly truncated: boolean;
}

async function readTree({ client, target }: Reading, sha: string, recursive: boolean): Promise<Tree> {
  const { owner, repo } = target;
  try {
    // The parameter counts as set whatever its value.
    const options = { owner, repo, tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) };
    const { tree, truncated } = reply.parse((await client.rest.git.getTree(options)).data);
    const entries = tree.map((entry) => ({
      path: entry.path,
      oid: entry.sha,
      kind: entryKind(entry.mode, entry.type),
    }));
    return { entries, truncated };
  } catch (error) {
    throw repositoryError(error, `read the tree ${sha} of ${owner}/${repo}`, client.host);
  }
}

// Each folder of the top, recursively where one answer holds it, else level by level.
async function walkAll(reading: Reading, sha: string): Promise<readonly PathEntry[]> {
  const limit = pLimit(PARALLEL);
  let requests = 0;
  const read = (oid: string, recursive: boolean): Promise<Tree> => {
    if (++requests > MAX_TREE_REQUESTS) throw tooLarge(reading.target);
    return limit(() => readTree(reading, oid, recursive));
  };
  const expand = async (entry: PathEntry): Promise<readonly PathEntry[]> => {
    if (entry.kind !== "folder") return [entry];
    const below = await read(entry.oid, true);
    if (!below.truncated) return [entry, ...under(entry.path, below.entries)];
    return [entry, ...(await level(entry.oid, entry.path))];
  };
  const level = async (oid: string, prefix: string): Promise<readonly PathEntry[]> => {
    const { entries, truncated } = await read(oid, false);
    if (truncated) throw tooLarge(reading.target);
    return (await Promise.all(under(prefix, entries).map(expand))).flat();
  };
  return level(sha, "");
}

async function walkTo(reading: Reading, sha: string, path: string): Promise<void> {
  const { store } = reading;
  if (store.folder(sha, path) !== undefined) return;
  if (path === "") return store.putFolder(sha, "", folderOfTree(await readTree(reading, sha, false)));
  await walkTo(reading, sha, folderOf(path));
  const entry = entryAt(store, sha, path);
  const isFolder = entry?.kind === "folder";
  store.putFolder(sha, path, isFolder ? folderOfTree(await readTree(reading, entry.oid, false)) : new Map());
}

function folderOfTree(tree: Tree): Folder {
  return new Map(tree.entries.map(({ path, kind, oid }) => [path, { kind, oid }]));
}

function under(prefix: string, entries: readonly PathEntry[]): readonly PathEntry[] {
  return prefix === "" ? entries : entries.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` }));
}

function tooLarge({ owner, repo }: Target): RepositoryError {
  return new RepositoryError(
    `The tree of ${owner}/${repo} is too large to be listed through GitHub's API.`,
    "Run `pypi-gate check` or `pypi-gate audit` on a checkout of the repository.",
  );
}

function memoize<T>(read: (sha: string) => Promise<T>): (sha: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (sha) => {
    const running = done.get(sha) ?? read(sha);
    done.set(sha, running);
    return running;
  };
}
