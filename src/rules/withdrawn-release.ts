import { askedEntries, type Entry } from "../domain/change.ts";
import { type Lookup, statusOf } from "../domain/lookup.ts";
import type { ProjectSubject, Rule } from "../domain/rule.ts";
import { indexName } from "../domain/source.ts";
import { isLocalVersion } from "../domain/version.ts";
import { isLocked, mayComeFromElsewhere, observeProject } from "./observe.ts";
import { latestToUse } from "./remedies.ts";

/** The pinned version is not offered by an active project: deleted, or that release was quarantined; the index does not tell. */
export const withdrawnRelease: Rule = {
  id: "withdrawn-release",
  summary: "The pinned or locked version is not offered by the index.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: true,
  judge: (subject) => {
    if (subject.kind !== "project") return [];
    const [first, ...rest] = withdrawnEntries(subject);
    const version = first?.requirement.version ?? null;
    if (first === undefined || version === null) return [];
    const elsewhere = mayComeFromElsewhere([first, ...rest]);
    const latest = latestToUse(subject.lookup);
    const lock = isLocked([first, ...rest]) ? " A lock file that names the file's URL may still install it." : "";
    const other = elsewhere
      ? " Another index is allowed for this entry and may have it, so this is a warning at most."
      : "";
    return [
      observeProject(subject, {
        rule: "withdrawn-release",
        entries: [first, ...rest],
        version,
        message: [
          { code: `${subject.change.project} ${version}` },
          " is not offered by ",
          indexName(subject.indexUrl),
          ": the release was deleted or withdrawn, or never existed there. It was asked for twice.",
          other,
        ],
        effect: ["pip and uv cannot resolve this version.", lock],
        remedy: [
          "Find out why it is gone, then take a version that the index lists",
          ...(latest === null ? [] : ["; the latest is ", { code: latest }]),
          ".",
        ],
        cap: elsewhere ? "warn" : null,
      }),
    ];
  },
};

/** The entries of an active project at a version that the index does not offer; none of the repository's own project, and of local versions. */
export function withdrawnEntries({ lookup, change }: ProjectSubject): readonly Entry[] {
  if (statusOf(lookup) !== "active" || change.own) return [];
  const absent = absentVersions(lookup);
  return (askedEntries(change) ?? []).filter((entry) => isWithdrawn(entry, absent));
}

// A hostile file pins one project at as many versions as it has lines.
function absentVersions(lookup: Lookup): ReadonlySet<string> {
  if (lookup.kind !== "found") return new Set();
  return new Set(lookup.releases.filter((release) => !release.offered).map((release) => release.version));
}

function isWithdrawn({ requirement }: Entry, absent: ReadonlySet<string>): boolean {
  const { version } = requirement;
  return version !== null && !isLocalVersion(version) && absent.has(version);
}
