import {
  EMPTY_MANIFEST,
  formatId,
  ManifestError,
  type ManifestFormat,
  NO_PROJECT,
  type ParsedManifest,
  type TextFile,
} from "../../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../../domain/name.ts";
import { baseNameOf, besideOf, type RepoPath } from "../../domain/paths.ts";
import { lazyGraph } from "../locked/graph.ts";
import type { EntryTexts } from "../toml/entries.ts";
import { type KnownSections, parseSections, type SectionedToml } from "../toml/sectioned.ts";
import { asNumber, asString, stringsOf, type TomlTable, valueAt } from "../toml/values.ts";
import { packageReader, type UvEntry } from "./package.ts";
import { readPackages } from "./packages.ts";

/** `uv.lock`, and `SCRIPT.py.lock` of a script with inline metadata. */
export const uvLock: ManifestFormat = {
  id: formatId("uv-lock"),
  docs: {
    title: "uv.lock",
    files: "`uv.lock`, `*.py.lock`",
    reads:
      "every package with its version, source and file hashes: registries, git, URLs and paths; forks of one name; locks of 2024 previews. Members of the workspace are the project itself",
    graph: "complete: direct requirements with extras and groups, and the path to every package",
    notRead: "markers of forks are not evaluated: every fork counts",
  },
  encoding: "utf-8",
  matches: (path) => baseNameOf(path) === "uv.lock" || isScriptLock(path),
  companions: (path) => (isScriptLock(path) ? [] : besideOf(path, "pyproject.toml")),
  looksLike: null,
  parse: (file) => parseUvLock(file, newReader()),
  parser: () => {
    const read = newReader();
    return (file) => parseUvLock(file, read);
  },
};

function isScriptLock(path: RepoPath): boolean {
  return path.endsWith(".py.lock") && baseNameOf(path) !== ".py.lock";
}

interface UvReader {
  readonly read: (element: unknown) => UvEntry;
  readonly known: KnownSections<UvEntry>;
}

function newReader(): UvReader {
  return { read: packageReader(), known: new Map() };
}

function parseUvLock(file: TextFile, reader: UvReader): ParsedManifest {
  const { document, key } = documentOf(file.text, reader);
  checkVersion(document);
  if (document.entries === null) {
    throw new ManifestError("unreadable", `\`${key}\` is no array of tables`, document.lineOf([key]));
  }
  const members = memberNames(document.root);
  const read = readPackages({ document, entries: document.entries, members, path: file.path, key });
  return {
    ...EMPTY_MANIFEST,
    requirements: read.requirements,
    graph: lazyGraph(() => read.graph),
    own: { ...NO_PROJECT, names: read.own, requiresPython: asString(document.root["requires-python"]) },
    skipped: read.skipped,
  };
}

// The 2024 previews named the array otherwise.
function documentOf(
  text: string,
  reader: UvReader,
): { readonly document: SectionedToml<UvEntry>; readonly key: string } {
  const document = parseSections(text, { ...reader, key: "package", textsOf });
  if (document.entries?.length !== 0 || document.root.distribution === undefined) return { document, key: "package" };
  return { document: parseSections(text, { ...reader, key: "distribution", textsOf }), key: "distribution" };
}

function textsOf(entry: UvEntry): EntryTexts | null {
  return "problem" in entry ? null : { name: entry.writtenName, version: entry.version };
}

// uv refuses every other version; a higher revision of version 1 is compatible.
function checkVersion({ root, lineOf }: SectionedToml<UvEntry>): void {
  const version = asNumber(root.version);
  if (version === 1) return;
  const detail =
    version === null ? "has no lock `version`" : `has lock version ${version}, and only version 1 is known`;
  throw new ManifestError("unreadable", detail, lineOf(["version"]));
}

function memberNames(root: TomlTable): ReadonlySet<ProjectName> {
  const written = stringsOf(valueAt(root, ["manifest", "members"]));
  return new Set(written.map(parseProjectName).filter((name) => name !== null));
}
