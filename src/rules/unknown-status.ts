import { askedEntries, columnOf } from "../domain/change.ts";
import { counted, grouped } from "../domain/prose.ts";
import type { Observation, ProjectSubject, Rule, RunFacts } from "../domain/rule.ts";
import { isPyPI } from "../domain/source.ts";
import { placeOf } from "./observe.ts";
import { observeRun } from "./observe-run.ts";

/** An index that publishes no status, or a word that nobody knows: neither may count as active. Said once per run. */
export const unknownStatus: Rule = {
  id: "unknown-status",
  summary: "The index publishes no project status, or one that nobody knows.",
  defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "warn" },
  configurable: true,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => (subject.kind === "run" ? observe(subject.facts) : []),
};

function observe(facts: RunFacts): readonly Observation[] {
  const unknown = facts.projects.filter((project) => isUnknown(project) && askedEntries(project.change) !== null);
  const [first] = unknown;
  if (first === undefined) return [];
  const required = unknown.filter((project) => !isOnlyConstrained(project));
  const places = unknown.flatMap((project) => askedEntries(project.change)?.slice(0, 1) ?? []).map(placeOf);
  const [place, ...also] = places;
  if (place === undefined) return [];
  const names = unknown.map((project) => project.change.project);
  return [
    observeRun({
      rule: "unknown-status",
      projects: names,
      members: (required.length > 0 ? required : unknown).map((project) => project.change),
      place,
      also,
      column: columnOf(first.change),
      cap: required.length > 0 ? null : "note",
      message: [
        isPyPI(first.indexUrl) ? "PyPI" : "The index",
        " gives no status that this check knows for ",
        ...(names.length === 1 ? [] : [`${counted(names.length, "project")}: `]),
        ...listOf(names),
        ...words(unknown),
        ".",
      ],
      effect: [`Whether ${names.length === 1 ? "it is" : "they are"} archived or quarantined is not known.`],
      remedy: remedyFor(first.indexUrl),
    }),
  ];
}

function remedyFor(indexUrl: string): Observation["remedy"] {
  const setting = { code: 'unknown-status = "note"' };
  return isPyPI(indexUrl)
    ? ["Look there yourself, and update this check: a later release may know the status."]
    : [
        "Ask an index that publishes the status, as PyPI does; or set ",
        setting,
        " in the policy if this index is enough.",
      ];
}

// Where only files are new, the project was there before.
function isUnknown({ lookup, change }: ProjectSubject): boolean {
  return lookup.kind === "found" && lookup.status.kind !== "known" && change.filesOnly !== true;
}

function isOnlyConstrained({ change }: ProjectSubject): boolean {
  return askedEntries(change)?.every((entry) => entry.requirement.scope === "constraint") ?? false;
}

// Enough to see what it is about; `projects` holds them all.
const SHOWN = 10;

function listOf(names: readonly string[]): Observation["message"] {
  const shown = names
    .slice(0, SHOWN)
    .flatMap((name, index) => (index === 0 ? [{ code: name }] : [", ", { code: name }]));
  return names.length > SHOWN ? [...shown, ` and ${grouped(names.length - SHOWN)} more`] : shown;
}

function words(unknown: readonly ProjectSubject[]): Observation["message"] {
  const said = new Set(
    unknown.flatMap(({ lookup }) =>
      lookup.kind === "found" && lookup.status.kind === "unknown" ? [lookup.status.word] : [],
    ),
  );
  const [first] = said;
  return first === undefined ? [] : [" (it says ", { code: first }, ")"];
}
