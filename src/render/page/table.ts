import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { namesOf, type ReportEntry } from "../entries.ts";
import { MARKDOWN, markdownCode, markdownLink, markdownText, tableRow } from "../escape/markdown.ts";
import { indexName, nextStep, projectUrl, SEVERITY_WORD, standingOf } from "../finding-text.ts";
import { renderProse } from "../prose.ts";
import { counted, nameList } from "../sentences.ts";
import { fitLines, type Section } from "./budget.ts";
import { type PageContext, placeLink } from "./context.ts";

// Names in one cell; the rest is counted.
const NAMES_IN_CELL = 8;

/** The table of entries, at most `max` rows; what is left out is counted with `more`. */
export function entryTable(
  entries: readonly ReportEntry[],
  report: Report,
  context: PageContext,
  fitting: { readonly max: number; readonly elsewhere: string },
): Section {
  const head = [
    tableRow(["", "Project and place", `On ${indexName(report.indexUrl)}`, "Next step"]),
    tableRow(["---", "---", "---", "---"]),
  ].join("\n");
  const rows = entries.map((entry) => tableRow(entryCells(entry, report, context)));
  return (budget) => {
    if (rows.length === 0) return "";
    const kept = fitLines(rows, budget - head.length - 200, { max: fitting.max, more: () => "" });
    const left = rows.length - kept.length;
    if (kept.length === 0) return markdownText(`${counted(left, "entry", "entries")}: ${fitting.elsewhere}.`);
    const table = [head, ...kept].join("\n");
    return left === 0
      ? table
      : `${table}\n\n${markdownText(`And ${left.toLocaleString("en-US")} more ${fitting.elsewhere}.`)}`;
  };
}

// What blocks is what a reader looks for, and unverified is a state of its own.
function severityCell(entry: ReportEntry): string {
  if (entry.kind === "unverified") return entry.severity === "block" ? "**Unverified** (blocks)" : "Unverified";
  const word = SEVERITY_WORD[entry.severity];
  return entry.severity === "block" ? `**${word}**` : word;
}

function entryCells(entry: ReportEntry, report: Report, context: PageContext): readonly string[] {
  const [first] = entry.findings;
  return [
    severityCell(entry),
    // One cell for both: a fifth column pushes the next step off a phone's screen.
    [projectCell(entry, report), whereCell(entry, context)].filter((part) => part !== "").join("<br>"),
    markdownText(entry.kind === "gathered" ? standings(entry.findings) : standingOf(first)),
    renderProse(entry.kind === "single" ? nextStep(first) : first.remedy, MARKDOWN),
  ];
}

function projectCell(entry: ReportEntry, report: Report): string {
  const [first] = entry.findings;
  if (entry.findings.length > 1) {
    const names = namesOf(entry.findings);
    return `${counted(names.length, "project")}: ${renderProse(nameList(names, NAMES_IN_CELL), MARKDOWN)}`;
  }
  if (first.project !== null) return projectText(first, report);
  return first.projects === null || first.projects.length === 0
    ? ""
    : renderProse(nameList(first.projects, NAMES_IN_CELL), MARKDOWN);
}

function projectText(finding: Finding, report: Report): string {
  const name = finding.project ?? finding.file;
  const url = finding.project === null ? null : projectUrl(report.indexUrl, finding.project);
  const version = finding.version === null ? "" : ` ${markdownText(finding.version)}`;
  return markdownLink(markdownCode(name), finding.rule === "missing-project" ? null : url) + version;
}

function whereCell(entry: ReportEntry, context: PageContext): string {
  const [first] = entry.findings;
  const place = placeLink(context, first.file, first.line);
  const others = entry.findings.length - 1 + first.also.length;
  const more = others === 0 ? "" : ` +${others.toLocaleString("en-US")}`;
  const root = first.path[0];
  const from =
    first.relation?.kind === "transitive" && first.parentKnown && first.path.length > 1 && root !== undefined;
  return from && entry.kind !== "unverified" ? `${place}${more}, from ${markdownCode(root)}` : place + more;
}

function standings(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(standingOf(finding), (counts.get(standingOf(finding)) ?? 0) + 1);
  return [...counts].map(([standing, count]) => (counts.size === 1 ? standing : `${count} ${standing}`)).join(", ");
}
