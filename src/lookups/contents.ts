import type { ProjectName } from "../domain/name.ts";
import { versionOfFile } from "./file-names.ts";
import { isRecord, MalformedAnswer } from "./records.ts";
import { hasPreReleasePart, type VersionKey, versionKey } from "./version-key.ts";

/** One file as the index lists it, nothing copied: the name and `yanked` were checked, the rest is read when it is needed. */
export interface RawFile extends Readonly<Record<string, unknown>> {
  readonly filename: string;
}

/** One distinct version of a listing, with its files in the index's order. */
export interface Group {
  /** As the index writes it, the file names first. */
  readonly written: string;
  readonly kind: VersionKey["kind"];
  readonly files: readonly RawFile[];
}

/** A whole listing, sorted into versions. */
export interface Contents {
  /** By {@link versionKey}. */
  readonly groups: ReadonlyMap<string, Group>;
  /** The groups that count as listed: those named by `versions`, or all where the index names none (API 1.0). */
  readonly listed: readonly Group[];
  readonly files: readonly RawFile[];
}

interface Shelf {
  readonly byKey: Map<string, OpenGroup>;
  /** Versions that are written in another way than their key. */
  readonly byText: Map<string, OpenGroup>;
}

interface OpenGroup extends Group {
  readonly files: RawFile[];
  /** True when `versions` names it. */
  named: boolean;
}

/** Sorts `files` and `versions` of a body into groups, in time linear in the listing. Throws {@link MalformedAnswer}. */
export function readContents(name: ProjectName, body: Readonly<Record<string, unknown>>): Contents {
  if (!Array.isArray(body.files)) throw new MalformedAnswer("files is not a list");
  const files: readonly unknown[] = body.files;
  const shelf: Shelf = { byKey: new Map(), byText: new Map() };
  if (!files.every(isFile)) throw new MalformedAnswer("a file has no filename");
  for (const file of files) {
    checkYanked(file.yanked);
    const version = versionOfFile(file.filename, name);
    if (version !== null) groupOf(shelf, version).files.push(file);
  }
  const named = namedIn(shelf, body.versions);
  return { groups: shelf.byKey, listed: named.length > 0 ? named : [...shelf.byKey.values()], files };
}

/** PEP 592: a version is yanked when it has files and all of them are. */
export function isYanked(group: Group): boolean {
  return group.files.length > 0 && group.files.every(isYankedFile);
}

/** PEP 691: a truthy value, be it `true` or the reason. */
export function isYankedFile({ yanked }: RawFile): boolean {
  return yanked === true || (typeof yanked === "string" && yanked !== "");
}

/** True for pre-releases and development releases. */
export function isPre(group: Group): boolean {
  return group.kind === "pep440" && hasPreReleasePart(group.written);
}

function isFile(value: unknown): value is RawFile {
  return isRecord(value) && typeof value.filename === "string";
}

// Some mirrors write null.
function checkYanked(value: unknown): void {
  if (value === undefined || value === null || typeof value === "boolean" || typeof value === "string") return;
  throw new MalformedAnswer("yanked is neither true, false nor a text");
}

function namedIn(shelf: Shelf, versions: unknown): readonly Group[] {
  if (versions === undefined) return [];
  if (!Array.isArray(versions)) throw new MalformedAnswer("versions is not a list");
  const named: Group[] = [];
  for (const version of versions) {
    if (typeof version !== "string") throw new MalformedAnswer("a version is not a text");
    const group = groupOf(shelf, version);
    if (!group.named) named.push(group);
    group.named = true;
  }
  return named;
}

// Most versions are their own key, and written alike in nearly all of their files: most look-ups need no key. A key
// has itself as its key.
function groupOf(shelf: Shelf, written: string): OpenGroup {
  const known = shelf.byKey.get(written) ?? shelf.byText.get(written);
  if (known !== undefined) return known;
  const { kind, key } = versionKey(written);
  const group = shelf.byKey.get(key) ?? { written, kind, files: [], named: false };
  shelf.byKey.set(key, group);
  if (key !== written) shelf.byText.set(written, group);
  return group;
}
