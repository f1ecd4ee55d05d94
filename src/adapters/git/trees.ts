import { RepositoryError } from "../../domain/errors.ts";
import { folderOf, type RepoPath } from "../../domain/paths.ts";
import type { FileRead } from "../../ports.ts";
import { blobOf, overLimit } from "../objects/blob.ts";
import type { Wants } from "../objects/locate.ts";
import { readPaths } from "../objects/read.ts";
import { createStore, entryAt, entryKind, type Folder, putTree, type Store, type TreeEntry } from "../objects/store.ts";
import type { GitObject, Objects } from "./objects.ts";
import type { IndexEntry } from "./work-tree.ts";

/** Files of commits. */
export interface Trees {
  /** One answer per path, in order. */
  readonly read: (sha: string, paths: readonly RepoPath[]) => Promise<readonly FileRead[]>;
  /** Makes what is staged known under a name of its own, as if it were a commit. */
  readonly putIndex: (name: string, entries: readonly IndexEntry[]) => void;
}

interface Reading {
  readonly objects: Objects;
  readonly store: Store;
}

/** Reads only the folders on the way to what is asked for, each once. */
export function createTrees(objects: Objects): Trees {
  const reading: Reading = { objects, store: createStore() };
  return {
    read: (sha, paths) => {
      const asked = paths.map((path) => ({ sha, path }));
      return readPaths(reading.store, asked, (wants) => load(wants, reading));
    },
    putIndex: (name, entries) => {
      const files = entries.map(({ path, mode, oid }) => ({ path, oid, kind: entryKind(mode, "") }));
      putTree(reading.store, name, [...foldersAbove(files), ...files]);
    },
  };
}

// The index lists files only.
function foldersAbove(files: readonly { readonly path: string }[]) {
  const folders = new Set<string>();
  for (const { path } of files) {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.add(folder);
  }
  return [...folders].map((path) => ({ path, oid: "", kind: "folder" as const }));
}

async function load(wants: Wants, reading: Reading): Promise<void> {
  await loadFolders(wants, reading);
  await loadBlobs(wants, reading);
}

// Parents first: a folder's id stands in its parent.
async function loadFolders({ folders }: Wants, { objects, store }: Reading): Promise<void> {
  const levels = Map.groupBy(folders, ({ path }) => (path === "" ? 0 : path.split("/").length));
  for (const depth of [...levels.keys()].toSorted((a, b) => a - b)) {
    const level = levels.get(depth) ?? [];
    const named = level.map(({ sha, path }) => ({
      sha,
      path,
      name: path === "" ? `${sha}^{tree}` : idOf(store, sha, path),
    }));
    const known = named.flatMap(({ sha, path, name }) => (name === null ? [] : [{ sha, path, name }]));
    const trees = await objects.read(known.map(({ name }) => name));
    for (const { sha, path, name } of named) if (name === null) store.putFolder(sha, path, new Map());
    for (const [at, { sha, path, name }] of known.entries()) store.putFolder(sha, path, folderIn(trees[at], name));
  }
}

function idOf(store: Store, sha: string, path: string): string | null {
  const entry = entryAt(store, sha, path);
  return entry?.kind === "folder" ? entry.oid : null;
}

async function loadBlobs({ blobs }: Wants, { objects, store }: Reading): Promise<void> {
  const wanted = [...new Set(blobs.flatMap(({ oid }) => (oid === null ? [] : [oid])))];
  const read = await objects.read(wanted);
  for (const [at, oid] of wanted.entries()) {
    const object = read[at];
    if (object?.kind === "large") store.putBlob(oid, overLimit(object.size));
    else store.putBlob(oid, blobOf(bytesOf(object, oid)));
  }
}

function bytesOf(object: GitObject | undefined, oid: string): Buffer {
  if (object === undefined || object.kind === "missing" || object.kind === "large") throw missing(oid);
  return object.bytes;
}

function missing(oid: string): RepositoryError {
  return new RepositoryError(
    `The object ${oid} is not in this clone, which is partial or damaged.`,
    "Fetch it first (`git fetch --refetch --no-filter`): nothing is fetched from here.",
  );
}

// `MODE NAME NUL ID`, again and again.
function folderIn(object: GitObject | undefined, name: string): Folder {
  if (object?.kind !== "tree") throw missing(name);
  const { bytes, oid } = object;
  const idLength = oid.length / 2;
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    const mode = bytes.toString("latin1", at, space).padStart(6, "0");
    const id = bytes.toString("hex", end + 1, end + 1 + idLength);
    entries.set(bytes.toString("utf8", space + 1, end), { kind: entryKind(mode, ""), oid: id });
    at = end + 1 + idLength;
  }
  return entries;
}
