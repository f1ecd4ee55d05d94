import type { Entry } from "../domain/change.ts";
import type { Prose } from "../domain/prose.ts";
import { parentOf } from "./observe.ts";

/** The way out of a project that should not be relied on any more: replace it, or raise it with who brings it in. */
export function leaveIt(entry: Entry, what: string): Prose {
  const parent = parentOf(entry);
  if (parent !== null) {
    return ["Raise it with ", { code: parent }, ", which brings it in, or accept it with a dated waiver."];
  }
  if (!entry.direct)
    return [
      "Find out what brings it in (the file does not record it) and raise it there, or accept it with a dated waiver.",
    ];
  return ["Choose a maintained project instead of ", what, ", pin and vendor it, or accept it with a dated waiver."];
}
