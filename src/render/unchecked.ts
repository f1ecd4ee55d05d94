import type { Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { nameList } from "./sentences.ts";

const NAMES = 20;

/** What an audit could not look at, by name: projects without an answer, and files that were not read whole. Empty where there is nothing. */
export function uncheckedLines(report: Report): readonly Prose[] {
  const names = report.checked.filter((one) => one.answer === "no answer").map((one) => one.name);
  const unread = report.findings.filter((finding) => finding.rule === "unreadable-manifest").map((one) => one.file);
  const files = [...new Set(unread)];
  return [
    ...(names.length === 0
      ? []
      : [["Could not be checked, so nothing new is known of: ", ...nameList(names, NAMES), "."]]),
    ...(files.length === 0 ? [] : [["Could not be read in full: ", ...nameList(files, NAMES), "."]]),
  ];
}
