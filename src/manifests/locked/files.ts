import type { Location, LockedFile, Requirement } from "../../domain/requirement.ts";
import { asString, asTable } from "../toml/values.ts";
import { fileNameOf } from "../urls.ts";
import { shownUrl } from "./sources.ts";

/** A location from which the files of its entry are read. */
export interface FilesLocation extends Location {
  readonly files: () => readonly LockedFile[];
}

// One getter for all entries: with one of its own an object is many times as large.
const LATER_FILES = {
  enumerable: true,
  configurable: true,
  get(this: { readonly location: FilesLocation }): readonly LockedFile[] {
    return this.location.files();
  },
};

/** Makes a requirement of an entry whose files are read when somebody asks for them: most of a large lock never are. */
export function addLaterFiles(
  entry: Omit<Requirement, "files" | "location"> & { readonly location: FilesLocation },
): asserts entry is Requirement & { readonly location: FilesLocation } {
  Object.defineProperty(entry, "files", LATER_FILES);
}

/** A locked file by what the lock says of it; the name is taken from the URL or path where none is given. */
export function lockedFile(given: {
  readonly name: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly hash: string | null;
}): LockedFile {
  const hash = given.hash === null ? null : given.hash.toLowerCase();
  const { name, url } = given;
  // One look spares nearly all URLs of a lock the others: no credentials, query, fragment or escape.
  if (name === null && url !== null && !SPECIAL.test(url)) {
    return { name: url.slice(url.lastIndexOf("/") + 1) || null, url, hash };
  }
  const place = url ?? given.path;
  return {
    name: name ?? (place === null ? null : fileNameOf(place) || null),
    url: url === null ? null : shownUrl(url),
    hash,
  };
}

const SPECIAL = /[@?#%\\]/;

/** `algorithm:hex` of a table of hashes (`{sha256 = "…"}`); sha256 where there is one, else the first; null for none. */
export function hashOf(hashes: unknown): string | null {
  const table = asTable(hashes);
  if (table === null) return null;
  const algorithm = Object.hasOwn(table, "sha256") ? "sha256" : Object.keys(table)[0];
  const digest = algorithm === undefined ? null : asString(table[algorithm]);
  return digest === null ? null : `${algorithm}:${digest}`;
}
