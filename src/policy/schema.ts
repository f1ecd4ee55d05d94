import { TomlDate } from "smol-toml";
import { z } from "zod";
import { indexUrlProblem, withoutSecrets } from "../domain/index-url.ts";
import { PROJECT_STATUSES } from "../domain/lookup.ts";
import { parseProjectName } from "../domain/name.ts";
import { PRESETS, REVIEW_WHEN } from "../domain/policy.ts";
import { SEVERITIES } from "../domain/severity.ts";
import { hasWildcard, isNameGlob, pathGlobProblem } from "./globs.ts";
import type { RuleInfo, Vocabulary } from "./model.ts";
import { issueUrlProblem, knownUrlProblem } from "./urls.ts";
import { quoted } from "./wording.ts";

/** What is being done about what a waiver permits. */
export const DISPOSITIONS = ["migrating", "vendored", "accepted"] as const;
/** The most that `max-waiver-days` may be. */
export const MAX_WAIVER_DAYS = 3650;
/** Where editors find the JSON Schema of the policy. */
export const POLICY_SCHEMA_URL = "https://raw.githubusercontent.com/pypi-gate/pypi-gate/main/schema/policy.json";

const Severity = z.enum(SEVERITIES).describe("How strictly a finding is taken.");

/**
 * A field whose text a function can refuse; its answer continues the sentence that begins with the text in quotes.
 * `pattern`: what editors can check of it by the JSON Schema; never stricter than the function. `shownOf`: the text as
 * it may be told in public; a shared policy may be that of a private repository.
 */
function checkedText(problem: (text: string) => string | null, pattern: string, shownOf = (text: string) => text) {
  const checked = z.string().check((context) => {
    const found = problem(context.value);
    if (found === null) return;
    context.issues.push({
      code: "custom",
      input: context.value,
      message: `${quoted(shownOf(context.value))} ${found}`,
    });
  });
  return checked.meta({ pattern });
}

const NonBlank = z
  .string()
  .check((context) => {
    if (context.value.trim() === "") context.issues.push({ code: "custom", input: context.value, message: "blank" });
  })
  .meta({ pattern: "\\S" });
// The scheme of a URL is read without case and after white space.
const HTTPS = "[Hh][Tt][Tt][Pp][Ss]:";
const HTTP = "[Hh][Tt][Tt][Pp]:";
const NameGlob = checkedText(
  (text) => (isNameGlob(text) ? null : "is no project name or glob of names"),
  "^[A-Za-z0-9._*?-]*[A-Za-z0-9*?][A-Za-z0-9._*?-]*$",
);
const PathGlob = checkedText(pathGlobProblem, "^(?!\\.?/)[\\s\\S]*\\S");
const IndexUrl = checkedText(
  indexUrlProblem,
  `^\\s*(${HTTPS}|${HTTP}/*([^/?#]*@)?([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127\\.|\\[::1\\]))`,
  withoutSecrets,
);
const KnownUrl = checkedText(knownUrlProblem, `^\\s*(${HTTPS}|${HTTP})`, withoutSecrets);
const IssueUrl = checkedText(issueUrlProblem, `^\\s*${HTTPS}`, withoutSecrets);
const WaivedProject = checkedText((text) => {
  if (hasWildcard(text)) return "has a wildcard; a waiver names one project";
  return parseProjectName(text) === null ? "is no project name" : null;
}, "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_])?$");
const LocalDate = z
  .custom<TomlDate>((value) => value instanceof TomlDate && value.isDate())
  .describe("The last day it holds, UTC: a TOML date without quotes.");

function relationTable(rule: RuleInfo) {
  const [one, changed, existing] = [Severity.optional(), Severity.optional(), Severity.optional()];
  const files = { new: one, changed, existing };
  return z.strictObject(rule.hasTransitive ? { ...files, transitive: Severity.optional() } : files);
}

function rulesTable(vocabulary: Vocabulary) {
  const rules = vocabulary.rules.filter((rule) => rule.configurable);
  const shape = Object.fromEntries(
    rules.map((rule) => [rule.id, z.union([Severity, relationTable(rule)]).optional()] as const),
  );
  return z.strictObject(shape).describe("Severity by rule: one word for all relations, or a table by relation.");
}

