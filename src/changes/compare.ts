import type { Change, Entry } from "../domain/change.ts";
import type { ProjectName } from "../domain/name.ts";
import type { LineSpan, LockedFile, Requirement } from "../domain/requirement.ts";
import type { Placed } from "./entries.ts";
import { byPlaceToEdit } from "./entries.ts";
import { bringsForeignFile } from "./foreign-files.ts";
import { installedSource, sourceKey } from "./origin.ts";
import { specifierKey } from "./specifiers.ts";

export interface Comparison {
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  readonly indexUrl: string;
  /** Projects that the repository itself defines at the merge base. */
  readonly own: ReadonlySet<ProjectName>;
  readonly toEntry: (placed: Placed) => Entry;
}

/**
 * The projects whose set of requirements the head widens, over the whole range: a moved line, another order, another
 * spelling or a renamed file is no change. Sorted by project.
 */
export function compareSides(comparison: Comparison): readonly Change[] {
  const { before, after, indexUrl, own, toEntry } = comparison;
  const known = Map.groupBy(before, (placed) => placed.requirement.name);
  const changes: Change[] = [];
  for (const [project, entries] of Map.groupBy(after, (placed) => placed.requirement.name)) {
    const earlier = known.get(project) ?? [];
    if (isUntouched(earlier, entries)) continue;
    const { isNovel, hadNoFiles } = against(earlier, indexUrl);
    const lockedBefore = versionsByFile(earlier);
    const novel = entries.filter(isNovel);
    const [first, ...rest] = novel
      .map((placed) => atVersionLine(toEntry(placed), lockedBefore))
      .toSorted(byPlaceToEdit);
    if (first === undefined) continue;
    const kind = earlier.some(isRequired) ? "changed" : "new";
    changes.push({
      project,
      kind,
      ...(kind === "changed" && novel.every(hadNoFiles) ? { filesOnly: true } : {}),
      own: own.has(project),
      before: earlier.map((placed) => placed.requirement),
      introduced: [first, ...rest],
    });
  }
  return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}

// One locked entry on either side that is the same to the letter: nearly all of a lock.
function isUntouched(earlier: readonly Placed[], entries: readonly Placed[]): boolean {
  const [before, after] = [earlier[0]?.requirement, entries[0]?.requirement];
  if (earlier.length !== 1 || entries.length !== 1 || before === undefined || after === undefined) return false;
  if (before.kind !== "locked" || after.kind !== "locked" || before.version !== after.version) return false;
  const [was, is] = [before.source, after.source];
  // Without a URL of its own it comes from what its install says.
  if (was.kind !== "index" || is.kind !== "index" || is.url === null || was.url !== is.url) return false;
  const text = after.location.text?.() ?? null;
  const isSameText = text !== null && earlier[0]?.file.format === entries[0]?.file.format;
  return (isSameText && before.location.text?.() === text) || areTwins(before.files, after.files);
}

// A constraint requires nothing: a project that was only constrained before is new.
function isRequired({ requirement }: Placed): boolean {
  return requirement.scope !== "constraint";
}

function versionsByFile(before: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const locked = before.filter(({ requirement }) => requirement.kind === "locked");
  const byFile = Map.groupBy(locked, ({ requirement }) => requirement.location.file);
  return new Map(
    [...byFile].map(([file, entries]) => [file, new Set(entries.map((entry) => entry.requirement.version))]),
  );
}

// A lock entry that stays and changes its version is pointed at by its `version` line: the line that is in the diff.
function atVersionLine(entry: Entry, before: ReadonlyMap<string, ReadonlySet<string | null>>): Entry {
  const earlier = before.get(entry.location.file);
  if (entry.requirement.kind !== "locked" || earlier === undefined || earlier.has(entry.requirement.version))
    return entry;
  const { location } = entry;
  const lines = (): LineSpan => {
    const span = location.lines();
    return { ...span, line: span.versionLine ?? span.line };
  };
  return { ...entry, location: { file: location.file, lines } };
}

