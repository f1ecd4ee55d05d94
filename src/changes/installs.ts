import { type GlobToken, globTokens, matchesGlob } from "../domain/globs.ts";
import type { IndexDeclaration, SourceBinding } from "../domain/manifest.ts";
import type { ProjectName } from "../domain/name.ts";
import { folderOf, type RepoPath } from "../domain/paths.ts";
import { withoutSlashesAtEnd } from "../domain/source.ts";
import type { CollectedFile, CollectedSide, IncludeEdge } from "./collected.ts";

/** An index declaration with the file it stands in. */
export interface DeclaredIndex extends IndexDeclaration {
  readonly file: RepoPath;
}

/** What holds for the entries of one file: the options of everything that is installed together with it. */
export interface Install {
  readonly indexes: readonly DeclaredIndex[];
  readonly noIndex: boolean;
  /** Sources that a uv workspace root gives to its members' entries. */
  readonly bindings: ReadonlyMap<ProjectName, readonly SourceBinding[]>;
}

/**
 * The install each file belongs to. pip's index options are global to the include tree, wherever they stand;
 * a uv workspace root's indexes and sources hold for every member. A file that asked the default index at the merge
 * base (`before`) goes on doing so: whoever installed it still may, however a new file includes it.
 */
export function installsOf(side: CollectedSide, before: CollectedSide | null = null): (file: CollectedFile) => Install {
  const trees = includeTrees(side);
  const askedBefore = before === null ? NOBODY : askersOfDefault(before);
  const roots = side.files.filter((file) => file.parsed.own.workspace !== null);
  const cache = new Map<CollectedFile, Install>();
  return (file) => {
    const known = cache.get(file);
    if (known !== undefined) return known;
    const isTogether = askedBefore(file) ? trees.reaches : trees.connected;
    const together = side.files.filter((other) => other === file || isTogether(file.path, other.path));
    const root = roots.find((candidate) => candidate !== file && isMember(candidate, file));
    const members = root === undefined ? together : [...together, root];
    const install: Install = {
      indexes: members.flatMap((member) => member.parsed.indexes.map((index) => ({ ...index, file: member.path }))),
      noIndex: together.some((member) => member.parsed.noIndex),
      bindings: root === undefined ? new Map() : byName(root.parsed.own.bindings),
    };
    cache.set(file, install);
    return install;
  };
}

function byName(bindings: readonly SourceBinding[]): ReadonlyMap<ProjectName, readonly SourceBinding[]> {
  return Map.groupBy(bindings, (binding) => binding.name);
}

function isMember(root: CollectedFile, file: CollectedFile): boolean {
  const workspace = root.parsed.own.workspace;
  if (workspace === null || file.format.id !== root.format.id) return false;
  const folder = folderOf(root.path);
  const prefix = folder === "" ? "" : `${folder}/`;
  const member = folderOf(file.path);
  if (!`${member}/`.startsWith(prefix)) return false;
  const relative = member.slice(prefix.length);
  return matchesAny(workspace.members, relative) && !matchesAny(workspace.exclude, relative);
}

// Longer ones and longer lists are no workspace's: they would only take time.
const MAX_GLOB_LENGTH = 1000;
const MAX_GLOBS = 1000;

function matchesAny(globs: readonly string[], path: string): boolean {
  return globs
    .slice(0, MAX_GLOBS)
    .filter((glob) => glob.length <= MAX_GLOB_LENGTH)
    .some((glob) => memberTokens(glob).some((tokens) => matchesGlob(tokens, path)));
}

const SET = /(\[!?[^\]/]+\])/;

// The syntax of the crate that uv finds members with: `*`, `?`, `**` and sets; `a/**` is `a` itself too.
function memberTokens(glob: string): readonly (readonly GlobToken[])[] {
  const plain = withoutSlashesAtEnd(glob.replace(/^\.\//, ""));
  const forms = plain.endsWith("/**") ? [plain, plain.slice(0, -"/**".length)] : [plain];
  return forms.map((form) =>
    form.split(SET).flatMap((piece) => (SET.test(piece) ? [setToken(piece)] : globTokens(piece))),
  );
}

function setToken(written: string): GlobToken {
  const negated = written.startsWith("[!");
  const ranges = [...written.slice(negated ? 2 : 1, -1).matchAll(/(.)-(.)|./gsu)];
  return { kind: "set", negated, ranges: ranges.map(([one, first = one, last = one]) => [first, last]) };
}

const NOBODY = (): boolean => false;

function askersOfDefault(side: CollectedSide): (file: CollectedFile) => boolean {
  const installOf = installsOf(side);
  const known = new Map(side.files.map((file) => [`${file.path}|${file.role}`, file]));
  return ({ path, role }) => {
    const earlier = known.get(`${path}|${role}`);
    const install = earlier === undefined ? null : installOf(earlier);
    return install !== null && !install.noIndex && !install.indexes.some((index) => index.role === "replaces");
  };
}

interface Trees {
  readonly connected: (a: RepoPath, b: RepoPath) => boolean;
  /** True where the first includes the second, however far down. */
  readonly reaches: (from: RepoPath, to: RepoPath) => boolean;
}

// Two files are installed together when one include tree holds both.
function includeTrees(side: CollectedSide): Trees {
  const holders = new Map<RepoPath, Set<RepoPath>>();
  const included = Map.groupBy(side.edges, (edge) => edge.from);
  const tops = side.files.filter((file) => !side.edges.some((edge) => edge.to === file.path));
  for (const top of tops) {
    const queue: RepoPath[] = [top.path];
    for (const path of queue) {
      const known = holders.get(path) ?? new Set();
      if (known.has(top.path)) continue;
      holders.set(path, known.add(top.path));
      queue.push(...(included.get(path) ?? []).map((edge) => edge.to));
    }
  }
  const reached = new Map<RepoPath, ReadonlySet<RepoPath>>();
  return {
    connected: (a, b) => {
      const [left, right] = [holders.get(a), holders.get(b)];
      return left !== undefined && right !== undefined && !left.isDisjointFrom(right);
    },
    reaches: (from, to) => {
      const known = reached.get(from) ?? below(from, included);
      reached.set(from, known);
      return known.has(to);
    },
  };
}

function below(from: RepoPath, included: ReadonlyMap<RepoPath, readonly IncludeEdge[]>): ReadonlySet<RepoPath> {
  const found = new Set([from]);
  for (const path of found) for (const edge of included.get(path) ?? []) found.add(edge.to);
  return found;
}
