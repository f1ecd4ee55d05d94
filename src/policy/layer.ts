import type { TomlDate } from "smol-toml";
import { compareStatus, type ProjectStatus } from "../domain/lookup.ts";
import type { FormatId } from "../domain/manifest.ts";
import { normalizeLabel, projectName } from "../domain/name.ts";
import { type RuleId, statusOfRule } from "../domain/rule.ts";
import { COLUMNS, type Column, type Severity } from "../domain/severity.ts";
import type { Waiver } from "../domain/waiver.ts";
import type { PolicyDocument } from "./document.ts";
import { normalizeNameGlob } from "./globs.ts";
import type {
  GroupEntry,
  MapEntry,
  PolicyLayer,
  ProjectEffect,
  ProjectEntry,
  Settings,
  Sourced,
  SourcedList,
  TomlPath,
  ValueSource,
  Vocabulary,
} from "./model.ts";
import type { PolicyFile } from "./schema.ts";

interface LayerContext {
  readonly document: PolicyDocument;
  readonly source: Extract<ValueSource, "file" | "shared">;
  readonly vocabulary: Vocabulary;
}

type RulesTable = NonNullable<PolicyFile["rules"]>;

/** The worst status that a waiver's rules speak of; `active` where none has one. */
export function defaultStatus(rules: readonly RuleId[]): ProjectStatus {
  return rules
    .map((rule) => statusOfRule(rule) ?? "active")
    .reduce<ProjectStatus>((worst, status) => (compareStatus(status, worst) > 0 ? status : worst), "active");
}

/** A checked file as values with their lines. */
export function layerOf(file: PolicyFile, context: LayerContext): PolicyLayer {
  return {
    file: context.document.file,
    preset: optional(context, ["preset"], file.preset),
    maxWaiverDays: optional(context, ["max-waiver-days"], file["max-waiver-days"]),
    rules: settingsOf(context, ["rules"], file.rules ?? {}),
    groups: Object.entries(file.groups ?? {}).map(([name, group]) => groupOf(context, name, group)),
    projects: (file.projects ?? []).map((project, at) => projectOf(context, project, at)),
    manifests: {
      include: items(context, ["manifests", "include"], file.manifests?.include),
      exclude: items(context, ["manifests", "exclude"], file.manifests?.exclude),
      map: mapOf(context, file.manifests?.map),
    },
    index: {
      url: optional(context, ["index", "url"], file.index?.url),
      private: items(context, ["index", "private"], file.index?.private, normalizeNameGlob),
      known: items(context, ["index", "known"], file.index?.known),
    },
    critical: items(context, ["critical"], file.critical, normalizeNameGlob),
    review: {
      when: optional(context, ["review", "when"], file.review?.when),
      inline: optional(context, ["review", "inline"], file.review?.inline),
    },
    open: items(context, ["open"], file.open),
    waivers: (file.waivers ?? []).map((waiver, at) => waiverOf(context, waiver, at)),
  };
}

function sourced<T>(context: LayerContext, path: TomlPath, value: T): Sourced<T> {
  return { value, source: context.source, file: context.document.file, line: context.document.lineAt(path) };
}

function optional<T>(context: LayerContext, path: TomlPath, value: T | undefined): Sourced<T> | null {
  return value === undefined ? null : sourced(context, path, value);
}

function items(
  context: LayerContext,
  path: TomlPath,
  list: readonly string[] | undefined,
  clean: (item: string) => string = (item) => item,
): SourcedList<string> {
  return {
    key: list === undefined ? null : sourced(context, path, true),
    items: (list ?? []).map((item, at) => sourced(context, [...path, at], clean(item))),
  };
}

function mapOf(context: LayerContext, map: Readonly<Record<string, FormatId>> | undefined): SourcedList<MapEntry> {
  const path = ["manifests", "map"];
  return {
    key: map === undefined ? null : sourced(context, path, true),
    items: Object.entries(map ?? {}).map(([glob, format]) => sourced(context, [...path, glob], { glob, format })),
  };
}

type Cells = Readonly<Partial<Record<Column, Sourced<Severity>>>>;
type RuleValue = NonNullable<RulesTable[string]>;

function settingsOf(context: LayerContext, path: TomlPath, table: RulesTable): Settings {
  const settings = new Map<RuleId, Cells>();
  for (const { id } of context.vocabulary.rules) {
    const value = Object.hasOwn(table, id) ? table[id] : undefined;
    if (value !== undefined) settings.set(id, cellsOf(context, [...path, id], value));
  }
  return settings;
}

function cellsOf(context: LayerContext, path: TomlPath, value: RuleValue): Cells {
  const cells: Partial<Record<Column, Sourced<Severity>>> = {};
  for (const column of COLUMNS) {
    const word = typeof value === "string" ? value : severityIn(value, column);
    if (word !== undefined)
      cells[column] = sourced(context, typeof value === "string" ? path : [...path, column], word);
  }
  return cells;
}

function severityIn(
  table: Readonly<Partial<Record<Column, Severity | undefined>>>,
  column: Column,
): Severity | undefined {
  return table[column];
}

function groupOf(context: LayerContext, written: string, group: "off" | RulesTable): GroupEntry {
  const path = ["groups", written];
  return {
    name: normalizeLabel(written),
    settings: group === "off" ? null : settingsOf(context, path, group),
    origin: sourced(context, path, true),
  };
}

type ProjectTable = NonNullable<PolicyFile["projects"]>[number];

function projectOf(context: LayerContext, project: ProjectTable, at: number): ProjectEntry {
  const names = typeof project.name === "string" ? [project.name] : project.name;
  return {
    names: names.map(normalizeNameGlob),
    effect: effectOf(context, project, at),
    origin: sourced(context, ["projects", at], true),
  };
}

function effectOf(context: LayerContext, project: ProjectTable, at: number): ProjectEffect {
  if (project.allow === true) return { kind: "allow", reason: project.reason ?? "" };
  if (project.deny === true) return { kind: "deny", reason: project.reason ?? "" };
  const settings = settingsOf(context, ["projects", at, "rules"], project.rules ?? {});
  return { kind: "rules", settings, reason: project.reason ?? null };
}

type WaiverTable = NonNullable<PolicyFile["waivers"]>[number];

function waiverOf(context: LayerContext, waiver: WaiverTable, at: number): Waiver {
  return {
    project: projectName(waiver.project),
    rules: [...new Set(waiver.rules)],
    status: waiver.status ?? defaultStatus(waiver.rules),
    reason: waiver.reason,
    expires: dayOf(waiver.expires),
    owner: waiver.owner ?? null,
    issue: waiver.issue ?? null,
    disposition: waiver.disposition ?? "accepted",
    file: context.document.file,
    line: context.document.lineAt(["waivers", at]),
  };
}

function dayOf(date: TomlDate): string {
  return date.toISOString().slice(0, 10);
}
