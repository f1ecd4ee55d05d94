import type { Finding } from "../domain/finding.ts";
import { counted, type Prose, plainLine } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { plainDetails, unverifiedDetails } from "./annotations.ts";
import { causeAtPlace } from "./cause.ts";
import { openFindings, toldSkips } from "./entries.ts";
import { logLine, logLines, PLAIN, workflowCommand } from "./escape/commands.ts";
import { SEVERITY_WORD } from "./finding-text.ts";
import { renderProse } from "./prose.ts";
import { countsParts, runNoticesOf, scopeText, titleOf, unverifiedCause } from "./sentences.ts";

// Room for a message that lists every valid name.
const MAX_ERROR = 2_000;

/** The job log, line by line, ready to be written: groups with every finding, look-up and skip; the outcome last. */
export function jobLog(report: Report): readonly string[] {
  const open = openFindings(report);
  const skipped = toldSkips(report);
  return [
    ...group(counted(open.length, "finding"), findingLines(report)),
    ...group(
      counted(report.checked.length, "look-up"),
      report.checked.map((one) => `${one.name}${one.version === null ? "" : ` ${one.version}`}: ${one.answer}`),
    ),
    ...group(
      `${counted(skipped.length, "entry", "entries")} not read or not looked up`,
      skipped.map((skip) => `${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`),
    ),
    ...outcomeLines(report).map(logLine),
  ];
}

function group(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    workflowCommand("group", {}, title),
    ...lines.flatMap((line) => line.split("\n").flatMap(logLines)),
    workflowCommand("endgroup", {}, ""),
  ];
}

function findingLines(report: Report): readonly string[] {
  const open = openFindings(report);
  const unverified = open.filter((finding) => finding.rule === "unverified-project");
  return open.flatMap((finding) => {
    if (finding.rule !== "unverified-project")
      return entry(finding, causeAtPlace(finding, report.indexUrl), plainDetails(finding, report));
    if (finding !== unverified[0]) return [];
    // A sick index is one entry; the look-ups below name each project again.
    const details = unverifiedDetails(finding, unverified, report).join("\n");
    return entry(finding, unverifiedCause(unverified), details);
  });
}

function entry(finding: Finding, cause: Prose, details: string): readonly string[] {
  const place = PLAIN.code(`${finding.file}:${finding.line}`);
  const lines = details.split("\n").map((line) => `    ${line}`);
  return [`${SEVERITY_WORD[finding.severity]}  ${place}: ${renderProse(cause, PLAIN)}`, ...lines];
}

/** The outcome in a few plain lines: notices, counts, verdict with its cause. */
export function outcomeLines(report: Report): readonly string[] {
  const parts = countsParts(report);
  return [
    ...report.policy.errors.map(({ file, line, message }) => plainLine(`${file}:${line}: ${message}`, MAX_ERROR)),
    ...runNoticesOf(report).map((notice) => renderProse(notice, PLAIN)),
    `${scopeText(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`,
    renderProse(titleOf(report), PLAIN),
  ];
}
