import type { Dirent } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../error-code.ts";

/** What stands below a folder, without a repository to ask. */
export interface Walk {
  /** Relative to the folder, `/` between segments, sorted within each folder. */
  readonly paths: readonly string[];
  /** Folders that could not be read. */
  readonly refused: readonly string[];
  /** True when the walk was ended by its limit. */
  readonly cut: boolean;
}

// Installed packages and caches: what is in them is not what the folder asks for.
const SKIPPED: ReadonlySet<string> = new Set([
  ".git",
  ".hg",
  ".nox",
  ".tox",
  ".venv",
  "__pycache__",
  "node_modules",
  "site-packages",
]);
// Virtual environments of other names; the file is what makes one (PEP 405).
const MAY_BE_ENVIRONMENT: ReadonlySet<string> = new Set(["env", "venv", ".env", "virtualenv"]);
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
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries.toSorted(byName)) {
    const path = at === "" ? entry.name : `${at}/${entry.name}`;
    if (!entry.isDirectory()) files.push(path);
    else if (await isEntered(join(folder, path), entry.name)) folders.push(path);
  }
  return { files, folders };
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

async function isEntered(folder: string, name: string): Promise<boolean> {
  if (SKIPPED.has(name) || name.endsWith(".egg-info")) return false;
  return !(MAY_BE_ENVIRONMENT.has(name) && (await exists(join(folder, "pyvenv.cfg"))));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
