import { daysBetween } from "../domain/days.ts";
import { byImportance, type Finding, projectsOf } from "../domain/finding.ts";
import { compareStatus, type ProjectStatus } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import type { Policy } from "../domain/policy.ts";
import type { Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import type { RuleId } from "../domain/rule.ts";
import { atMost, bySeverity } from "../domain/severity.ts";
import type { JudgedWaiver, Waiver, WaiverState } from "../domain/waiver.ts";

// The last days of a waiver warn, so that nobody is surprised on the day after.
const EXPIRING_DAYS = 14;

/** A waiver as it stands on a day (ISO, UTC) against the project's status now; null: no status is known. */
export function judgeWaiver(waiver: Waiver, today: string, status: ProjectStatus | null): JudgedWaiver {
  // Dates were checked when the policy was read; a day that is none has passed.
  const days = daysBetween(today, waiver.expires) ?? -1;
  return { ...waiver, state: stateOf(waiver, days, status), days };
}

function stateOf(waiver: Waiver, days: number, status: ProjectStatus | null): WaiverState {
  if (status !== null && compareStatus(status, waiver.status) > 0) return "void";
  if (days < 0) return "expired";
  return days <= EXPIRING_DAYS ? "expiring" : "valid";
}

/** Finds the waiver of a project and rule in constant time. */
export function waiverFinder(
  waivers: readonly Waiver[],
  today: string,
): (project: ProjectName, rule: RuleId, status: ProjectStatus | null) => JudgedWaiver | null {
  const byKey = new Map(waivers.flatMap((waiver) => waiver.rules.map((rule) => [`${waiver.project} ${rule}`, waiver])));
  return (project, rule, status) => {
    const waiver = byKey.get(`${project} ${rule}`);
    return waiver === undefined ? null : judgeWaiver(waiver, today, status);
  };
}

/**
 * The findings with their waivers: valid ones turn them `off`, expiring ones into a warning at most, expired and void
 * ones leave the severity and say so in the message. Comes once, after every other severity. Sorted as every list.
 */
export function applyWaivers(findings: readonly Finding[], policy: Pick<Policy, "waiverFor">): readonly Finding[] {
  return findings.map((finding) => withWaiver(finding, policy)).sort(byImportance);
}

function withWaiver(finding: Finding, policy: Pick<Policy, "waiverFor">): Finding {
  // What is said of many names at once is waived when every one of them is, by the least of their waivers.
  const outcomes = waiversOf(finding, policy).map((waiver) => waived(finding, waiver));
  const [strictest] = outcomes.sort((a, b) => bySeverity(a.severity, b.severity));
  return strictest ?? finding;
}

function waiversOf(finding: Finding, policy: Pick<Policy, "waiverFor">): readonly JudgedWaiver[] {
  const names = projectsOf(finding);
  const found = names.map((name) => policy.waiverFor(name, finding.rule, finding.status));
  const waivers = found.filter((waiver) => waiver !== null);
  return waivers.length === names.length ? waivers : [];
}

function waived(finding: Finding, waiver: JudgedWaiver): Finding {
  switch (waiver.state) {
    case "valid":
      return { ...finding, severity: "off", wouldBlock: false, waiver };
    case "expiring":
      return { ...finding, severity: atMost(finding.severity, "warn"), wouldBlock: false, waiver };
    case "expired":
    case "void":
      return { ...finding, waiver, message: [...finding.message, ...refusal(waiver, finding.status)] };
  }
}

function refusal(waiver: JudgedWaiver, status: ProjectStatus | null): Prose {
  const owner: Prose = waiver.owner === null ? [] : [", owner ", { code: waiver.owner }];
  const named: Prose = [" The waiver ", { quote: waiver.reason }, ...owner];
  if (waiver.state === "expired")
    return [...named, `${waiver.owner === null ? "" : ","} expired on ${waiver.expires}.`];
  return [
    ...named,
    `, until ${waiver.expires}, is void: it was granted for the status `,
    { code: waiver.status },
    ...(status === null ? [] : [", and the project is ", { code: status }, " now"]),
    ".",
  ];
}

/** What the lists of waivers need to know of a run. */
export interface WaiverRun {
  readonly waivers: readonly Waiver[];
  /** ISO day or time, UTC. */
  readonly today: string;
  /** The findings of {@link applyWaivers}, waived ones included. */
  readonly findings: readonly Finding[];
  /** Projects looked up with an answer (found or missing), with their status or null. */
  readonly answered: ReadonlyMap<ProjectName, ProjectStatus | null>;
  /** In an audit: true for projects somewhere in the tree, asked or not. Null in a review. */
  readonly inTree: ((project: ProjectName) => boolean) | null;
}

/**
 * The report's lists. A review judges only waivers whose project it looked up with an answer; an audit also those
 * whose project is nowhere in the tree. None of the lists changes the verdict.
 */
export function waiverLists(run: WaiverRun): Report["waivers"] {
  const judged = run.waivers
    .filter((waiver) => isJudged(waiver, run))
    .map((waiver) => {
      return judgeWaiver(waiver, run.today, run.answered.get(waiver.project) ?? null);
    });
  const inState = (state: WaiverState) => judged.filter((waiver) => waiver.state === state);
  const matched = matchedKeys(run.findings);
  const holds = judged.filter((waiver) => waiver.state === "valid" || waiver.state === "expiring");
  return {
    unused: holds.filter((waiver) => !waiver.rules.some((rule) => matched.has(`${waiver.project} ${rule}`))),
    expired: inState("expired"),
    expiring: inState("expiring"),
    void: inState("void"),
  };
}

function isJudged(waiver: Waiver, run: WaiverRun): boolean {
  if (run.answered.has(waiver.project)) return true;
  return run.inTree !== null && !run.inTree(waiver.project);
}

function matchedKeys(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => projectsOf(finding).map((name) => `${name} ${finding.rule}`)));
}

/** `counts.waived`: findings that a waiver turned `off`. */
export function countWaived(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === "off").length;
}
