import { normalizeLabel } from "../../domain/name.ts";
import type { Scope } from "../../domain/requirement.ts";

interface Label {
  readonly scope: Scope;
  readonly group: string;
}

const MENTION = /(?<quote>["'])(?<name>[^"']*)\k<quote>\s+in\s+(?<list>dependency_groups|extras)\b/g;

/**
 * The group or extra without which a marker never holds (PEP 751: `'dev' in dependency_groups`), else production.
 * Each part between `or`s must name one; a default group is installed without being asked for, so it is production.
 */
export function scopeOfMarker(
  marker: string | null,
  defaultGroups: ReadonlySet<string>,
): { readonly scope: Scope; readonly group: string | null } {
  if (marker === null) return { scope: "prod", group: null };
  const parts = marker.split(/\bor\b/);
  const labels = parts.map((part) => labelsOf(part));
  const [first] = labels.flat();
  const isDefault = ({ scope, group }: Label): boolean =>
    scope === "group" && (group === "default" || defaultGroups.has(group));
  if (first === undefined || labels.some((each) => each.length === 0 || each.some(isDefault))) {
    return { scope: "prod", group: null };
  }
  return first;
}

function labelsOf(part: string): readonly Label[] {
  return [...part.matchAll(MENTION)].map(({ groups }) => ({
    scope: groups?.list === "extras" ? "extra" : "group",
    group: normalizeLabel(groups?.name ?? ""),
  }));
}
