import type { Rule } from "../domain/rule.ts";
import { observeProject } from "./observe.ts";
import { leaveIt } from "./remedies.ts";

/** The policy names the project under `deny`. */
export const deniedProject: Rule = {
  id: "denied-project",
  summary: "The policy denies the project.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "project" || subject.denied === null) return [];
    return [
      observeProject(subject, {
        rule: "denied-project",
        entries: subject.change.introduced,
        message: [{ code: subject.change.project }, " is denied by the policy: ", { quote: subject.denied }, "."],
        effect: null,
        remedy: leaveIt(subject.change.introduced[0], "another project"),
      }),
    ];
  },
};
