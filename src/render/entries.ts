import type { Finding } from "../domain/finding.ts";
import type { Skip } from "../domain/manifest.ts";
import type { Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { bySeverity, type Severity } from "../domain/severity.ts";

/** What people read as one entry. */
export interface ReportEntry {
  /** `unverified`: all look-ups without an answer; `gathered`: transitive findings that one direct requirement brings in. */
  readonly kind: "single" | "unverified" | "gathered";
  readonly severity: Severity;
  /** True for what was there before the range. */
  readonly existing: boolean;
  readonly findings: readonly [Finding, ...Finding[]];
}

// What may be an attack comes before what is old: a title, a table and the comments have room for a few.
const URGENT: readonly Finding["rule"][] = [
  "quarantined-project",
  "lock-mismatch",
  "missing-project",
  "withdrawn-release",
];

function urgency({ rule }: Finding): number {
  const at = URGENT.indexOf(rule);
  return at < 0 ? URGENT.length : at;
}

/** Findings to be read, strictest first, among equals critical projects, then what may be an attack; those that a waiver silences are left out. */
export function openFindings(report: Report): readonly Finding[] {
  return report.findings
    .filter((finding) => finding.severity !== "off")
    .sort(
      (a, b) =>
        bySeverity(a.severity, b.severity) || Number(b.critical) - Number(a.critical) || urgency(a) - urgency(b),
    );
}

/** Findings that a waiver silences. */
export function waivedFindings(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity === "off");
}

/** The open findings as entries, in their order; a gathered entry stands where its first finding would. */
export function entriesOf(report: Report): readonly ReportEntry[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of openFindings(report)) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(entryOf);
}

function groupKey(finding: Finding): string {
  const before = finding.column === "existing" ? "existing" : "introduced";
  if (finding.rule === "unverified-project") return `unverified ${finding.severity} ${before}`;
  const root = finding.path[0];
  if (finding.relation?.kind === "transitive" && finding.parentKnown && root !== undefined && finding.path.length > 1) {
    return `from ${finding.severity} ${before} ${finding.file} ${root}`;
  }
  return `single ${finding.rule} ${finding.fingerprint} ${finding.file} ${finding.line} ${finding.project ?? ""}`;
}

function entryOf(findings: [Finding, ...Finding[]]): ReportEntry {
  const [first] = findings;
  const kind = first.rule === "unverified-project" ? "unverified" : findings.length > 1 ? "gathered" : "single";
  return { kind, severity: first.severity, existing: first.column === "existing", findings };
}

/** What findings that differ in their project only say, once, with how many say it; in order. */
export function distinctMessages(findings: readonly Finding[]): readonly { first: Finding; count: number }[] {
  const groups = new Map<string, { first: Finding; count: number }>();
  for (const finding of findings) {
    const key = JSON.stringify(unnamed(finding));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()];
}

/** The message without the project's own name. */
export function unnamed({ message, project }: Finding): Prose {
  return message.map((span) => (typeof span !== "string" && "code" in span && span.code === project ? "" : span));
}

/** Names without repetition, in order. */
export function namesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.project ?? finding.file))];
}

// The repository's own code: nobody expects it on an index.
const OWN: ReadonlySet<Skip["reason"]> = new Set(["self", "workspace"]);

/** What was not read or not asked and is worth a reader's look. */
export function toldSkips({ skipped }: Pick<Report, "skipped">): readonly Skip[] {
  return skipped.filter(({ reason }) => !OWN.has(reason));
}
