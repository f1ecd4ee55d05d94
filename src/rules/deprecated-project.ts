import { askedEntries } from "../domain/change.ts";
import { statusOf } from "../domain/lookup.ts";
import type { Rule } from "../domain/rule.ts";
import { observeProject } from "./observe.ts";
import { reasonGiven } from "./reasons.ts";
import { leaveIt } from "./remedies.ts";

/** PEP 792 `deprecated`: its maintainers advise against new use. PyPI cannot produce it yet; other indexes do. */
export const deprecatedProject: Rule = {
  id: "deprecated-project",
  summary: "The project's maintainers advise against using it.",
  defaults: { new: "warn", transitive: "note", changed: "note", existing: "note" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) !== "deprecated") return [];
    const entries = askedEntries(subject.change);
    if (entries === null) return [];
    return [
      observeProject(subject, {
        rule: "deprecated-project",
        entries,
        message: [
          { code: subject.change.project },
          " is deprecated: its maintainers advise against using it.",
          ...reasonGiven(subject.lookup),
        ],
        effect: ["It still installs, and may still get fixes."],
        remedy: leaveIt(entries[0]),
      }),
    ];
  },
};