// What the checks after the shape say, in words of JSON Schema.
const ONE_PURPOSE = {
  oneOf: ["allow", "deny", "rules"].map((key) => ({ required: [key] })),
  dependencies: { allow: ["reason"], deny: ["reason"] },
};

function projectEntry(rules: ReturnType<typeof rulesTable>) {
  const entry = z.strictObject({
    name: z.union([NameGlob, z.array(NameGlob).min(1)]).describe("Project names; `*` and `?` are wildcards."),
    allow: z.literal(true).optional().describe("Every rule off but quarantined-project."),
    deny: z.literal(true).optional().describe("A finding of the rule denied-project."),
    rules: rules.optional(),
    reason: NonBlank.optional().describe("Required with allow and deny."),
  });
  return entry.meta(ONE_PURPOSE);
}

function waiverEntry(vocabulary: Vocabulary) {
  const ids = vocabulary.rules.filter((rule) => rule.configurable).map((rule) => rule.id);
  return z.strictObject({
    project: WaivedProject.describe("One project, no wildcards."),
    rules: z.array(z.enum(ids)).min(1),
    reason: NonBlank,
    expires: LocalDate,
    status: z.enum(PROJECT_STATUSES).optional().describe("The status it was granted for; void when it gets worse."),
    owner: NonBlank.optional(),
    issue: IssueUrl.optional().describe("The migration task."),
    disposition: z.enum(DISPOSITIONS).optional(),
  });
}

/** The policy file as a zod schema: strict, the rules and formats taken from the argument. */
export function policySchema(vocabulary: Vocabulary) {
  const rules = rulesTable(vocabulary);
  return z.strictObject({
    preset: z.enum(PRESETS).optional().describe("The table that the rest is laid over."),
    "max-waiver-days": z.int().min(1).max(MAX_WAIVER_DAYS).optional(),
    rules: rules.optional(),
    groups: z
      .record(z.string(), z.union([z.literal("off"), rules]))
      .optional()
      .describe("Dependency groups, extras and categories: off, or severities."),
    projects: z.array(projectEntry(rules)).optional(),
    manifests: z
      .strictObject({
        include: z.array(PathGlob).optional(),
        exclude: z.array(PathGlob).optional(),
        map: z.record(z.string(), z.enum(vocabulary.formats)).optional(),
      })
      .optional(),
    index: z
      .strictObject({
        url: IndexUrl.optional(),
        private: z.array(NameGlob).optional(),
        known: z.array(KnownUrl).optional(),
      })
      .optional(),
    critical: z.array(NameGlob).optional(),
    review: z.strictObject({ when: z.enum(REVIEW_WHEN).optional(), inline: z.boolean().optional() }).optional(),
    open: z.array(z.enum(openNames(vocabulary))).optional(),
    waivers: z.array(waiverEntry(vocabulary)).optional(),
  });
}

/** What a shared policy can open for repositories to loosen. */
export function openNames(vocabulary: Vocabulary): readonly string[] {
  const rules = vocabulary.rules.filter((rule) => rule.configurable).map((rule) => `rules.${rule.id}`);
  return [
    "preset",
    "rules",
    ...rules,
    "groups",
    "projects",
    "manifests",
    "index",
    "review",
    "waivers",
    "max-waiver-days",
  ];
}

/** A policy file as {@link policySchema} accepts it. */
export type PolicyFile = z.infer<ReturnType<typeof policySchema>>;

/** The schema as a JSON Schema (draft 7, what TOML editors read), `id` its address. */
export function policyJsonSchema(vocabulary: Vocabulary, id: string): Record<string, unknown> {
  const schema = z.toJSONSchema(policySchema(vocabulary), {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    // TOML editors see a date as a string of this format.
    override: (context) => {
      if (context.zodSchema._zod.def.type !== "custom") return;
      context.jsonSchema.type = "string";
      context.jsonSchema.format = "date";
    },
  });
  return { $id: id, title: "pypi-gate policy", ...schema };
}
