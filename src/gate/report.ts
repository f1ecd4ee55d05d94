import type { Survey } from "../changes/survey.ts";
import { type Change, isDirect } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import { type Lookup, type ProjectStatus, statusOf } from "../domain/lookup.ts";
import { bySkipPlace } from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import { compareText } from "../domain/order.ts";
import type { Policy } from "../domain/policy.ts";
import type { Range } from "../domain/range.ts";
import { type CheckedProject, type Counts, type PolicyReport, type Report, severityCounts } from "../domain/report.ts";
import type { Severity } from "../domain/severity.ts";
import { countWaived, waiverLists } from "../policy/waivers.ts";
import { RUN_AGAIN } from "../rules/unverified-project.ts";

/** Everything a report is made of. */
export interface ReportParts {
  readonly range: Range;
  readonly checkedAt: string;
  readonly policy: Policy;
  readonly policyReport: PolicyReport;
  readonly survey: Survey;
  readonly lookups: ReadonlyMap<ProjectName, Lookup>;
  /** Waivers applied, alternatives added, sorted. */
  readonly findings: readonly Finding[];
  readonly unverifiedSwitch: Severity | null;
  readonly notes: readonly string[];
}

/** The report of a run: sorted, plain, the same for the same answers. */
export function buildReport(parts: ReportParts): Report {
  const { range, policy, survey, lookups } = parts;
  const findings = parts.findings.map((finding) => withoutSwitch(finding, parts.unverifiedSwitch !== null));
  const counts = countsOf(findings, lookups);
  const broken = parts.policyReport.errors.length > 0;
  return {
    mode: range.kind,
    conclusion: counts.block > 0 || broken ? "failure" : "success",
    range: { base: range.kind === "audit" ? null : range.base, head: range.head },
    checkedAt: parts.checkedAt,
    indexUrl: policy.indexUrl,
    counts,
    findings,
    waivers: waiverLists({
      waivers: policy.waivers,
      today: parts.checkedAt,
      findings,
      answered: answeredIn(lookups),
      inTree: range.kind === "audit" ? inTree(survey) : null,
    }),
    policy: parts.policyReport,
    policyLines: policy.lines,
    skipped: survey.skipped.toSorted(bySkipPlace),
    checked: checkedProjects({
      survey,
      lookups,
      policy,
      blamed: range.kind === "audit" ? blamedIn(findings) : new Set(),
    }),
    projects: survey.changes.length,
    manifests: survey.judged,
    unverifiedSwitch: parts.unverifiedSwitch,
    review: policy.review,
    notes: [...range.notes, ...parts.notes],
  };
}

// Nobody is told to turn a switch that is turned, or that would change nothing.
function withoutSwitch(finding: Finding, turned: boolean): Finding {
  if (finding.rule !== "unverified-project" || (finding.severity === "block" && !turned)) return finding;
  return { ...finding, remedy: [RUN_AGAIN] };
}

function countsOf(findings: readonly Finding[], lookups: ReadonlyMap<ProjectName, Lookup>): Counts {
  const { block, warn, note, wouldBlock } = severityCounts(findings);
  const unverified = [...lookups.values()].filter((lookup) => lookup.kind === "unavailable").length;
  return { checked: lookups.size, block, warn, note, unverified, waived: countWaived(findings), wouldBlock };
}

function answeredIn(lookups: ReadonlyMap<ProjectName, Lookup>): ReadonlyMap<ProjectName, ProjectStatus | null> {
  const answered = [...lookups].filter(([, lookup]) => lookup.kind === "found" || lookup.kind === "missing");
  return new Map(answered.map(([name, lookup]) => [name, statusOf(lookup)]));
}

function inTree(survey: Survey): (project: ProjectName) => boolean {
  const names = new Set(survey.changes.map((change) => change.project));
  return (project) => names.has(project);
}

function blamedIn(findings: readonly Finding[]): ReadonlySet<ProjectName> {
  return new Set(findings.flatMap((finding) => finding.project ?? []));
}

interface CheckedParts extends Pick<ReportParts, "survey" | "lookups" | "policy"> {
  /** Projects for which it is said who brings them in. */
  readonly blamed: ReadonlySet<ProjectName>;
}

function checkedProjects({ survey, lookups, policy, blamed }: CheckedParts): readonly CheckedProject[] {
  return survey.changes.flatMap((change): readonly CheckedProject[] => {
    const lookup = lookups.get(change.project);
    if (lookup === undefined) return [];
    const [first] = change.introduced;
    return [
      {
        name: change.project,
        status: statusOf(lookup),
        answer: answerOf(lookup),
        direct: isDirect(change),
        change: change.kind,
        version: first.requirement.version,
        critical: policy.isCritical(change.project),
        place: { file: first.location.file, line: first.location.lines().line },
        ...(blamed.has(change.project) ? { roots: rootsOf(change) } : {}),
      },
    ];
  });
}

function rootsOf({ introduced }: Change): readonly ProjectName[] {
  const roots = introduced.flatMap((entry) => {
    if (entry.roots !== undefined) return entry.roots();
    return entry.parentKnown ? entry.path.slice(0, 1) : [];
  });
  return [...new Set(roots)].sort(compareText);
}

function answerOf(lookup: Lookup): string {
  switch (lookup.kind) {
    case "found":
      return lookup.status.kind === "known" ? lookup.status.status : "unknown status";
    case "missing":
      return "not found";
    case "unavailable":
      return "no answer";
    case "not-asked":
      return "not asked";
  }
}
