import { type FileDiff, type Hunk, hunksOfPatch } from "./diff.ts";
import { type Json, numberOf, textOf } from "./json.ts";
import type { Pull, Rig } from "./model.ts";
import { invalid, Refusal } from "./refusal.ts";
import { pullCommits, pullFiles } from "./show-pull.ts";

const MAX_BODY_CHARACTERS = 65_536;
const MAX_BODY_BYTES = 262_144;

/** Throws when a body is longer than GitHub takes. */
export function checkBody(body: string): void {
  if ([...body].length > MAX_BODY_CHARACTERS || Buffer.byteLength(body) > MAX_BODY_BYTES) {
    throw invalid("Body is too long (maximum is 65536 characters)", "body");
  }
}

/** Throws unless the commit is one of the pull request's. */
export function checkCommit(rig: Rig, pull: Pull, commit: string): void {
  if (commit !== pull.headSha && !pullCommits(rig, pull).includes(commit)) {
    throw invalid("commit_id is not part of the pull request", "commit_id");
  }
}

/** Locked conversations and archived repositories take no comments. */
export function checkOpenForComments(rig: Rig, pull: { readonly locked: boolean }): void {
  if (rig.archived) throw new Refusal(403, "Repository was archived so is read-only.");
  if (pull.locked) throw new Refusal(403, "Unable to create comment because issue is locked.");
}

export interface Anchor {
  readonly path: string;
  readonly line: number;
  readonly side: "LEFT" | "RIGHT";
  readonly startLine: number | null;
  readonly diffHunk: string;
}

/** Where a line comment of a request stands; throws GitHub's 422 for a place that the diff does not have. */
export function anchorOf(rig: Rig, pull: Pull, request: { comment: Json; commit: string }): Anchor {
  const { comment, commit } = request;
  const path = textOf(comment, "path") ?? "";
  const line = numberOf(comment, "line");
  if (line === null) throw invalid("line or position is needed; this rig takes line only", "line");
  const file = pullFiles(rig, pull, commit).find((candidate) => candidate.path === path);
  if (file === undefined) throw invalid("Path could not be resolved");
  const side = sideOf(comment, "side");
  const hunk = hunkAt(file, line, side);
  const startLine = numberOf(comment, "start_line");
  if (startLine !== null) checkStart(hunk, { startLine, line, side: sideOf(comment, "start_side", side) });
  return { path, line, side, startLine, diffHunk: hunk.text };
}

/** Throws unless the file is part of the pull request. */
export function checkFile(rig: Rig, pull: Pull, at: { path: string; commit: string }): void {
  if (!pullFiles(rig, pull, at.commit).some((file) => file.path === at.path))
    throw invalid("Path could not be resolved");
}

function sideOf(comment: Json, field: string, otherwise: Anchor["side"] = "RIGHT"): Anchor["side"] {
  const side = textOf(comment, field) ?? otherwise;
  if (side !== "LEFT" && side !== "RIGHT") throw invalid(`${field} is neither LEFT nor RIGHT`, field);
  return side;
}

function hunkAt(file: FileDiff, line: number, side: Anchor["side"]): Hunk {
  const hunks = hunksOfPatch(file.patch);
  if (hunks.length === 0) throw invalid("Pull request review thread diff hunk can't be blank");
  const found = hunks.find((hunk) => linesOf(hunk, side).has(line));
  if (found === undefined) throw invalid("Pull request review thread line must be part of the diff");
  return found;
}

function checkStart(hunk: Hunk, at: { startLine: number; line: number; side: Anchor["side"] }): void {
  if (at.startLine >= at.line) throw invalid("start_line must precede the end line", "start_line");
  if (!linesOf(hunk, at.side).has(at.startLine)) {
    throw invalid("Pull request review thread start line must be part of the same hunk as the line.");
  }
}

function linesOf(hunk: Hunk, side: Anchor["side"]): ReadonlySet<number> {
  return side === "LEFT" ? hunk.left : hunk.right;
}

/** True when the commented line has changed or gone since the commit that the comment was made on. */
export function isOutdated(
  rig: Rig,
  comment: {
    readonly pull: number;
    readonly path: string;
    readonly line: number | null;
    readonly side: string;
    readonly commitId: string;
  },
): boolean {
  const pull = rig.state.pulls.find((candidate) => candidate.number === comment.pull);
  if (pull === undefined || comment.line === null || comment.commitId === pull.headSha) return false;
  // GitHub maps lines through the later diffs; here a line lives on while its hunk in the pull request is unchanged.
  const find = (commit: string): string | undefined => {
    const file = pullFiles(rig, pull, commit).find((candidate) => candidate.path === comment.path);
    const side = comment.side === "LEFT" ? "left" : "right";
    return hunksOfPatch(file?.patch ?? null).find((hunk) => hunk[side].has(comment.line ?? 0))?.text;
  };
  return find(comment.commitId) !== find(pull.headSha);
}