/** Every project of a side, as an audit sees it. Sorted by project. */
export function existingChanges(
  placed: readonly Placed[],
  own: ReadonlySet<ProjectName>,
  toEntry: (placed: Placed) => Entry,
): readonly Change[] {
  const changes: Change[] = [];
  for (const [project, entries] of Map.groupBy(placed, ({ requirement }) => requirement.name)) {
    const [first, ...rest] = entries.map(toEntry).toSorted(byPlaceToEdit);
    if (first !== undefined)
      changes.push({ project, kind: "existing", own: own.has(project), before: [], introduced: [first, ...rest] });
  }
  return changes.toSorted((a, b) => (a.project < b.project ? -1 : 1));
}

// What the merge base says of an entry of the head: whether it had no such entry, and whether it had one without files.
function against(
  earlier: readonly Placed[],
  indexUrl: string,
): Readonly<Record<"isNovel" | "hadNoFiles", (placed: Placed) => boolean>> {
  const twins = Map.groupBy(earlier, (placed) => identityOf(placed, indexUrl));
  const twinsOf = (placed: Placed): readonly Placed[] => twins.get(identityOf(placed, indexUrl)) ?? [];
  return {
    isNovel: (placed) => twinsOf(placed).every((twin) => filesDiffer(twin.requirement.files, placed.requirement.files)),
    hadNoFiles: (placed) => {
      const same = twinsOf(placed);
      return same.length > 0 && same.every((twin) => twin.requirement.files.length === 0);
    },
  };
}

// What an entry asks for, without where it stands or how it is spelt. An entry that a tool resolved is known by its
// version alone: its scope, extras and markers follow from the graph, and a move from one lock to another is no change.
function identityOf({ requirement, install }: Placed, indexUrl: string): string {
  const source = sourceKey(installedSource(requirement, install, indexUrl), indexUrl);
  const wanted = requirement.version === null ? specifierKey(requirement.specifier) : `==${requirement.version}`;
  if (isResolved(requirement)) return `${wanted}|${source}`;
  // What tools had before the standard groups (PEP 735) is the same under another name.
  const kind = requirement.scope === "dev" ? "group" : requirement.scope;
  const scope = kind === "prod" ? "" : `|${kind}:${requirement.group ?? ""}`;
  const extras = requirement.extras.length === 0 ? "" : `|[${requirement.extras.join(",")}]`;
  const marker = requirement.marker === null ? "" : `|;${requirement.marker.replace(/\s+/g, "").replaceAll('"', "'")}`;
  return `${wanted}|${source}${extras}${marker}${scope}`;
}

// Of a lock, or of a requirements file that was compiled from others; what such a file constrains it does not ask for.
function isResolved({ kind, version, direct, node, scope }: Requirement): boolean {
  if (kind === "locked") return true;
  return version !== null && (direct === null || node !== null) && scope !== "constraint";
}

/**
 * True where a file keeps its name and changes its hash, hashes without names were exchanged, or a file of another
 * host than PyPI's is added; other additions are none.
 */
function filesDiffer(before: readonly LockedFile[], after: readonly LockedFile[]): boolean {
  if (before.length === 0 || after.length === 0) return before.length !== after.length && after.length > 0;
  if (areTwins(before, after)) return false;
  const named = new Map(before.flatMap((file) => (file.name === null ? [] : [[file.name, file.hash] as const])));
  const renamed = after.some(
    (file) => file.name !== null && named.has(file.name) && named.get(file.name) !== file.hash,
  );
  return renamed || exchanged(unnamed(before), unnamed(after)) || bringsForeignFile(before, after);
}

// Most entries of a lock stay as they were: no need for sets to see it.
function areTwins(before: readonly LockedFile[], after: readonly LockedFile[]): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++) {
    const [file, twin] = [before[index], after[index]];
    if (file?.hash !== twin?.hash || file?.name !== twin?.name) return false;
    // Without a hash nothing holds an installer to the file but where it comes from.
    if (file?.hash === null && file.url !== twin?.url) return false;
  }
  return true;
}

function unnamed(files: readonly LockedFile[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => (file.name === null && file.hash !== null ? [file.hash] : [])));
}

function exchanged(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return !before.isSubsetOf(after) && !after.isSubsetOf(before);
}
