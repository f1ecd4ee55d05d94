import type { Delivery } from "../domain/delivery.ts";
import { counted, grouped } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { entriesOf, openFindings } from "./entries.ts";
import { fold, MARKDOWN, markdownCode, markdownLink, markdownText, tableRow } from "./escape/markdown.ts";
import { relationOf, SEVERITY_WORD } from "./finding-text.ts";
import { assemble, byteLength, fitLines, type Section, whole } from "./page/budget.ts";
import { type PageContext, placeLink } from "./page/context.ts";
import { lookupsFold, skippedFold } from "./page/lists.ts";
import { policyFold, policyLine, waiverCare } from "./page/policy.ts";
import { causeCell, isOfFile } from "./page/table.ts";
import { renderProse } from "./prose.ts";
import { entriesBeyond, openingSections } from "./review/body.ts";

// 1 MiB a step; over it the runner shows nothing. The rest is for what other steps of ours may add.
const MAX_SUMMARY = 900_000;
const ROWS = 25;

/** The job summary: the review's text, then everything. `deliveries`: what became of the other channels. */
export function jobSummary(report: Report, context: PageContext, deliveries: readonly Delivery[]): string {
  const sections = [
    ...openingSections(report, context, { titled: true, rows: ROWS, elsewhere: "below" }),
    trackedIn(deliveries, context),
    deliveryNotes(deliveries),
    findingsFold(report, context),
    lookupsFold(report, context),
    skippedFold(report, context),
    waiverCare(report),
    policyFold(report),
  ];
  return `${assemble(MAX_SUMMARY, sections, `<sub>${policyLine(report, context)}</sub>`)}\n`;
}

/** The command line's `--format markdown`: the same page without deliveries. */
export function markdownReport(report: Report, context: PageContext): string {
  return jobSummary(report, context, []);
}

// One row a finding: what the entries above gather or cut is all here.
function findingsFold(report: Report, context: PageContext): Section {
  const open = openFindings(report);
  const head = `${tableRow(["Finding and place", "Why here"])}\n${tableRow(["---", "---"])}`;
  return (budget) => {
    // Where every finding has a row of its own above, there is nothing to add.
    if (entriesOf(report).length === open.length && entriesBeyond(report, ROWS).length === 0) return "";
    const title = `All ${counted(open.length, "finding")}`;
    const rows = open.map((finding) => {
      const relation = relationOf(finding);
      const place = isOfFile(finding) ? "" : `<br>${placeLink(context, finding.file, finding.line)}`;
      return tableRow([
        `${SEVERITY_WORD[finding.severity]}: ${causeCell(finding, report, context)}${place}`,
        relation === null ? "–" : renderProse(relation, MARKDOWN),
      ]);
    });
    const kept = fitLines(rows, budget - byteLength(fold(title, head)) - 100, { max: rows.length, more: () => "" });
    const left = rows.length - kept.length;
    const more = left === 0 ? "" : `\n\n${markdownText(`And ${grouped(left)} more in the report file.`)}`;
    return kept.length === 0 ? "" : fold(title, [head, ...kept].join("\n") + more);
  };
}

function trackedIn(deliveries: readonly Delivery[], { repoUrl }: PageContext): Section {
  const told = deliveries.find(({ channel }) => channel === "tracking-issue");
  if (told === undefined || told.kind === "degraded" || told.detail === null) return whole("");
  const url = repoUrl === null ? null : `${repoUrl}/issues/${told.detail}`;
  return whole(`${markdownText("Tracked in")} ${markdownLink(markdownText(`issue ${told.detail}`), url)}.`);
}

function deliveryNotes(deliveries: readonly Delivery[]): Section {
  const degraded = deliveries.flatMap((delivery) =>
    delivery.kind === "degraded" ? [`- ${markdownCode(delivery.channel)}: ${markdownText(delivery.reason)}`] : [],
  );
  return whole(
    degraded.length === 0
      ? ""
      : `Not everything could be posted; the verdict is not touched by that:\n\n${degraded.join("\n")}`,
  );
}
