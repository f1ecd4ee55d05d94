import type { Change } from "../domain/change.ts";
import type { IndexDeclaration } from "../domain/manifest.ts";
import type { AddedIndex, Place } from "../domain/rule.ts";
import { indexKey } from "../domain/source.ts";
import type { CollectedSide } from "./collected.ts";
import { type Placed, placedOf } from "./entries.ts";
import { isCheckedIndex } from "./origin.ts";

/** Keys of every index that a file of the side declares or an entry names. */
export function indexesInUse(side: CollectedSide): ReadonlySet<string> {
  const declared = side.files.flatMap((file) => file.parsed.indexes.map((index) => index.url));
  const named = side.files.flatMap((file) =>
    file.parsed.requirements.flatMap(({ source }) =>
      source.kind === "index" && source.url !== null ? [source.url] : [],
    ),
  );
  return new Set([...new Set([...declared, ...named])].map(indexKey));
}

/**
 * Indexes that could serve any name and that the merge base did not use: one each, at its own line, with the names
 * that the head's own installs take from it. `isKnown` says which the policy allows.
 */
export function addedIndexes(
  side: CollectedSide,
  inUse: ReadonlySet<string>,
  context: { readonly indexUrl: string; readonly isKnown: (url: string) => boolean },
): readonly AddedIndex[] {
  const isOld = (url: string): boolean =>
    inUse.has(indexKey(url)) || context.isKnown(url) || isCheckedIndex(url, context.indexUrl);
  const declared = side.files
    .filter((file) => file.reach !== "companion")
    .flatMap((file) => file.parsed.indexes.flatMap((index) => (isOld(index.url) ? [] : asAdded(index, file.path))));
  if (declared.length === 0) return [];
  const placed = placedOf(side);
  return [...Map.groupBy(declared, ({ url }) => indexKey(url))].flatMap(([key, [first, ...rest]]) => {
    if (first === undefined) return [];
    const takes = placed.filter((entry) => isTakenBy(entry, key));
    const projects = [...new Set(takes.map((entry) => entry.requirement.name))].toSorted();
    return [{ ...first, also: placesBut(first.place, rest), projects }];
  });
}

type Declared = Omit<AddedIndex, "also" | "projects">;

function asAdded({ url, role, line }: IndexDeclaration, file: string): readonly Declared[] {
  return role === "explicit" ? [] : [{ place: { file, line }, url, role }];
}

// A file may be read twice: as requirements and as constraints.
function placesBut(first: Place, rest: readonly Declared[]): readonly Place[] {
  const others = new Map(rest.map(({ place }) => [`${place.file}:${place.line}`, place]));
  others.delete(`${first.file}:${first.line}`);
  return [...others.values()];
}

function isTakenBy({ requirement, install }: Placed, key: string): boolean {
  if (requirement.source.kind !== "index") return false;
  if (requirement.source.url !== null) return indexKey(requirement.source.url) === key;
  return install.indexes.some((index) => index.role !== "explicit" && indexKey(index.url) === key);
}

/** The changes with entries of an added index marked as told: the index's own finding speaks for them. */
export function foldAddedIndexes(changes: readonly Change[], added: readonly AddedIndex[]): readonly Change[] {
  const keys = new Set(added.map((index) => indexKey(index.url)));
  if (keys.size === 0) return changes;
  return changes.map((change) => {
    const [first, ...rest] = change.introduced.map((entry) => {
      const { origin } = entry;
      const folded =
        origin.kind === "not-asked" &&
        origin.reason === "other-index" &&
        origin.url !== null &&
        keys.has(indexKey(origin.url));
      return folded ? { ...entry, origin: { ...origin, inUse: true } } : entry;
    });
    return first === undefined ? change : { ...change, introduced: [first, ...rest] };
  });
}
