import type { Entry } from "../domain/change.ts";
import { compareText } from "../domain/order.ts";
import type { RepoPath } from "../domain/paths.ts";
import type { Policy } from "../domain/policy.ts";
import { fixedLocation, type Location, type Requirement } from "../domain/requirement.ts";
import { DEFAULT_INDEX } from "../domain/source.ts";
import type { CollectedFile, CollectedSide } from "./collected.ts";
import type { ForeignFiles } from "./foreign-files.ts";
import { type Install, installsOf } from "./installs.ts";
import { type OriginContext, originOf } from "./origin.ts";
import { standingsOf } from "./relation.ts";

/** A requirement with its file: what both sides are compared by. */
export interface Placed {
  readonly requirement: Requirement;
  readonly file: CollectedFile;
  readonly install: Install;
}

/** Every requirement of a side as its install sees it: constraint files only constrain, a workspace root's sources hold. `before` is the merge base. */
export function placedOf(side: CollectedSide, before: CollectedSide | null = null): readonly Placed[] {
  const installOf = installsOf(side, before);
  return side.files.flatMap((file) => {
    const install = installOf(file);
    return file.parsed.requirements.flatMap((requirement) =>
      asInstalled(requirement, file, install).map((installed) => ({ requirement: installed, file, install })),
    );
  });
}

function asInstalled(written: Requirement, file: CollectedFile, install: Install): readonly Requirement[] {
  const requirement = inScope(written, file);
  if (requirement.source.kind !== "index" || requirement.source.url !== null || requirement.kind === "locked")
    return [requirement];
  const bindings = install.bindings.get(requirement.name);
  if (bindings === undefined) return [requirement];
  const bound = bindings.map((binding) => ({ ...requirement, source: binding.source }));
  return bindings.some((binding) => !binding.conditional)
    ? bound
    : [...bound, { ...requirement, source: DEFAULT_INDEX }];
}

function inScope(requirement: Requirement, file: CollectedFile): Requirement {
  if (file.role === "constraints") return { ...requirement, scope: "constraint", group: null };
  const given = file.includedBy?.include.scope ?? null;
  return given === null ? requirement : { ...requirement, ...given };
}

/** The requirements that the policy reads, and those of groups that it leaves out. */
export function byGroup(
  placed: readonly Placed[],
  policy: Pick<Policy, "readsGroup">,
): { readonly kept: readonly Placed[]; readonly left: readonly Placed[] } {
  const isRead = ({ requirement }: Placed): boolean =>
    requirement.group === null || policy.readsGroup(requirement.group);
  return { kept: placed.filter(isRead), left: placed.filter((one) => !isRead(one)) };
}

/** What entries are made with. */
export interface EntryContext extends OriginContext {
  readonly foreignFiles: ForeignFiles;
}

/** Turns placed requirements into entries: relation, origin and the place to point at. */
export function entriesOf(
  side: CollectedSide,
  changedPaths: ReadonlySet<RepoPath> | null,
  context: EntryContext,
): (placed: Placed) => Entry {
  const standingOf = standingsOf(side);
  return ({ requirement, file, install }) => {
    const { direct, path, parentKnown, roots, scope, group } = standingOf(file, requirement);
    const located = { ...requirement, scope, group, direct: requirement.direct ?? (parentKnown ? direct : null) };
    return {
      requirement: located,
      direct,
      path,
      parentKnown,
      ...(roots === null ? {} : { roots }),
      origin: originOf(requirement, install, context),
      foreignFiles: () => context.foreignFiles(requirement),
      location: placeOf(requirement, file, changedPaths),
    };
  };
}

// What an added `-r` line brings stands at that line, unless the included file itself changed.
function placeOf(requirement: Requirement, file: CollectedFile, changedPaths: ReadonlySet<RepoPath> | null): Location {
  let at = file;
  let line: number | null = null;
  while (changedPaths !== null && !changedPaths.has(at.path) && at.includedBy !== null) {
    line = at.includedBy.include.line;
    at = at.includedBy.file;
  }
  return line === null ? requirement.location : fixedLocation(at.path, line);
}

/**
 * Sorts the best place to edit first: hand-edited before compiled before locked before constraints (they ask for
 * nothing), direct before transitive, then by place.
 */
export function byPlaceToEdit(a: Entry, b: Entry): number {
  return (
    editRank(a) - editRank(b) ||
    compareText(a.location.file, b.location.file) ||
    a.location.lines().line - b.location.lines().line
  );
}

function editRank({ requirement, direct, origin }: Entry): number {
  const notAsked = origin.kind === "asked" ? 0 : 16;
  const constraint = requirement.scope === "constraint" ? 8 : 0;
  const locked = requirement.kind === "locked" ? 4 : 0;
  const transitive = direct ? 0 : 2;
  const compiled = requirement.kind === "declared" && requirement.direct !== true ? 1 : 0;
  return notAsked + constraint + locked + transitive + compiled;
}
