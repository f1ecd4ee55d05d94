import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createRepository } from "../support/git/repository.ts";
import type { PermissionSpec } from "../support/github/github.ts";
import type { Level } from "../support/github/model.ts";
import { aProject } from "../support/index/project.ts";
import {
  type EventSpec,
  mergeGroupEvent,
  pullRequestEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from "../support/runner/events.ts";
import { readMetadata } from "../support/runner/metadata.ts";
import { ROOT } from "../support/runner/process.ts";
import { createScenario, type Scenario } from "../support/scenario.ts";

const inputs = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]).transform(String));
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(["read", "write", "none"])),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      "runs-on": z.unknown(),
      steps: z.array(z.object({ uses: z.string().optional(), with: inputs.optional() })),
    }),
  ),
});

interface Recipe {
  readonly title: string;
  readonly events: readonly string[];
  readonly permissions: Readonly<Record<string, Level>>;
  readonly jobs: readonly string[];
  readonly steps: readonly Readonly<Record<string, string>>[];
}

function readRecipes(): readonly Recipe[] {
  const text = readFileSync(join(ROOT, "docs/recipes.md"), "utf8");
  return text.split(/^## /m).flatMap((section) =>
    [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((block) => {
      const { on, permissions, jobs } = workflow.parse(parse(block[1] ?? ""));
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      return {
        title: section.split("\n")[0] ?? "",
        events: Object.keys(on),
        permissions,
        jobs: Object.keys(jobs),
        steps: steps.filter(({ uses }) => uses?.startsWith("pypi-gate/pypi-gate@")).map((step) => step.with ?? {}),
      };
    }),
  );
}

const RECIPES = readRecipes();

// What a workflow does not list is not granted.
function granted(permissions: Readonly<Record<string, Level>>): PermissionSpec {
  const scopes = ["contents", "pull-requests", "checks", "issues", "statuses"] as const;
  return Object.fromEntries(scopes.map((scope) => [scope, permissions[scope] ?? "none"]));
}

// Expressions that only GitHub knows are empty, as an unset variable is; the mirror is the loopback index.
function valuesOf(step: Readonly<Record<string, string>>, scenario: Scenario): Record<string, string> {
  const values = Object.entries(step).map(([name, value]) => [name, value.replace(/\$\{\{.*?\}\}/g, "")] as const);
  return { ...Object.fromEntries(values), "index-url": scenario.index.url };
}

function eventOf(name: string, scenario: Scenario): EventSpec {
  const { github } = scenario;
  switch (name) {
    case "pull_request":
      return pullRequestEvent({ github, number: 7 });
    case "merge_group":
      scenario.repository.merge("main", "topic");
      return mergeGroupEvent(github, { base: scenario.baseSha, head: "main" });
    case "workflow_run": {
      const [pull] = github.state.pulls;
      if (pull === undefined) throw new Error("no pull request");
      return workflowRunEvent(github, pull);
    }
    case "schedule":
      return scheduleEvent(github);
    case "workflow_dispatch":
      return workflowDispatchEvent(github);
    default:
      throw new Error(`no such event in the rig: ${name}`);
  }
}

async function setScene({ permissions, steps, events }: Recipe): Promise<Scenario> {
  const shared = /^([^/]+)\/([^/]+)\/(.+)@v1$/.exec(steps[0]?.["policy-file"] ?? "");
  const others = createRepository();
  onTestFinished(() => others.remove());
  others.commit({ branch: "main", files: { [shared?.[3] ?? "x.toml"]: 'preset = "standard"\n' } });
  others.git("tag", "v1");
  const policy = { "config/pypi-gate.toml": 'preset = "standard"\n' };
  return createScenario({
    base: { "requirements.txt": "fine==1.0\n", ...policy },
    head: { "requirements.txt": "fine==1.0\nold-one==1.0\n" },
    projects: [aProject({ name: "fine" }), aProject({ name: "old-one", status: "archived" })],
    pull: events.includes("workflow_run") ? { headOwner: "contributor" } : {},
    github: {
      permissions: granted(permissions),
      ...(shared === null ? {} : { others: [{ owner: shared[1] ?? "", name: shared[2] ?? "", repository: others }] }),
    },
  });
}

const ROWS = RECIPES.flatMap((recipe) => recipe.events.map((event) => ({ title: recipe.title, event, recipe })));

describe("docs/recipes.md", () => {
  test("has recipes for the events that the action is made for, each with one step of ours", () => {
    expect(new Set(RECIPES.flatMap(({ events }) => events))).toEqual(
      new Set(["pull_request", "merge_group", "workflow_run", "schedule", "workflow_dispatch"]),
    );
    expect(RECIPES.map(({ steps }) => steps.length)).toEqual(RECIPES.map(() => 1));
  });

  test("names only inputs that action.yml has", () => {
    const known = readMetadata(join(ROOT, "action.yml"), "").inputs;
    const unknown = RECIPES.flatMap(({ steps }) => steps.flatMap((step) => Object.keys(step)));
    expect(unknown.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(ROWS)("$title runs as printed on $event", async ({ event, recipe }) => {
    const scenario = await setScene(recipe);
    const [step = {}] = recipe.steps;
    const run = await scenario.run({ event: eventOf(event, scenario), inputs: valuesOf(step, scenario) });
    const isAudit = event === "schedule" || event === "workflow_dispatch";
    const isQuiet = isAudit || step.preset === "advisory";
    expect([run.exitCode, run.annotations.filter(({ title }) => title === "Policy error")]).toEqual([
      isQuiet ? 0 : 1,
      [],
    ]);
    const reviews = scenario.github.state.reviews.length;
    const isReviewed = (event === "pull_request" || event === "workflow_run") && step.review !== "never";
    expect(reviews).toBe(isReviewed ? 1 : 0);
    if (step["sarif-file"] !== undefined) expect(Object.keys(run.files)).toContain(`workspace/${step["sarif-file"]}`);
    expect(run.summary).not.toContain("Not everything could be posted");
    scenario.assertClean();
  });
});
