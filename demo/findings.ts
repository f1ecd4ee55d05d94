import { isJson, type Json, numberOf, objectOf, objectsOf, textOf } from "../__tests__/support/github/json.ts";

/** What the demo shows of one finding of the JSON report. */
export interface ShownFinding {
  readonly severity: string;
  readonly rule: string;
  readonly project: string;
  readonly place: string;
  readonly message: string;
}

/** What the demo shows of a JSON report (`pypi-gate/report@1`). */
export interface ShownReport {
  readonly conclusion: string;
  readonly checked: number;
  readonly block: number;
  readonly warn: number;
  readonly note: number;
  readonly findings: readonly ShownFinding[];
}

/** Reads the report; what is missing is empty or 0. */
export function shownReport(report: unknown): ShownReport {
  const json = isJson(report) ? report : {};
  const counts = objectOf(json, "counts");
  const count = (name: string): number => numberOf(counts, name) ?? 0;
  return {
    conclusion: textOf(json, "conclusion") ?? "none",
    ...{ checked: count("checked"), block: count("block"), warn: count("warn"), note: count("note") },
    findings: objectsOf(json, "findings").map(shownFinding),
  };
}

/** "1 comment", "2 comments". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** "5 blocking, 4 warnings": what there is of each, blocking always. */
export function countsText({ block, warn, note }: ShownReport): string {
  const others = [...(warn === 0 ? [] : [counted(warn, "warning")]), ...(note === 0 ? [] : [counted(note, "note")])];
  return [`${block} blocking`, ...others].join(", ");
}

function shownFinding(finding: Json): ShownFinding {
  return {
    severity: textOf(finding, "severity") ?? "",
    rule: textOf(finding, "rule") ?? "",
    project: textOf(finding, "project") ?? "",
    place: `${textOf(finding, "file") ?? ""}:${numberOf(finding, "line") ?? 0}`,
    message: textOf(finding, "message") ?? "",
  };
}
