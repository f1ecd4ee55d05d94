import { askedEntries, type Change } from "../domain/change.ts";
import { isLocalVersion } from "../domain/version.ts";
import type { Question } from "../lookups/ask.ts";

/** One question per project that has an entry from the checked index, with the versions that its entries pin. */
export function questionsOf(changes: readonly Change[]): readonly Question[] {
  return changes.flatMap((change): readonly Question[] => {
    const asked = askedEntries(change);
    if (asked === null) return [];
    const versions = new Set(asked.flatMap((entry) => entry.requirement.version ?? []));
    const onlyLocal = asked.every(
      ({ requirement }) => requirement.version !== null && isLocalVersion(requirement.version),
    );
    return [{ name: change.project, versions: [...versions], confirmAbsence: !onlyLocal && !change.own }];
  });
}
