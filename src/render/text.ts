import type { Finding } from "../domain/finding.ts";
import { counted, grouped, type Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import type { Severity } from "../domain/severity.ts";
import { causeAtPlace, textBeyondCause } from "./cause.ts";
import { entriesOf, openFindings, type ReportEntry, toldSkips, waivedFindings } from "./entries.ts";
import { type Paint, paint, TERMINAL, terminalText } from "./escape/terminal.ts";
import { alternativesText, entryStep, nextStep, relationOf, SEVERITY_WORD, waiverText } from "./finding-text.ts";
import type { Inventory } from "./json.ts";
import { renderProse } from "./prose.ts";
import { countsParts, runNoticesOf, scopeText, titleOf, unverifiedCause } from "./sentences.ts";
import { NOTHING_KNOWN, unverifiedText } from "./unverified.ts";
import { hangingLines, lineWidth, wrapText } from "./wrap.ts";

export interface TextOptions {
  /** Columns; lines are wrapped there, words are never cut. */
  readonly width: number;
  readonly color: boolean;
}

const COLOR: Readonly<Record<Severity, Paint>> = { block: "red", warn: "yellow", note: "blue", off: "dim" };
// Of many look-ups that failed, so many reasons are told; `--format json` has all.
const REASONS = 4;
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

// Neighbours that say the same are told together: their places, then what is said of all.
function severityLines(entries: readonly ReportEntry[], report: Report, options: TextOptions): readonly string[] {
  const groups: { readonly key: string; readonly heads: string[]; readonly text: readonly string[] }[] = [];
  for (const entry of entries) {
    const [head = "", ...text] = entryLines(entry, report, options);
    const key = [entry.kind, entry.findings[0].rule, ...text].join("\n");
    const before = groups.at(-1);
    if (entry.kind === "single" && before?.key === key) before.heads.push(head);
    else groups.push({ key, heads: [head], text });
  }
  return groups.flatMap(({ heads, text }) => [...heads, ...text, ""]);
}

function entryLines(entry: ReportEntry, report: Report, options: TextOptions): readonly string[] {
  const [first] = entry.findings;
  if (entry.kind !== "unverified" || entry.findings.length === 1) {
    return entry.findings.flatMap((finding, at) => [
      ...(at === 0 ? [] : [""]),
      ...findingLines(finding, report, options),
    ]);
  }
  const { names, reasons } = unverifiedText(entry.findings, REASONS, 60);
  return [
    place(first, renderProse(unverifiedCause(entry.findings), TERMINAL), options),
    ...[...(names === null ? [] : [names]), ...reasons, [NOTHING_KNOWN]].flatMap((line) => wrapped(line, options)),
    ...stepLines(entryStep(entry), options),
  ];
}

function place(finding: Finding, words: string, { color }: TextOptions): string {
  const where = TERMINAL.code(`${finding.file}:${finding.line}`);
  return `  ${paint(`${where}:`, "dim", color)} ${paint(words, "bold", color)}`;
}

function findingLines(finding: Finding, report: Report, options: TextOptions): readonly string[] {
  const also = finding.also.slice(0, 3).map((other) => `${other.file}:${other.line}`);
  const rest = finding.also.length - also.length;
  const alsoText: Prose = [`Also at ${also.join(", ")}${rest > 0 ? ` and ${counted(rest, "more place")}` : ""}`];
  return [
    place(finding, renderProse(causeAtPlace(finding, report.indexUrl), TERMINAL), options),
    ...indented(textBeyondCause(finding, report.indexUrl, TERMINAL), options),
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

function waivedLines(report: Report, options: TextOptions): readonly string[] {
  const waived = waivedFindings(report);
  if (waived.length === 0) return [];
  const lines = waived.flatMap((finding) => [
    place(finding, renderProse(causeAtPlace(finding, report.indexUrl), TERMINAL), options),
    ...wrapped(waiverText(finding.waiver), options),
  ]);
  return [paint("Accepted by a waiver", "dim", options.color), ...lines, ""];
}

// Enough to see what kind of things they are; `--format json` has all.
const SKIPS = 10;

function skippedLines(report: Report, options: TextOptions): readonly string[] {
  const told = placesTold(report);
  const skipped = toldSkips(report).filter((skip) => !told.has(`${skip.file}:${skip.line}`));
  if (skipped.length === 0) return [];
  const at = { indent: 6, columns: options.width };
  const lines = skipped.slice(0, SKIPS).flatMap((skip) => {
    const text = terminalText(`${skip.file}:${skip.line}: ${skip.detail} (${skip.reason})`);
    return hangingLines("  ", text, at);
  });
  const left = Math.max(0, skipped.length - SKIPS);
  const more = left > 0 ? [`  and ${grouped(left)} more (--format json lists all)`] : [];
  return [paint("Not read or not looked up", "dim", options.color), ...lines, ...more, ""];
}

// Rules that speak of entries which were not read or not asked.
const OF_SKIPS: ReadonlySet<Finding["rule"]> = new Set([
  "unreadable-manifest",
  "unread-entry",
  "direct-reference",
  "unchecked-index",
]);

function placesTold(report: Report): ReadonlySet<string> {
  const findings = openFindings(report).filter(({ rule }) => OF_SKIPS.has(rule));
  return new Set(findings.flatMap((one) => [one, ...one.also]).map(({ file, line }) => `${file}:${line}`));
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
  const { block, warn, unverified } = report.counts;
  return block + warn + unverified > 0 ? "yellow" : "green";
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
