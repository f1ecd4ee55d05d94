import type { Finding } from "../../domain/finding.ts";
import { counted, grouped, type Prose, type Span } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { indexName } from "../../domain/source.ts";
import { causeOf, standingOf } from "../cause.ts";
import { namesOf, type ReportEntry } from "../entries.ts";
import { MARKDOWN, markdownCode, markdownText, tableRow } from "../escape/markdown.ts";
import { entryStep, findingUrl, linkedCode, SEVERITY_WORD } from "../finding-text.ts";
import { renderProse } from "../prose.ts";
import { nameList } from "../sentences.ts";
import { fitLines, type Section } from "./budget.ts";
import { type PageContext, placeLink } from "./context.ts";

// Names in one cell; the rest is counted.
const NAMES_IN_CELL = 8;
// Of projects that one requirement brings in: so many kinds of standing have room for names, and for so many of each.
const NAMED_STANDINGS = 2;
const NAMES_IN_LINE = 4;

/**
 * The table of entries, at most `max` rows; what is left out is counted with `more`. Two columns: on a phone every
 * further one pushes the next step off the screen.
 */
export function entryTable(
  entries: readonly ReportEntry[],
  report: Report,
  context: PageContext,
  fitting: { readonly max: number; readonly elsewhere: string },
): Section {
  const head = [tableRow(["Finding and place", "Next step"]), tableRow(["---", "---"])].join("\n");
  const rows = entries.map((entry) =>
    tableRow([
      [`${severityLabel(entry)} ${factCell(entry, report, context)}`, ...placeLines(entry, context)].join("<br>"),
      renderProse(entryStep(entry), MARKDOWN),
    ]),
  );
  return (budget) => {
    if (rows.length === 0) return "";
    const kept = fitLines(rows, budget - head.length - 200, { max: fitting.max, more: () => "" });
    const left = rows.length - kept.length;
    if (kept.length === 0) return markdownText(`${counted(left, "entry", "entries")}: ${fitting.elsewhere}.`);
    const table = [head, ...kept].join("\n");
    return left === 0 ? table : `${table}\n\n${markdownText(`And ${grouped(left)} more ${fitting.elsewhere}.`)}`;
  };
}

// What blocks is what a reader looks for, and unverified is a state of its own.
function severityLabel({ kind, severity, findings }: ReportEntry): string {
  if (kind === "unverified") return severity === "block" ? "**Unverified** (blocks):" : "Unverified:";
  if (severity === "block") return `**${SEVERITY_WORD.block}:**`;
  return `${SEVERITY_WORD[severity]}${findings.some((one) => one.wouldBlock) ? " (would block)" : ""}:`;
}

function factCell(entry: ReportEntry, report: Report, context: PageContext): string {
  const [first] = entry.findings;
  if (entry.kind === "gathered") return gatheredCell(entry);
  if (entry.findings.length === 1) return causeCell(first, report, context);
  const names = namesOf(entry.findings);
  return `${counted(names.length, "project")} could not be checked: ${renderProse(nameList(names, NAMES_IN_CELL), MARKDOWN)}`;
}

// "4 projects from `a`", then what they are. Two kinds are named, one a line; more are counted in one: on a phone each
// takes two lines, and the fold has the names.
function gatheredCell({ findings }: ReportEntry): string {
  const byStanding = new Map<string, string[]>();
  for (const finding of findings) {
    const names = byStanding.get(standingOf(finding)) ?? [];
    byStanding.set(standingOf(finding), [...names, finding.project ?? finding.file]);
  }
  const from = findings[0].path[0] ?? "";
  const opening: Prose = [`${counted(namesOf(findings).length, "project")} from `, { code: from }];
  const standings = [...byStanding];
  const room = standings.length === 1 ? NAMES_IN_CELL : NAMES_IN_LINE;
  const lines: readonly Prose[] =
    standings.length > NAMED_STANDINGS
      ? [[standings.map(([standing, names]) => `${grouped(names.length)} ${standing}`).join(", ")]]
      : standings.map(([standing, names]) => [`${standing}: `, ...nameList(names, room)]);
  return [opening, ...lines].map((line) => renderProse(line, MARKDOWN)).join("<br>");
}

// Causes that name the release themselves, or have nothing to do with it.
const OTHER_THAN_VERSION: ReadonlySet<Finding["rule"]> = new Set([
  "withdrawn-release",
  "lock-mismatch",
  "yanked-release",
  "missing-project",
  "denied-project",
]);

/** Who and why: a project with its version, linked to its page on the index, or a file, linked to the line. */
export function causeCell(finding: Finding, report: Report, context: PageContext): string {
  const [subject = "", ...rest] = causeOf(finding, indexName(report.indexUrl));
  const more: Prose = finding.rule === "quarantined-project" ? [": suspended pending review"] : [];
  const fact: Prose = [...rest, ...more, ...served(finding)];
  if (isOfFile(finding)) return placeLink(context, finding.file, finding.line) + renderProse(fact, MARKDOWN);
  return renderProse([...subjectOf(finding, subject, report), ...fact], MARKDOWN);
}

function subjectOf(finding: Finding, subject: Span, report: Report): Prose {
  const { project, rule, version } = finding;
  if (project === null) return [subject];
  const name = linkedCode(project, findingUrl(finding, report.indexUrl));
  return version === null || OTHER_THAN_VERSION.has(rule) ? [name] : [name, ` ${version}`];
}

/** True for a finding about a file, whose line stands in the place of a project. */
export function isOfFile({ project, rule }: Finding): boolean {
  return project === null && rule !== "unknown-status";
}

// The names that a finding about an index speaks of, where its cause does not.
function served({ project, projects, rule }: Finding): Prose {
  if (project !== null || projects === null || projects.length === 0) return [];
  if (rule === "unknown-status" && projects.length === 1) return [];
  return [rule === "unknown-status" ? ": " : " and may serve ", ...nameList(projects, NAMES_IN_CELL)];
}

function placeLines(entry: ReportEntry, context: PageContext): readonly string[] {
  const [first] = entry.findings;
  const others = entry.findings.length - 1 + first.also.length;
  const more = others === 0 ? "" : ` +${grouped(others)} more`;
  if (isOfFile(first)) return more === "" ? [] : [more.trim()];
  const root = first.path[0];
  const isBrought =
    first.relation?.kind === "transitive" && first.parentKnown && first.path.length > 1 && root !== undefined;
  const from = isBrought && entry.kind === "single" ? `, from ${markdownCode(root)}` : "";
  return [placeLink(context, first.file, first.line) + more + from];
}
