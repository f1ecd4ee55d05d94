import { askedEntries, type Entry } from "../domain/change.ts";
import { type Lookup, type Release, statusOf } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";
import type { LockedFile } from "../domain/requirement.ts";
import type { ProjectSubject, Rule } from "../domain/rule.ts";
import { hostOf, indexName } from "../domain/source.ts";
import { missingEntries } from "./missing-project.ts";
import { observeProject } from "./observe.ts";
import { withdrawnEntries } from "./withdrawn-release.ts";

interface Mismatch {
  readonly entry: Entry;
  readonly version: string;
  /** The file that the index lists under another hash, or does not know; null where none of the hashes belongs to the release. */
  readonly file: string | null;
  /** Where a file that the index does not know comes from; null for the others. */
  readonly host: string | null;
}

/** A locked file whose hash is not the index's: somebody changed the lock, or the file behind the name is another. */
export const lockMismatch: Rule = {
  id: "lock-mismatch",
  summary: "A locked or hash-pinned file is not the one that the index lists.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: true,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) === "quarantined") return [];
    const releaseOf = releasesIn(subject.lookup);
    const [first, ...rest] = entriesFor(subject).flatMap((entry) => mismatchOf(entry, subject.lookup, releaseOf) ?? []);
    if (first === undefined) return [];
    const { version, host } = first;
    const existing = subject.change.kind === "existing";
    return [
      observeProject(subject, {
        rule: "lock-mismatch",
        entries: [first.entry, ...rest.map((mismatch) => mismatch.entry)],
        version,
        foreignHost: host,
        message: messageOf(first, subject),
        effect: [
          host === null
            ? "An install that checks hashes fails, or installs a file that the index does not know."
            : "An install from this lock fetches that file, whatever the index has.",
        ],
        remedy: [remedyOf(host === null ? "where the hash came from" : "who named that host", existing)],
      }),
    ];
  },
};

function remedyOf(what: string, existing: boolean): string {
  const first = existing ? `Find out ${what} before you install again.` : `Do not merge before you know ${what}.`;
  return `${first} Lock again from the index and compare.`;
}

function messageOf({ version, file, host }: Mismatch, { change, indexUrl }: ProjectSubject): Prose {
  const index = indexName(indexUrl);
  const release = { code: `${change.project} ${version}` };
  if (file === null) return ["None of the hashes of ", release, " belongs to a file of that release on ", index, "."];
  const start = ["The lock ", host === null ? "gives " : "takes ", { code: file }, " of ", { code: change.project }];
  if (host === null) return [...start, " another hash than ", index, " lists for that file."];
  return [...start, " from ", { code: host }, "; ", index, " lists no file with its hash."];
}

// Where another rule says that there is no such release, it speaks alone.
function entriesFor(subject: ProjectSubject): readonly Entry[] {
  const absent = new Set([...missingEntries(subject), ...withdrawnEntries(subject)]);
  return (askedEntries(subject.change) ?? []).filter((entry) => !absent.has(entry));
}

function mismatchOf(entry: Entry, lookup: Lookup, releaseOf: ReleaseOf): Mismatch | null {
  const { version, files } = entry.requirement;
  if (version === null) return null;
  const release = releaseOf(version);
  if (release === null) return foreignIn(entry, lookup, null);
  const changed = files.find((file) => isListedUnderAnotherHash(file, release));
  if (changed !== undefined) return { entry, version, file: changed.name, host: null };
  if (noneBelongs(files, release)) return { entry, version, file: null, host: null };
  return foreignIn(entry, lookup, release);
}

type ReleaseOf = (version: string) => Release | null;

// Versions are asked about as they are written: all are found by their text.
function releasesIn(lookup: Lookup): ReleaseOf {
  const offered = lookup.kind === "found" ? lookup.releases.filter((release) => release.offered) : [];
  const byText = new Map(offered.map((release) => [release.version, release]));
  return (version) => byText.get(version) ?? null;
}

// The same bytes are the same file, wherever they come from. PyPI takes no local versions: of those it lists none.
function foreignIn(entry: Entry, lookup: Lookup, release: Release | null): Mismatch | null {
  const { version } = entry.requirement;
  const answered = lookup.kind === "found" || lookup.kind === "missing";
  if (version === null || !answered || entry.origin.kind !== "asked" || entry.origin.elsewhere) return null;
  const listed = new Set(release?.files.flatMap((file) => file.hashes));
  if (release !== null && listed.size === 0) return null;
  const foreign = entry.foreignFiles?.().find(({ hash }) => hash === null || !listed.has(hash));
  if (foreign === undefined) return null;
  const url = foreign.url ?? "";
  return { entry, version, file: foreign.name ?? url, host: hostOf(url) || url };
}

function isListedUnderAnotherHash({ name, hash }: LockedFile, release: Release): boolean {
  if (name === null || hash === null) return false;
  const listed = release.files.find((candidate) => candidate.name === name)?.hashes ?? [];
  const comparable = listed.filter((other) => algorithmOf(other) === algorithmOf(hash));
  return comparable.length > 0 && !comparable.includes(hash);
}

// Only hashes of an algorithm that the index publishes can be compared.
function noneBelongs(files: readonly LockedFile[], release: Release): boolean {
  const listed = new Set(release.files.flatMap((file) => file.hashes));
  const algorithms = new Set([...listed].map(algorithmOf));
  const comparable = files.flatMap((file) =>
    file.hash !== null && algorithms.has(algorithmOf(file.hash)) ? [file.hash] : [],
  );
  return comparable.length > 0 && !comparable.some((hash) => listed.has(hash));
}

function algorithmOf(hash: string): string {
  return hash.slice(0, hash.indexOf(":"));
}
