import { normalizeLabel } from "../../domain/name.ts";
import type { Scope } from "../../domain/requirement.ts";

/** The scope of an entry that stands in groups; production wins where the group that means it is among them. */
export function groupScope(
  groups: readonly string[],
  production: string,
): { readonly scope: Scope; readonly group: string | null } {
  const [first] = groups;
  if (first === undefined || groups.includes(production)) return { scope: "prod", group: null };
  return { scope: "group", group: normalizeLabel(first) };
}
