import { createHash } from "node:crypto";
import type { Finding } from "../../domain/finding.ts";
import type { ProjectName } from "../../domain/name.ts";
import { compareText } from "../../domain/order.ts";
import type { Report } from "../../domain/report.ts";
import type { RuleId } from "../../domain/rule.ts";
import { doubtOf, unreadIn } from "../../domain/unsure.ts";
import { type IssueState, type Remembered, TRACKED } from "./state.ts";

/** One project of the issue. */
export interface IssueItem extends Remembered {
  /** Worst first; empty for a project that this audit could not judge: what was known of it stays. */
  readonly findings: readonly Finding[];
}

/** The projects that need attention, worst first, critical and direct ones first among equals. Nothing leaves the list before it was looked at. */
export function itemsOf(report: Report, earlier: IssueState): readonly IssueItem[] {
  const known = new Map(earlier.items.map((item) => [item.project, item]));
  const today = report.checkedAt.slice(0, 10);
  const seen = [...byProject(report.findings.filter(isTracked))].map(([project, findings]): IssueItem => {
    const [first] = findings;
    const before = known.get(project);
    const since = before !== undefined && before.rule === first.rule ? before.since : today;
    return { project, rule: first.rule, since, findings };
  });
  const names = new Set(seen.map((item) => item.project));
  const missed = earlier.items.filter((item) => !names.has(item.project));
  return [...seen, ...keptOf(missed, report, earlier)].sort(byRisk);
}

// A file that was unread already when a project was last seen does not hide it.
function keptOf(missed: readonly Remembered[], report: Report, earlier: IssueState): readonly IssueItem[] {
  const { unanswered, hiders } = doubtOf(report);
  return missed.flatMap((item): readonly IssueItem[] => {
    const { unreadThen = earlier.unread } = item;
    const isHidden = hiders(item.project).some((unread) => !unreadThen.includes(digestOf(unread)));
    return isHidden || unanswered(item.project) ? [{ ...item, unreadThen, findings: [] }] : [];
  });
}

/** What to remember of the files that could not be read in full. */
export function unreadAfter(report: Report): readonly string[] {
  return unreadIn(report).slice(0, MAX_UNREAD).map(digestOf);
}

// Eight characters each, for every project that is kept; where there are more, the others hide what leaves.
const MAX_UNREAD = 20;

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64").slice(0, 8);
}

/** Findings by their project, the worst of each first; those of no project are left out. */
export function byProject(findings: readonly Finding[]): ReadonlyMap<ProjectName, readonly [Finding, ...Finding[]]> {
  const found = new Map<ProjectName, [Finding, ...Finding[]]>();
  for (const finding of findings.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule))) {
    const { project } = finding;
    if (project === null) continue;
    const group = found.get(project);
    if (group === undefined) found.set(project, [finding]);
    else group.push(finding);
  }
  return found;
}

// A yanked release alone is a note in an audit: worth a line of the report, not an issue.
function isTracked({ rule, severity }: Finding): boolean {
  if (severity === "off" || (severity === "note" && rule === "yanked-release")) return false;
  return TRACKED.includes(rule);
}

function byRisk(a: IssueItem, b: IssueItem): number {
  return (
    rankOf(a.rule) - rankOf(b.rule) ||
    Number(isCritical(b)) - Number(isCritical(a)) ||
    Number(isDirect(b)) - Number(isDirect(a)) ||
    compareText(a.project, b.project)
  );
}

/** The place in the order of risk: 0 is worst. */
export function rankOf(rule: RuleId): number {
  return TRACKED.indexOf(rule);
}

function isCritical({ findings }: IssueItem): boolean {
  return findings.some((finding) => finding.critical);
}

function isDirect({ findings }: IssueItem): boolean {
  return findings.some((finding) => finding.relation?.kind === "direct");
}
