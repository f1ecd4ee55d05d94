import { askedEntries } from "../domain/change.ts";
import type { Rule } from "../domain/rule.ts";
import { indexName } from "../domain/source.ts";
import { observeProject } from "./observe.ts";

/** All that is left to do where `on-unverified` is turned already. */
export const RUN_AGAIN = "Run the check again when the index answers.";

/** The third state: the look-up failed after all tries, or its answer made no sense. Never shown as clean. */
export const unverifiedProject: Rule = {
  id: "unverified-project",
  summary: "The project's status could not be checked.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: true,
  judge: (subject) => {
    if (subject.kind !== "project" || subject.lookup.kind !== "unavailable") return [];
    const entries = askedEntries(subject.change);
    if (entries === null) return [];
    return [
      observeProject(subject, {
        rule: "unverified-project",
        entries,
        message: [
          { code: subject.change.project },
          " could not be checked on ",
          indexName(subject.indexUrl),
          ": ",
          { quote: subject.lookup.detail },
          ".",
        ],
        effect: ["Nothing is known of its status: this is neither clean nor bad."],
        remedy: [
          RUN_AGAIN,
          " If it stays away, an administrator can set ",
          { code: "on-unverified: warn" },
          " for the time being.",
        ],
      }),
    ];
  },
};
