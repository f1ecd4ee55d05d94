import { askedEntries } from "../domain/change.ts";
import { statusOf } from "../domain/lookup.ts";
import type { Rule } from "../domain/rule.ts";
import { observeProject } from "./observe.ts";
import { reasonGiven } from "./reasons.ts";
import { leaveIt } from "./remedies.ts";

/** PEP 792 `archived`: no release will follow, security fixes included. */
export const archivedProject: Rule = {
  id: "archived-project",
  summary: "The project's maintainers have archived it: no more releases, security fixes included.",
  defaults: { new: "block", transitive: "warn", changed: "warn", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) !== "archived") return [];
    const entries = askedEntries(subject.change);
    if (entries === null) return [];
    return [
      observeProject(subject, {
        rule: "archived-project",
        entries,
        message: [
          { code: subject.change.project },
          " is archived: its maintainers will publish no more releases, security fixes included.",
          ...reasonGiven(subject.lookup),
        ],
        effect: ["It still installs as before, and nothing warns when a flaw is found in it."],
        remedy: leaveIt(entries[0]),
      }),
    ];
  },
};
