import { askedEntries, type Entry } from "../domain/change.ts";
import { type Lookup, type Release, statusOf } from "../domain/lookup.ts";
import type { LockedFile } from "../domain/requirement.ts";
import type { Rule } from "../domain/rule.ts";
import { sameVersion } from "../domain/version.ts";
import { indexName, observeProject } from "./observe.ts";

interface Mismatch {
  readonly entry: Entry;
  readonly version: string;
  /** The file that the index lists under another hash; null where none of the hashes belongs to the release. */
  readonly file: string | null;
}

/** A locked file whose hash is not the index's: somebody changed the lock, or the file behind the name is another. */
export const lockMismatch: Rule = {
  id: "lock-mismatch",
  summary: "A locked or hash-pinned file is not the one that the index lists.",
  defaults: { new: "block", transitive: "block", changed: "block", existing: "warn" },
  configurable: true,
  judge: (subject) => {
    if (subject.kind !== "project" || statusOf(subject.lookup) === "quarantined") return [];
    const [first, ...rest] = (askedEntries(subject.change) ?? []).flatMap(
      (entry) => mismatchOf(entry, subject.lookup) ?? [],
    );
    if (first === undefined) return [];
    const { version } = first;
    const index = indexName(subject.indexUrl);
    return [
      observeProject(subject, {
        rule: "lock-mismatch",
        entries: [first.entry, ...rest.map((mismatch) => mismatch.entry)],
        version,
        message:
          first.file === null
            ? [
                "None of the hashes of ",
                { code: `${subject.change.project} ${version}` },
                " belongs to a file of that release on ",
                ...index,
                ".",
              ]
            : [
                "The lock gives ",
                { code: first.file },
                " of ",
                { code: subject.change.project },
                " another hash than ",
                ...index,
                " lists for that file.",
              ],
        effect: ["An install that checks hashes fails, or installs a file that the index does not know."],
        remedy: [
          subject.change.kind === "existing"
            ? "Find out where the hash came from before you install again. Lock again from the index and compare."
            : "Do not merge before you know where the hash came from. Lock again from the index and compare.",
        ],
      }),
    ];
  },
};

function mismatchOf(entry: Entry, lookup: Lookup): Mismatch | null {
  const { version, files } = entry.requirement;
  if (lookup.kind !== "found" || version === null) return null;
  const release = lookup.releases.find((candidate) => sameVersion(candidate.version, version));
  if (release === undefined) return null;
  const changed = files.find((file) => isListedUnderAnotherHash(file, release));
  if (changed !== undefined) return { entry, version, file: changed.name };
  return noneBelongs(files, release) ? { entry, version, file: null } : null;
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
