import type { LockedFile } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { lockedFile } from "../locked/files.ts";
import { shownUrl, vcsSource } from "../locked/sources.ts";
import { asArray, asString, isTable, type TomlTable } from "../toml/values.ts";

/** The `source` of an entry or of an edge. */
export interface UvSource {
  readonly source: Source;
  /** The folder of a `directory`, `editable` or `virtual` source; null for all others. */
  readonly folder: string | null;
}

// Keys of the table form; in the string form of the 2024 previews a URL is `direct+…`.
const KINDS = ["registry", "git", "url", "path", "directory", "editable", "virtual"] as const;
type Kind = (typeof KINDS)[number];

/** Where an entry comes from; the default index where nothing is said, null where uv would not know the source either. */
export function readUvSource(value: unknown): UvSource | null {
  if (value === undefined) return { source: DEFAULT_INDEX, folder: null };
  const written = writtenSource(value);
  if (written === null) return null;
  const { kind, place } = written;
  if (kind === "registry") return { source: { kind: "index", url: shownUrl(place) }, folder: null };
  if (kind === "git") return { source: gitSource(place), folder: null };
  if (kind === "url") return { source: { kind: "url", url: shownUrl(place) }, folder: null };
  return { source: { kind: "path", url: place }, folder: kind === "path" ? null : place };
}

/** One text per source, equal in table and string form: edges name a source where the version alone is ambiguous. */
export function sourceKey(value: unknown): string {
  const written = writtenSource(value);
  return written === null ? "" : `${written.kind}+${written.place}`;
}

function writtenSource(value: unknown): { readonly kind: Kind; readonly place: string } | null {
  if (typeof value === "string") return stringSource(value);
  if (!isTable(value)) return null;
  for (const kind of KINDS) {
    const place = asString(value[kind]);
    if (place !== null) return { kind, place };
  }
  return null;
}

function stringSource(text: string): { readonly kind: Kind; readonly place: string } | null {
  const plus = text.indexOf("+");
  const word = text.slice(0, Math.max(0, plus));
  const kind = word === "direct" ? "url" : KINDS.find((known) => known === word);
  return kind === undefined ? null : { kind, place: text.slice(plus + 1) };
}

// `https://host/repo?rev=main&subdirectory=x#COMMIT`: what is asked for stands in the query, what is locked in the fragment.
function gitSource(place: string): Source {
  const [address = "", commit = ""] = place.split("#", 2);
  const [url = "", query = ""] = address.split("?", 2);
  const asked = /(?:^|&)(?:rev|tag|branch)=([^&]*)/.exec(query)?.[1];
  return vcsSource(url, commit || asked || null);
}

/** The distributions of an entry: the source archive first, then wheels in file order. */
export function uvFiles(table: TomlTable): readonly LockedFile[] {
  const wheels = asArray(table.wheels) ?? [];
  const files = wheels.filter(isTable).map(uvFile);
  return isTable(table.sdist) ? [uvFile(table.sdist), ...files] : files;
}

function uvFile(table: TomlTable): LockedFile {
  return lockedFile({
    name: asString(table.filename),
    url: asString(table.url),
    path: asString(table.path),
    hash: asString(table.hash),
  });
}
