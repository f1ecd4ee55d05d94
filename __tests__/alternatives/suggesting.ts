import { SUGGEST_BUDGET_MS, suggestAlternatives } from "../../src/alternatives/suggest.ts";
import type { Suggestions } from "../../src/domain/alternative.ts";
import type { ProjectStatus } from "../../src/domain/lookup.ts";
import { projectName } from "../../src/domain/name.ts";
import { proseText } from "../../src/domain/prose.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { type WorldOptions, worldOf } from "./support.ts";

export const OPTIONS = { requiresPython: ">=3.10", budgetMs: SUGGEST_BUDGET_MS };

/** Suggestions as plain text. */
export interface Said {
  readonly alternatives: readonly (readonly [string, boolean, string])[];
  readonly rejected: readonly (readonly [string, string])[];
  readonly failure: string | null;
}

/** Suggestions with their sentences as plain text. */
export function plain(suggestions: Suggestions | undefined): Said {
  return {
    alternatives: (suggestions?.alternatives ?? []).map(
      (one) => [one.name, one.verified, proseText(one.note)] as const,
    ),
    rejected: (suggestions?.rejected ?? []).map((one) => [one.name, proseText(one.reason)] as const),
    failure: suggestions?.failure == null ? null : proseText(suggestions.failure),
  };
}

/** Suggestions for the first of the projects, and what was asked. */
export async function suggestFor(
  projects: readonly FakeProject[],
  given: { readonly status?: ProjectStatus; readonly requiresPython?: string | null } & WorldOptions = {},
): Promise<Said & { readonly asked: readonly string[] }> {
  const { world, asked } = worldOf(projects, given);
  const project = projectName(projects[0]?.name ?? "");
  const target = { project, status: given.status ?? "archived", reason: projects[0]?.reason ?? null };
  const requiresPython = given.requiresPython === undefined ? OPTIONS.requiresPython : given.requiresPython;
  const all = await suggestAlternatives([target], world, { ...OPTIONS, requiresPython });
  return { ...plain(all.get(project)), asked };
}

/** An archived project of ada's with this summary. */
export function old(summary: string, more: Partial<FakeProject> = {}): FakeProject {
  return aProject({ name: "oldwidget", status: "archived", info: { summary }, owners: ["ada"], ...more });
}
