import { compareText } from "../domain/order.ts";
import type { PolicyError } from "../domain/policy.ts";
import { plainLine } from "../domain/prose.ts";
import { COLUMNS, type Column, type Severity } from "../domain/severity.ts";
import { withoutCredentials } from "../domain/source.ts";
import { formatError } from "./errors.ts";
import type { PolicyValues } from "./merge.ts";
import type { GroupEntry, ProjectEntry, RuleInfo, Settings, Sourced, Vocabulary } from "./model.ts";
import { cellTexts, type SeverityContext, tableCell } from "./severities.ts";
import { judgeWaiver } from "./waivers.ts";

/** What `policy --format json` prints: every value with where it came from. */
export function describePolicy(
  values: PolicyValues,
  severities: SeverityContext,
  run: { readonly today: string; readonly errors: readonly PolicyError[] },
): Readonly<Record<string, unknown>> {
  return {
    schema: "pypi-gate/policy@1",
    files: values.files,
    preset: bare(values.preset),
    rules: Object.fromEntries(
      configurable(severities.vocabulary).map((rule) => [rule.id, describeRule(rule, severities)]),
    ),
    maxWaiverDays: bare(values.maxWaiverDays),
    critical: bare(values.critical),
    groups: describeGroups(values.groups),
    projects: values.projects.map(describeProject),
    manifests: {
      include: bare(values.include),
      exclude: bare(values.exclude),
      map: bare({ ...values.map, value: formatsByGlob(values) }),
    },
    index: { url: bare(values.indexUrl), private: bare(values.privateNames), known: bare(knownIndexes(values)) },
    review: { when: bare(values.reviewWhen), inline: bare(values.reviewInline) },
    waivers: values.waivers.map((waiver) => {
      const { project, rules, state, days, file, line } = judgeWaiver(waiver, run.today, null);
      return { project, rules, state, days, file, line };
    }),
    errors: run.errors,
  };
}

/** The effective policy for people: one value a line, with where it came from unless that is the default. */
export function describeLines(values: PolicyValues, severities: SeverityContext): readonly string[] {
  return [
    `preset ${values.preset.value}${from(values.preset)}`,
    ...configurable(severities.vocabulary).map((rule) => ruleLine(rule, severities)),
    ...values.groups.map((group) => `group ${group.name}: ${groupText(group)}${from(group.origin)}`),
    ...values.projects.map(
      (project) => `projects ${project.names.join(", ")}: ${effectText(project)}${from(project.origin)}`,
    ),
    ...listLines(values),
    `index ${values.indexUrl.value}${from(values.indexUrl)}`,
    `review ${values.reviewWhen.value}${from(values.reviewWhen)}`,
    `review comments on lines: ${values.reviewInline.value ? "yes" : "no"}${from(values.reviewInline)}`,
    `waivers last at most ${values.maxWaiverDays.value} days${from(values.maxWaiverDays)}`,
    ...values.waivers.map(
      (waiver) =>
        `waiver ${waiver.project} (${waiver.rules.join(", ")}) until ${waiver.expires}: ${plainLine(waiver.reason)} (${waiver.file}:${waiver.line})`,
    ),
  ];
}

/** The text that `policy` prints: the lines, or every error as `FILE:LINE: MESSAGE`. */
export function describeText(lines: readonly string[], errors: readonly PolicyError[]): string {
  return `${(errors.length === 0 ? lines : errors.map(formatError)).join("\n")}\n`;
}

function configurable(vocabulary: Vocabulary): readonly RuleInfo[] {
  return vocabulary.rules.filter((rule) => rule.configurable).toSorted((a, b) => compareText(a.id, b.id));
}

function columnsOf(rule: RuleInfo): readonly Column[] {
  return rule.hasTransitive ? COLUMNS : COLUMNS.filter((column) => column !== "transitive");
}

function cellOf(rule: RuleInfo, column: Column, severities: SeverityContext): Sourced<Severity> {
  const query = { rule: rule.id, column, project: null, groups: [], defaultSeverity: null };
  const cell = tableCell(severities, query);
  return cell ?? { value: rule.defaults[column], source: "preset", file: null, line: null };
}

function describeRule(rule: RuleInfo, severities: SeverityContext): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columnsOf(rule).map((column) => [column, bare(cellOf(rule, column, severities))]));
}

// Without whatever else an entry of a list carries.
function bare<T>({ value, source, file, line }: Sourced<T>): Sourced<T> {
  return { value, source, file, line };
}

function settingsValue(settings: Settings): Readonly<Record<string, unknown>> {
  const columns = (cells: Readonly<Partial<Record<Column, Sourced<Severity>>>>) =>
    Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value]));
  return Object.fromEntries([...settings].map(([rule, cells]) => [rule, columns(cells)]));
}

function describeGroups(groups: readonly GroupEntry[]): Sourced<Readonly<Record<string, unknown>>> {
  const value = Object.fromEntries(
    groups.map((group) => [group.name, group.settings === null ? "off" : settingsValue(group.settings)]),
  );
  const { source, file, line } = groups.at(-1)?.origin ?? { source: "default", file: null, line: null };
  return { value, source, file, line };
}

function describeProject({ names, effect, origin }: ProjectEntry): Readonly<Record<string, unknown>> {
  const said = effect.kind === "rules" ? { rules: settingsValue(effect.settings) } : { [effect.kind]: true };
  return { name: names, ...said, reason: effect.reason, source: origin.source, file: origin.file, line: origin.line };
}

function formatsByGlob(values: PolicyValues): Readonly<Record<string, string>> {
  return Object.fromEntries([...values.map.value].reverse().map(({ glob, format }) => [glob, format]));
}

function knownIndexes(values: PolicyValues): Sourced<readonly string[]> {
  return { ...values.knownIndexes, value: values.knownIndexes.value.map(withoutCredentials) };
}

function from({ source, file, line }: Sourced<unknown>): string {
  if (file !== null) return line === null ? ` (${file})` : ` (${file}:${line})`;
  return source === "input" ? " (input)" : "";
}

function ruleLine(rule: RuleInfo, severities: SeverityContext): string {
  const cells = columnsOf(rule).map((column) => {
    const cell = cellOf(rule, column, severities);
    return `${column} ${cell.value}${from(cell)}`;
  });
  return `${rule.id}: ${cells.join(", ")}`;
}

function groupText({ settings }: GroupEntry): string {
  return settings === null ? "off" : cellTexts(settings).join(", ");
}

function effectText({ effect }: ProjectEntry): string {
  if (effect.kind === "rules") return cellTexts(effect.settings).join(", ");
  return `${effect.kind}, ${plainLine(effect.reason)}`;
}

function listLines(values: PolicyValues): readonly string[] {
  const lists: readonly (readonly [string, Sourced<readonly string[]>])[] = [
    ["critical", values.critical],
    ["manifests", values.include],
    ["manifests left out", values.exclude],
    ["manifests read as", { ...values.map, value: values.map.value.map(({ glob, format }) => `${glob} = ${format}`) }],
    ["private", values.privateNames],
    ["known indexes", knownIndexes(values)],
  ];
  return lists
    .filter(([, list]) => list.source !== "default")
    .map(([name, list]) => `${name}: ${list.value.join(", ")}${from(list)}`);
}
