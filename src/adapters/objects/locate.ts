import { parseRepoPath, type RepoPath, resolveFrom } from "../../domain/paths.ts";
import type { FileRead } from "../../ports.ts";
import type { Folder, Store, TreeEntry } from "./store.ts";

// Linux follows 40 links; no repository needs that many.
const MAX_LINKS = 8;

/** What has to be read to go on. */
export interface Wants {
  readonly folders: readonly { readonly sha: string; readonly path: string }[];
  /** `oid` is null until the folder is known. */
  readonly blobs: readonly { readonly sha: string; readonly path: RepoPath; readonly oid: string | null }[];
}

/** An answer, or what is lacking for one. */
export type Located =
  | { readonly kind: "done"; readonly read: FileRead }
  | { readonly kind: "wants"; readonly wants: Wants };

/** Walks from the root of a commit to a path, through symbolic links inside the repository; says what must be read to go on. */
export function locate(store: Store, sha: string, asked: RepoPath): Located {
  let path = asked;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const step = walk(store, sha, path);
    if (step.kind !== "link") return step;
    const next = follow(store, sha, step);
    if (typeof next !== "string") return next;
    path = next;
  }
  return unreadable("link", "it is a symbolic link that leads in a circle or through too many others");
}

interface LinkStep {
  readonly kind: "link";
  readonly path: RepoPath;
  readonly oid: string;
  /** What comes after the link in the path that was asked for; empty when the link is its end. */
  readonly rest: string;
}

function walk(store: Store, sha: string, path: RepoPath): Located | LinkStep {
  const segments = path.split("/");
  for (let depth = 0; depth < segments.length; depth++) {
    const folder = store.folder(sha, segments.slice(0, depth).join("/"));
    if (folder === undefined) return wantAll(store, sha, path);
    const step = enter(store, sha, { folder, segments, depth });
    if (step !== null) return step;
  }
  // A folder of that name is no file.
  return absent();
}

interface Position {
  readonly folder: Folder;
  readonly segments: readonly string[];
  readonly depth: number;
}

function enter(store: Store, sha: string, { folder, segments, depth }: Position): Located | LinkStep | null {
  const here = parseRepoPath(segments.slice(0, depth + 1).join("/"));
  const entry = folder.get(segments[depth] ?? "");
  if (entry === undefined || here === null) return absent();
  const rest = segments.slice(depth + 1).join("/");
  switch (entry.kind) {
    case "folder":
      return null;
    case "link":
      return { kind: "link", path: here, oid: entry.oid, rest };
    case "submodule":
      return unreadable("submodule", `${here} is a submodule, and submodules are not read`);
    case "file":
      return rest === "" ? file(store, sha, here, entry) : absent();
  }
}

function file(store: Store, sha: string, path: RepoPath, entry: TreeEntry): Located {
  const blob = store.blob(entry.oid);
  if (blob === undefined) return { kind: "wants", wants: { folders: [], blobs: [{ sha, path, oid: entry.oid }] } };
  if (blob.kind === "unreadable") return unreadable(blob.reason, blob.detail);
  return { kind: "done", read: { kind: "file", path, oid: entry.oid, bytes: blob.bytes } };
}

function follow(store: Store, sha: string, link: LinkStep): RepoPath | Located {
  const blob = store.blob(link.oid);
  if (blob === undefined)
    return { kind: "wants", wants: { folders: [], blobs: [{ sha, path: link.path, oid: link.oid }] } };
  const target = blob.kind === "bytes" ? new TextDecoder().decode(blob.bytes) : "";
  const path = target === "" ? null : resolveFrom(link.path, link.rest === "" ? target : `${target}/${link.rest}`);
  return path ?? unreadable("link", `${link.path} is a symbolic link that leaves the repository`);
}

// The path's own blob is asked for together with the folders: nearly always it is a plain file.
function wantAll(store: Store, sha: string, path: RepoPath): Located {
  const segments = path.split("/");
  const folders = segments
    .map((_, depth) => segments.slice(0, depth).join("/"))
    .filter((folder) => store.folder(sha, folder) === undefined)
    .map((folder) => ({ sha, path: folder }));
  return { kind: "wants", wants: { folders, blobs: [{ sha, path, oid: null }] } };
}

function absent(): Located {
  return { kind: "done", read: { kind: "absent" } };
}

function unreadable(reason: "link" | "submodule" | "over-limit", detail: string): Located {
  return { kind: "done", read: { kind: "unreadable", reason, detail } };
}
