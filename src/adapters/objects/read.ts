import type { RepoPath } from "../../domain/paths.ts";
import type { FileRead } from "../../ports.ts";
import { type Located, locate, type Wants } from "./locate.ts";
import type { Store } from "./store.ts";

/** A path of a commit. */
export interface CommitPath {
  /** Null where there is no commit, so no file either. */
  readonly sha: string | null;
  readonly path: RepoPath;
}

/**
 * Reads files of commits, links followed: one answer per path, in order. `load` puts what is wanted into the store as
 * far as its ids are known; it is called again until nothing is wanted. Rejects with the error of `load`.
 */
export async function readPaths(
  store: Store,
  paths: readonly CommitPath[],
  load: (wants: Wants) => Promise<void>,
): Promise<readonly FileRead[]> {
  for (;;) {
    const located = paths.map(({ sha, path }): Located => (sha === null ? ABSENT : locate(store, sha, path)));
    const wants = mergeWants(located.flatMap((one) => (one.kind === "wants" ? [one.wants] : [])));
    if (wants.folders.length === 0 && wants.blobs.length === 0) {
      return located.flatMap((one) => (one.kind === "done" ? [one.read] : []));
    }
    await load(wants);
  }
}

const ABSENT: Located = { kind: "done", read: { kind: "absent" } };

// Each thing once.
function mergeWants(wants: readonly Wants[]): Wants {
  const folders = new Map(
    wants.flatMap((want) => want.folders).map((folder) => [`${folder.sha}:${folder.path}`, folder]),
  );
  const blobs = new Map(wants.flatMap((want) => want.blobs).map((blob) => [`${blob.sha}:${blob.path}`, blob]));
  return { folders: [...folders.values()], blobs: [...blobs.values()] };
}
