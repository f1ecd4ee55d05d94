import { DEFAULT_INDEX, type Source } from "../../domain/source.ts";
import { isObject } from "../json/document.ts";
import { shownUrl, vcsSource } from "../locked.ts";

/** `_meta.sources`: URLs by name, and the first one, which serves entries that name none. */
export interface PipfileSources {
  readonly byName: ReadonlyMap<string, string>;
  readonly first: string | null;
}

/** The indexes of a lock's `_meta`, without credentials. */
export function sourcesOf(meta: unknown): PipfileSources {
  const rows = isObject(meta) && Array.isArray(meta.sources) ? meta.sources.filter(isObject) : [];
  const named = rows.flatMap(({ name, url }) => (typeof url === "string" ? [{ name, url: shownUrl(url) }] : []));
  const byName = new Map<string, string>();
  for (const { name, url } of named) if (typeof name === "string") byName.set(name, url);
  return { byName, first: named[0]?.url ?? null };
}

const VCS_KEYS = ["git", "hg", "svn", "bzr"] as const;

/** Where an entry comes from; null where it names an index that the lock does not declare. */
export function pipfileSource(entry: Readonly<Record<string, unknown>>, sources: PipfileSources): Source | null {
  for (const key of VCS_KEYS) {
    const url = entry[key];
    if (typeof url === "string") return vcsSource(url, typeof entry.ref === "string" ? entry.ref : null);
  }
  if (typeof entry.path === "string") return { kind: "path", url: entry.path };
  if (typeof entry.file === "string") return fileSource(entry.file);
  if (typeof entry.index === "string") return indexSource(entry.index, sources);
  return sources.first === null ? DEFAULT_INDEX : { kind: "index", url: sources.first };
}

function fileSource(file: string): Source {
  return /^https?:/i.test(file) ? { kind: "url", url: shownUrl(file) } : { kind: "path", url: file };
}

// pipenv takes a URL in place of a name too.
function indexSource(index: string, sources: PipfileSources): Source | null {
  const url = sources.byName.get(index) ?? (/^https?:/i.test(index) ? shownUrl(index) : null);
  return url === null ? null : { kind: "index", url };
}
