import { type Group, isPre, isYanked } from "./contents.ts";
import { compareWritten } from "./version-key.ts";

/**
 * The highest version that can be installed and is neither yanked nor a pre-release; where there is none, the
 * highest of the next best kind (a pre-release, then a yanked or empty one, then text that is no version); null
 * for an empty list. Only versions of the best kind are compared.
 */
export function latestOf(groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  let bestRank = -1;
  for (const group of groups) {
    const rank = rankOf(group);
    if (rank < bestRank) continue;
    if (best !== null && rank === bestRank && compareWritten(group.written, best.written) <= 0) continue;
    best = group;
    bestRank = rank;
  }
  return best;
}

function rankOf(group: Group): number {
  if (group.kind === "text") return 0;
  if (group.files.length === 0 || isYanked(group)) return 1;
  return isPre(group) ? 2 : 3;
}
