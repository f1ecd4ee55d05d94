import { normalizeLabel } from "../domain/name.ts";
import type { Policy, PolicyError } from "../domain/policy.ts";
import { indexKey, isPyPI } from "../domain/source.ts";
import { describeLines } from "./describe.ts";
import { nameMatcher, pathMatcher } from "./globs.ts";
import type { PolicyValues } from "./merge.ts";
import type { Vocabulary } from "./model.ts";
import { effectiveSeverity, type ProjectMatch, projectMatches, type SeverityContext } from "./severities.ts";
import { waiverFinder } from "./waivers.ts";

/** What a policy is put in force with. */
export interface BuildContext {
  readonly vocabulary: Vocabulary;
  /** ISO day or time, UTC. */
  readonly today: string;
}

/** The policy in force as answers to questions. `errors` is what was wrong with the files; the values are then the default's. */
export function buildPolicy(values: PolicyValues, errors: readonly PolicyError[], context: BuildContext): Policy {
  const projects = projectMatches(values.projects);
  const severities = severityContext(values, context.vocabulary, projects);
  const known = new Set(values.knownIndexes.value.map(knownKey));
  return {
    preset: values.preset.value,
    files: values.files,
    errors,
    severityOf: (query) => effectiveSeverity(severities, query),
    indexUrl: values.indexUrl.value,
    isPrivate: nameMatcher(values.privateNames.value),
    isKnownIndex: (url) => known.has(knownKey(url)),
    isCritical: severities.isCritical,
    deniedBecause: (name) => reasonOf(projects, "deny", name),
    allowedBecause: (name) => reasonOf(projects, "allow", name),
    manifest: manifestTest(values),
    readsGroup: groupTest(values),
    review: { when: values.reviewWhen.value, inline: values.reviewInline.value },
    waivers: values.waivers,
    waiverFor: waiverFinder(values.waivers, context.today),
    lines: describeLines(values, severities),
  };
}

/** What severities are computed from. */
export function severityContext(
  values: PolicyValues,
  vocabulary: Vocabulary,
  projects: readonly ProjectMatch[] = projectMatches(values.projects),
): SeverityContext {
  return { values, vocabulary, projects, isCritical: nameMatcher(values.critical.value) };
}

function knownKey(url: string): string {
  return isPyPI(url) ? "pypi" : indexKey(url);
}

function reasonOf(
  projects: readonly ProjectMatch[],
  kind: "allow" | "deny",
  name: Parameters<ProjectMatch["matches"]>[0],
): string | null {
  const found = projects.findLast(({ entry, matches }) => entry.effect.kind === kind && matches(name));
  return found === undefined || found.entry.effect.kind === "rules" ? null : found.entry.effect.reason;
}

function manifestTest(values: PolicyValues): Policy["manifest"] {
  const included = pathMatcher(values.include.value);
  const excluded = pathMatcher(values.exclude.value);
  const mapped = values.map.value.map(({ glob, format }) => ({ format, matches: pathMatcher([glob]) }));
  return (path) => ({
    excluded: excluded(path) || !included(path),
    format: mapped.find((entry) => entry.matches(path))?.format ?? null,
  });
}

function groupTest(values: PolicyValues): Policy["readsGroup"] {
  const left = new Map(values.groups.map((entry) => [entry.name, entry.settings === null]));
  return (group) => left.get(normalizeLabel(group)) !== true;
}
