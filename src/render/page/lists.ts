import { counted, grouped } from "../../domain/prose.ts";
import type { CheckedProject, Report } from "../../domain/report.ts";
import { toldSkips } from "../entries.ts";
import { fold, markdownCode, markdownLink, markdownText, tableRow } from "../escape/markdown.ts";
import { projectUrl } from "../finding-text.ts";
import { byteLength, fitLines, type Section } from "./budget.ts";
import { type PageContext, placeLink } from "./context.ts";
import { foldedList } from "./details.ts";

/** Every look-up with its answer, folded; critical projects first. */
export function lookupsFold(report: Report, context: PageContext): Section {
  // These have no page to link.
  const missing = new Set(
    report.findings.filter((finding) => finding.rule === "missing-project").map(({ project }) => project),
  );
  const sorted = [...report.checked].sort((a, b) => Number(b.critical) - Number(a.critical));
  const head = `${tableRow(["Project and place", "Answer", "Why here"])}\n${tableRow(["---", "---", "---"])}`;
  const title = `${report.checked.length < 3 ? "" : "All "}${counted(report.checked.length, "look-up")}`;
  return (budget) => {
    if (sorted.length === 0) return "";
    const room = budget - byteLength(fold(title, head)) - 100;
    const rows = fitLines(
      sorted.map((project) => lookupRow(project, report, context, missing)),
      room,
      { max: sorted.length, more: () => "" },
    );
    const left = sorted.length - rows.length;
    const more = left === 0 ? "" : `\n\n${markdownText(`And ${grouped(left)} more in the report file.`)}`;
    return rows.length === 0 ? "" : fold(title, [head, ...rows].join("\n") + more);
  };
}

function lookupRow(
  project: CheckedProject,
  report: Report,
  context: PageContext,
  missing: ReadonlySet<string | null>,
): string {
  const version = project.version === null ? "" : ` ${markdownText(project.version)}`;
  const url = missing.has(project.name) ? null : projectUrl(report.indexUrl, project.name);
  const name = markdownLink(markdownCode(project.name), url);
  // Everything that an audit looks at was there before.
  const change = report.mode === "audit" ? "" : `${project.change === "existing" ? "already there" : project.change}, `;
  return tableRow([
    `${name}${version}${project.critical ? " (critical)" : ""}<br>${placeLink(context, project.place.file, project.place.line)}`,
    markdownText(project.answer),
    `${change}${project.direct ? "direct" : "transitive"}`,
  ]);
}

/** What was not read or not asked, with the reason, folded. */
export function skippedFold(report: Report, context: PageContext): Section {
  const items = toldSkips(report).map((skip) => {
    const what = `${markdownText(skip.detail)} (${markdownCode(skip.reason)})`;
    return `- ${placeLink(context, skip.file, skip.line)}: ${what}`;
  });
  return foldedList(`${counted(items.length, "entry", "entries")} not read or not looked up`, items);
}
