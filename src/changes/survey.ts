import type { Change, Entry } from "../domain/change.ts";
import type { Skip } from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { Policy } from "../domain/policy.ts";
import type { Range } from "../domain/range.ts";
import type { AddedIndex, ManifestSubject } from "../domain/rule.ts";
import type { CollectedFile, CollectedSide } from "./collected.ts";
import { compareSides, existingChanges } from "./compare.ts";
import { byGroup, entriesOf, type Placed, placedOf } from "./entries.ts";
import { foreignFilesOf } from "./foreign-files.ts";
import { addedIndexes, foldAddedIndexes, indexesInUse } from "./indexes.ts";
import { excludedSkip, groupSkip, manifestSubjects, skipsOf } from "./skips.ts";

/** What a range brings, before anything is asked. */
export interface Survey {
  /** Sorted by project. */
  readonly changes: readonly Change[];
  readonly manifests: readonly ManifestSubject[];
  readonly addedIndexes: readonly AddedIndex[];
  /** Everything not read or not asked. */
  readonly skipped: readonly Skip[];
  /** Files that were judged; not those that turned out to be no manifests. */
  readonly judged: readonly RepoPath[];
  /** The `requires-python` of the first file of the head that declares one, or null. */
  readonly requiresPython: string | null;
}

type SurveyPolicy = Pick<Policy, "indexUrl" | "isPrivate" | "isKnownIndex" | "readsGroup">;

/** Compares both sides of a range; in an audit every entry of the head is `existing`. */
export function survey(
  range: Range,
  sides: { readonly base: CollectedSide; readonly head: CollectedSide },
  policy: SurveyPolicy,
  excluded: readonly RepoPath[],
): Survey {
  const { base, head } = sides;
  const inUse = indexesInUse(base);
  const foreignFiles = foreignFilesOf(head, policy.indexUrl);
  const changedPaths = range.kind === "audit" ? null : new Set(range.changed.map((file) => file.path));
  const toEntry = entriesOf(head, changedPaths, { policy, baseIndexes: inUse, foreignFiles });
  const after = placedOf(head, base);
  const { kept, left } = byGroup(after, policy);
  const own = ownNames(range.kind === "audit" ? head : base);
  const changes =
    range.kind === "audit"
      ? existingChanges(kept.filter(isJudged), own, toEntry)
      : compareSides({ before: placedOf(base), after: kept, indexUrl: policy.indexUrl, own, toEntry });
  const added = addedIndexes(head, inUse, { indexUrl: policy.indexUrl, isKnown: policy.isKnownIndex });
  const folded = foldAddedIndexes(changes, added);
  return {
    changes: folded,
    manifests: manifestSubjects(range, base, head),
    addedIndexes: added,
    skipped: [
      ...skipsOf(head),
      ...excluded.map(excludedSkip),
      ...left.map(groupSkip),
      ...folded.flatMap((change) => change.introduced.flatMap(originSkip)),
    ],
    judged: [...new Set(head.files.filter(isJudgedManifest).map((file) => file.path))].toSorted(),
    requiresPython:
      head.files.find((file) => file.parsed.own.requiresPython !== null)?.parsed.own.requiresPython ?? null,
  };
}

function isJudged(placed: Placed): boolean {
  return placed.file.reach !== "companion";
}

function isJudgedManifest({ reach, parsed }: CollectedFile): boolean {
  return reach !== "companion" && parsed.isManifest;
}

function ownNames(side: CollectedSide): ReadonlySet<ProjectName> {
  return new Set(side.files.flatMap((file) => file.parsed.own.names));
}

function originSkip({ requirement, origin, location }: Entry): readonly Skip[] {
  if (origin.kind === "asked") return [];
  const from = origin.url === null ? "" : ` (${origin.url})`;
  const detail = `${requirement.name} is not asked: ${WHY_NOT[origin.reason] ?? origin.reason}${from}`;
  return [
    {
      class: "told",
      file: location.file,
      line: location.lines().line,
      reason: origin.reason,
      detail,
      project: requirement.name,
    },
  ];
}

const WHY_NOT: Readonly<Partial<Record<Skip["reason"], string>>> = {
  vcs: "it comes from a repository",
  url: "it comes from a URL",
  path: "it comes from a folder or file",
  workspace: "it is a member of this workspace",
  "other-index": "it comes from another index",
  private: "the policy declares the name private",
};
