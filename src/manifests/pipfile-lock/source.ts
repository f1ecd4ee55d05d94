import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { isObject } from "../json/document.ts";
import { shownUrl, vcsSource } from "../locked/sources.ts";
import { sourceOfUrl } from "../pep508.ts";

/** `_meta.sources`: URLs by name, and the first one (the default without any), which serves entries that name none. */
export interface PipfileSources {
  readonly byName: ReadonlyMap<string, string>;
  readonly first: Source;
}

/** The indexes of a lock's `_meta`, without credentials. */
export function sourcesOf(meta: unknown): PipfileSources {
  const rows = isObject(meta) && Array.isArray(meta.sources) ? meta.sources.filter(isObject) : [];
  const named = rows.flatMap(({ name, url }) => (typeof url === "string" ? [{ name, url: shownUrl(url) }] : []));
  const byName = new Map<string, string>();
  for (const { name, url } of named) if (typeof name === "string") byName.set(name, url);
  return { byName, first: named[0] === undefined ? DEFAULT_INDEX : { kind: "index", url: named[0].url } };
}

/** Where an entry comes from; null where it names an index that the lock does not declare. */
export function pipfileSource(entry: Readonly<Record<string, unknown>>, sources: PipfileSources): Source | null {
  const { git, hg, svn, bzr, path, file, index } = entry;
  const repository = [git, hg, svn, bzr].find((url) => typeof url === "string");
  if (repository !== undefined) return vcsSource(repository, typeof entry.ref === "string" ? entry.ref : null);
  // pipenv takes folders, files and URLs under either key.
  const place = [path, file].find((each) => typeof each === "string");
  if (place !== undefined) return sourceOfUrl(place);
  return typeof index === "string" ? indexSource(index, sources) : sources.first;
}

// pipenv takes a URL in place of a name too.
function indexSource(index: string, sources: PipfileSources): Source | null {
  const url = sources.byName.get(index) ?? (/^https?:/i.test(index) ? shownUrl(index) : null);
  return url === null ? null : { kind: "index", url };
}
