import type { Finding } from "../domain/finding.ts";
import { counted, grouped, type Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import type { Severity } from "../domain/severity.ts";
import { indexName, isPyPI } from "../domain/source.ts";
import { causeOf } from "./cause.ts";
import { namesOf, openFindings } from "./entries.ts";

/** "2026-11-23 06:40 UTC" of an ISO time in UTC. */
export function timeText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// More causes than this make a title that nobody reads to its end.
const TITLE_CAUSES = 3;

/** The headline: the verdict and its cause. Never reads as clean while something is unverified or unread. */
export function titleOf(report: Report): Prose {
  const { errors } = report.policy;
  const first = errors[0];
  if (first !== undefined) {
    return ["No verdict: ", { code: first.file }, ` has ${counted(errors.length, "policy error")}`];
  }
  const open = openFindings(report);
  for (const severity of ["block", "warn", "note"] as const) {
    const those = open.filter((finding) => finding.severity === severity);
    if (those.length > 0) return titleFor(those, severity, report);
  }
  return quietTitle(report);
}

function titleFor(findings: readonly Finding[], severity: Severity, report: Report): Prose {
  const unverified = findings.filter((finding) => finding.rule === "unverified-project");
  const others = findings.filter((finding) => finding.rule !== "unverified-project");
  if (others.length === 0) return ["Unverified: ", ...unverifiedCause(unverified)];
  const would = others.filter((finding) => finding.wouldBlock);
  const told = severity === "warn" && would.length > 0 ? would : others;
  // An audit that records what blocks passes.
  const blocked = report.conclusion === "success" ? "Recorded" : "Blocked";
  const word =
    severity === "block" ? blocked : told === would ? "Would block" : severity === "warn" ? "Warned" : "Noted";
  return [
    `${word}: `,
    ...joined([...causesOf(told, report), ...(unverified.length === 0 ? [] : [unverifiedCause(unverified)])]),
  ];
}

function causesOf(findings: readonly Finding[], report: Report): readonly Prose[] {
  const index = indexName(report.indexUrl);
  return findings.map((finding) => causeOf(finding, index));
}

function joined(causes: readonly Prose[]): Prose {
  const shown = causes.slice(0, TITLE_CAUSES);
  const listed = shown.flatMap((cause, at): Prose => (at === 0 ? cause : [", ", ...cause]));
  const rest = causes.length - shown.length;
  return rest === 0 ? listed : [...listed, `, +${grouped(rest)} more`];
}

/** "`a`, `b` could not be checked", or their number where they are many. */
export function unverifiedCause(findings: readonly Finding[]): Prose {
  const names = namesOf(findings);
  if (names.length > TITLE_CAUSES) return [`${counted(names.length, "project")} could not be checked`];
  return [...nameList(names, TITLE_CAUSES), " could not be checked"];
}

/** Names in code spans, the rest counted. */
export function nameList(names: readonly string[], max: number): Prose {
  const listed = names
    .slice(0, max)
    .flatMap((name, at): Prose => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
  const rest = names.length - max;
  return rest > 0 ? [...listed, ` and ${grouped(rest)} more`] : listed;
}

function quietTitle(report: Report): Prose {
  const { unverified, checked } = report.counts;
  if (unverified > 0) return [`Unverified: ${counted(unverified, "project")} could not be checked`];
  if (report.manifests.length === 0) {
    return [
      report.mode === "audit"
        ? "Nothing checked: no Python manifest found"
        : "Nothing to check: no Python manifest changed",
    ];
  }
  if (checked > 0) return [`Nothing blocks: ${counted(checked, "project")} looked up, no finding`];
  return report.mode === "audit"
    ? ["Nothing checked: the manifests name no project to look up"]
    : ["Nothing to check: no project was added or changed"];
}

/** The counts in words, in the order of importance: ["2 blocking (1 unverified)", "1 warning"]; no project counts twice. */
export function countsParts(report: Report): readonly string[] {
  const { counts } = report;
  const parts: string[] = [];
  const unverified = (severity: Severity): number =>
    namesOf(report.findings.filter((one) => one.rule === "unverified-project" && one.severity === severity)).length;
  const among = (total: number, severity: Severity, would = 0): string => {
    const said = [some(unverified(severity), total, "unverified"), some(would, total, "would block under standard")];
    const told = said.filter((one) => one !== "").join(", ");
    return told === "" ? "" : ` (${told})`;
  };
  if (counts.block > 0) parts.push(`${grouped(counts.block)} blocking${among(counts.block, "block")}`);
  if (counts.warn > 0) parts.push(`${counted(counts.warn, "warning")}${among(counts.warn, "warn", counts.wouldBlock)}`);
  if (counts.note > 0) parts.push(`${counted(counts.note, "note")}${among(counts.note, "note")}`);
  const untold = counts.unverified - unverified("block") - unverified("warn") - unverified("note");
  if (untold > 0) parts.push(`${grouped(untold)} unverified`);
  if (counts.waived > 0) parts.push(`${grouped(counts.waived)} accepted by a waiver`);
  const quiet = quietCount(report);
  // Where it is all that there is to say, the title says it.
  if (quiet > 0 && parts.length > 0) parts.push(`${counted(quiet, "project")} without a finding`);
  return parts;
}

// "2 unverified" of 5, "all unverified" of 2, "unverified" of 1.
function some(count: number, total: number, what: string): string {
  if (count === 0) return "";
  if (count < total) return `${grouped(count)} ${what}`;
  return total === 1 ? what : `all ${what}`;
}

// Answered as active, and no finding of any kind names it.
function quietCount(report: Report): number {
  const named = new Set<string>();
  for (const finding of report.findings) {
    if (finding.project !== null) named.add(finding.project);
    for (const name of finding.projects ?? []) named.add(name);
  }
  return report.checked.filter((project) => project.status === "active" && !named.has(project.name)).length;
}

/** What was looked at: "4 projects added or changed, looked up on PyPI at 2026-11-23 06:40 UTC"; "5 projects …, 4 looked up …" where some come from elsewhere. */
export function scopeText(report: Report): string {
  const { counts, manifests } = report;
  if (manifests.length === 0)
    return report.mode === "audit" ? "No Python manifest was found" : "No Python manifest was changed";
  const files = counted(manifests.length, "manifest");
  if (counts.checked === 0) {
    return report.mode === "audit" ? `${files} read, no project to look up` : `${files} changed, no project to look up`;
  }
  const projects = counted(report.projects, "project");
  const what = report.mode === "audit" ? `${projects} in ${files}` : `${projects} added or changed`;
  const asked = counts.checked === report.projects ? "" : `${grouped(counts.checked)} `;
  const index = isPyPI(report.indexUrl) ? "PyPI" : `the index ${report.indexUrl}`;
  return `${what}, ${asked}looked up on ${index} at ${timeText(report.checkedAt)}`;
}

/** What every output says beside the findings: switches, what is unknown, notes on the range. */
export function noticesOf(report: Report): readonly Prose[] {
  const errors = report.policy.errors.map(
    ({ file, line, message }): Prose => [{ code: `${file}:${line}` }, ": ", { quote: message }],
  );
  return [...errors, ...runNoticesOf(report)];
}

/** {@link noticesOf} without the errors of the policy, for outputs that tell those in their own form. */
export function runNoticesOf(report: Report): readonly Prose[] {
  const notices: Prose[] = [];
  if (report.policy.errors.length > 0)
    notices.push(["The findings are judged by the default policy until that is fixed."]);
  if (report.unverifiedSwitch !== null) {
    notices.push([
      { code: "on-unverified" },
      ` is set to ${report.unverifiedSwitch}: that, not the policy, decides about projects that could not be checked.`,
    ]);
  }
  if (report.counts.unverified > 0 && !saysUnverified(report)) {
    notices.push([
      `Unverified is not clean: nothing is known of ${counted(report.counts.unverified, "project")} whose look-up failed.`,
    ]);
  }
  const would = wouldBlock(report);
  if (would.length > 0) {
    notices.push([
      { code: "advisory" },
      " only warns: under ",
      { code: "standard" },
      " this would block: ",
      ...would,
      ".",
    ]);
  }
  return [...notices, ...report.notes.map((note): Prose => [note])];
}

// A title that is not about something worse names them already.
function wouldBlock(report: Report): Prose {
  if (report.counts.block === 0 && report.policy.errors.length === 0) return [];
  const would = openFindings(report).filter((finding) => finding.wouldBlock);
  return joined(causesOf(would, report));
}

// A title that is about nothing else has said it.
function saysUnverified(report: Report): boolean {
  const [first] = titleOf(report);
  return typeof first === "string" && first.startsWith("Unverified");
}
