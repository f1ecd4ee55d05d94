import { countsText, shownReport } from "./findings.ts";
import type { Act } from "./play.ts";

/** One act for the terminal: the verdict, the findings in columns, and what it cost. */
export function actText(act: Act, nth: number): string {
  const report = shownReport(act.run.report);
  const rows = report.findings.map((one) => [one.severity, one.project, one.rule, one.place]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`);
  return [
    `Push ${nth}: ${act.message} (${act.headSha.slice(0, 7)})`,
    `  exit code ${act.run.exitCode}, conclusion ${report.conclusion}: ${countsText(report)}`,
    ...lines,
    `  ${act.reads} reads from GitHub, ${act.lookups} requests to the index, ${act.writes.length} writes, ${Math.round(act.run.durationMs)} ms`,
    "",
  ].join("\n");
}
