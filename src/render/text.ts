import type { Finding } from "../domain/finding.ts";
import type { Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import type { Severity } from "../domain/severity.ts";
import { distinctMessages, entriesOf, namesOf, type ReportEntry, waivedFindings } from "./entries.ts";
import { type Paint, paint, TERMINAL, terminalText } from "./escape/terminal.ts";
import {
  alternativesText,
  causeOf,
  entryStep,
  indexName,
  nextStep,
  relationOf,
  SEVERITY_WORD,
  waiverText,
} from "./finding-text.ts";
import type { Inventory } from "./json.ts";
import { renderProse, sentences } from "./prose.ts";
import {
  counted,
  countsParts,
  grouped,
  nameList,
  runNoticesOf,
  scopeText,
  titleOf,
  unverifiedCause,
} from "./sentences.ts";
import { wrapText } from "./wrap.ts";

export interface TextOptions {
  /** Columns; lines are wrapped there, words are never cut. */
  readonly width: number;
  readonly color: boolean;
}

const COLOR: Readonly<Record<Severity, Paint>> = { block: "red", warn: "yellow", note: "blue", off: "dim" };
// Of many look-ups that failed, so many reasons are told; `--format json` has all.
const REASONS = 4;
// Narrower than this nothing is gained by wrapping, and wider the eye loses the line.
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;
const STEP = "Next step:";

/** The result for a terminal: findings by severity with `file:line:`, notices, counts, and the verdict as the last line. */
export function terminalReport(report: Report, options: TextOptions): string {
  const entries = entriesOf(report);
  const groups = (["block", "warn", "note"] as const).flatMap((severity) => {
    const those = entries.filter((entry) => entry.severity === severity);
    if (those.length === 0) return [];
    return [paint(SEVERITY_WORD[severity], COLOR[severity], options.color), ...severityLines(those, report, options)];
  });
  return (
    [
      ...groups,
      ...waivedLines(report, options),
      ...skippedLines(report, options),
      ...closingLines(report, options),
    ].join("\n") + "\n"
  );
}

// What the entry before has said is not said again: its place and its cause are enough.
function severityLines(entries: readonly ReportEntry[], report: Report, options: TextOptions): readonly string[] {
  let before = "";
  return entries.flatMap((entry) => {
    const [head = "", ...text] = entryLines(entry, report, options);
    const said = `${entry.findings[0].rule}\n${text.join("\n")}`;
    if (entry.kind !== "single" || said !== before) {
      before = said;
      return [head, ...text, ""];
    }
    return [head, ...wrapped(["As told above."], options, "dim"), ""];
  });
}

function entryLines(entry: ReportEntry, report: Report, options: TextOptions): readonly string[] {
  const [first] = entry.findings;
  if (entry.kind !== "unverified" || entry.findings.length === 1) {
    return entry.findings.flatMap((finding, at) => [
      ...(at === 0 ? [] : [""]),
      ...findingLines(finding, report, options),
    ]);
  }
  const names = namesOf(entry.findings);
  return [
    place(first, renderProse(unverifiedCause(entry.findings), TERMINAL), options),
    ...wrapped(nameList(names, 60), options),
    ...distinctMessages(entry.findings)
      .slice(0, REASONS)
      .flatMap((one) => wrapped(one.first.message, options)),
    ...stepLines(entryStep(entry), options),
  ];
}

function place(finding: Finding, words: string, { color }: TextOptions): string {
  const where = TERMINAL.code(`${finding.file}:${finding.line}`);
  return `  ${paint(`${where}:`, "dim", color)} ${paint(words, "bold", color)}`;
}

function findingLines(finding: Finding, report: Report, options: TextOptions): readonly string[] {
  const waiver = waiverText(finding.waiver);
  const also = finding.also.slice(0, 3).map((other) => `${other.file}:${other.line}`);
  const rest = finding.also.length - also.length;
  const alsoText: Prose = [`Also at ${also.join(", ")}${rest > 0 ? ` and ${counted(rest, "more place")}` : ""}`];
  const cause = renderProse(causeOf(finding, indexName(report.indexUrl)), TERMINAL);
  const message = renderProse(sentences(finding.message, finding.effect, waiver), TERMINAL);
  return [
    place(finding, cause, options),
    ...indented(withoutCause(message, cause), options),
    ...stepLines(nextStep(finding), options),
    ...wrapped(alternativesText(finding, report.indexUrl), options),
    ...(also.length === 0 ? [] : wrapped(alsoText, options)),
    ...wrapped(
      [...(relationOf(finding) ?? []), finding.relation === null ? "" : "; ", `rule ${finding.rule}`],
      options,
      "dim",
    ),
  ];
}

// The line above has said it.
function withoutCause(message: string, cause: string): string {
  if (!message.startsWith(`${cause}: `)) return message;
  const rest = message.slice(cause.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function stepLines(step: Prose, options: TextOptions): readonly string[] {
  const [first = "", ...rest] = wrapped([`${STEP} `, ...step], options);
  return [first.replace(STEP, paint(STEP, "cyan", options.color)), ...rest];
}

function wrapped(prose: Prose, options: TextOptions, how?: Paint): readonly string[] {
  return indented(renderProse(prose, TERMINAL), options, how);
}

function indented(text: string, { width, color }: TextOptions, how?: Paint): readonly string[] {
  const lines = wrapText(text, lineWidth(width) - 6);
  return lines.map((line) => `      ${how === undefined ? line : paint(line, how, color)}`);
}

function lineWidth(columns: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}

function waivedLines(report: Report, options: TextOptions): readonly string[] {
  const waived = waivedFindings(report);
  if (waived.length === 0) return [];
  const lines = waived.flatMap((finding) => [
    place(finding, renderProse(causeOf(finding, indexName(report.indexUrl)), TERMINAL), options),
    ...wrapped(waiverText(finding.waiver), options),
  ]);
  return [paint("Accepted by a waiver", "dim", options.color), ...lines, ""];
}

// Enough to see what kind of things they are; `--format json` has all.
const SKIPS = 10;

function skippedLines(report: Report, options: TextOptions): readonly string[] {
  const { skipped } = report;
  if (skipped.length === 0) return [];
  const lines = skipped
    .slice(0, SKIPS)
    .map((skip) => `  ${terminalText(`${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`)}`);
  const left = skipped.length - lines.length;
  const more = left > 0 ? [`  and ${grouped(left)} more (--format json lists all)`] : [];
  return [paint("Not read or not looked up", "dim", options.color), ...lines, ...more, ""];
}

function closingLines(report: Report, { color, width }: TextOptions): readonly string[] {
  const parts = countsParts(report);
  const fitted = (text: string): readonly string[] => wrapText(text, lineWidth(width));
  return [
    ...runNoticesOf(report).flatMap((notice) => fitted(renderProse(notice, TERMINAL))),
    // Without a manifest the verdict says the same.
    ...(report.manifests.length === 0 && parts.length === 0
      ? []
      : fitted(`${scopeText(report)}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`)),
    ...fitted(renderProse(titleOf(report), TERMINAL)).map((line) => paint(line, verdictPaint(report), color)),
  ];
}

function verdictPaint(report: Report): Paint {
  if (report.conclusion === "failure") return "red";
  return report.counts.warn > 0 || report.counts.unverified > 0 ? "yellow" : "green";
}

/** The inventory for a terminal: one line an entry, then what was not read. */
export function inventoryText(inventory: Inventory): string {
  const rows = inventory.requirements.map((row) => {
    const extras = row.extras.length === 0 ? "" : `[${row.extras.join(",")}]`;
    const label = row.group === null ? row.scope : `${row.scope} ${row.group}`;
    const source =
      row.source.kind === "index" && row.source.url === null ? "" : ` from ${row.source.kind} ${row.source.url ?? ""}`;
    const version = row.specifier === "" && row.version !== null ? ` ${row.version}` : ` ${row.specifier}`;
    return terminalText(`${row.file}:${row.line}: ${row.name}${extras}${version} (${row.kind}, ${label})${source}`);
  });
  const skips = inventory.skipped.map((skip) =>
    terminalText(`${skip.file}:${skip.line}: not read: ${skip.detail} (${skip.reason})`),
  );
  const total = `${counted(rows.length, "requirement")}, ${counted(skips.length, "entry", "entries")} not read.`;
  return [...rows, ...skips, total].join("\n") + "\n";
}
