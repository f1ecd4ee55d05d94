import { normalizeLabel, type ProjectName, parseProjectName } from "../../domain/name.ts";
import type { RepoPath } from "../../domain/paths.ts";
import { addEntry, addSkip, newDraft } from "../draft.ts";
import { stringsOf, type TomlPath, tableAt, valueAt } from "../toml/values.ts";
import {
  badShape,
  type Context,
  keysAt,
  lineAt,
  type Purpose,
  type SourceRow,
  slotAt,
  type TomlView,
} from "./context.ts";
import { type PoetryEntry, poetryEntries } from "./poetry-entry.ts";
import { projectEntries } from "./project.ts";

const POETRY = ["tool", "poetry"];
const MAIN = [...POETRY, "dependencies"];

/** Reads `[tool.poetry]`: the main table by the rule of Poetry 2, groups, plugins and build constraints. */
export function readPoetry(context: Context): void {
  if (valueAt(context.doc.value, POETRY) === undefined) return;
  const known = standardGroups(context);
  readMain(context);
  readGroup(context, [...POETRY, "dev-dependencies"], { scope: "dev", group: "dev" }, known.get("dev"));
  for (const group of keysAt(context, [...POETRY, "group"])) {
    const label = normalizeLabel(group);
    const path = [...POETRY, "group", group, "dependencies"];
    readGroup(context, path, { scope: "group", group: label }, known.get(label));
  }
  readTable(context, [...POETRY, "requires-plugins"], () => ({ scope: "build", group: "plugins" }));
  for (const name of keysAt(context, [...POETRY, "build-constraints"])) {
    readTable(context, [...POETRY, "build-constraints", name], () => ({ scope: "constraint", group: "build" }));
  }
}

/** The sources that `[tool.poetry.dependencies]` adds to the entries of `[project]`: a git, path or URL reference, another index. */
export function poetryEnrichments(file: RepoPath, doc: TomlView): readonly SourceRow[] {
  if (valueAt(doc.value, ["project"]) === undefined) return [];
  return enrichmentsIn(file, doc, MAIN);
}

/** The same for the entries of `[dependency-groups]`, by group: what the group of that name in `[tool.poetry]` adds to them. */
export function poetryGroupEnrichments(file: RepoPath, doc: TomlView): ReadonlyMap<string, readonly SourceRow[]> {
  if (valueAt(doc.value, ["dependency-groups"]) === undefined) return new Map();
  const groups = Object.keys(tableAt(doc.value, [...POETRY, "group"]));
  return new Map(
    groups.map((group) => [
      normalizeLabel(group),
      enrichmentsIn(file, doc, [...POETRY, "group", group, "dependencies"]),
    ]),
  );
}

function enrichmentsIn(file: RepoPath, doc: TomlView, path: TomlPath): readonly SourceRow[] {
  // What is wrong with a row is told when the table itself is read.
  const draft = newDraft(file);
  return Object.entries(tableAt(doc.value, path)).flatMap(([key, value]) => {
    if (key.toLowerCase() === "python") return [];
    const entries = poetryEntries(draft, doc, [...path, key], value) ?? [];
    const conditional = entries.length > 1;
    return entries
      .filter((entry) => entry.source.kind !== "index" || entry.source.url !== null)
      .map(({ name, source }) => ({ name, source, conditional }));
  });
}

// When `[project]` names dependencies, the table of Poetry only enriches the same names, unless the project leaves
// the other kind (optional or not) to it by `dynamic`: poetry-core, `DependencyGroup.dependencies`.
function readMain(context: Context): void {
  if (valueAt(context.doc.value, MAIN) === undefined) return;
  const { plain, optional } = projectEntries(context);
  const labels = extraLabels(context);
  const purposeOf = (entry: PoetryEntry): Purpose =>
    entry.optional ? { scope: "extra", group: labels.get(entry.name) ?? null } : { scope: "prod", group: null };
  if (plain + optional === 0) {
    readTable(context, MAIN, purposeOf);
    return;
  }
  const dynamic = stringsOf(valueAt(context.doc.value, ["project", "dynamic"]));
  const mixed = dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
  const isUsed = (entry: PoetryEntry): boolean =>
    mixed && ((plain === 0 && !entry.optional) || (optional === 0 && entry.optional));
  const known = projectNames(context);
  readTable(context, MAIN, purposeOf, (entry) => {
    // A name that the project table holds as well is enriched, which is nothing to tell.
    if (!isUsed(entry) && !known.has(entry.name)) tellUnused(context, entry);
    return isUsed(entry);
  });
}

// What `[dependency-groups]` has under the same name is enriched. Other names are read: Poetry before 2.2 knows its own
// table alone.
function readGroup(context: Context, path: TomlPath, purpose: Purpose, known?: ReadonlySet<ProjectName>): void {
  readTable(
    context,
    path,
    () => purpose,
    (entry) => known?.has(entry.name) !== true,
  );
}

function standardGroups(context: Context): ReadonlyMap<string | null, ReadonlySet<ProjectName>> {
  const groups = Map.groupBy(
    context.draft.requirements.filter(({ scope }) => scope === "group"),
    ({ group }) => group,
  );
  return new Map([...groups].map(([group, entries]) => [group, new Set(entries.map(({ name }) => name))]));
}

function readTable(
  context: Context,
  path: TomlPath,
  purposeOf: (entry: PoetryEntry) => Purpose,
  isUsed: (entry: PoetryEntry) => boolean = () => true,
): void {
  for (const key of keysAt(context, path)) {
    if (key.toLowerCase() === "python") continue;
    const at = [...path, key];
    for (const entry of readEntries(context, at)) {
      if (isUsed(entry)) addEntry(context.draft, slotAt(context, entry.path, purposeOf(entry)), entry);
    }
  }
}

function readEntries(context: Context, at: TomlPath): readonly PoetryEntry[] {
  const entries = poetryEntries(context.draft, context.doc, at, valueAt(context.doc.value, at));
  if (entries === null) badShape(context, at, "a dependency that Poetry takes");
  return entries ?? [];
}

function tellUnused(context: Context, { name, writtenName, path }: PoetryEntry): void {
  const detail = `‘${writtenName}’ is not used by Poetry 2: the project table names the dependencies`;
  addSkip(context.draft, "not-used", lineAt(context, path), { detail, project: name });
}

function projectNames(context: Context): ReadonlySet<ProjectName> {
  const standard = context.draft.requirements.filter(({ scope }) => scope === "prod" || scope === "extra");
  return new Set(standard.map((requirement) => requirement.name));
}

function extraLabels(context: Context): ReadonlyMap<ProjectName, string> {
  const labels = new Map<ProjectName, string>();
  for (const [extra, names] of Object.entries(tableAt(context.doc.value, [...POETRY, "extras"]))) {
    for (const written of stringsOf(names)) {
      const name = parseProjectName(written);
      if (name !== null && !labels.has(name)) labels.set(name, normalizeLabel(extra));
    }
  }
  return labels;
}
