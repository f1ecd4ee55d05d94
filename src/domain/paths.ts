/** A path inside the repository: relative to its root, `/` between segments, no `.` or `..`, never empty. */
export type RepoPath = string & { readonly __brand: "RepoPath" };

/** The path cleaned to {@link RepoPath} form, or null when it is absolute, empty or leaves the repository. */
export function parseRepoPath(text: string): RepoPath | null {
  if (text.startsWith("/") || text.includes("\0")) return null;
  const segments: string[] = [];
  for (const segment of text.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.length === 0 ? null : (segments.join("/") as RepoPath);
}

/** The same, for text that the caller knows to be a path (git's own output, literals); throws on anything else. */
export function repoPath(text: string): RepoPath {
  const path = parseRepoPath(text);
  if (path === null) throw new TypeError(`not a path inside the repository: ${JSON.stringify(text)}`);
  return path;
}

/** The folder of a path, without a trailing slash; `""` is the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last segment of a path. */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `target` as seen from the folder of `from`; null when it is absolute or leaves the repository. */
export function resolveFrom(from: RepoPath, target: string): RepoPath | null {
  // A folder of a repository may be called `c:`; a target that starts so is a place on somebody's disk.
  if (target.startsWith("/") || target.startsWith("~") || /^[A-Za-z]:[\\/]/.test(target)) return null;
  const folder = folderOf(from);
  return parseRepoPath(folder === "" ? target : `${folder}/${target}`);
}

/** The file of that name in the same folder, as a list for what may have companions. */
export function besideOf(path: RepoPath, fileName: string): readonly RepoPath[] {
  const beside = resolveFrom(path, fileName);
  return beside === null ? [] : [beside];
}

/** Every ancestor folder's file of that name, nearest first, the path itself left out. */
export function inAncestors(path: RepoPath, fileName: string): readonly RepoPath[] {
  const found: RepoPath[] = [];
  let folder = folderOf(path);
  for (;;) {
    const candidate = repoPath(folder === "" ? fileName : `${folder}/${fileName}`);
    if (candidate !== path) found.push(candidate);
    if (folder === "") return found;
    folder = folderOf(folder);
  }
}
