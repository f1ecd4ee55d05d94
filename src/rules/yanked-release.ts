import { askedEntries } from "../domain/change.ts";
import { type Release, statusOf } from "../domain/lookup.ts";
import type { ProjectSubject, Rule } from "../domain/rule.ts";
import { isLocked, observeProject } from "./observe.ts";
import { latestToUse } from "./remedies.ts";

/** PEP 592: installers skip a yanked release unless it is pinned exactly, which is the case here. */
export const yankedRelease: Rule = {
  id: "yanked-release",
  summary: "The pinned or locked version is yanked.",
  defaults: { new: "warn", transitive: "note", changed: "warn", existing: "note" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) === "quarantined") return [];
    const yanked = yankedReleases(subject);
    const [first, ...rest] = (askedEntries(subject.change) ?? []).filter(
      ({ requirement }) => requirement.version !== null && yanked.has(requirement.version),
    );
    const release = first === undefined ? undefined : yanked.get(first.requirement.version ?? "");
    if (first === undefined || release === undefined) return [];
    const reason = release.yankedReason;
    const latest = latestToUse(subject.lookup);
    return [
      observeProject(subject, {
        rule: "yanked-release",
        entries: [first, ...rest],
        version: release.version,
        message: [
          { code: `${subject.change.project} ${release.version}` },
          " is yanked: its maintainers took this release back.",
          ...(reason === null ? [] : [" They say: ", { quote: reason }, "."]),
        ],
        effect: [
          isLocked([first, ...rest])
            ? "The lock still installs it."
            : "pip still installs it, with a warning, because it is pinned exactly.",
        ],
        remedy: [
          "Move to a release that is not yanked",
          ...(latest === null ? [] : [": the latest is ", { code: latest }]),
          ".",
        ],
      }),
    ];
  },
};

function yankedReleases({ lookup }: ProjectSubject): ReadonlyMap<string, Release> {
  if (lookup.kind !== "found") return new Map();
  return new Map(lookup.releases.filter((release) => release.yanked).map((release) => [release.version, release]));
}
