import type { Entry } from "../domain/change.ts";
import { counted } from "../domain/prose.ts";
import type { AddedIndex, Observation, Rule } from "../domain/rule.ts";
import { observeProject } from "./observe.ts";
import { observeRun } from "./observe-run.ts";

/** An entry that comes from an index nobody asks: its status stays unknown, and so does who answers for the name. */
export const uncheckedIndex: Rule = {
  id: "unchecked-index",
  summary: "The entry comes from an index that the gate does not ask and that was not in use before.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "note" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind === "run")
      return subject.facts.addedIndexes.map((index) => observeIndex(index, subject.facts.audit));
    if (subject.kind !== "project") return [];
    const [first, ...rest] = subject.change.introduced.filter(isBoundElsewhere);
    if (first === undefined) return [];
    return [
      observeProject(subject, {
        rule: "unchecked-index",
        entries: [first, ...rest],
        message: [
          { code: subject.change.project },
          " comes from ",
          ...urlOf(first),
          ", an index that this check does not ask",
          subject.change.kind === "existing" ? "." : " and that was not in use before.",
        ],
        effect: ["Nothing is known of the project's status there."],
        remedy: REMEDY,
      }),
    ];
  },
};

const REMEDY = [
  "If the index is one of yours, list it under ",
  { code: "known" },
  " in ",
  { code: "[index]" },
  " of the policy on the base branch; else take it out.",
] as const;

function isBoundElsewhere({ requirement, origin }: Entry): boolean {
  if (origin.kind !== "not-asked" || origin.reason !== "other-index" || origin.inUse) return false;
  return requirement.source.kind === "index" && requirement.source.url !== null;
}

function urlOf({ origin }: Entry): readonly [{ readonly code: string }] {
  return [{ code: origin.kind === "not-asked" ? (origin.url ?? "another index") : "another index" }];
}

function observeIndex(index: AddedIndex, audit: boolean): Observation {
  const takes = index.projects.length;
  const names = takes === 0 ? "" : ` It may serve ${counted(takes, "name")} of this run.`;
  return observeRun({
    rule: "unchecked-index",
    projects: index.projects,
    addedIndex: index.url,
    place: index.place,
    also: index.also,
    column: audit ? "existing" : "new",
    message: [
      "The index ",
      { code: index.url },
      index.role === "replaces" ? " takes the place of PyPI" : " is added beside PyPI",
      " and is not asked by this check.",
      names,
    ],
    effect:
      index.role === "replaces" ? ["Installs ask it instead of PyPI."] : ["Any name may be served from either index."],
    remedy: REMEDY,
  });
}
