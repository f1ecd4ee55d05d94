import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RULES } from "../../src/rules/registry.ts";
import { sound } from "../policy/support.ts";
import { isJson, type Json, objectOf, objectsOf, textOf } from "../support/github/json.ts";
import { readMetadata } from "../support/runner/metadata.ts";
import { ROOT, runNode } from "../support/runner/process.ts";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const within = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...within("docs").filter((file) => file.endsWith(".md"))];
const WORKFLOWS = within(".github/workflows");

interface Recipe {
  readonly heading: string;
  readonly yaml: readonly string[];
}

function recipes(): readonly Recipe[] {
  return (
    read("docs/recipes.md")
      .split(/^## /m)
      .slice(1)
      // `yml` marks what is no workflow.
      .filter((section) => !/^```yml$/m.test(section))
      .map((section) => ({
        heading: section.split("\n")[0] ?? "",
        yaml: [...section.matchAll(/^```yaml\n(?<text>[\s\S]*?)^```$/gm)].map((match) => match.groups?.text ?? ""),
      }))
  );
}

function workflow(text: string): Json {
  const parsed: unknown = parse(text);
  return isJson(parsed) ? parsed : {};
}

function stepsOf(text: string): readonly Json[] {
  const jobs = Object.values(objectOf(workflow(text), "jobs")).filter(isJson);
  return jobs.flatMap((job) => objectsOf(job, "steps"));
}

/** What a workflow or a job may write. */
function writesOf(permitted: Json): readonly string[] {
  const all = textOf(permitted, "permissions");
  if (all !== null) return [all];
  const levels = Object.entries(objectOf(permitted, "permissions"));
  return levels.filter(([, level]) => level !== "read").map(([name]) => name);
}

// GitHub's anchor of a heading.
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function brokenLinks(page: string): readonly string[] {
  const text = read(page).replace(/```[\s\S]*?```/g, "");
  const targets = [...text.matchAll(/\]\((?<to>[^)\s]+)\)|(?:src|srcset)="(?<image>[^"]+)"/g)].map(
    (match) => match.groups?.to ?? match.groups?.image ?? "",
  );
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = "", fragment] = target.split("#");
    const file = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, file))) return true;
    const headings = [...read(file).matchAll(/^#+ (?<text>.*)$/gm)].map((match) => anchor(match.groups?.text ?? ""));
    return fragment !== undefined && !headings.includes(fragment);
  });
}

// Rules of the policy itself: nothing in it waives them.
const WITHOUT_POLICY: readonly string[] = ["gate-edited", "invalid-policy"];

describe("the pages", () => {
  test("every rule has a page, and every page a rule", () => {
    const pages = readdirSync(join(ROOT, "docs/rules")).filter((file) => file !== "README.md");

    expect(pages.toSorted()).toEqual(RULES.map((rule) => `${rule.id}.md`).toSorted());
  });

  test("generated blocks are what the registries make", async () => {
    const env = { PATH: process.env.PATH ?? "/usr/bin:/bin" };
    const run = await runNode({ args: ["scripts/docs.ts", "--check"], cwd: ROOT, env });

    expect([run.stdout, run.exitCode]).toEqual(["", 0]);
  });

  test.each(PAGES)("the links of %s lead somewhere", (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test.each(RULES.map((rule) => rule.id))("the policy that the page of %s prints is sound", (id) => {
    const printed = [...read(`docs/rules/${id}.md`).matchAll(/^```toml\n(?<text>[\s\S]*?)^```$/gm)];

    const files = printed.map((match) => sound(match.groups?.text ?? "").files.length);
    expect(files).toEqual(WITHOUT_POLICY.includes(id) ? [] : [1]);
  });
});

describe("the recipes", () => {
  const action = readMetadata(join(ROOT, "action.yml"), "");

  test.each(recipes().map((recipe) => [recipe.heading, recipe] as const))("%s is one workflow", (_heading, recipe) => {
    const [text = "", ...more] = recipe.yaml;
    const own = stepsOf(text).filter((step) => textOf(step, "uses") === "pypi-gate/pypi-gate@v1");

    expect(more).toEqual([]);
    expect([own.length, Object.keys(workflow(text))]).toEqual([1, ["name", "on", "permissions", "jobs"]]);
    expect(own.flatMap((step) => Object.keys(objectOf(step, "with"))).filter((key) => !action.inputs.has(key))).toEqual(
      [],
    );
  });

  test("the README prints the first of them", () => {
    expect(read("README.md")).toContain(recipes()[0]?.yaml[0] ?? "no recipe");
  });
});

describe("the workflows", () => {
  const everywhere = [...WORKFLOWS.map(read), ...recipes().flatMap((recipe) => recipe.yaml)];

  test("actions of others are pinned by commit, with their version beside it", () => {
    const uses = everywhere.flatMap((text) => text.match(/uses: .*/g) ?? []).map((line) => line.slice(6));
    const foreign = uses.filter((one) => one !== "./" && one !== "pypi-gate/pypi-gate@v1");

    expect(foreign.filter((one) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  });

  test.each(WORKFLOWS)("%s states its permissions, and only the gate may write: a review and a check run", (path) => {
    const whole = workflow(read(path));
    const jobs = Object.values(objectOf(whole, "jobs")).filter(isJson);
    const ofJobs = jobs.flatMap((job) => writesOf(job));

    expect("permissions" in whole).toBe(true);
    expect(writesOf(whole)).toEqual([]);
    expect(ofJobs).toEqual(path.endsWith("pypi-gate.yml") ? ["pull-requests", "checks"] : []);
  });

  test("this repository's own gate runs this action on every event that can change a verdict", () => {
    const own = workflow(read(".github/workflows/pypi-gate.yml"));

    expect(objectOf(own, "on")).toEqual({
      pull_request: { types: ["opened", "synchronize", "reopened", "edited"] },
      merge_group: null,
    });
    expect(stepsOf(read(".github/workflows/pypi-gate.yml")).map((step) => step.uses)).toContain("./");
  });
});
