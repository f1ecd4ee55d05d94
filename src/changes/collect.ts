import type { ManifestFormat, Skip } from "../domain/manifest.ts";
import { baseNameOf, type RepoPath } from "../domain/paths.ts";
import type { FileRead } from "../ports.ts";
import type { CollectedFile, CollectedSide, IncludedBy, IncludeEdge, Reach, Role } from "./collected.ts";
import { withoutCycles } from "./cycles.ts";
import { resolveInclude } from "./includes.ts";
import { createParser, type Decode, type Parse, skipOf } from "./parse.ts";
import type { Reader } from "./reader.ts";
import type { FormatTable, Root, Roots } from "./roots.ts";
import { overflowSkips, unlookedSkips } from "./skips.ts";

type RangeSide = "base" | "head";

/** Manifests that one side may have: far above any real tree. */
const MAX_FILES = 2_000;

/** What collecting reads with. */
export interface CollectPorts {
  readonly reader: Reader;
  readonly formats: FormatTable;
  readonly decode: Decode;
}

interface Visit {
  readonly side: RangeSide;
  readonly path: RepoPath;
  readonly format: ManifestFormat;
  readonly role: Role;
  readonly reach: Reach;
  readonly byContent: boolean;
  readonly includedBy: IncludedBy | null;
}

interface Progress {
  readonly files: Map<string, CollectedFile>;
  readonly edges: IncludeEdge[];
  readonly skipped: Skip[];
  /** Manifests beyond the limit. */
  readonly overflow: Set<RepoPath>;
}

/** Reads and parses both sides, level by level: one batch of reads for each level of includes. */
export async function collect(
  roots: Roots,
  ports: CollectPorts,
): Promise<{ base: CollectedSide; head: CollectedSide }> {
  const sides: Readonly<Record<RangeSide, Progress>> = { base: progress(), head: progress() };
  sides.head.skipped.push(...unlookedSkips(roots.unlooked));
  const parse = createParser(ports.decode);
  const rootVisits = [
    ...roots.base.map((root) => rootVisit("base", root, ports.formats)),
    ...roots.head.map((root) => rootVisit("head", root, ports.formats)),
  ];
  let level: readonly Visit[] = [
    ...rootVisits,
    ...rootVisits.flatMap((visit) => companionVisits(visit, ports.formats)),
  ];
  while (level.length > 0) {
    await ports.reader.load(level.map(({ side, path }) => ({ side, path })));
    await Promise.all([...new Set(level.map((visit) => visit.format))].map((format) => format.load?.()));
    level = level.flatMap((visit) => step(visit, sides[visit.side], parse, ports));
  }
  return { base: sideOf(sides.base), head: sideOf(sides.head) };
}

function progress(): Progress {
  return { files: new Map(), edges: [], skipped: [], overflow: new Set() };
}

// A file that is a root and included as a constraint too stands for itself: its entries are requirements. One that its
// content alone made a root is what the include says.
function sideOf({ files, edges, skipped, overflow }: Progress): CollectedSide {
  const all = [...files.values()];
  const included = new Set(all.filter((file) => !file.byContent).map((file) => file.path));
  const standing = all.filter((file) => !file.byContent || !included.has(file.path));
  const asRequirements = new Set(standing.filter((file) => file.role === "requirements").map((file) => file.path));
  const paths = all.map((file) => file.path);
  const straight = withoutCycles(edges, paths);
  return {
    files: standing.filter((file) => file.role === "requirements" || !asRequirements.has(file.path)),
    edges: straight.edges,
    skipped: [...skipped, ...overflowSkips([...overflow], MAX_FILES), ...straight.cycles],
  };
}

function rootVisit(side: RangeSide, root: Root, formats: FormatTable): Visit {
  const role: Role =
    root.format.id === formats.requirements.id && isConstraintsName(root.path) ? "constraints" : "requirements";
  return {
    side,
    path: root.path,
    format: root.format,
    role,
    reach: "touched",
    byContent: root.byContent,
    includedBy: null,
  };
}

