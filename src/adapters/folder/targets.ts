import { access, constants, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { UserError } from "../../domain/errors.ts";
import type { RepoPath } from "../../domain/paths.ts";
import { insideOf } from "../disk/read.ts";
import { codeOf } from "../error-code.ts";

/** A file or folder to read. `real` is its absolute path; a named link keeps its own name. */
export type Target =
  | { readonly kind: "folder"; readonly real: string }
  | { readonly kind: "file"; readonly real: string; readonly path: RepoPath };

export interface Targets {
  /** What counts as the repository: includes are followed inside it, and the policy is read from it. */
  readonly root: string;
  readonly inGit: boolean;
  readonly targets: readonly Target[];
}

interface Found {
  readonly kind: "folder" | "file";
  readonly real: string;
}

/**
 * Finds what was named on the command line, relative to `cwd`. The root is the repository that holds all of it, else
 * `cwd` where that holds all of it, else the nearest folder that does. Throws UserError for what is not there.
 */
export async function findTargets(cwd: string, named: readonly string[]): Promise<Targets> {
  const here = await realpath(cwd);
  const found = await Promise.all(named.map((name) => find(here, name)));
  const folders = found.map(({ kind, real }) => (kind === "folder" ? real : dirname(real)));
  const all = folders.length === 0 ? [here] : folders;
  const roots = new Set(await Promise.all(all.map(repositoryAround)));
  const [repository] = roots;
  const inGit = roots.size === 1 && typeof repository === "string";
  const root = inGit && typeof repository === "string" ? repository : commonRoot(here, all);
  return {
    root,
    inGit: inGit || [...roots].some((one) => one !== null),
    targets: found.map((one) => target(one, root)),
  };
}

async function find(cwd: string, name: string): Promise<Found> {
  const path = resolve(cwd, name);
  try {
    if ((await stat(path)).isDirectory()) {
      await access(path, constants.R_OK | constants.X_OK);
      return { kind: "folder", real: await realpath(path) };
    }
    return { kind: "file", real: join(await realpath(dirname(path)), basename(path)) };
  } catch (error) {
    const code = codeOf(error);
    throw new UserError(
      `${name} ${WHY[code] ?? `cannot be read (${code})`}.`,
      "Name files or folders that are there, or `-` for standard input.",
    );
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "cannot be read: permission denied",
  ELOOP: "cannot be read: it is a symbolic link that leads in a circle",
};

function target({ kind, real }: Found, root: string): Target {
  if (kind === "folder") return { kind, real };
  const path = insideOf(root, real);
  if (path === null) throw new UserError(`${real} is in git's own folder.`, "Name a file of the work tree.");
  return { kind, real, path };
}

/** The nearest folder at or above `folder` that holds `.git`, or null. No process is started for it. */
export async function repositoryAround(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return at;
    if (at === parse(at).root) return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function commonRoot(cwd: string, folders: readonly string[]): string {
  if (folders.every((folder) => isInside(cwd, folder))) return cwd;
  const [first = cwd, ...rest] = folders;
  let root = first;
  while (!rest.every((folder) => isInside(root, folder))) root = dirname(root);
  return root;
}

function isInside(root: string, folder: string): boolean {
  return relative(root, folder).split(sep)[0] !== "..";
}
