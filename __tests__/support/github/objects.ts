import { askOnce, askTextOnce, branchTip, tryGit } from "../git/git.ts";

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  readonly date: string;
  readonly message: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number | null;
}

const FULL_SHA = /^[0-9a-f]{40}$/;

/** The commit that a branch, tag, full ref or SHA stands for, or null. */
export function commitSha(dir: string, ref: string): string | null {
  if (ref === "" || ref.startsWith("-")) return null;
  const args = ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`];
  return branchTip(dir, ref) ?? (FULL_SHA.test(ref) ? askTextOnce(dir, args) : tryGit(dir, args));
}

/** The object that an expression (`sha`, `sha:path`, a ref) names, or null. */
export function objectSha(dir: string, expression: string): string | null {
  if (expression === "" || expression.startsWith("-")) return null;
  const [, sha, path] = /^([0-9a-f]{40}):([^/].*[^/]|[^/])$/s.exec(expression) ?? [];
  // Resolved in one listing instead of one start of git a path; what is no plain path is git's to read.
  if (sha !== undefined && path !== undefined && !/(^|\/)\.{0,2}(\/|$)/.test(path)) {
    return listing(dir, sha).get(path)?.sha ?? null;
  }
  return resolve(dir, expression);
}

function resolve(dir: string, expression: string): string | null {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", expression];
  const text = FULL_SHA.test(expression.replace(/:$/, "")) ? askTextOnce(dir, args) : tryGit(dir, args);
  return text?.split("\n").at(-1) ?? null;
}

const listings = new Map<string, ReadonlyMap<string, TreeEntry>>();
const types = new Map<string, "blob" | "tree">();

function listing(dir: string, sha: string): ReadonlyMap<string, TreeEntry> {
  const found = listings.get(sha);
  if (found !== undefined) return found;
  const text = askTextOnce(dir, ["ls-tree", "-z", "-r", "-t", sha]);
  if (text === null) return new Map();
  const entries = entriesOf(text);
  for (const entry of entries) if (entry.type !== "commit") types.set(entry.sha, entry.type);
  const made = new Map(entries.map((entry) => [entry.path, entry]));
  listings.set(sha, made);
  return made;
}

/** `blob`, `tree`, `commit`, `tag`, or null when the repository does not have the object (as a submodule's commit). */
export function objectType(dir: string, sha: string): string | null {
  return types.get(sha) ?? askTextOnce(dir, ["cat-file", "-t", sha]);
}

export function blobBytes(dir: string, sha: string): Buffer {
  return need(askOnce(dir, ["cat-file", "blob", sha]));
}

export function commitObject(dir: string, sha: string): CommitObject {
  const format = "%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%B";
  const [own = "", tree = "", parents = "", authorName = "", authorEmail = "", date = "", message = ""] = need(
    askTextOnce(dir, ["show", "--no-patch", `--format=${format}`, sha]),
  ).split("\0");
  return {
    sha: own,
    tree,
    parents: parents === "" ? [] : parents.split(" "),
    authorName,
    authorEmail,
    date: new Date(date).toISOString().replace(".000Z", "Z"),
    message: message.trimEnd(),
  };
}

/** The entries of a tree (or of a commit's), with subtrees when `recursive`, in git's order. */
export function treeEntries(dir: string, sha: string, recursive: boolean): readonly TreeEntry[] {
  return entriesOf(need(askTextOnce(dir, ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), sha])));
}

function entriesOf(text: string): readonly TreeEntry[] {
  return text
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", type = "", own = "", size = "-"] = line.slice(0, tab).split(/ +/);
      const kind = type === "tree" || type === "commit" ? type : "blob";
      return { path: line.slice(tab + 1), mode, type: kind, sha: own, size: size === "-" ? null : Number(size) };
    });
}

/** Null when the two have no common ancestor. */
export function mergeBase(dir: string, a: string, b: string): string | null {
  return askTextOnce(dir, ["merge-base", a, b]);
}

/** The commits reachable from `head` and not from `base`, oldest first. */
export function commitsBetween(dir: string, base: string, head: string): readonly string[] {
  const text = need(askTextOnce(dir, ["rev-list", "--reverse", `${base}..${head}`]));
  return text === "" ? [] : text.split("\n");
}

function need<T>(answer: T | null): T {
  if (answer === null) throw new Error("git has no such object");
  return answer;
}

// GitHub and git look for a NUL in the first 8,000 bytes.
const BINARY_WINDOW = 8000;

export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BINARY_WINDOW).includes(0);
}
