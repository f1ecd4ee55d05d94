import type { ProjectName } from "../../domain/name.ts";
import type { CheckedProject, Report } from "../../domain/report.ts";
import { type IssueItem, rankOf } from "./items.ts";
import type { IssueState, Remembered } from "./state.ts";

/** What became of a project since the last audit that changed something. */
export type IssueChange =
  | { readonly kind: "new"; readonly item: IssueItem }
  | { readonly kind: "worse" | "better"; readonly item: IssueItem; readonly before: Remembered }
  /** No finding any more: `accepted` by a waiver, `gone` from the tree, else `fixed`. */
  | { readonly kind: "accepted" | "gone" | "fixed"; readonly before: Remembered };

/** The changes, what is quarantined now first. */
export function changesOf(earlier: IssueState, items: readonly IssueItem[], report: Report): readonly IssueChange[] {
  const known = new Map(earlier.items.map((item) => [item.project, item]));
  const now = new Set(items.map((item) => item.project));
  const left = leavingOf(report);
  const changes: readonly IssueChange[] = [
    ...items.flatMap((item): readonly IssueChange[] => {
      const before = known.get(item.project);
      if (before === undefined) return [{ kind: "new", item }];
      if (before.rule === item.rule) return [];
      return [{ kind: rankOf(item.rule) < rankOf(before.rule) ? "worse" : "better", item, before }];
    }),
    ...earlier.items
      .filter((before) => !now.has(before.project))
      .map((before): IssueChange => ({ kind: left(before.project), before })),
  ];
  return changes.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function leavingOf(report: Report): (project: ProjectName) => "accepted" | "gone" | "fixed" {
  const waived = new Set(
    report.findings.filter((finding) => finding.severity === "off").map((finding) => finding.project),
  );
  const inTree = new Set<CheckedProject["name"]>(report.checked.map((one) => one.name));
  return (project) => {
    if (waived.has(project)) return "accepted";
    return inTree.has(project) ? "fixed" : "gone";
  };
}

const ORDER: readonly IssueChange["kind"][] = ["new", "worse", "better", "accepted", "fixed", "gone"];

function orderOf(change: IssueChange): number {
  const quarantined = "item" in change && change.item.rule === "quarantined-project";
  return quarantined ? -1 : ORDER.indexOf(change.kind);
}
