import type { IndexFile, Listing, Release } from "../domain/lookup.ts";
import { type Contents, type Group, isPre, isYanked, isYankedFile, type RawFile } from "./contents.ts";
import { latestOf } from "./latest.ts";
import { foreignText, isRecord, MalformedAnswer } from "./records.ts";
import { publicPart, versionKey } from "./version-key.ts";

/** What the listing says of one version that somebody asked about. */
export function releaseOf(contents: Contents, version: string): Release {
  const group = groupFor(contents, version);
  if (group === null) return { version, offered: false, yanked: false, yankedReason: null, files: [] };
  const yanked = isYanked(group);
  return { version, offered: true, yanked, yankedReason: firstReason(group), files: group.files.map(indexFile) };
}

/** What is kept of the whole listing. */
export function summarize(contents: Contents): Listing {
  const { listed, files } = contents;
  const latest = latestOf(listed);
  return {
    versions: listed.length,
    files: files.length,
    allYanked: files.length > 0 && files.every(isYankedFile),
    ...uploads(files),
    latest: latest?.written ?? null,
    requiresPython: latest === null ? null : requiresPython(latest),
    latestBytes: latest === null ? null : totalBytes(latest),
    preReleasesOnly: listed.length > 0 && listed.every(isPre),
  };
}

function groupFor(contents: Contents, version: string): Group | null {
  const exact = contents.groups.get(versionKey(version).key);
  if (exact !== undefined) return exact;
  return version.includes("+") ? null : labelled(contents, version);
}

// PEP 440, version matching: `==2.1` is satisfied by `2.1+cpu` where that is all an index has.
function labelled(contents: Contents, version: string): Group | null {
  const { key } = versionKey(version);
  for (const group of contents.groups.values()) {
    if (group.written.includes("+") && versionKey(publicPart(group.written)).key === key) return group;
  }
  return null;
}

function firstReason(group: Group): string | null {
  for (const file of group.files) {
    const reason = foreignText(file.yanked);
    if (reason !== null) return reason;
  }
  return null;
}

function indexFile(file: RawFile): IndexFile {
  return { name: file.filename, hashes: hashesOf(file), yanked: isYankedFile(file) };
}

function hashesOf(file: RawFile): readonly string[] {
  const { hashes } = file;
  if (hashes === undefined || hashes === null) return [];
  if (!isRecord(hashes)) throw new MalformedAnswer("hashes is not an object");
  return Object.entries(hashes).map(([algorithm, digest]) => {
    if (typeof digest !== "string") throw new MalformedAnswer("a hash is not a text");
    return `${algorithm}:${digest}`.toLowerCase();
  });
}

// ISO times in UTC of one format sort as text. Most of them are neither: only what would be is looked at closely.
function uploads(files: readonly RawFile[]): Pick<Listing, "firstUpload" | "lastUpload"> {
  let firstUpload: string | null = null;
  let lastUpload: string | null = null;
  for (const file of files) {
    const time = file["upload-time"];
    if (typeof time !== "string") continue;
    if ((firstUpload === null || time < firstUpload) && isIsoTime(time)) firstUpload = time;
    if ((lastUpload === null || time > lastUpload) && isIsoTime(time)) lastUpload = time;
  }
  return { firstUpload, lastUpload };
}

function isIsoTime(value: string): boolean {
  return value.length <= 40 && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
}

function requiresPython(group: Group): string | null {
  for (const file of group.files) {
    const written = foreignText(file["requires-python"]);
    if (written !== null) return written;
  }
  return null;
}

function totalBytes(group: Group): number | null {
  let total = 0;
  for (const file of group.files) {
    const { size } = file;
    if (typeof size !== "number" || size < 0) return null;
    total += size;
  }
  return group.files.length === 0 ? null : total;
}
