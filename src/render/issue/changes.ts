import type { CheckedProject, Report } from "../../domain/report.ts";
import { statusOfRule } from "../../domain/rule.ts";
import { type IssueItem, rankOf } from "./items.ts";
import type { IssueState, Remembered } from "./state.ts";

/** What became of a project since the last audit that changed something. */
export type IssueChange =
  | { readonly kind: "new"; readonly item: IssueItem }
  | { readonly kind: "worse" | "better"; readonly item: IssueItem; readonly before: Remembered }
  /**
   * Listed no more: `accepted` by a waiver, `gone` from the tree, `elsewhere` where the index is not asked about it any
   * more, `eased` where it is as it was and the policy or the baseline says no more of it, else `fixed`.
   */
  | { readonly kind: Leaving; readonly before: Remembered };

type Leaving = "accepted" | "gone" | "elsewhere" | "eased" | "fixed";

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
      .map((before): IssueChange => ({ kind: left(before), before })),
  ];
  return changes.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function leavingOf(report: Report): (before: Remembered) => Leaving {
  const waived = new Set(
    report.findings.filter((finding) => finding.severity === "off").map((finding) => finding.project),
  );
  const noted = new Set(report.findings.map(({ rule, project }) => `${rule} ${project}`));
  const answers = new Map<CheckedProject["name"], string>(report.checked.map((one) => [one.name, one.answer]));
  const named = new Set(report.skipped.map((skip) => skip.project));
  return ({ project, rule }) => {
    if (waived.has(project)) return "accepted";
    const answer = answers.get(project);
    if (noted.has(`${rule} ${project}`) || (answer !== undefined && answer === answerFor(rule))) return "eased";
    if (answer === undefined) return named.has(project) ? "elsewhere" : "gone";
    return "fixed";
  };
}

// What the index answers as long as a rule that the policy turned off would speak.
function answerFor(rule: Remembered["rule"]): string | null {
  return rule === "missing-project" ? "not found" : statusOfRule(rule);
}

const ORDER: readonly IssueChange["kind"][] = [
  "new",
  "worse",
  "better",
  "accepted",
  "eased",
  "elsewhere",
  "fixed",
  "gone",
];

function orderOf(change: IssueChange): number {
  const quarantined = "item" in change && change.item.rule === "quarantined-project";
  return quarantined ? -1 : ORDER.indexOf(change.kind);
}
