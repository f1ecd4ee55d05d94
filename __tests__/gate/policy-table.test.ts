import { describe, expect, test } from "vitest";
import { type Files, type GateRun, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

const POLICY = ".github/pypi-gate.toml";
const PROJECTS = [aProject({ name: "app-base" }), aProject({ name: "old-thing", status: "archived" })];
const TABLE = { new: "block", transitive: "note", changed: "warn", existing: "off" } as const;
type Relation = keyof typeof TABLE;
const RELATIONS: readonly Relation[] = ["new", "transitive", "changed", "existing"];
const SEVERITIES = ["block", "warn", "note", "off"] as const;

const PYPROJECT = `[project]\nname = "app"\nversion = "1"\ndependencies = ["app-base"]\n`;

function lock(inner: string): string {
  const registry = `source = { registry = "https://pypi.org/simple" }`;
  return [
    "version = 1\n",
    `[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "app-base" }]\n`,
    `[[package]]\nname = "app-base"\nversion = "1.0"\n${registry}\n${inner}`,
  ].join("\n");
}

const WITHOUT = lock("");
const WITH = lock(
  `dependencies = [{ name = "old-thing" }]\n\n[[package]]\nname = "old-thing"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n`,
);

/** One pull request or audit per relation, in each of which the archived project stands. */
const RUNS: Readonly<Record<Relation, Pick<GateRun, "base" | "head">>> = {
  new: { base: { "requirements.txt": "" }, head: { "requirements.txt": "old-thing\n" } },
  transitive: {
    base: { "pyproject.toml": PYPROJECT, "uv.lock": WITHOUT },
    head: { "pyproject.toml": PYPROJECT, "uv.lock": WITH },
  },
  changed: { base: { "requirements.txt": "old-thing\n" }, head: { "requirements.txt": "old-thing==1.0\n" } },
  existing: { base: null, head: { "requirements.txt": "old-thing\n" } },
};

async function severityOf(relation: Relation, policy: string): Promise<string> {
  const { base, head } = RUNS[relation];
  const file: Files = { [POLICY]: policy };
  const { report } = await runGate({
    base: base && { ...base, ...file },
    head: { ...head, ...file },
    projects: PROJECTS,
  });
  const said = inBrief(report).filter((line) => line.includes("archived-project"));
  return said[0]?.split(" ")[0] ?? "off";
}

describe("the table of a policy", () => {
  test("gives every relation its own severity", async () => {
    const rules = RELATIONS.map((relation) => `${relation} = "${TABLE[relation]}"`).join(", ");
    const policy = `[rules]\narchived-project = { ${rules} }\n`;
    const got = await Promise.all(RELATIONS.map(async (relation) => [relation, await severityOf(relation, policy)]));

    expect(Object.fromEntries(got)).toEqual(TABLE);
  });

  test.each(RELATIONS.flatMap((relation) => SEVERITIES.map((severity) => [severity, relation] as const)))(
    "takes %s for %s and leaves the others to the preset",
    async (severity, relation) => {
      const policy = `[rules]\narchived-project = { ${relation} = "${severity}" }\n`;
      const got = await Promise.all(RELATIONS.map(async (one) => [one, await severityOf(one, policy)]));

      const standard = { new: "block", transitive: "warn", changed: "warn", existing: "warn" };
      expect(Object.fromEntries(got)).toEqual({ ...standard, [relation]: severity });
    },
  );

  test.each([
    ["rules over the preset", `[rules]\narchived-project = "note"\n`, "note"],
    ["a project's rules over [rules]", `[rules]\narchived-project = "note"\n\n${project("old-*", "warn")}`, "warn"],
    ["a later project over an earlier one", `${project("old-*", "warn")}${project("old_thing", "note")}`, "note"],
    ["an allowance over all of these", `${project("*", "block")}${allowance()}`, "off"],
    ["critical on top", `critical = ["OLD.*"]\n\n${project("*", "note")}`, "warn"],
    ["off that stays off for critical ones", `critical = ["old-*"]\n\n${project("*", "off")}`, "off"],
  ])("lays %s", async (_what, policy, severity) => {
    expect(await severityOf("new", policy)).toBe(severity);
  });
});

function project(name: string, severity: string): string {
  return `[[projects]]\nname = "${name}"\nrules = { archived-project = "${severity}" }\n\n`;
}

function allowance(): string {
  return `[[projects]]\nname = "old-thing"\nallow = true\nreason = "ours"\n`;
}
