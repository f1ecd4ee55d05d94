import { baseNameOf, folderOf, parseRepoPath, type RepoPath } from "../../domain/paths.ts";

const NAMED = /requirements.*\.(?:txt|in|pip)$/;
const CONSTRAINTS = /constraints.*\.txt$/;
// rye's locks are compiled requirements files. (Helm's `requirements.lock` is told apart by its content.)
const RYE_LOCK = /^requirements(?:-dev)?\.lock$/;
const LISTED = /\.(?:txt|in|pip)$/;
// Names that sit beside requirements and never are any.
const NEVER = /^(?:manifest\.in$|readme|licen[cs]e)/;
// What setuptools writes, and the folder of the same name in a package that was unpacked.
const EGG_INFO = /(?:^|[./])egg-info$/i;
const MAY_BE = /\.(?:txt|in|pip|list|reqs)$|requirements[\w-]*\.(?:frozen|lock|dev|prod|test|base|ci)$/;
const MAX_LENGTH = 512 * 1024;

/** True for the names of design section 5: `*requirements*`, a `requirements/` folder's, `*constraints*.txt`, and rye's locks. */
export function isRequirementsPath(path: RepoPath): boolean {
  const base = baseNameOf(path).toLowerCase();
  const folders = folderOf(path).toLowerCase().split("/");
  if (NEVER.test(base) || folders.some((folder) => EGG_INFO.test(folder))) return false;
  return (
    NAMED.test(base) ||
    CONSTRAINTS.test(base) ||
    RYE_LOCK.test(base) ||
    (folders.includes("requirements") && LISTED.test(base))
  );
}

/** True for names and sizes whose content is worth a look: `deps.txt`, `dev.list`, `pinned`. */
export function mayBeRequirements(path: RepoPath, length: number): boolean {
  const base = baseNameOf(path).toLowerCase();
  if (length > MAX_LENGTH || NEVER.test(base) || EGG_INFO.test(folderOf(path))) return false;
  return MAY_BE.test(base) || !base.includes(".");
}

/** What names the direct requirements of a compiled file: the `.in` of the same stem and the folder's pyproject.toml. */
export function sourcesBeside(path: RepoPath): readonly RepoPath[] {
  const base = baseNameOf(path);
  if (!base.toLowerCase().endsWith(".txt")) return [];
  const names = [`${base.slice(0, -".txt".length)}.in`, "pyproject.toml"];
  return names.flatMap((name) => parseRepoPath(`${folderOf(path)}/${name}`.replace(/^\//, "")) ?? []);
}
