import { TomlDate } from "smol-toml";
import { dayNumber, dayText } from "../domain/days.ts";
import { normalizeLabel, parseProjectName } from "../domain/name.ts";
import type { PolicyDocument } from "./document.ts";
import { pathGlobProblem } from "./globs.ts";
import { type Problem, valueAt } from "./issues.ts";
import { DEFAULT_MAX_WAIVER_DAYS, type TomlPath } from "./model.ts";
import { MAX_WAIVER_DAYS } from "./schema.ts";
import { sectionOf } from "./sections.ts";
import { quoted } from "./wording.ts";

const EFFECTS = ["allow", "deny", "rules"] as const;
const ISO_DATES = /\d{4}-\d{2}-\d{2}/g;

/** The policy under check, and what it is held against. */
export interface CheckContext {
  readonly document: PolicyDocument;
  /** ISO day or time, UTC. */
  readonly today: string;
  /** How many days ahead a waiver may expire where this file does not say. */
  readonly maxWaiverDays: number | null;
}

/** What a schema can not see: fields that need each other, and dates against today. Works on files with other errors too. */
export function crossProblems(context: CheckContext): readonly Problem[] {
  return [
    ...tablesOf(context, "projects").flatMap((project, at) => projectProblems(context, project, at)),
    ...groupProblems(context),
    ...mapProblems(context),
    ...tablesOf(context, "waivers").flatMap((waiver, at) => dateProblems(context, waiver, at)),
    ...sharedWaivers(context),
  ];
}

function tablesOf(context: CheckContext, key: "projects" | "waivers"): readonly unknown[] {
  const list = valueAt(context.document.value, [key]);
  return Array.isArray(list) ? list : [];
}

function projectProblems(context: CheckContext, project: unknown, at: number): readonly Problem[] {
  if (typeof project !== "object" || project === null) return [];
  const section = sectionOf(["projects", at], context.document.prefix);
  const given = EFFECTS.filter((key) => Object.hasOwn(project, key));
  const problems: Problem[] = [];
  if (given.length === 0) {
    problems.push({ path: ["projects", at], message: `${section} needs one of "allow", "deny" and "rules"` });
  }
  for (const extra of given.slice(1)) {
    const message = `${section} has both "${given[0]}" and "${extra}"; it takes one of "allow", "deny" and "rules"`;
    problems.push({ path: ["projects", at, extra], message });
  }
  const reasoned = given.find((key) => key !== "rules");
  if (reasoned !== undefined && !Object.hasOwn(project, "reason")) {
    problems.push({ path: ["projects", at], message: `missing "reason" in ${section}: "${reasoned}" needs one` });
  }
  return problems;
}

function keysOf(context: CheckContext, path: TomlPath): readonly string[] {
  const table = valueAt(context.document.value, path);
  return typeof table === "object" && table !== null && !Array.isArray(table) ? Object.keys(table) : [];
}

function groupProblems(context: CheckContext): readonly Problem[] {
  const seen = new Map<string, string>();
  return keysOf(context, ["groups"]).flatMap((written) => {
    const first = seen.get(normalizeLabel(written));
    seen.set(normalizeLabel(written), first ?? written);
    if (first === undefined) return [];
    const line = context.document.lineAt(["groups", first]);
    const message = `group ${quoted(written)} is given twice: it is the same as ${quoted(first)} on line ${line}`;
    return [{ path: ["groups", written], message }];
  });
}

function mapProblems(context: CheckContext): readonly Problem[] {
  return keysOf(context, ["manifests", "map"]).flatMap((glob) => {
    const problem = pathGlobProblem(glob);
    const section = sectionOf(["manifests", "map"], context.document.prefix);
    return problem === null
      ? []
      : [{ path: ["manifests", "map", glob], message: `${quoted(glob)} in ${section} ${problem}` }];
  });
}

function dateProblems(context: CheckContext, waiver: unknown, at: number): readonly Problem[] {
  const path = ["waivers", at, "expires"];
  const expires = valueAt(waiver, ["expires"]);
  if (!(expires instanceof TomlDate && expires.isDate())) return [];
  const place = `"expires" in ${sectionOf(path, context.document.prefix)}`;
  const iso = expires.toISOString();
  const unreal = writtenDate(context.document, path, iso);
  if (unreal !== null) return [{ path, message: `${place} is no day of the calendar: ${unreal}` }];
  const [day, today] = [dayNumber(iso), dayNumber(context.today)];
  if (day === null || today === null) return [{ path, message: `${place} is no day of the calendar: ${iso}` }];
  const limit = limitOf(context);
  if (day - today <= limit) return [];
  return [{ path, message: `${place} is ${day - today} days ahead; "max-waiver-days" allows ${limit}` }];
}

// The TOML parser reads 2027-02-30 as March 2; the text says what was written. A line may have several waivers.
function writtenDate(document: PolicyDocument, path: TomlPath, iso: string): string | null {
  const line = document.text.split("\n")[document.lineAt(path) - 1] ?? "";
  const written: readonly string[] = line.match(ISO_DATES) ?? [];
  return written.includes(iso) ? null : (written.find((text) => asRead(text) === iso) ?? null);
}

function asRead(written: string): string | null {
  const first = dayNumber(`${written.slice(0, 8)}01`);
  return first === null ? null : dayText(first + Number(written.slice(8)) - 1);
}

function limitOf(context: CheckContext): number {
  const own = valueAt(context.document.value, ["max-waiver-days"]);
  if (typeof own === "number" && own >= 1 && own <= MAX_WAIVER_DAYS) return own;
  return context.maxWaiverDays ?? DEFAULT_MAX_WAIVER_DAYS;
}

function sharedWaivers(context: CheckContext): readonly Problem[] {
  const seen = new Map<string, { readonly waiver: number; readonly line: number }>();
  return tablesOf(context, "waivers").flatMap((waiver, at) => {
    const [project, rules] = [valueAt(waiver, ["project"]), valueAt(waiver, ["rules"])];
    if (typeof project !== "string" || !Array.isArray(rules)) return [];
    const name = parseProjectName(project) ?? project;
    return rules.flatMap((rule: unknown, item): readonly Problem[] => {
      const key = `${name} ${String(rule)}`;
      const first = seen.get(key);
      seen.set(key, first ?? { waiver: at, line: context.document.lineAt(["waivers", at]) });
      if (first === undefined || first.waiver === at) return [];
      const message = `${quoted(name)} has a waiver for ${quoted(String(rule))} already, on line ${first.line}`;
      return [{ path: ["waivers", at, "rules", item], message }];
    });
  });
}
