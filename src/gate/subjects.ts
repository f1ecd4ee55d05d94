import type { Survey } from "../changes/survey.ts";
import type { Change } from "../domain/change.ts";
import type { Lookup } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import type { Policy } from "../domain/policy.ts";
import type { ProjectSubject, RunFacts, Subject } from "../domain/rule.ts";

/** Everything that rules judge: each change with its look-up, each file with what it could not give, and the run. */
export function subjectsOf(
  survey: Survey,
  lookups: ReadonlyMap<ProjectName, Lookup>,
  policy: Policy,
  facts: Omit<RunFacts, "projects" | "addedIndexes">,
): readonly Subject[] {
  const projects = survey.changes.map(
    (change): ProjectSubject => ({
      kind: "project",
      change,
      lookup: lookups.get(change.project) ?? notAsked(change),
      indexUrl: policy.indexUrl,
      denied: policy.deniedBecause(change.project),
    }),
  );
  const run: Subject = { kind: "run", facts: { ...facts, addedIndexes: survey.addedIndexes, projects } };
  return [...projects, ...survey.manifests, run];
}

function notAsked(change: Change): Lookup {
  const { origin } = change.introduced[0];
  return { kind: "not-asked", name: change.project, reason: origin.kind === "not-asked" ? origin.reason : "not-used" };
}
