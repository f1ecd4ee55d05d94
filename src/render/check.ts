import type { CheckContent } from "../domain/check.ts";
import { counted } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { annotationsOf } from "./annotations.ts";
import { PLAIN } from "./escape/commands.ts";
import { markdownText } from "./escape/markdown.ts";
import { visible } from "./escape/visible.ts";
import { assemble, whole } from "./page/budget.ts";
import type { PageContext } from "./page/context.ts";
import { lookupsFold, skippedFold } from "./page/lists.ts";
import { policyFold, waiverCare } from "./page/policy.ts";
import { entryTable } from "./page/table.ts";
import { renderProse } from "./prose.ts";
import { entriesBeyond, neutralized, openingSections } from "./review/body.ts";
import { digestOf } from "./review/marker.ts";
import { titleOf } from "./sentences.ts";

// The platform's 65,535, counted in bytes, with a little air.
const MAX_TEXT = 65_000;
const MAX_ANNOTATIONS = 1000;
const ROWS = 10;

/** The check run's content. The digest leaves out time and commit. */
export function checkContent(report: Report, context: PageContext): CheckContent {
  const neutral = neutralized(report, context);
  return {
    conclusion: report.conclusion,
    title: visible(renderProse(titleOf(report), PLAIN), 255),
    summary: summaryText(report, context),
    text: fullText(report, context),
    annotations: annotationsOf(report).slice(0, MAX_ANNOTATIONS),
    digest: digestOf(
      JSON.stringify([
        report.conclusion,
        annotationsOf(report),
        summaryText(neutral.report, neutral.context),
        fullText(neutral.report, neutral.context),
      ]),
    ),
  };
}

function summaryText(report: Report, context: PageContext): string {
  return assemble(MAX_TEXT, openingSections(report, context, { titled: false, rows: ROWS, elsewhere: "below" }));
}

function fullText(report: Report, context: PageContext): string {
  const beyond = entriesBeyond(report, ROWS);
  return assemble(MAX_TEXT, [
    whole(beyond.length === 0 ? "" : `#### ${markdownText(`${counted(beyond.length, "more entry", "more entries")}`)}`),
    entryTable(beyond, report, context, { max: beyond.length, elsewhere: "in the report file" }),
    lookupsFold(report, context),
    skippedFold(report, context),
    waiverCare(report),
    policyFold(report),
  ]);
}
