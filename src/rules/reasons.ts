import type { Lookup } from "../domain/lookup.ts";
import type { Prose } from "../domain/prose.ts";

/** The index's own reason for a status as a quoted sentence; empty where it gives none, as PyPI does. */
export function reasonGiven(lookup: Lookup): Prose {
  if (lookup.kind !== "found" || lookup.status.kind !== "known" || lookup.status.reason === null) return [];
  return [" The index gives this reason: ", { quote: lookup.status.reason }, "."];
}