// On both sides, whichever has the root: a companion that stands on one side only would look like an addition.
function companionVisits({ path, format, byContent }: Visit, formats: FormatTable): readonly Visit[] {
  if (byContent) return [];
  return format.companions(path).flatMap((companion): Visit[] => {
    const named = formats.formatOf(companion);
    if (named === null) return [];
    const visit = {
      path: companion,
      format: named,
      role: "requirements",
      reach: "companion",
      byContent: false,
      includedBy: null,
    } as const;
    return [
      { ...visit, side: "base" },
      { ...visit, side: "head" },
    ];
  });
}

function isConstraintsName(path: RepoPath): boolean {
  return /constraints/i.test(baseNameOf(path));
}

/** Handles one visit and returns those it leads to. */
function step(visit: Visit, side: Progress, parse: Parse, ports: CollectPorts): readonly Visit[] {
  const read = ports.reader.get({ side: visit.side, path: visit.path });
  if (read.kind !== "file") {
    const skip = read.kind === "absent" ? missing(visit) : unreadable(visit, read);
    if (skip !== null) side.skipped.push(skip);
    return [];
  }
  if (visit.includedBy !== null) {
    const { file, include } = visit.includedBy;
    side.edges.push({ from: file.path, to: read.path, line: include.line });
  }
  const key = `${read.path}|${visit.role}`;
  if (!isNews(side.files.get(key), visit)) return [];
  const parsed = parse(visit, read);
  if (parsed === null) return [];
  if (side.files.size >= MAX_FILES) {
    side.overflow.add(read.path);
    return [];
  }
  const file: CollectedFile = { ...pick(visit), path: read.path, oid: read.oid, parsed };
  side.files.set(key, file);
  return visit.reach === "companion" ? [] : follow(file, visit, side, ports.formats);
}

// A file first met as a companion is judged after all when something includes it; one that was only guessed to be a
// manifest is one then.
function isNews(earlier: CollectedFile | undefined, visit: Visit): boolean {
  if (earlier === undefined || (earlier.byContent && !visit.byContent)) return true;
  return earlier.reach === "companion" && visit.reach !== "companion";
}

function pick({ format, role, reach, byContent, includedBy }: Visit): Omit<CollectedFile, "path" | "oid" | "parsed"> {
  return { format, role, reach, byContent, includedBy };
}

function follow(file: CollectedFile, visit: Visit, side: Progress, formats: FormatTable): readonly Visit[] {
  return file.parsed.includes.flatMap((include): Visit[] => {
    const target = resolveInclude(file, include);
    if (target.kind === "refused") {
      side.skipped.push(target.skip);
      return [];
    }
    // pip: a `-r` inside a `-c` file yields real requirements.
    const role: Role = include.as === "constraints" ? "constraints" : "requirements";
    return [
      {
        side: visit.side,
        path: target.path,
        format: formats.requirements,
        role,
        reach: "included",
        byContent: false,
        includedBy: { file, include },
      },
    ];
  });
}

function missing({ includedBy, path, side, reach, byContent }: Visit): Skip | null {
  if (includedBy === null) {
    const isThere = side === "head" && reach === "touched" && !byContent;
    return isThere ? skipOf(path, "unreadable", "it cannot be found: a link that leads nowhere, perhaps") : null;
  }
  const { file, include } = includedBy;
  const detail = `includes ${path}, which does not exist`;
  return { class: "unreadable", file: file.path, line: include.line, reason: "missing-include", detail, project: null };
}

function unreadable(visit: Visit, read: Extract<FileRead, { kind: "unreadable" }>): Skip | null {
  if (visit.byContent || visit.reach === "companion") return null;
  const reason = read.reason === "submodule" || read.reason === "link" ? "unreadable" : read.reason;
  if (visit.includedBy === null) return skipOf(visit.path, reason, read.detail);
  const { file, include } = visit.includedBy;
  return { ...skipOf(file.path, reason, `includes ${visit.path}: ${read.detail}`), line: include.line };
}
