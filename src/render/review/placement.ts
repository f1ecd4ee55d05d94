import type { Finding } from "../../domain/finding.ts";
import type { PullRequestView } from "../../domain/review.ts";

/** Where a comment stands: on a line of the diff, or (`line` null) on a file of the diff. */
export interface Spot {
  readonly path: string;
  readonly line: number | null;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * The comments that blocking findings ask for, in their order: on the line where it is in the diff, else on the
 * file; findings of files outside the diff get none and stay in the body. One comment per spot, one per finding.
 */
export function spotsOf(findings: readonly Finding[], view: PullRequestView): readonly Spot[] {
  const spots = new Map<string, { path: string; line: number | null; findings: [Finding, ...Finding[]] }>();
  const said = new Set<string>();
  const asks = asksForComment(findings);
  for (const finding of findings) {
    const line = asks(finding) && !said.has(finding.fingerprint) ? lineIn(finding, view) : undefined;
    if (line === undefined) continue;
    said.add(finding.fingerprint);
    const key = JSON.stringify([finding.file, line]);
    const spot = spots.get(key);
    if (spot === undefined) spots.set(key, { path: finding.file, line, findings: [finding] });
    else spot.findings.push(finding);
  }
  return [...spots.values()];
}

// A sick index is one entry of the body that names all: no comment for each name.
function asksForComment(findings: readonly Finding[]): (finding: Finding) => boolean {
  const isSick = findings.filter((finding) => finding.rule === "unverified-project").length > 1;
  return ({ severity, rule }) => severity === "block" && !(isSick && rule === "unverified-project");
}

// Undefined: the file is not in the diff, so no comment can stand there.
function lineIn(finding: Finding, view: PullRequestView): number | null | undefined {
  const file = view.files.get(finding.file);
  if (file === undefined) return undefined;
  const inDiff = file.commentable.some((range) => range.start <= finding.line && finding.line <= range.end);
  return inDiff ? finding.line : null;
}
