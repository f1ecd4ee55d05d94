import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { holdsInstalled, isEnvironment } from "../disk/installed.ts";
import { codeOf } from "../error-code.ts";

/** What stands below a folder, without a repository to ask. */
export interface Walk {
  /** Relative to the folder, `/` between segments, sorted within each folder. */
  readonly paths: readonly string[];
  /** Folders that could not be read. */
  readonly refused: readonly string[];
  /** True when the walk was ended by its limit. */
  readonly cut: boolean;
}

const MAX_PATHS = 500_000;

/** Lists the files and links below `folder`. Links to folders are not entered: they would lead round in circles. */
export async function walk(folder: string): Promise<Walk> {
  const paths: string[] = [];
  const refused: string[] = [];
  const queue: string[] = [""];
  for (const at of queue) {
    if (paths.length > MAX_PATHS) return { paths, refused, cut: true };
    const found = await look(folder, at);
    if (found === null) refused.push(at === "" ? "." : at);
    else {
      paths.push(...found.files);
      queue.push(...found.folders);
    }
  }
  return { paths, refused, cut: false };
}

interface Level {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function look(folder: string, at: string): Promise<Level | null> {
  const entries = await entriesOf(join(folder, at));
  if (entries === null) return null;
  // What was named is read, whatever it is.
  if (at !== "" && isEnvironment(entries.map((entry) => entry.name))) return { files: [], folders: [] };
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries.toSorted(byName)) {
    const path = at === "" ? entry.name : `${at}/${entry.name}`;
    if (!entry.isDirectory()) files.push(path);
    else if (!holdsInstalled(entry.name)) folders.push(path);
  }
  return { files, folders };
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    codeOf(error);
    return null;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
