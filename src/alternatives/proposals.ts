import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { type CuratedEntry, isMaintainerEvidence } from "./curated.ts";
import type { Mention } from "./extract/mention.ts";
import type { Proposal } from "./model.ts";

/** Longest list of candidates that is looked into for one finding. */
export const MAX_CANDIDATES = 5;

/**
 * Candidates from the maintainer's words and the curated list, best first, at most {@link MAX_CANDIDATES}. Two sources
 * that agree make one candidate, ahead of all others.
 */
export function proposalsFor(
  project: ProjectName,
  mentions: readonly Mention[],
  curated: CuratedEntry | null,
): readonly Proposal[] {
  const listed = curatedNames(curated).filter((name) => name !== project);
  const spoken = mentions.flatMap((mention) => fromMention(mention, project, { listed, curated }) ?? []);
  const said = new Set(spoken.flatMap((proposal) => proposal.spellings));
  const added = listed.filter((name) => !said.has(name)).map((name) => fromCurated(name, curated));
  return distinct([...spoken, ...added].toSorted((a, b) => a.rank - b.rank)).slice(0, MAX_CANDIDATES);
}

function curatedNames(entry: CuratedEntry | null): readonly ProjectName[] {
  return (entry?.replacements ?? []).flatMap((one) => (one.type === "pypi" ? (parseProjectName(one.name) ?? []) : []));
}

function fromMention(
  mention: Mention,
  project: ProjectName,
  list: { readonly listed: readonly ProjectName[]; readonly curated: CuratedEntry | null },
): Proposal | null {
  const names = mention.spellings.flatMap((spelling) => parseProjectName(spelling) ?? []);
  const agreed = names.filter((name) => list.listed.includes(name));
  const [first, ...rest] = (agreed.length > 0 ? agreed : names).filter((name) => name !== project);
  if (first === undefined) return null;
  const curated = agreed.length > 0 ? list.curated : null;
  return {
    spellings: [first, ...rest],
    basis: "maintainer",
    mention,
    curated,
    rank: curated === null ? mentionRank(mention) : 0,
    via: null,
  };
}

/** The proposal of a curated name that no text repeats. */
export function fromCurated(name: ProjectName, curated: CuratedEntry | null): Proposal {
  const rank = curated !== null && isMaintainerEvidence(curated) ? 4 : 6;
  return { spellings: [name], basis: "curated", mention: null, curated, rank, via: null };
}

// The status reason is the latest word; then how plainly the name is written.
function mentionRank(mention: Mention): number {
  if (mention.field === "reason") return 1;
  if (mention.tier === "pypi-url" || mention.tier === "command") return 2;
  return mention.tier === "quoted" || mention.tier === "repository" ? 3 : 5;
}

function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter((proposal) => {
    const [first] = proposal.spellings;
    return seen.has(first) ? false : seen.add(first);
  });
}
