import { join } from "node:path";
import { UserError } from "../../domain/errors.ts";
import type { Environment } from "../environment.ts";
import { createGit } from "../git/command.ts";
import { listWorkTree, records, topLevel, type WorkTree } from "../git/work-tree.ts";
import { repositoryAround } from "./targets.ts";
import { walk } from "./walk.ts";

/** The files below a folder, and what a reader must know of the list. */
export interface Listing {
  /** Relative to the folder. */
  readonly paths: readonly string[];
  /** One sentence each. */
  readonly notes: readonly string[];
}

/** Lists a folder as git sees it (without what it ignores), or by walking where git knows nothing of it. */
export async function listFolder(folder: string, inGit: boolean, env: Environment): Promise<Listing> {
  if (!inGit || (await repositoryAround(folder)) === null) return await listByWalk(folder, []);
  const tree = await listByGit(folder, env);
  if (typeof tree === "string") return await listByWalk(folder, [`${tree} What git ignores is read too.`]);
  // A folder that git ignores was named on purpose.
  if (tree.paths.length === 0 && tree.nested.length === 0) return await listByWalk(folder, []);
  const notes = [...tree.refused.map((path) => refusedNote(folder, path)), ...nestedNotes(tree.nested)];
  const paths = tree.paths.filter((path) => !tree.sparse.has(path) && !tree.deleted.has(path));
  return { paths, notes: [...notes, ...sparseNotes(tree)] };
}

interface Listed extends WorkTree {
  /** Files of the index that somebody took out of the folder. */
  readonly deleted: ReadonlySet<string>;
}

/** The list, or why git gives none. */
async function listByGit(folder: string, env: Environment): Promise<Listed | string> {
  try {
    const git = createGit(folder, { discover: true, env });
    const [tree, deleted] = await Promise.all([listWorkTree(git), git.run(["ls-files", "-z", "--deleted"])]);
    if (tree !== null) return { ...tree, deleted: new Set(records(deleted.stdout)) };
    await topLevel(git);
    return `git could not list the files of ${folder}.`;
  } catch (error) {
    // Without git the folder can still be walked.
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function nestedNotes(nested: readonly string[]): readonly string[] {
  return nested.map((path) => `${path} is a repository of its own and is not read: name it to have it read.`);
}

function sparseNotes({ sparse }: WorkTree): readonly string[] {
  if (sparse.size === 0) return [];
  return [`The sparse checkout leaves out ${sparse.size === 1 ? "1 file" : `${sparse.size} files`}, not read here.`];
}

function refusedNote(folder: string, path: string): string {
  return `The folder ${join(folder, path)} cannot be read.`;
}

async function listByWalk(folder: string, why: readonly string[]): Promise<Listing> {
  const { paths, refused, cut } = await walk(folder);
  return {
    paths,
    notes: [
      ...why,
      ...refused.map((path) => refusedNote(folder, path)),
      ...(cut ? [`${folder} has more files than are looked at (${paths.length}): name the folders to read.`] : []),
    ],
  };
}
