import { grouped } from "../domain/prose.ts";
import type { Rule } from "../domain/rule.ts";
import { observeRun } from "./observe-run.ts";

/** A policy that would be broken once merged: every later run would end without a verdict. */
export const invalidPolicy: Rule = {
  id: "invalid-policy",
  summary: "The policy as this change leaves it is invalid.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
  configurable: false,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "run") return [];
    const [first, ...rest] = subject.facts.headPolicyErrors;
    if (first === undefined) return [];
    const more =
      rest.length === 0
        ? ""
        : rest.length === 1
          ? " There is 1 more error."
          : ` There are ${grouped(rest.length)} more errors.`;
    return [
      observeRun({
        rule: "invalid-policy",
        place: first.place,
        also: rest.map((error) => error.place),
        message: ["The policy would be invalid once merged: ", { quote: first.message }, ".", more],
        effect: ["Every run after the merge would end without a verdict."],
        remedy: ["Fix the policy in this pull request."],
      }),
    ];
  },
};
