import { z } from "zod";
import { UserError } from "./errors.ts";
import { byImportance, compareText, type Finding } from "./finding.ts";
import type { Counts, Report } from "./report.ts";
import type { RuleId } from "./rule.ts";

export const BASELINE_SCHEMA = "pypi-gate/baseline@1";

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

export const NO_BASELINE: Baseline = { findings: [] };

// What could not be checked is not known, and a broken or edited policy is no state of a dependency.
const NEVER_KNOWN: ReadonlySet<RuleId> = new Set(["unverified-project", "invalid-policy", "gate-edited"]);
const ABOUT_A_RELEASE: ReadonlySet<RuleId> = new Set(["withdrawn-release", "yanked-release", "lock-mismatch"]);

const document = z.object({
  schema: z.literal(BASELINE_SCHEMA),
  findings: z.array(
    z.object({
      fingerprint: z.string().min(1),
      rule: z.string(),
      project: z.string().nullable(),
      projects: z.array(z.string()).nullable().default(null),
      version: z.string().nullable().default(null),
      file: z.string(),
      since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
  ),
});

/** Reads a baseline file. Throws UserError for anything else; `path` is for the message. */
export function parseBaseline(text: string, path: string): Baseline {
  const parsed = document.safeParse(jsonOf(text));
  if (parsed.success) return { findings: parsed.data.findings };
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UserError(
    `The baseline ${path} cannot be read${field === "" ? "" : `: \`${field}\` is missing or not what it should be`}.`,
    "Write it again with `pypi-gate audit --write-baseline FILE`.",
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told by the caller as a file that cannot be read.
    return null;
  }
}

/** The baseline of a report, sorted; findings that `earlier` knew keep their day. Waived findings are in it too: a waiver ends. */
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
  return { findings: findings.toSorted(byName) };
}

function sorted(names: readonly string[] | null): readonly string[] | null {
  return names === null ? null : [...names].sort(compareText);
}

function byName(a: KnownFinding, b: KnownFinding): number {
  return compareText(a.project ?? "", b.project ?? "") || compareText(a.rule, b.rule) || compareText(a.file, b.file);
}

/**
 * The report of an audit with everything that the baseline knows turned into notes, and the verdict of what is left.
 * A worse status is another rule, so it is news; so is another release for what is said of one. `path` is for people.
 */
export function applyBaseline(report: Report, baseline: Baseline, path: string): Report {
  if (report.mode !== "audit") return report;
  const known = new Map(baseline.findings.map((one) => [one.fingerprint, one]));
  const findings = report.findings
    .map((finding) => {
      const before = known.get(finding.fingerprint);
      return before === undefined || !isKnown(finding, before) ? finding : demoted(finding, before);
    })
    .sort(byImportance);
  const counts = countsOf(report.counts, findings);
  const here = new Set(report.findings.map((finding) => finding.fingerprint));
  const gone = baseline.findings.filter((one) => !here.has(one.fingerprint)).length;
  return {
    ...report,
    conclusion: counts.block > 0 || report.policy.errors.length > 0 ? "failure" : "success",
    counts,
    findings,
    notes: [...report.notes, ...notesOf(report.findings, findings, { path, gone })],
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

function countsOf(counts: Counts, findings: readonly Finding[]): Counts {
  const of = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  const wouldBlock = findings.filter((finding) => finding.wouldBlock).length;
  return { ...counts, block: of("block"), warn: of("warn"), note: of("note"), wouldBlock };
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
