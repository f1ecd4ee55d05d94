import { type CuratedEntry, isMaintainerEvidence } from "./curated.ts";
import type { Details } from "./details.ts";
import { repositoryOfUrl } from "./extract/links.ts";
import type { Identity } from "./model.ts";

/** Who says that the same people own both projects; null where nobody does. */
export function identityOf(
  old: Details | null,
  candidate: Details | null,
  curated: CuratedEntry | null,
): Identity | null {
  if (old !== null && candidate !== null) {
    if (candidate.owners.some((owner) => old.owners.includes(owner))) return "owner";
    if (candidate.organization !== null && candidate.organization === old.organization) return "organization";
    const owners = repositoryOwners(old);
    if ([...repositoryOwners(candidate)].some((owner) => owners.has(owner))) return "repository";
  }
  return curated !== null && isMaintainerEvidence(curated) ? "curated" : null;
}

function repositoryOwners(details: Details): ReadonlySet<string> {
  const owners = details.links.flatMap(([, url]) => {
    const repository = repositoryOfUrl(url);
    return repository === null ? [] : `${repository.host}/${repository.owner}`;
  });
  return new Set(owners);
}

/** True when one of the project's links points at the repository that a text links to. */
export function pointsBack(details: Details, url: string): boolean {
  const wanted = repositoryKey(url);
  return wanted !== null && details.links.some(([, link]) => repositoryKey(link) === wanted);
}

function repositoryKey(url: string): string | null {
  const repository = repositoryOfUrl(url);
  return repository === null ? null : `${repository.host}/${repository.owner}/${repository.name.toLowerCase()}`;
}
