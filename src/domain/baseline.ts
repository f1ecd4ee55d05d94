import { byImportance, type Finding } from "./finding.ts";
import { PROJECT_STATUSES } from "./lookup.ts";
import { compareText } from "./order.ts";
import { type Report, severityCounts } from "./report.ts";
import { type RuleId, statusOfRule } from "./rule.ts";
import { unsureOf } from "./unsure.ts";

/** One finding that was there when the baseline was written. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly project: string | null;
  /** Names folded in a finding that is said once per run; null for all others. */
  readonly projects: readonly string[] | null;
  /** Set where the finding is about one release: another one is news. */
  readonly version: string | null;
  readonly file: string;
  /** `YYYY-MM-DD`, UTC: the first baseline that had it. */
  readonly since: string;
}

/** What an audit found, for later audits to fail only on what is new or worse. */
export interface Baseline {
  readonly findings: readonly KnownFinding[];
}

/** Nothing is known yet. */
export const NO_BASELINE: Baseline = { findings: [] };

// What could not be checked is not known, and a broken or edited policy is no state of a dependency.
const NEVER_KNOWN: ReadonlySet<RuleId> = new Set(["unverified-project", "invalid-policy", "gate-edited"]);
const ABOUT_A_RELEASE: ReadonlySet<RuleId> = new Set(["withdrawn-release", "yanked-release", "lock-mismatch"]);

/**
 * The baseline of a report, sorted; findings that `earlier` knew keep their day, and those that nobody could look at
 * this time stay. Waived findings are in it too: a waiver ends.
 */
export function baselineOf(report: Report, earlier: Baseline): Baseline {
  const known = new Map(earlier.findings.map((one) => [one.fingerprint, one]));
  const today = report.checkedAt.slice(0, 10);
  const findings = report.findings
    .filter((finding) => !NEVER_KNOWN.has(finding.rule))
    .map((finding): KnownFinding => {
      const { fingerprint, rule, project, projects, file } = finding;
      const version = ABOUT_A_RELEASE.has(rule) ? finding.version : null;
      const before = known.get(fingerprint);
      const since = before !== undefined && isKnown(finding, before) ? before.since : today;
      return { fingerprint, rule, project, projects: sorted(projects), version, file, since };
    });
  return { findings: [...findings, ...unseenIn(earlier, report)].toSorted(byName) };
}

/** What the baseline has and the report has not because nobody could look. */
function unseenIn({ findings }: Baseline, report: Report): readonly KnownFinding[] {
  const here = new Set(report.findings.map((finding) => finding.fingerprint));
  const unsure = unsureOf(report);
  return findings.filter(({ fingerprint, project }) => !here.has(fingerprint) && project !== null && unsure(project));
}

function sorted(names: readonly string[] | null): readonly string[] | null {
  return names === null ? null : [...names].sort(compareText);
}

function byName(a: KnownFinding, b: KnownFinding): number {
  return compareText(a.project ?? "", b.project ?? "") || compareText(a.rule, b.rule) || compareText(a.file, b.file);
}

/**
 * The report of an audit with everything that the baseline knows turned into notes, and the verdict of what is left.
 * A worse status is another rule, so it is news, and a better one is none; so is another release for what is said of one. `path` is for people.
 */
export function applyBaseline(report: Report, baseline: Baseline, path: string): Report {
  if (report.mode !== "audit") return report;
  const known = knownIn(baseline);
  const findings = report.findings
    .map((finding) => {
      const before = known(finding);
      return before === null ? finding : demoted(finding, before);
    })
    .sort(byImportance);
  const counts = { ...report.counts, ...severityCounts(findings) };
  const here = new Set([...report.findings, ...unseenIn(baseline, report)].map((one) => one.fingerprint));
  // A file that was not looked at (an audit of a folder, of standard input) says nothing of what is gone.
  const read = new Set(report.manifests);
  const gone = baseline.findings.filter((one) => !here.has(one.fingerprint) && read.has(one.file)).length;
  return {
    ...report,
    conclusion: counts.block > 0 || report.policy.errors.length > 0 ? "failure" : "success",
    counts,
    findings,
    notes: [...report.notes, ...notesOf(report.findings, findings, { path, gone })],
  };
}

// How bad the status is that a rule speaks of; 0 for rules about anything else.
function rankOf({ rule }: { readonly rule: string }): number {
  return PROJECT_STATUSES.indexOf(statusOfRule(rule) ?? "active");
}

/** Finds what the baseline has of a finding: the same, or the same project under a worse status. */
function knownIn({ findings }: Baseline): (finding: Finding) => KnownFinding | null {
  const known = new Map(findings.map((one) => [one.fingerprint, one]));
  const byStatus = findings.filter((one) => rankOf(one) > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const worst = new Map(byStatus.map((one) => [one.project, one]));
  return (finding) => {
    const same = known.get(finding.fingerprint);
    if (same !== undefined && isKnown(finding, same)) return same;
    const other = worst.get(finding.project);
    return other !== undefined && rankOf(finding) > 0 && rankOf(other) > rankOf(finding) ? other : null;
  };
}

function isKnown(finding: Finding, before: KnownFinding): boolean {
  if (NEVER_KNOWN.has(finding.rule) || before.rule !== finding.rule) return false;
  if (ABOUT_A_RELEASE.has(finding.rule) && finding.version !== before.version) return false;
  return (finding.projects ?? []).every((name) => before.projects?.includes(name) ?? false);
}

function demoted(finding: Finding, { since }: KnownFinding): Finding {
  if (finding.severity !== "block" && finding.severity !== "warn") return finding;
  return {
    ...finding,
    severity: "note",
    wouldBlock: false,
    message: [...finding.message, ` Known since ${since} (baseline).`],
  };
}

function notesOf(
  before: readonly Finding[],
  after: readonly Finding[],
  { path, gone }: { readonly path: string; readonly gone: number },
): readonly string[] {
  const notes = (findings: readonly Finding[]): number => findings.filter((one) => one.severity === "note").length;
  const eased = notes(after) - notes(before);
  return [
    ...(eased === 0
      ? []
      : [`${eased} known from the baseline ${path} ${eased === 1 ? "is" : "are"} told as a note only.`]),
    ...(gone === 0
      ? []
      : [`${gone} of the baseline ${path} ${gone === 1 ? "is" : "are"} gone: write it again to hold the line.`]),
  ];
}
