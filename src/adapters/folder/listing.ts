import { join } from "node:path";
import { UserError } from "../../domain/errors.ts";
import type { Environment } from "../environment.ts";
import { createGit } from "../git/command.ts";
import { listWorkTree, type WorkTree } from "../git/work-tree.ts";
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
  const tree = inGit ? await listByGit(folder, env) : null;
  // A folder that git ignores was named on purpose.
  if (tree === null || (tree.paths.length === 0 && tree.nested.length === 0)) return listByWalk(folder);
  return { paths: tree.paths, notes: [...nestedNotes(tree.nested), ...sparseNotes(tree)] };
}

async function listByGit(folder: string, env: Environment): Promise<WorkTree | null> {
  try {
    return await listWorkTree(createGit(folder, { discover: true, env }));
  } catch (error) {
    // Without git the folder can still be walked.
    if (error instanceof UserError) return null;
    throw error;
  }
}

function nestedNotes(nested: readonly string[]): readonly string[] {
  return nested.map((path) => `${path} is a repository of its own and is not read: name it to have it read.`);
}

function sparseNotes({ sparse }: WorkTree): readonly string[] {
  return sparse.size === 0 ? [] : [`${sparse.size} files are left out by the sparse checkout and are not read.`];
}

async function listByWalk(folder: string): Promise<Listing> {
  const { paths, refused, cut } = await walk(folder);
  return {
    paths,
    notes: [
      ...refused.map((path) => `The folder ${join(folder, path)} cannot be read.`),
      ...(cut ? [`${folder} has more files than are looked at (${paths.length}): name the folders to read.`] : []),
    ],
  };
}
