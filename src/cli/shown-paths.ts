import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { byImportance, type Finding } from "../domain/finding.ts";
import { bySkipPlace, type Skip } from "../domain/manifest.ts";
import { compareText } from "../domain/order.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { PolicyReport, Report } from "../domain/report.ts";
import type { JudgedWaiver } from "../domain/waiver.ts";

/** Turns a path in the repository into one relative to the current folder, as an editor opens it. */
export type ShowPath = (path: string) => string;

/** For files below `root` (real, absolute), seen from `cwd`. */
export function pathsSeenFrom(cwd: string, root: string): ShowPath {
  const here = realpathSync(cwd);
  if (here === root) return (path) => path;
  return (path) => relative(here, join(root, path)).split(sep).join("/");
}

/** Skips with their files as seen from the current folder, sorted by them. */
export function shownSkips(skips: readonly Skip[], show: ShowPath): readonly Skip[] {
  return skips.map((skip) => ({ ...skip, file: shownAs(skip.file, show) })).toSorted(bySkipPlace);
}

/** The report with every file as seen from the current folder, for rendering only. `showPolicy`: the same for policy files. */
export function shownReport(report: Report, show: ShowPath, showPolicy: ShowPath): Report {
  const waiver = (one: JudgedWaiver): JudgedWaiver => ({ ...one, file: showPolicy(one.file) });
  const { waivers } = report;
  return {
    ...report,
    findings: report.findings.map((finding) => shownFinding(finding, show, waiver)).toSorted(byImportance),
    waivers: {
      unused: waivers.unused.map(waiver),
      expired: waivers.expired.map(waiver),
      expiring: waivers.expiring.map(waiver),
      void: waivers.void.map(waiver),
    },
    policy: shownPolicy(report.policy, show, showPolicy),
    skipped: shownSkips(report.skipped, show),
    checked: report.checked.map((one) => ({ ...one, place: { ...one.place, file: show(one.place.file) } })),
    manifests: report.manifests.map(show).toSorted(compareText),
  };
}

function shownFinding(finding: Finding, show: ShowPath, waiver: (one: JudgedWaiver) => JudgedWaiver): Finding {
  return {
    ...finding,
    file: show(finding.file),
    also: finding.also.map((place) => ({ ...place, file: show(place.file) })),
    waiver: finding.waiver === null ? null : waiver(finding.waiver),
  };
}

function shownPolicy(policy: PolicyReport, show: ShowPath, showPolicy: ShowPath): PolicyReport {
  const placed = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: showPolicy(one.file) });
  const { proposed } = policy;
  return {
    ...policy,
    files: policy.files.map(showPolicy),
    errors: policy.errors.map(placed),
    proposed:
      proposed === null
        ? null
        : {
            errors: proposed.errors.map(placed),
            differs: proposed.differs.map((one) => ({ ...one, file: show(one.file) })),
          },
  };
}

// Rendering takes a path of the repository; one that is seen from elsewhere may start with `..`, and no code resolves
// it any more.
function shownAs(path: RepoPath, show: ShowPath): RepoPath {
  return show(path) as RepoPath;
}
