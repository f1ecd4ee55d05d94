import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseRepoPath, type RepoPath } from "../../domain/paths.ts";
import type { FileRead } from "../../ports.ts";
import { codeOf } from "../error-code.ts";
import { blobOf, MAX_BLOB_BYTES, overLimit } from "../objects/blob.ts";

/** The id of a file's content: equal ids are equal contents. */
export type IdOf = (path: RepoPath, bytes: Uint8Array) => string;

const ABSENT: FileRead = { kind: "absent" };

/**
 * Reads a file below `root` (a real path) as a repository would: symbolic links are followed inside the root only,
 * and the answer names the target. What the file system refuses is unreadable; never throws for it. `idOf` gives the
 * content's id.
 */
export async function readInside(root: string, path: RepoPath, idOf: IdOf): Promise<FileRead> {
  try {
    const real = await realpath(join(root, path));
    const inside = insideOf(root, real);
    if (inside === null) return unreadable("link", "it is a symbolic link that leaves the folder");
    return await readReal(real, inside, idOf);
  } catch (error) {
    return await refused(error, join(root, path));
  }
}

/** An answer for bytes that are known already. */
export function readOf(path: RepoPath, bytes: Uint8Array, idOf: IdOf): FileRead {
  const blob = blobOf(bytes);
  if (blob.kind === "unreadable") return unreadable(blob.reason, blob.detail);
  return { kind: "file", path, oid: idOf(path, bytes), bytes };
}

async function readReal(real: string, path: RepoPath, idOf: IdOf): Promise<FileRead> {
  const found = await stat(real);
  if (found.isDirectory()) return ABSENT;
  // A pipe or a device could keep us waiting for ever.
  if (!found.isFile()) return unreadable("unreadable", "it is no regular file");
  if (found.size > MAX_BLOB_BYTES) {
    return unreadable("over-limit", overLimit(found.size).detail);
  }
  return readOf(path, await readFile(real), idOf);
}

/** The path below `root` in repository form; null where it is not below it, or inside git's own folder. */
export function insideOf(root: string, real: string): RepoPath | null {
  const path = relative(root, real);
  const segments = path.split(sep);
  if (segments[0] === ".." || segments.includes(".git")) return null;
  return parseRepoPath(segments.join("/"));
}

async function refused(error: unknown, path: string): Promise<FileRead> {
  const code = codeOf(error);
  if (code === "ELOOP") return unreadable("link", "it is a symbolic link that leads in a circle");
  if (code === "ENOENT" || code === "ENOTDIR") {
    return (await isLink(path)) ? unreadable("link", "it is a symbolic link that leads nowhere") : ABSENT;
  }
  return unreadable(
    "unreadable",
    code === "EACCES" ? "it cannot be read: permission denied" : `it cannot be read (${code})`,
  );
}

async function isLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found?.isSymbolicLink() ?? false;
}

type Reason = Extract<FileRead, { kind: "unreadable" }>["reason"];

function unreadable(reason: Reason, detail: string): FileRead {
  return { kind: "unreadable", reason, detail };
}
