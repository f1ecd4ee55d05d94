import type { ProjectName } from "../domain/name.ts";
import { versionOfFile } from "./file-names.ts";
import { isRecord, MalformedAnswer } from "./records.ts";
import { isPreRelease, type VersionKey, versionKey } from "./version-key.ts";

/** One file as the index lists it; the fields are read when they are needed. */
export interface RawFile {
  readonly filename: string;
  readonly yanked: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
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
  /** A version is written alike in nearly all of its files: most look-ups end here, without a key. */
  readonly byText: Map<string, OpenGroup>;
}

interface OpenGroup extends Group {
  readonly files: RawFile[];
}

/** Sorts `files` and `versions` of a body into groups, in time linear in the listing. Throws {@link MalformedAnswer}. */
export function readContents(name: ProjectName, body: Readonly<Record<string, unknown>>): Contents {
  if (!Array.isArray(body.files)) throw new MalformedAnswer("files is not a list");
  const files = body.files.map(readFile);
  const shelf: Shelf = { byKey: new Map(), byText: new Map() };
  for (const file of files) {
    const version = versionOfFile(file.filename, name);
    if (version !== null) groupOf(shelf, version).files.push(file);
  }
  const named = readVersions(body.versions).map((version) => groupOf(shelf, version));
  const listed = named.length > 0 ? [...new Set(named)] : [...shelf.byKey.values()];
  return { groups: shelf.byKey, listed, files };
}

/** PEP 592: a version is yanked when it has files and all of them are. */
export function isYanked(group: Group): boolean {
  return group.files.length > 0 && group.files.every((file) => file.yanked);
}

/** True for pre-releases and development releases. */
export function isPre(group: Group): boolean {
  return group.kind === "pep440" && isPreRelease(group.written);
}

function readFile(value: unknown): RawFile {
  if (!isRecord(value) || typeof value.filename !== "string") throw new MalformedAnswer("a file has no filename");
  return { filename: value.filename, yanked: readYanked(value.yanked), fields: value };
}

// PEP 691: a truthy value, be it `true` or the reason; some mirrors write null.
function readYanked(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value !== "";
  throw new MalformedAnswer("yanked is neither true, false nor a text");
}

function readVersions(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new MalformedAnswer("versions is not a list");
  return value.map((version) => {
    if (typeof version !== "string") throw new MalformedAnswer("a version is not a text");
    return version;
  });
}

function groupOf(shelf: Shelf, written: string): OpenGroup {
  const known = shelf.byText.get(written);
  if (known !== undefined) return known;
  const { kind, key } = versionKey(written);
  const group = shelf.byKey.get(key) ?? { written, kind, files: [] };
  shelf.byKey.set(key, group);
  shelf.byText.set(written, group);
  return group;
}
