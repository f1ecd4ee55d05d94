import { askTextOnce } from "../git/git.ts";
import type { Limits } from "./model.ts";

export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** Blob at the head; at the base for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks as GitHub sends them; null for binaries, pure renames and what is too large. */
  readonly patch: string | null;
}

interface RawEntry {
  readonly status: string;
  readonly oldSha: string;
  readonly newSha: string;
  readonly path: string;
  readonly previousPath: string | null;
}

/** The files that differ between two commits, in git's order, renames found as GitHub finds them (50 %). */
export function diffFiles(dir: string, range: { base: string; head: string }, limits: Limits): readonly FileDiff[] {
  const known = cache.get(limits) ?? new Map<string, readonly FileDiff[]>();
  cache.set(limits, known);
  const key = `${range.base}..${range.head}`;
  const files = known.get(key) ?? readDiff(dir, range, limits);
  known.set(key, files);
  return files;
}

// One rig has one object of limits, and commits never change.
const cache = new WeakMap<Limits, Map<string, readonly FileDiff[]>>();

function readDiff(dir: string, range: { base: string; head: string }, limits: Limits): readonly FileDiff[] {
  const common = ["-M50%", "-l0", "--no-ext-diff", "--no-textconv", range.base, range.head, "--"];
  const raw = rawEntries(ask(dir, ["diff", "--raw", "-z", "--no-abbrev", ...common]));
  const text = ask(dir, ["diff", "-p", "--no-color", "-U3", "--submodule=short", ...common]);
  const sections = text === "" ? [] : text.split(/^(?=diff --git )/m);
  let next = 0;
  const files = raw.map((entry) => {
    // A file that becomes a link is a deletion and an addition in git's patch.
    const parts = entry.status === "T" ? 2 : 1;
    const own = sections.slice(next, next + parts);
    next += parts;
    return fileDiff(entry, own, limits);
  });
  if (next !== sections.length) throw new Error(`git's patch has ${sections.length} sections, its list ${next}`);
  return files;
}

function ask(dir: string, args: readonly string[]): string {
  const text = askTextOnce(dir, args);
  if (text === null) throw new Error("git cannot compare the two");
  return text;
}

function rawEntries(text: string): readonly RawEntry[] {
  const fields = text.split("\0");
  const entries: RawEntry[] = [];
  let at = 0;
  while (at + 1 < fields.length) {
    const [, , oldSha = "", newSha = "", status = ""] = (fields[at] ?? "").split(" ");
    const renamed = status.startsWith("R");
    const path = fields[at + (renamed ? 2 : 1)] ?? "";
    const previousPath = renamed ? (fields[at + 1] ?? null) : null;
    entries.push({ status: status.charAt(0), oldSha, newSha, path, previousPath });
    at += renamed ? 3 : 2;
  }
  return entries;
}

function fileDiff(entry: RawEntry, sections: readonly string[], limits: Limits): FileDiff {
  const hunks = sections.map(hunksOf).filter((text) => text !== "");
  const lines = hunks.flatMap((text) => text.split("\n"));
  const patch = hunks.join("\n");
  const tooLarge = lines.length > limits.patchLines || Buffer.byteLength(patch) > limits.patchBytes;
  return {
    path: entry.path,
    previousPath: entry.previousPath,
    status: statusOf(entry.status),
    sha: entry.status === "D" ? entry.oldSha : entry.newSha,
    additions: lines.filter((line) => line.startsWith("+")).length,
    deletions: lines.filter((line) => line.startsWith("-")).length,
    patch: patch === "" || tooLarge ? null : patch,
  };
}

function hunksOf(section: string): string {
  const at = section.search(/^@@ /m);
  return at < 0 ? "" : section.slice(at).replace(/\n$/, "");
}

function statusOf(letter: string): FileDiff["status"] {
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  if (letter === "R") return "renamed";
  return letter === "T" ? "changed" : "modified";
}

/** Where a review comment may stand: the lines of each hunk on both sides, hunk by hunk. */
export interface Hunk {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
  readonly text: string;
}

/** The hunks of a patch. */
export function hunksOfPatch(patch: string | null): readonly Hunk[] {
  if (patch === null) return [];
  return patch.split(/^(?=@@ )/m).map((text) => {
    const left = new Set<number>();
    const right = new Set<number>();
    const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
    const match = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(header);
    let [before, after] = [Number(match?.[1]), Number(match?.[2])];
    for (const line of lines) {
      if (line.startsWith("\\")) continue;
      if (!line.startsWith("+")) left.add(before++);
      if (!line.startsWith("-")) right.add(after++);
    }
    return { left, right, text };
  });
}
