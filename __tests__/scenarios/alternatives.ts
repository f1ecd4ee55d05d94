import { expect } from "vitest";
import { aProject, type FakeProject } from "../support/index/project.ts";
import type { ActionRun } from "../support/runner/run-action.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";
import { findingsOf, NOW, reportOf } from "./story.ts";

/** An archived project of ada's whose last summary says this. */
export function ended(summary: string, more: Partial<FakeProject> = {}): FakeProject {
  return aProject({ name: "oldwidget", status: "archived", owners: ["ada"], info: { summary }, ...more });
}

/** A project of the same owner. */
export function ofAda(name: string, more: Partial<FakeProject> = {}): FakeProject {
  return aProject({ name, owners: ["ada"], ...more });
}

/** A pull request that adds `oldwidget`, unless `more` says otherwise. */
export async function added(
  projects: readonly FakeProject[],
  more: Partial<ScenarioOptions> = {},
): Promise<{ readonly scenario: Scenario; readonly run: ActionRun }> {
  const files = { base: { "requirements.txt": "" }, head: { "requirements.txt": "oldwidget\n" } };
  const scenario = await createScenario({ ...files, projects, now: NOW, ...more });
  const run = await scenario.run();
  scenario.assertClean();
  expect([run.stderr, findingsOf(run).length]).toEqual(["", 1]);
  return { scenario, run };
}

interface Said {
  readonly alternatives: readonly (readonly [name: string, basis: string, verified: boolean])[];
  readonly rejected: readonly string[];
}

interface WithAlternatives {
  readonly alternatives: readonly { readonly name: string; readonly basis: string; readonly verified: boolean }[];
  readonly rejected: readonly { readonly reason: string }[];
}

/** What the report file says of the only finding. */
export function saidIn(run: ActionRun): Said {
  const [finding] = reportOf(run).findings as unknown as readonly WithAlternatives[];
  if (finding === undefined) throw new Error("no finding");
  return {
    alternatives: finding.alternatives.map(({ name, basis, verified }) => [name, basis, verified]),
    rejected: finding.rejected.map(({ reason }) => reason),
  };
}

/** The inline comment without its marker and its small print. */
export function commentOf({ github }: Scenario): readonly string[] {
  return (github.state.comments[0]?.body ?? "").split("\n\n").slice(1, -1);
}

/** The cell "Next step" of the review's only row. */
export function stepOf({ github }: Scenario): string {
  const row = (github.state.reviews[0]?.body ?? "").split("\n").find((line) => line.startsWith("| **Block:**"));
  return row?.split(" | ").at(-1)?.replace(/ \|$/, "") ?? "";
}

const PYPROJECT = '[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=PY"\ndependencies = []\n';

/** A `pyproject.toml` with this least Python and these dependencies. */
export function pyproject(python: string, dependencies = "[]"): string {
  return PYPROJECT.replace("PY", python).replace("[]", dependencies);
}
