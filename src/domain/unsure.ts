import { type Finding, projectsOf } from "./finding.ts";
import type { Report } from "./report.ts";

/**
 * Tells of a project without a finding whether that may be because nobody could look: the index gave no answer, or a
 * file that may require it could not be read. Whatever the policy makes of either. `isOld` tells of an entry of
 * {@link unreadIn} that it was so when the project was last seen, so it hides nothing.
 */
export function unsureOf(
  report: Report,
  isOld: (unread: string) => boolean = () => false,
): (project: string) => boolean {
  const unanswered = new Set<string>(report.findings.flatMap(unansweredIn));
  for (const { name, answer } of report.checked) if (answer === "no answer") unanswered.add(name);
  const inTree = new Set<string>(report.checked.map((one) => one.name));
  const hides = unreadIn(report).some((unread) => !isOld(unread));
  return (project) => unanswered.has(project) || (hides && !inTree.has(project));
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
