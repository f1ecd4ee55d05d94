import { columnOf, type Entry } from "../domain/change.ts";
import { statusOf } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";
import type { Observation, Place, ProjectSubject, RuleId } from "../domain/rule.ts";
import type { Severity } from "../domain/severity.ts";

/** What a rule adds to the common parts of an observation about a project. */
export interface ProjectSaying {
  readonly rule: RuleId;
  /** The entries that the rule speaks of, the best place first. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly message: Prose;
  readonly effect: Prose | null;
  readonly remedy: Prose;
  readonly version?: string | null;
  readonly foreignHost?: string | null;
  readonly defaultSeverity?: Severity | null;
  /** A looser bound than the entries' own. */
  readonly cap?: "warn" | "note" | null;
}

/** An observation about a project, placed at its first entry with the others in `also`. */
export function observeProject(subject: ProjectSubject, saying: ProjectSaying): Observation {
  const [first, ...rest] = saying.entries;
  const constraintsOnly = saying.entries.every((entry) => entry.requirement.scope === "constraint");
  return {
    rule: saying.rule,
    project: subject.change.project,
    projects: null,
    addedIndex: null,
    foreignHost: saying.foreignHost ?? null,
    version: saying.version ?? versionOf(saying.entries),
    status: statusOf(subject.lookup),
    change: subject.change,
    members: [],
    place: placeOf(first),
    also: otherPlaces(placeOf(first), rest.map(placeOf)),
    column: columnOf(subject.change),
    defaultSeverity: saying.defaultSeverity ?? null,
    cap: constraintsOnly ? "note" : (saying.cap ?? null),
    message: saying.message,
    effect: saying.effect,
    remedy: saying.remedy,
  };
}

// A manifest's own pin, else what the lock beside it holds.
function versionOf(entries: readonly Entry[]): string | null {
  return entries.find((entry) => entry.requirement.version !== null)?.requirement.version ?? null;
}

/** Where an entry stands. */
export function placeOf(entry: Entry): Place {
  const { line } = entry.location.lines();
  return { file: entry.location.file, line };
}

function otherPlaces(first: Place, places: readonly Place[]): readonly Place[] {
  const seen = new Set([key(first)]);
  return places.filter((place) => !seen.has(key(place)) && seen.add(key(place)));
}

function key({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** True when a lock file or a hash-pinned entry brings the project in, so that installs may not ask the index for its status. */
export function isLocked(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.requirement.kind === "locked" || entry.requirement.files.length > 0);
}

/** True when another index is allowed to serve each of the entries, so that its absence from this one says little. */
export function mayComeFromElsewhere(entries: readonly Entry[]): boolean {
  return entries.every(({ origin }) => origin.kind === "asked" && origin.elsewhere);
}

/** Who to turn to about a transitive project; null for direct ones, and where nobody is recorded. */
export function parentOf(entry: Entry): string | null {
  return entry.direct ? null : (entry.path.at(-2) ?? null);
}
