import { pathToFileURL } from "node:url";
import { type CuratedEntry, readCurated } from "../src/alternatives/curated.ts";
import { daysBetween } from "../src/domain/days.ts";
import { parseProjectName } from "../src/domain/name.ts";

const STALE_DAYS = 548;

/** What is wrong with the curated entries: errors fail the check, warnings ask for another look. `today` is `YYYY-MM-DD`. */
export function lintReplacements(
  entries: readonly CuratedEntry[],
  today: string,
): { readonly errors: readonly string[]; readonly warnings: readonly string[] } {
  const byName = new Map(entries.map((entry) => [entry.package, entry]));
  const errors = entries.flatMap((entry, index) => [
    ...orderErrors(entry, entries[index - 1]),
    ...targetErrors(entry, byName),
    ...kindErrors(entry),
  ]);
  const stale = entries.filter((entry) => (daysBetween(entry.lastVerified, today) ?? STALE_DAYS) >= STALE_DAYS);
  return { errors, warnings: stale.map((entry) => `${entry.package}: last verified ${entry.lastVerified}`) };
}

function orderErrors(entry: CuratedEntry, before: CuratedEntry | undefined): readonly string[] {
  const errors: string[] = [];
  if (parseProjectName(entry.package) !== entry.package) errors.push(`${entry.package}: not a normalized name`);
  if (before !== undefined && before.package >= entry.package) errors.push(`${entry.package}: not in order`);
  return errors;
}

// A target that is itself replaced would send people on twice; a cycle is a chain too.
function targetErrors(entry: CuratedEntry, byName: ReadonlyMap<string, CuratedEntry>): readonly string[] {
  return entry.replacements.flatMap((one) => {
    if (one.type !== "pypi") return [];
    if (parseProjectName(one.name) !== one.name) return `${entry.package}: ${one.name} is not a normalized name`;
    if (one.name === entry.package) return `${entry.package}: replaces itself`;
    const next = byName.get(one.name);
    return next === undefined || next.kind === "stdlib" ? [] : `${entry.package}: ${one.name} is itself replaced`;
  });
}

function kindErrors(entry: CuratedEntry): readonly string[] {
  const has = (type: string) => entry.replacements.some((one) => one.type === type);
  if (entry.kind === "stdlib" && !has("stdlib"))
    return [`${entry.package}: kind stdlib names no standard library module`];
  if (entry.kind === "none" && (has("pypi") || has("stdlib")))
    return [`${entry.package}: kind none names a replacement`];
  if (entry.kind !== "none" && has("none")) return [`${entry.package}: names no replacement`];
  return [];
}

function main(): number {
  const { errors, warnings } = lintReplacements([...readCurated().values()], new Date().toISOString().slice(0, 10));
  for (const warning of warnings) console.log(`warning: ${warning}`);
  for (const error of errors) console.error(`error: ${error}`);
  return errors.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main();
