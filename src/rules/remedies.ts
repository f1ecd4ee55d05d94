import type { Entry } from "../domain/change.ts";
import type { Lookup } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";
import { parentOf } from "./observe.ts";

/** The way out of a project that should not be relied on any more: replace it with `other`, or raise it with who brings it in. */
export function leaveIt(entry: Entry, other = "a maintained project"): Prose {
  const parent = parentOf(entry);
  if (parent !== null) {
    return ["Raise it with ", { code: parent }, ", which brings it in, or accept it with a dated waiver."];
  }
  if (!entry.direct)
    return [
      "Find out what brings it in (the file does not record it) and raise it there, or accept it with a dated waiver.",
    ];
  return [`Replace it with ${other}, or accept it with a dated waiver.`];
}

/** The release to move to; null where the index lists none, or yanked ones only. */
export function latestToUse(lookup: Lookup): string | null {
  return lookup.kind === "found" && !lookup.listing.allYanked ? lookup.listing.latest : null;
}
