import { askedEntries } from "../domain/change.ts";
import { statusOf } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";
import type { Rule } from "../domain/rule.ts";
import { indexName } from "../domain/source.ts";
import { isLocked, observeProject, parentOf } from "./observe.ts";
import { reasonGiven } from "./reasons.ts";

/** PEP 792 `quarantined`: the index offers no files until its administrators have looked. Never called malware here. */
export const quarantinedProject: Rule = {
  id: "quarantined-project",
  summary: "The index has suspended the project pending review.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "block" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: true,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) !== "quarantined") return [];
    const entries = askedEntries(subject.change);
    if (entries === null) return [];
    const { project } = subject.change;
    const parent = parentOf(entries[0]);
    const index = indexName(subject.indexUrl);
    const lock = isLocked(entries)
      ? " A lock file that already names a file may still install it: the file host keeps serving quarantined files."
      : "";
    return [
      observeProject(subject, {
        rule: "quarantined-project",
        entries,
        message: [
          { code: project },
          " is quarantined: the administrators of ",
          index,
          " have suspended it pending review. This is not proof that anything is wrong with it.",
          ...reasonGiven(subject.lookup),
        ],
        effect: ["pip and uv find no files, so a fresh resolve fails or silently picks something else.", lock],
        remedy: remedyFor(parent, subject.change.kind === "existing"),
      }),
    ];
  },
};

// What is in use already cannot be held.
function remedyFor(parent: string | null, existing: boolean): Prose {
  if (parent === null) {
    return existing
      ? ["Take the project out, or install nothing new until the review has ended."]
      : ["Hold this change until the review has ended, or take the project out. Run the check again then."];
  }
  return [
    existing ? "Keep " : "Hold this change, or keep ",
    { code: parent },
    " at a release that does not need it. Run the check again when the review has ended.",
  ];
}
