import { type Finding, projectsOf } from "./finding.ts";
import type { Report } from "./report.ts";

/**
 * Tells of a project without a finding whether that may be because nobody could look: the index gave no answer, or a
 * file that may require it could not be read. Whatever the policy makes of either.
 */
export function unsureOf(report: Report): (project: string) => boolean {
  const unanswered = new Set<string>(report.findings.flatMap(unansweredIn));
  for (const { name, answer } of report.checked) if (answer === "no answer") unanswered.add(name);
  const inTree = new Set<string>(report.checked.map((one) => one.name));
  const unread = report.skipped.some((skip) => skip.class === "unreadable") || report.findings.some(isUnread);
  return (project) => unanswered.has(project) || (unread && !inTree.has(project));
}

function isUnread({ rule }: Finding): boolean {
  return rule === "unreadable-manifest";
}

function unansweredIn(finding: Finding): readonly string[] {
  return finding.rule === "unverified-project" || finding.rule === "unknown-status" ? projectsOf(finding) : [];
}
