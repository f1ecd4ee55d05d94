import { expect, test } from "vitest";
import { type COLUMNS, RULE_CASES, type RuleCase, severityIn } from "../gate/rule-cases.ts";
import { type LockedPackage, uvProject } from "../gate/trees.ts";
import type { Files } from "../support/git/repository.ts";
import { failing } from "../support/index/faults.ts";
import { aProject } from "../support/index/project.ts";
import { scheduleEvent } from "../support/runner/events.ts";
import { createScenario, type Scenario } from "../support/scenario.ts";
import { expectTold, NOW, reportOf } from "./story.ts";

type Column = (typeof COLUMNS)[number];

const POLICY = ".github/pypi-gate.toml";
const DENIES = `[[projects]]\nname = "denied-project-*"\ndeny = true\nreason = "not for us"\n`;
const SICK = RULE_CASES.filter((one) => one.sick === true).flatMap((one) => names(one));

/** Each rule has one direct and one transitive project. */
function names({ rule }: RuleCase): readonly [string, string] {
  return [`${rule}-direct`, `${rule}-below`];
}

function packagesOf(one: RuleCase, version: string): readonly LockedPackage[] {
  return names(one).map((name) => ({ name, version, ...(version === "1.0" ? one.thing : {}) }));
}

/** The project with every rule's two packages at that version; null: with none of them. */
function tree(version: string | null): Files {
  if (version === null) return uvProject(["parent"], [{ name: "parent" }]);
  const direct = RULE_CASES.map((one) => names(one)[0]);
  const below = RULE_CASES.map((one) => names(one)[1]);
  const things = RULE_CASES.flatMap((one) => packagesOf(one, version));
  // Only the lock's own requirements make a package direct: the manifest beside it stays as it is.
  return { ...uvProject(["parent", ...direct], [{ name: "parent", needs: below }, ...things]) };
}

function scene(base: Files, head: Files): Promise<Scenario> {
  const things = RULE_CASES.filter((one) => one.project !== null).flatMap((one) =>
    names(one).map((name) => aProject({ name, ...one.project })),
  );
  return createScenario({
    base: { ...base, [POLICY]: DENIES },
    head,
    projects: [aProject({ name: "parent" }), ...things],
    indexFaults: Object.fromEntries(SICK.map((name) => [name, failing(4)])),
    now: NOW,
  });
}

/** `severity rule project` of every finding that the policy table promises, sorted. */
function promised(direct: Column, below: Column): readonly string[] {
  return RULE_CASES.flatMap((one) => {
    const lines = [direct, below].map((column, at) => [severityIn(one, column), one.rule, names(one)[at]].join(" "));
    if (one.folded === true) return [`${severityIn(one, direct)} ${one.rule} -`];
    return lines.filter((line) => !line.startsWith("off "));
  }).toSorted();
}

function said(run: Parameters<typeof reportOf>[0]): readonly string[] {
  return reportOf(run)
    .findings.map(({ severity, rule, project }) => `${severity} ${rule} ${project ?? "-"}`)
    .toSorted();
}

test("every rule has its severity for new projects, direct and transitive", async () => {
  const scenario = await scene(tree(null), tree("1.0"));
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(said(run)).toEqual(promised("new", "transitive"));
  await expectTold("rules-new", scenario, run);
});

test("every rule has its severity for changed projects, direct and transitive", async () => {
  const scenario = await scene(tree("0.9"), tree("1.0"));
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(said(run)).toEqual(promised("changed", "changed"));
  await expectTold("rules-changed", scenario, run);
});

test("every rule has its severity for what exists already", async () => {
  const scenario = await scene(tree("1.0"), {});
  const run = await scenario.run({ event: scheduleEvent(scenario.github) });

  expect(run.exitCode).toBe(1);
  expect(said(run)).toEqual(promised("existing", "existing"));
  await expectTold("rules-existing", scenario, run);
});

const BAD = "requests==1.0\nthis is not a requirement\n";
const DYNAMIC = `from setuptools import setup\nsetup(name="shop", install_requires=read("requirements.txt"))\n`;

test("files that are unreadable or unread have their severities, and one that was so before is a note", async () => {
  const scenario = await createScenario({
    base: { "a-requirements.txt": BAD, "b-requirements.txt": "requests==1.0\n", "setup.py": "" },
    head: {
      "a-requirements.txt": `# touched\n${BAD}`,
      "b-requirements.txt": BAD,
      "c-requirements.txt": BAD,
      "setup.py": DYNAMIC,
      "pixi.lock": "version: 6\n",
    },
    projects: [aProject({ name: "requests" })],
    now: NOW,
  });
  const run = await scenario.run();

  expect(run.exitCode).toBe(1);
  expect(reportOf(run).findings.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`)).toEqual(
    [
      "block unreadable-manifest b-requirements.txt:2",
      "block unreadable-manifest c-requirements.txt:2",
      "note unreadable-manifest a-requirements.txt:3",
      "note unread-entry pixi.lock:1",
      "note unread-entry setup.py:2",
    ],
  );
  await expectTold("rules-files", scenario, run);

  const audit = await scenario.run({ event: scheduleEvent(scenario.github) });
  expect(audit.exitCode).toBe(0);
  expect(said(audit)).toEqual(["note unread-entry -", "warn unreadable-manifest -"]);
});
