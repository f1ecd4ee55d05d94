import { indexKey } from "../domain/source.ts";
import type { Loosening, LooseningContext } from "./loosened-rules.ts";
import type { GroupEntry, PolicyLayer, Sourced, SourcedList } from "./model.ts";
import { cellTexts } from "./severities.ts";
import { quoted } from "./wording.ts";

/** Entries that only ever loosen: groups, allowances, excluded files, private names, known indexes, waivers. */
export function loosePlaces({ shared, own }: LooseningContext): readonly Loosening[] {
  if (own === null) return [];
  return [
    ...looseGroups(own, shared),
    ...looseAllowances(own),
    ...looseManifests(own, shared),
    ...added("index", "private name", own.index.private, [shared.index.private, (name) => name]),
    ...added("index", "known index", own.index.known, [shared.index.known, indexKey]),
    ...own.waivers.map((waiver): Loosening => {
      const message = `the waiver for ${quoted(waiver.project)} is looser than`;
      return { file: waiver.file, line: waiver.line, keys: ["waivers"], message, shared: null };
    }),
  ];
}

function looser(
  keys: readonly string[],
  own: Sourced<unknown>,
  message: string,
  shared: Sourced<unknown> | null,
): readonly Loosening[] {
  if (own.file === null || own.line === null) return [];
  return [{ file: own.file, line: own.line, keys, message, shared }];
}

function looseGroups(own: PolicyLayer, shared: PolicyLayer): readonly Loosening[] {
  return own.groups.flatMap((group) => {
    const same = shared.groups.find((entry) => entry.name === group.name) ?? null;
    if (same !== null && groupText(same) === groupText(group)) return [];
    return looser(["groups"], group.origin, `the group ${quoted(group.name)} is looser than`, same?.origin ?? null);
  });
}

function groupText({ settings }: GroupEntry): string {
  return settings === null ? "off" : cellTexts(settings).toSorted().join("\n");
}

function looseAllowances(own: PolicyLayer): readonly Loosening[] {
  return own.projects.flatMap((entry) => {
    if (entry.effect.kind !== "allow") return [];
    const names = entry.names.map(quoted).join(", ");
    return looser(["projects"], entry.origin, `"allow" for ${names} is looser than`, null);
  });
}

function looseManifests(own: PolicyLayer, shared: PolicyLayer): readonly Loosening[] {
  const remapped = own.manifests.map.items.flatMap((entry) => {
    const same = shared.manifests.map.items.find((other) => other.value.glob === entry.value.glob) ?? null;
    if (same === null || same.value.format === entry.value.format) return [];
    const message = `format "${entry.value.format}" for ${quoted(entry.value.glob)} is not "${same.value.format}" of`;
    return looser(["manifests"], entry, message, same);
  });
  return [
    ...added("manifests", "excluded path", own.manifests.exclude, [shared.manifests.exclude, (glob) => glob]),
    ...narrowed(own, shared),
    ...remapped,
  ];
}

// Lists add up, so an own list would widen; over "everything" it can only be meant to narrow.
function narrowed(own: PolicyLayer, shared: PolicyLayer): readonly Loosening[] {
  const { include } = own.manifests;
  if (include.key === null || shared.manifests.include.key !== null) return [];
  if (include.items.some((item) => item.value === "**")) return [];
  return looser(["manifests"], include.key, `"include" leaves out manifests that are read by`, null);
}

function added(
  open: string,
  what: string,
  own: SourcedList<string>,
  [shared, key]: readonly [SourcedList<string>, (value: string) => string],
): readonly Loosening[] {
  const known = new Set(shared.items.map((item) => key(item.value)));
  return own.items.flatMap((item) => {
    if (known.has(key(item.value))) return [];
    return looser([open], item, `the ${what} ${quoted(item.value)} is looser than`, null);
  });
}
