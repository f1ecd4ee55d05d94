import type { Prose } from "../domain/prose.ts";
import type { GateEdit, Rule } from "../domain/rule.ts";
import { observeRun } from "./observe-run.ts";

/** The pull request touches what judges it: the policy in force stays that of the base, and a reviewer should know. */
export const gateEdited: Rule = {
  id: "gate-edited",
  summary: "The policy, or a workflow that runs the gate, is changed here.",
  defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "off" },
  configurable: false,
  judge: (subject) => {
    if (subject.kind !== "run") return [];
    const [first, ...rest] = subject.facts.gateEdits;
    if (first === undefined) return [];
    return [
      observeRun({
        rule: "gate-edited",
        place: first.place,
        also: rest.map((edit) => edit.place),
        message: ["This change edits ", ...whatIsEdited([first, ...rest]), "."],
        effect: ["It was judged by the base branch's policy; what it changes takes effect once merged."],
        remedy: ["Review the edit as carefully as the dependencies themselves."],
      }),
    ];
  },
};

function whatIsEdited(edits: readonly GateEdit[]): Prose {
  return edits.flatMap(({ what, place }, index) => [
    index === 0 ? "" : ", ",
    what === "policy" ? "the policy " : "a workflow that runs this check, ",
    { code: place.file },
  ]);
}
