import { parseRepoPath, type RepoPath } from "../../domain/paths.ts";
import type { Range } from "../../domain/range.ts";
import type { FileRead, FileRequest, Repository } from "../../ports.ts";
import { insideOf, readInside, readOf } from "../disk/read.ts";
import type { Environment } from "../environment.ts";
import type { Targets } from "./targets.ts";

export interface FolderOptions {
  readonly targets: Targets;
  /** Files that are on no disk, by their path in the root (standard input). They are judged too. */
  readonly given: ReadonlyMap<RepoPath, Uint8Array>;
  readonly env: Environment;
}

/** Files of a folder as they stand, judged whole: a range of kind `audit` without commits. */
export function createFolderRepository(options: FolderOptions): Repository {
  let listed: Promise<Range & { readonly kind: "audit" }> | null = null;
  const range = (): Promise<Range & { readonly kind: "audit" }> => {
    listed ??= listTargets(options);
    return listed;
  };
  return {
    range,
    read: (requests) => readAll(options, requests),
    policyRef: async () => null,
  };
}

async function listTargets({ targets, given, env }: FolderOptions): Promise<Range & { readonly kind: "audit" }> {
  const paths = new Set<RepoPath>(given.keys());
  const notes: string[] = [];
  for (const target of targets.targets) {
    if (target.kind === "file") {
      paths.add(target.path);
      continue;
    }
    // Named files need no list, and no way to start git.
    const { listFolder } = await import("./listing.ts");
    const listing = await listFolder(target.real, targets.inGit, env);
    const prefix = insideOf(targets.root, target.real);
    for (const path of listing.paths) {
      const inside = parseRepoPath(prefix === null ? path : `${prefix}/${path}`);
      if (inside !== null) paths.add(inside);
    }
    notes.push(...listing.notes, ...nameNotes(listing.paths));
  }
  return { kind: "audit", head: null, paths: [...paths], notes: [...new Set(notes)] };
}

// Decoded names stand for no file any more; whether it is a manifest nobody can say.
function nameNotes(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.includes("\uFFFD"))
    .map((path) => `The file ${path} has a name that is not UTF-8 and is not read.`);
}

// All sides are the same files, so the path alone tells contents apart, and no content has to be hashed.
function idOf(path: RepoPath): string {
  return path;
}

// Reads go on side by side, and few enough to leave file handles for others.
const AT_ONCE = 32;

async function readAll({ targets, given }: FolderOptions, requests: readonly FileRequest[]) {
  const reads: FileRead[] = [];
  for (let at = 0; at < requests.length; at += AT_ONCE) {
    const batch = requests.slice(at, at + AT_ONCE).map(async ({ path }): Promise<FileRead> => {
      const bytes = given.get(path);
      return bytes === undefined ? await readInside(targets.root, path, idOf) : readOf(path, bytes, idOf);
    });
    reads.push(...(await Promise.all(batch)));
  }
  return reads;
}
