import { type Finding, projectsOf } from "./finding.ts";
import type { Report } from "./report.ts";

/** Why nothing may have been said of a project: nobody could look. Whatever the policy makes of it. */
export interface Doubt {
  /** The index gave no answer, or one without a status. */
  readonly unanswered: (project: string) => boolean;
  /** Of {@link unreadIn}, the files that may require it: none where it stands in another one. */
  readonly hiders: (project: string) => readonly string[];
}

export function doubtOf(report: Report): Doubt {
  const unanswered = new Set<string>(report.findings.flatMap(unansweredIn));
  for (const { name, answer } of report.checked) if (answer === "no answer") unanswered.add(name);
  const inTree = new Set<string>(report.checked.map((one) => one.name));
  const unread = unreadIn(report);
  return {
    unanswered: (project) => unanswered.has(project),
    hiders: (project) => (inTree.has(project) ? [] : unread),
  };
}

/** Tells of a project without a finding whether that may be because nobody could look. */
export function unsureOf(report: Report): (project: string) => boolean {
  const { unanswered, hiders } = doubtOf(report);
  return (project) => unanswered(project) || hiders(project).length > 0;
}

/** The files that could not be read in full, each with what is wrong in it: another text where more or other lines are. */
export function unreadIn(report: Report): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { rule, file } of report.findings) if (rule === "unreadable-manifest") reasons.set(file, []);
  for (const skip of report.skipped) {
    if (skip.class !== "unreadable") continue;
    reasons.set(skip.file, [...(reasons.get(skip.file) ?? []), skip.reason]);
  }
  return [...reasons].map(([file, all]) => JSON.stringify([file, ...all.sort()])).sort();
}

function unansweredIn(finding: Finding): readonly string[] {
  return finding.rule === "unverified-project" || finding.rule === "unknown-status" ? projectsOf(finding) : [];
}
