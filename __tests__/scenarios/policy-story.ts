import type { Files } from "../support/git/repository.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import type { ActionRun } from "../support/runner/run-action.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";
import { NOW } from "./story.ts";

/** Where the policy of these scenes stands. */
export const POLICY = ".github/pypi-gate.toml";
/** An archived, an active and a quarantined project. */
export const PROJECTS: readonly FakeProject[] = [
  aProject({ name: "old-thing", status: "archived" }),
  aProject({ name: "thing" }),
  aProject({ name: "sick-thing", status: "quarantined", releases: [] }),
];
/** A pull request that adds the archived project. */
export const SCENE: ScenarioOptions = {
  base: { "requirements.txt": "" },
  head: { "requirements.txt": "old-thing\n" },
  projects: PROJECTS,
  now: NOW,
};
/** Its finding under the default policy. */
export const BLOCKED = "block archived-project old-thing requirements.txt:1";

/** {@link SCENE} with more files on either side. */
export function scene(base: Files, head: Files = {}, more: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  return createScenario({ ...SCENE, ...more, base: { ...SCENE.base, ...base }, head: { ...SCENE.head, ...head } });
}

interface WaiverFields {
  readonly project?: string;
  readonly rule?: string;
  readonly expires?: string;
  readonly status?: string;
}

/** One `[[waivers]]` table, 7 lines or 8. */
export function waiverOf({
  project = "old-thing",
  rule = "archived-project",
  expires = "2027-02-21",
  status,
}: WaiverFields) {
  const lines = [`project = "${project}"`, `rules = ["${rule}"]`, `reason = "until we moved"`, `expires = ${expires}`];
  const granted = status === undefined ? [] : [`status = "${status}"`];
  return ["[[waivers]]", ...lines, ...granted, `owner = "@octo-org/data"`, ""].join("\n");
}

interface ReportPolicy {
  readonly preset: string;
  readonly files: readonly string[];
  readonly ref: string | null;
  readonly errors: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly proposed: { readonly errors: readonly unknown[]; readonly differs: readonly unknown[] } | null;
}

type Lists = Readonly<Record<"unused" | "expired" | "expiring" | "void", readonly Readonly<Record<string, unknown>>[]>>;

/** `policy` of the report. */
export function policyOf(run: ActionRun): ReportPolicy {
  return (run.report as { readonly policy: ReportPolicy }).policy;
}

/** The lists of waivers by project, as the report has them. */
export function listsOf(run: { readonly report: unknown }) {
  const { waivers } = run.report as { readonly waivers: Lists };
  return Object.fromEntries(Object.entries(waivers).map(([list, of]) => [list, of.map(({ project }) => project)]));
}

/** The waiver of each finding, in order. */
export function waiversOf(run: ActionRun): readonly unknown[] {
  const { findings } = run.report as { readonly findings: readonly { readonly waiver: unknown }[] };
  return findings.map(({ waiver }) => waiver);
}

/** The errors of the report as the log shows them. */
export function errorLines(run: ActionRun): readonly string[] {
  return policyOf(run).errors.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The lists of waivers where nothing is to be said. */
export const NO_LISTS = { unused: [], expired: [], expiring: [], void: [] };
