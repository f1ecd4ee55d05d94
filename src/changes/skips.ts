import type { Skip } from "../domain/manifest.ts";
import type { RepoPath } from "../domain/paths.ts";
import { grouped } from "../domain/prose.ts";
import type { Range } from "../domain/range.ts";
import type { ManifestSubject } from "../domain/rule.ts";
import type { CollectedSide } from "./collected.ts";
import type { Placed } from "./entries.ts";
import { ancestorsOf } from "./includes.ts";

/** Every skip of a side: what the formats told and what could not be read or followed. Companions are not judged. */
export function skipsOf(side: CollectedSide): readonly Skip[] {
  const told = side.files.filter((file) => file.reach !== "companion").flatMap((file) => file.parsed.skipped);
  return [...told, ...side.skipped];
}

/**
 * What could not be read, one subject for each file and class. Where the merge base was unreadable in the same way,
 * only what is new speaks; all the old together is one quieter subject.
 */
export function manifestSubjects(range: Range, base: CollectedSide, head: CollectedSide): readonly ManifestSubject[] {
  const earlier = new Set(skipsOf(base).map((skip) => signature(skip, renamedTo(range, skip.file))));
  const baseFiles = new Set(
    [...base.files.map((file) => file.path), ...base.skipped.map((skip) => skip.file)].map((path) =>
      renamedTo(range, path),
    ),
  );
  const bystanders = bystandersOf(range, head);
  const isOld = (skip: Skip): boolean => earlier.has(signature(skip, skip.file));
  const subjects: ManifestSubject[] = [];
  const speaking = skipsOf(head).filter((skip) => skip.class !== "told" && !(isOld(skip) && bystanders.has(skip.file)));
  for (const group of Map.groupBy(speaking, (skip) => `${skip.class} ${skip.file}`).values()) {
    const fresh = group.filter((skip) => !isOld(skip));
    const [first, ...rest] = (fresh.length > 0 ? fresh : group).toSorted((a, b) => a.line - b.line);
    if (first === undefined) continue;
    const change = range.kind === "audit" ? "existing" : baseFiles.has(first.file) ? "changed" : "new";
    subjects.push({ kind: "manifest", change, skips: [first, ...rest], unreadableBefore: fresh.length === 0 });
  }
  return subjects;
}

// Unchanged files that only say what another one is: nobody asked about what was wrong with them before.
function bystandersOf(range: Range, { files }: CollectedSide): ReadonlySet<string> {
  if (range.kind === "audit") return new Set();
  const changed = new Set(range.changed.map((file) => file.path));
  const apart = files.filter((file) => ancestorsOf(file).every(({ path }) => !changed.has(path)));
  return new Set(apart.map((file) => file.path));
}

function signature(skip: Skip, file: string): string {
  // What comes from a repository or URL comes from there in every file.
  return skip.class === "reference"
    ? `${skip.class} ${skip.detail}`
    : `${skip.class} ${file} ${skip.reason} ${skip.detail}`;
}

function renamedTo(range: Range, path: string): string {
  if (range.kind === "audit") return path;
  return range.changed.find((file) => file.previousPath === path)?.path ?? path;
}

/** One skip for all changed files of other names that there were too many of to look at. */
export function unlookedSkips([first, ...rest]: readonly RepoPath[]): readonly Skip[] {
  if (first === undefined) return [];
  const detail = `this and ${grouped(rest.length)} more changed files of other names were not looked at for requirements: too many`;
  return [{ class: "unread", file: first, line: 1, reason: "over-limit", detail, project: null }];
}

/** One skip for all manifests beyond the limit of a run. */
export function overflowSkips([first, ...rest]: readonly RepoPath[], limit: number): readonly Skip[] {
  if (first === undefined) return [];
  const detail = `this and ${grouped(rest.length)} more manifests were not read: there are more than ${grouped(limit)}`;
  return [{ class: "unreadable", file: first, line: 1, reason: "over-limit", detail, project: null }];
}

/** A manifest that the policy leaves out. */
export function excludedSkip(file: RepoPath): Skip {
  return { class: "told", file, line: 1, reason: "excluded", detail: "the policy leaves this file out", project: null };
}

/** An entry of a group that the policy leaves out. */
export function groupSkip({ requirement }: Placed): Skip {
  const { location, group, name } = requirement;
  const detail = `the policy leaves the group ${group ?? ""} out`;
  const { line } = location.lines();
  return { class: "told", file: location.file, line, reason: "group", detail, project: name };
}
