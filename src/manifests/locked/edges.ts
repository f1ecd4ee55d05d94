import { satisfies, valid } from "@renovatebot/pep440";

/**
 * The candidates (entries of one name) that a specifier allows by PEP 440. All of them where there is but one, where
 * the specifier is none that PEP 440 reads (Poetry's `^1.2`), or where it allows none: an edge is never lost.
 */
export function allowedBy(
  candidates: readonly number[],
  specifier: string,
  versionOf: (candidate: number) => string | null,
): readonly number[] {
  if (candidates.length < 2 || specifier === "") return candidates;
  const allowed = candidates.filter((candidate) => isAllowed(versionOf(candidate), specifier));
  return allowed.length === 0 ? candidates : allowed;
}

function isAllowed(version: string | null, specifier: string): boolean {
  return version !== null && valid(version) !== null && satisfies(version, specifier, { prereleases: true });
}
