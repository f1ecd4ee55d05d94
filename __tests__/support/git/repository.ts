/**
 * Real git repositories in temporary folders, made from plain objects.
 *
 *     const repository = createRepository();
 *     const base = repository.commit({ branch: "main", files: { "requirements.txt": "requests==2.31.0\n" } });
 *     const head = repository.commit({ branch: "topic", from: base, files: { "requirements.txt": "flask\n" } });
 *     repository.checkout("topic");   // only where a working tree is needed
 *     repository.remove();
 *
 * Commits are reproducible: the same calls give the same SHAs on every machine.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { branchTip, gitText, tryGit } from "./git.ts";
import { type Files, importStream } from "./import-stream.ts";

export type { Files } from "./import-stream.ts";

export interface CommitSpec {
  /** Short branch name; made when it does not exist. */
  readonly branch: string;
  readonly files?: Files;
  /** `{ "old/path": "new/path" }`, applied before `files`. */
  readonly renames?: Readonly<Record<string, string>>;
  /** First parent (ref or SHA); the branch's tip by default, nothing for a branch that does not exist. */
  readonly from?: string | null;
  /** Further parents: the commit is a merge, and `files` is what differs from the first parent. */
  readonly merges?: readonly string[];
  /** True: `files` is the whole tree, whatever the parent has. */
  readonly snapshot?: boolean;
  readonly message?: string;
  /** Seconds since 1970; by default a minute after the last commit made. */
  readonly date?: number;
  readonly author?: string;
}

export interface GitRepository {
  /** The folder: a working copy with `.git` inside (bare only when asked for). */
  readonly dir: string;
  /** Makes a commit and moves the branch; returns its SHA. */
  readonly commit: (spec: CommitSpec) => string;
  /** Merges `branch` into `into` as `git merge` would for paths that only one side touched; returns the merge's SHA. */
  readonly merge: (into: string, branch: string) => string;
  /** Points a branch at a commit, whatever it was. */
  readonly branch: (name: string, at: string) => void;
  /** The SHA of a ref or an expression; null when there is none. */
  readonly sha: (ref: string) => string | null;
  readonly mergeBase: (a: string, b: string) => string | null;
  /** Fills the working tree. */
  readonly checkout: (ref: string) => void;
  /** Any git command, for what this helper does not know. */
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

export interface RepositoryOptions {
  readonly bare?: boolean;
  readonly defaultBranch?: string;
  /** A folder to make it in; a new temporary one by default. */
  readonly dir?: string;
}

// 2026-01-01T00:00:00Z
const FIRST_DATE = 1_767_225_600;
const DEFAULT_AUTHOR = "Octo Cat <octocat@example.com>";

/** Makes an empty repository. The caller calls `remove()`. */
export function createRepository(options: RepositoryOptions = {}): GitRepository {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), "gate-git-"));
  mkdirSync(dir, { recursive: true });
  // An empty template: the sample hooks are never run.
  gitText(dir, [
    "init",
    "--quiet",
    "--template=",
    `--initial-branch=${options.defaultBranch ?? "main"}`,
    ...bareFlag(options),
  ]);
  let date = FIRST_DATE;
  const sha = (ref: string): string | null =>
    branchTip(dir, ref) ?? tryGit(dir, ["rev-parse", "--verify", "--quiet", `${ref}^{object}`]);

  function commit(spec: CommitSpec): string {
    date = spec.date ?? date + 60;
    const parent = spec.from === undefined ? sha(`refs/heads/${spec.branch}`) : spec.from && need(spec.from);
    const stream = importStream({
      ref: `refs/heads/${spec.branch}`,
      parents: [...(parent === null || parent === "" ? [] : [parent]), ...(spec.merges ?? []).map(need)],
      message: spec.message ?? "Change files",
      ident: `${spec.author ?? DEFAULT_AUTHOR} ${date} +0000`,
      snapshot: spec.snapshot ?? false,
      renames: spec.renames ?? {},
      files: spec.files ?? {},
    });
    // --force: a branch may be rewritten, as by a force push.
    return gitText(dir, ["fast-import", "--quiet", "--force"], stream);
  }

  function need(ref: string): string {
    const found = sha(ref);
    if (found === null) throw new Error(`the repository has no ${ref}`);
    return found;
  }

  return {
    dir,
    commit,
    merge: (into, branch) => {
      const tree = gitText(dir, ["merge-tree", "--write-tree", need(into), need(branch)]);
      date += 60;
      const ident = `${DEFAULT_AUTHOR} ${date} +0000`;
      const parents = `parent ${need(into)}\nparent ${need(branch)}`;
      const text = `tree ${tree}\n${parents}\nauthor ${ident}\ncommitter ${ident}\n\nMerge ${branch} into ${into}\n`;
      const made = gitText(dir, ["hash-object", "-t", "commit", "-w", "--stdin"], text);
      gitText(dir, ["update-ref", `refs/heads/${into}`, made]);
      return made;
    },
    branch: (name, at) => void gitText(dir, ["update-ref", `refs/heads/${name}`, need(at)]),
    sha,
    mergeBase: (a, b) => tryGit(dir, ["merge-base", a, b]),
    checkout: (ref) => void gitText(dir, ["checkout", "--quiet", "--force", ref]),
    git: (...args) => gitText(dir, args),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function bareFlag(options: RepositoryOptions): readonly string[] {
  return options.bare === true ? ["--bare"] : [];
}
