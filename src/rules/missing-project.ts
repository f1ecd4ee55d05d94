import { askedEntries, type Entry } from "../domain/change.ts";
import type { Prose } from "../domain/prose.ts";
import type { ProjectSubject, Rule } from "../domain/rule.ts";
import { indexName } from "../domain/source.ts";
import { isLocalVersion } from "../domain/version.ts";
import { mayComeFromElsewhere, observeProject, parentOf } from "./observe.ts";

/** 404, asked twice. The index does not tell a typo from a private name, a deleted project or removed malware. */
export const missingProject: Rule = {
  id: "missing-project",
  summary: "The index has no project of that name.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: true,
  judge: (subject) => {
    if (subject.kind !== "project") return [];
    const [first, ...rest] = missingEntries(subject);
    if (first === undefined) return [];
    const elsewhere = mayComeFromElsewhere([first, ...rest]);
    const parent = parentOf(first);
    // A lock proves that what is asked of this index was there once; a pin is only somebody's word.
    const wasThere = [first, ...rest].some((entry) => entry.requirement.kind === "locked");
    return [
      observeProject(subject, {
        rule: "missing-project",
        entries: [first, ...rest],
        message: messageOf(subject, elsewhere),
        effect: ["A fresh install from this index fails, or takes whatever somebody registers under the name next."],
        remedy: [
          ...(parent === null ? ["Check the spelling. "] : []),
          "If it is a private package, declare it: ",
          { code: `private = ["${subject.change.project}"]` },
          " under ",
          { code: "[index]" },
          " in the policy on the base branch. ",
          ...(parent === null
            ? ["If it is gone, take it out."]
            : ["If it is gone, keep ", { code: parent }, " at a release that does not need it."]),
        ],
        defaultSeverity: subject.change.kind === "existing" && wasThere ? "block" : null,
        cap: elsewhere ? "warn" : null,
      }),
    ];
  },
};

/** The entries of a project that the index does not have; none where that says nothing: of the repository's own project, and of a local version. */
export function missingEntries({ lookup, change }: ProjectSubject): readonly Entry[] {
  if (lookup.kind !== "missing" || change.own) return [];
  return (askedEntries(change) ?? []).filter((entry) => !hasLocalVersion(entry));
}

function messageOf(subject: ProjectSubject, elsewhere: boolean): Prose {
  const other = elsewhere
    ? " Another index is allowed for this entry and may have it; it was not asked, so this is a warning at most."
    : "";
  return [
    { code: subject.change.project },
    " is not on ",
    indexName(subject.indexUrl),
    ": a typo, a private package, removed by its owner, or removed for breaking the rules. It was asked for twice.",
    other,
  ];
}

function hasLocalVersion({ requirement }: Entry): boolean {
  return requirement.version !== null && isLocalVersion(requirement.version);
}
