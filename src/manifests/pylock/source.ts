import type { LockedFile } from "../../domain/requirement.ts";
import { DEFAULT_INDEX, isPyPIFile, type Source } from "../../domain/source.ts";
import { hashOf, lockedFile } from "../locked/files.ts";
import { shownUrl, vcsSource } from "../locked/sources.ts";
import { asString, asTable, isTable, type TomlTable, tablesOf } from "../toml/values.ts";

/** Where a package comes from: its tree or archive, its index, else the hosts of its files. */
export function pylockSource(table: TomlTable): Source {
  return treeSource(table) ?? archiveSource(asTable(table.archive)) ?? indexSource(table);
}

function treeSource(table: TomlTable): Source | null {
  const vcs = asTable(table.vcs);
  if (vcs !== null) {
    const place = asString(vcs.url) ?? asString(vcs.path) ?? "";
    return vcsSource(place, asString(vcs["commit-id"]) ?? asString(vcs["requested-revision"]));
  }
  const directory = asTable(table.directory);
  return directory === null ? null : { kind: "path", url: asString(directory.path) ?? "" };
}

function archiveSource(archive: TomlTable | null): Source | null {
  if (archive === null) return null;
  const url = asString(archive.url);
  if (url === null) return { kind: "path", url: asString(archive.path) ?? "" };
  return { kind: "url", url: shownUrl(url) };
}

// `index` is optional: without it the files tell, because an installer takes them from their URLs.
function indexSource(table: TomlTable): Source {
  const index = asString(table.index);
  if (index !== null) return { kind: "index", url: shownUrl(index) };
  const files = fileTables(table);
  const urls = files.flatMap((file) => asString(file.url) ?? []);
  const [first] = urls;
  if (first === undefined) return pathSource(files);
  if (urls.some(isPyPIFile)) return DEFAULT_INDEX;
  const host = URL.parse(first)?.origin;
  return { kind: "index", url: host === undefined || host === "null" ? shownUrl(first) : `${host}/` };
}

function pathSource(files: readonly TomlTable[]): Source {
  const [path] = files.flatMap((file) => asString(file.path) ?? []);
  return path === undefined ? DEFAULT_INDEX : { kind: "path", url: path };
}

/** True for the project that the lock belongs to: PEP 751 lets it be listed as the folder `.`. */
export function isRootProject(table: TomlTable): boolean {
  const path = asString(asTable(table.directory)?.path);
  return path !== null && /^(?:\.\/?)+$/.test(path) && !path.includes("..");
}

/** The archive, source archive and wheels of a package. */
export function pylockFiles(table: TomlTable): readonly LockedFile[] {
  const archive = isTable(table.archive) ? [table.archive] : [];
  return [...archive, ...fileTables(table)].map((file) =>
    lockedFile({
      name: asString(file.name),
      url: asString(file.url),
      path: asString(file.path),
      hash: hashOf(file.hashes),
    }),
  );
}

function fileTables(table: TomlTable): readonly TomlTable[] {
  const wheels = tablesOf(table.wheels).map((wheel) => wheel.table);
  return isTable(table.sdist) ? [table.sdist, ...wheels] : wheels;
}
