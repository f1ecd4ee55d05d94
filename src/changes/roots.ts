import type { ManifestFormat } from "../domain/manifest.ts";
import { baseNameOf, type RepoPath } from "../domain/paths.ts";
import type { Policy } from "../domain/policy.ts";
import type { ChangedFile, Range } from "../domain/range.ts";
import type { FileRequest } from "../ports.ts";

/** The formats as the steps use them; the registry implements it. */
export interface FormatTable {
  /** The format that the path has by name alone, or null. */
  readonly formatOf: (path: RepoPath) => ManifestFormat | null;
  readonly byId: (id: string) => ManifestFormat | null;
  /** What `-r` and `-c` files are read as, and files of other names whose content says so. */
  readonly requirements: ManifestFormat;
}

/** A path that the range gives us to judge. */
export interface Root {
  readonly path: RepoPath;
  readonly format: ManifestFormat;
  /** True when only the content can tell whether this is a manifest. */
  readonly byContent: boolean;
}

/** The manifests of a range, before what they include. */
export interface Roots {
  readonly base: readonly Root[];
  readonly head: readonly Root[];
  /** Changed manifests that the policy leaves out. */
  readonly excluded: readonly RepoPath[];
  /** Changed files of other names that were not looked at: there are too many. */
  readonly unlooked: readonly RepoPath[];
}

/** Files of other names that one run looks at: a change of thousands of data files must not cost thousands of reads. */
const MAX_CANDIDATES = 200;

// Names that may be a requirements file by content alone: `requirements.frozen` and `requirements-ci.lock` among them.
const CONTENT_CANDIDATE =
  /(\.(txt|in|pip|list|reqs)|^[^.]+)$|requirements[\w-]*\.(frozen|lock|dev|prod|test|base|ci)$/i;

/** The manifests that a range touches, on both sides; in an audit every manifest of the tree on the head's side. */
export function rootsOf(range: Range, formats: FormatTable, policy: Pick<Policy, "manifest">): Roots {
  const excluded = new Set<RepoPath>();
  const rootOf = (path: RepoPath, contentMayTell: boolean): readonly Root[] => {
    const { excluded: isExcluded, format: mapped } = policy.manifest(path);
    const root = namedRoot(path, mapped, formats) ?? (contentMayTell ? candidateRoot(path, formats) : null);
    if (root === null) return [];
    if (!isExcluded) return [root];
    if (!root.byContent) excluded.add(path);
    return [];
  };
  if (range.kind === "audit") {
    const head = range.paths.flatMap((path) => rootOf(path, false));
    return { base: [], head, excluded: [...excluded], unlooked: [] };
  }
  const base = range.changed.flatMap(beforeOf).flatMap((path) => rootOf(path, true));
  const head = range.changed.filter((file) => file.status !== "removed").flatMap((file) => rootOf(file.path, true));
  const candidates = candidatesIn(head);
  const looked = new Set(candidates.slice(0, MAX_CANDIDATES));
  const unlooked = new Set(candidates.slice(MAX_CANDIDATES));
  const before = candidatesIn(base).filter((path) => !unlooked.has(path));
  const former = new Set(before.slice(0, MAX_CANDIDATES));
  return {
    base: base.filter((root) => !root.byContent || former.has(root.path)),
    head: head.filter((root) => !root.byContent || looked.has(root.path)),
    excluded: [...excluded],
    unlooked: [...unlooked],
  };
}

function candidatesIn(roots: readonly Root[]): readonly RepoPath[] {
  return roots.filter((root) => root.byContent).map((root) => root.path);
}

function namedRoot(path: RepoPath, mapped: string | null, formats: FormatTable): Root | null {
  const format = (mapped === null ? null : formats.byId(mapped)) ?? formats.formatOf(path);
  return format === null ? null : { path, format, byContent: false };
}

function candidateRoot(path: RepoPath, formats: FormatTable): Root | null {
  const mayBe = formats.requirements.looksLike !== null && CONTENT_CANDIDATE.test(baseNameOf(path));
  return mayBe ? { path, format: formats.requirements, byContent: true } : null;
}

/** What has to be read before any content is known: the roots and, on both sides, the files that explain them. */
export function firstRequests(roots: Roots): readonly FileRequest[] {
  const own: readonly FileRequest[] = [
    ...roots.base.map(({ path }) => ({ side: "base", path }) as const),
    ...roots.head.map(({ path }) => ({ side: "head", path }) as const),
  ];
  const companions = [...roots.base, ...roots.head].flatMap((root) =>
    root.byContent ? [] : root.format.companions(root.path),
  );
  return [...own, ...companions.flatMap((path) => [{ side: "base", path } as const, { side: "head", path } as const])];
}

function beforeOf(file: ChangedFile): readonly RepoPath[] {
  if (file.status === "added") return [];
  return [file.previousPath ?? file.path];
}
