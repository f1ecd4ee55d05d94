import { sep } from "node:path";
import { RepositoryError } from "../../domain/errors.ts";
import { withoutInstalled } from "../disk/installed.ts";
import { type Git, type GitResult, reasonOf } from "./command.ts";

/** What git knows of the files below its folder. Paths are relative to that folder. */
export interface WorkTree {
  /** Files of the index and untracked ones that no rule ignores; deleted ones are still among them. */
  readonly paths: readonly string[];
  /** Those of them that are not in the index. */
  readonly untracked: readonly string[];
  /** Folders that are repositories of their own: submodules and untracked clones. */
  readonly nested: readonly string[];
  /** Files that a sparse checkout leaves out of the folder, with the ids of their blobs. */
  readonly sparse: ReadonlyMap<string, string>;
  /** Folders that could not be looked into. */
  readonly refused: readonly string[];
}

/** Lists the work tree below the folder of `git`; null where it is in no work tree. */
export async function listWorkTree(git: Git): Promise<WorkTree | null> {
  const [index, rest] = await Promise.all([
    git.run(["ls-files", "-z", "-t", "--stage"]),
    git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
  ]);
  if (index.code !== 0 || rest.code !== 0) return null;
  const entries = records(index.stdout).flatMap((record) => indexEntry(record) ?? []);
  // Before version 3.13 Python's own environments told git nothing: nobody means to commit what was installed.
  const others = withoutInstalled(records(rest.stdout));
  const links = entries.filter((entry) => entry.mode === "160000");
  const untracked = others.filter((path) => !path.endsWith("/"));
  const files = entries.filter((entry) => entry.mode !== "160000");
  return {
    paths: [...new Set([...files.map((entry) => entry.path), ...untracked])],
    untracked,
    nested: [
      ...links.map((entry) => entry.path),
      ...others.filter((path) => path.endsWith("/")).map((path) => path.slice(0, -1)),
    ],
    sparse: new Map(files.filter((entry) => entry.tag === "S").map((entry) => [entry.path, entry.oid])),
    refused: [...rest.stderr.matchAll(REFUSED)].flatMap(({ groups }) => groups?.folder ?? []),
  };
}

// Git goes on without what is in there, and ends well.
const REFUSED = /^warning: could not open directory '(?<folder>.+?)\/?':/gm;

/** What is staged. Throws RepositoryError where git cannot tell, or a file is in conflict. */
export async function listIndex(git: Git): Promise<readonly IndexEntry[]> {
  const result = await git.run(["ls-files", "-z", "-t", "--stage"]);
  if (result.code === 0) {
    const entries = records(result.stdout).flatMap((record) => indexEntry(record) ?? []);
    const unmerged = entries.find((entry) => entry.stage !== "0");
    if (unmerged === undefined) return entries;
    throw new RepositoryError(
      `${JSON.stringify(unmerged.path)} is in conflict, so nobody can tell what will be committed.`,
      "Resolve the conflict and `git add` the file.",
    );
  }
  throw new RepositoryError(
    `git could not list what is staged: ${reasonOf(result)}.`,
    "Run `git status` to see what is wrong with the repository.",
  );
}

/** One line of the index. */
export interface IndexEntry {
  /** `S` where a sparse checkout leaves the file out of the folder. */
  readonly tag: string;
  /** Octal, as git writes it. */
  readonly mode: string;
  readonly oid: string;
  /** `0`, or the side of a conflict. */
  readonly stage: string;
  /** Relative to the folder of `git`. */
  readonly path: string;
}

// `H 100644 ID 0<tab>PATH`
function indexEntry(record: string): IndexEntry | null {
  const tab = record.indexOf("\t");
  const [tag = "", mode = "", oid = "", stage = ""] = record.slice(0, tab).split(" ");
  return tab < 0 ? null : { tag, mode, oid, stage, path: record.slice(tab + 1) };
}

/** NUL-terminated records of git's output. */
export function records(output: Buffer): readonly string[] {
  return output
    .toString("utf8")
    .split("\0")
    .filter((record) => record !== "");
}

/** The root of the work tree around the folder of `git`. Throws RepositoryError where there is none. */
export async function topLevel(git: Git): Promise<string> {
  const result = await git.run(["rev-parse", "--show-toplevel"]);
  const path = result.stdout.toString("utf8").replace(/\n$/, "");
  if (result.code === 0 && path !== "") return path;
  throw noWorkTree(git.dir, result);
}

// Git's own folder is a bare repository to git, too.
function withoutTree(dir: string): RepositoryError {
  if (dir.split(sep).includes(".git")) {
    return new RepositoryError(
      `${dir} is git's own folder, which is no work tree.`,
      "Run it in the folder of the checkout, or name that by --repo.",
    );
  }
  return new RepositoryError(
    `${dir} is a bare repository: it has no work tree to judge.`,
    "Run it in a clone, or in a folder that `git worktree add` made.",
  );
}

function noWorkTree(dir: string, result: GitResult): RepositoryError {
  const said = result.stderr;
  if (/bare repository|must be run in a work tree/.test(said)) return withoutTree(dir);
  if (said.includes("dubious ownership")) {
    const folder = /safe\.directory (?<folder>.+)$/m.exec(said)?.groups?.folder ?? dir;
    return new RepositoryError(
      `${dir} belongs to another user, so git does not read it.`,
      `If you trust it, tell git: \`git config --global --add safe.directory ${folder}\`.`,
    );
  }
  // Without "any of the parents" it is a `.git` file or GIT_DIR that leads nowhere.
  const why = said.includes("not a git repository (or any")
    ? "in no git repository"
    : `in no git work tree that can be read: ${reasonOf(result)}`;
  return new RepositoryError(
    `${dir} is ${why}.`,
    "Run it inside a checkout, name one by --repo, or use `pypi-gate audit`, which reads any folder.",
  );
}
