import { baseNameOf, folderOf } from "../../domain/paths.ts";
import type { Blob } from "./blob.ts";

/** What a tree says of one name in a folder. */
export interface TreeEntry {
  readonly kind: "file" | "link" | "submodule" | "folder";
  readonly oid: string;
}

/** The entries of a folder by their names. */
export type Folder = ReadonlyMap<string, TreeEntry>;

/** What has been read so far of any commit. Folders are keyed by commit and path (`""` is the root), blobs by their id. */
export interface Store {
  readonly folder: (sha: string, path: string) => Folder | undefined;
  readonly putFolder: (sha: string, path: string, folder: Folder) => void;
  readonly blob: (oid: string) => Blob | undefined;
  readonly putBlob: (oid: string, blob: Blob) => void;
}

/** An empty store. */
export function createStore(): Store {
  const folders = new Map<string, Folder>();
  const blobs = new Map<string, Blob>();
  return {
    folder: (sha, path) => folders.get(`${sha}:${path}`),
    putFolder: (sha, path, folder) => void folders.set(`${sha}:${path}`, folder),
    blob: (oid) => blobs.get(oid),
    putBlob: (oid, blob) => void blobs.set(oid, blob),
  };
}

/** What the store knows at a path of a commit; undefined where the folder above has no such name or is not known. */
export function entryAt(store: Store, sha: string, path: string): TreeEntry | undefined {
  return store.folder(sha, folderOf(path))?.get(baseNameOf(path));
}

/** Fills the store's folders of one commit from a whole tree; every folder of it becomes known. */
export function putTree(store: Store, sha: string, entries: readonly (TreeEntry & { readonly path: string })[]): void {
  const folders = new Map<string, Map<string, TreeEntry>>([["", new Map()]]);
  for (const { path, kind, oid } of entries) {
    folderIn(folders, folderOf(path)).set(baseNameOf(path), { kind, oid });
    if (kind === "folder") folderIn(folders, path);
  }
  for (const [path, folder] of folders) store.putFolder(sha, path, folder);
}

function folderIn(folders: Map<string, Map<string, TreeEntry>>, path: string): Map<string, TreeEntry> {
  const folder = folders.get(path) ?? new Map<string, TreeEntry>();
  folders.set(path, folder);
  return folder;
}

/** The kind of a tree entry by git's mode and type. GraphQL gives modes as decimal numbers (40960), REST as octal text ("120000"). */
export function entryKind(mode: number | string, type: string): TreeEntry["kind"] {
  const octal = typeof mode === "number" ? mode.toString(8).padStart(6, "0") : mode;
  if (type === "commit" || octal === "160000") return "submodule";
  if (type === "tree" || octal === "040000") return "folder";
  return octal === "120000" ? "link" : "file";
}
