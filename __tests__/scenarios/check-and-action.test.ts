import { expect, test } from "vitest";
import { SAMPLES } from "../properties/manifest-samples.ts";
import { aProject } from "../support/index/project.ts";
import { runCli } from "../support/runner/run-cli.ts";
import { createScenario, type Scenario, type ScenarioOptions } from "../support/scenario.ts";
import { NOW, reportOf } from "./story.ts";

function uvLock(...names: readonly string[]): string {
  const edges = names.map((name) => `{ name = "${name}" }`).join(", ");
  const root = `[[package]]\nname = "shop"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "top" }]\n`;
  const entry = (name: string, more = ""): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n${more}\n`;
  const all = [entry("top", `dependencies = [${edges}]\n`), ...names.map((name) => entry(name))];
  return `version = 1\n${root}\n${all.join("")}`;
}

const PYPROJECT = '[project]\nname = "shop"\nversion = "1"\ndependencies = ["top"]\n';
const WAIVER =
  '[[waivers]]\nproject = "waived"\nrules = ["archived-project"]\nstatus = "archived"\nreason = "moving"\nexpires = 2026-12-20\n';

// As many kinds of answers, places and changes as one pull request can hold.
const SCENE: ScenarioOptions = {
  base: {
    "requirements.txt": "fine==1.0\nwas-there\n",
    "old/requirements.txt": "fine==1.0\n",
    "gone-requirements.txt": "fine\n",
    "pyproject.toml": PYPROJECT,
    "uv.lock": uvLock("mid"),
    ".github/pypi-gate.toml": `private = ["ours-inside"]\n${WAIVER}`.replace("private", "[index]\nprivate"),
    "bin/data.txt": Buffer.from([0, 1, 2]),
  },
  head: {
    "requirements.txt": "fine==1.1\nwas-there\nOld_Thing==1.0\nbad-thing\nwaived\nno-such\nsick\n-r more/extra.txt\n",
    "more/extra.txt": "late ; python_version < '3.12'\nours-inside\nno-status\n",
    "gone-requirements.txt": null,
    "uv.lock": uvLock("mid", "deep"),
    "dév requirements.txt": "old-thing\nthis is no line\ngit+https://example.org/x.git@1#egg=x\n",
    "mirror/requirements.txt": "--extra-index-url https://mirror.example/simple\nfine\nyank==1.0\n",
    "setup.py": "from setuptools import setup\nsetup(install_requires=read())\n",
    "pixi.lock": "version: 6\n",
    ".github/pypi-gate.toml": 'preset = "advisory"\n',
  },
  renames: { "old/requirements.txt": "new/requirements.txt" },
  projects: [
    ...["fine", "was-there", "top", "mid", "sick", "ours-inside"].map((name) => aProject({ name })),
    ...["old-thing", "waived", "deep"].map((name) => aProject({ name, status: "archived", reason: "Use fine." })),
    aProject({ name: "bad-thing", status: "quarantined", releases: [] }),
    aProject({ name: "late", status: "deprecated" }),
    aProject({ name: "no-status", status: null }),
    aProject({ name: "yank", releases: [{ version: "1.0", yanked: "broken" }, { version: "1.1" }] }),
  ],
  indexFaults: { sick: { kind: "html" } },
  now: NOW,
};

// Every format that is read or known: added, changed, taken out and moved.
const PATHS = Object.keys(SAMPLES);
const EDITS: Readonly<Record<string, string>> = {
  requests: "old-thing",
  attrs: "old-attrs",
  pytest: "bad-thing",
  flask: "late",
  Flask: "late",
  rich: "no-such",
  certifi: "no-such",
};

function inFolder<T>(folder: string, text: (path: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(PATHS.map((path) => [`${folder}/${path}`, text(path)]));
}

function sample(path: string): string {
  return SAMPLES[path] ?? "";
}

function edited(path: string): string {
  return sample(path).replace(/\b\w+\b/g, (name) => EDITS[name] ?? name);
}

const EVERY_FORMAT: ScenarioOptions = {
  base: { ...inFolder("changed", sample), ...inFolder("gone", sample), ...inFolder("moved", sample) },
  head: { ...inFolder("changed", edited), ...inFolder("gone", () => null), ...inFolder("added", edited) },
  renames: Object.fromEntries(PATHS.map((path) => [`moved/${path}`, `elsewhere/${path}`])),
  projects: [
    ...["six", "click", "idna", "urllib3", "pysocks", "werkzeug"].map((name) => aProject({ name })),
    ...["old-thing", "old-attrs"].map((name) => aProject({ name, status: "archived" })),
    aProject({ name: "bad-thing", status: "quarantined", releases: [] }),
    aProject({ name: "late", status: "deprecated", releases: [{ version: "2.0", yanked: "broken" }] }),
  ],
  now: NOW,
};

async function check(scenario: Scenario, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { repository, index } = scenario;
  const run = await runCli(["check", "--index-url", index.url, ...args], { cwd: repository.dir, now: NOW });
  expect([run.exitCode, run.stderr]).toEqual([1, ""]);
  return JSON.parse(run.stdout);
}

// A run's own time is all that may differ.
const SAME_TIME = { checkedAt: expect.stringMatching(/^2026-11-24T06:40:\d\d/) };

test("check and the action tell the same of the same range, of a branch and of its working tree", async () => {
  const scenario = await createScenario(SCENE);
  // The base goes on: both compare with the merge base, and read the policy at the tip.
  const tip = scenario.repository.commit({ branch: "main", files: { "later-requirements.txt": "old-thing\n" } });
  const run = await scenario.run({ inputs: { "sarif-file": "gate.sarif" } });
  const told = reportOf(run);

  expect(run.exitCode).toBe(1);
  expect([told.range, new Set(told.findings.map(({ rule }) => rule)).size]).toEqual([
    { base: scenario.baseSha, head: scenario.headSha },
    13,
  ]);
  expect(told).toMatchObject({ policy: { ref: tip } });
  const branch = await check(scenario, "--base", "main", "--head", "topic", "--format", "json");
  expect(branch).toEqual({ ...told, ...SAME_TIME });

  scenario.repository.checkout("topic");
  const tree = await check(scenario, "--format", "json");
  expect(tree).toEqual({ ...told, ...SAME_TIME, range: { base: scenario.baseSha, head: null } });

  const sarif = await check(scenario, "--base", "main", "--head", "topic", "--format", "sarif");
  expect(resultsOf(sarif)).toEqual(resultsOf(JSON.parse(run.files["workspace/gate.sarif"] ?? "{}")));
  scenario.assertClean();
});

test("check and the action tell the same of every format, added, changed, taken out and moved", async () => {
  const scenario = await createScenario(EVERY_FORMAT);
  const run = await scenario.run();
  const told = reportOf(run);

  const files = new Set(told.findings.flatMap(({ file, also }) => [file, ...also.map((one) => one.file)]));
  const silent = PATHS.filter((path) => !files.has(`added/${path}`) && !files.has(`changed/${path}`));
  expect([run.exitCode, silent]).toEqual([1, []]);
  expect([...files].filter((file) => /^(?:gone|moved)\//.test(file))).toEqual([]);
  const range = ["--base", "main", "--head", "topic"];
  expect(await check(scenario, ...range, "--format", "json")).toEqual({ ...told, ...SAME_TIME });

  scenario.repository.checkout("topic");
  const tree = await check(scenario, "--format", "json");
  expect(tree).toEqual({ ...told, ...SAME_TIME, range: { base: scenario.baseSha, head: null } });
  scenario.assertClean();
});

interface Sarif {
  readonly runs?: readonly { readonly results: readonly unknown[] }[];
}

function resultsOf({ runs = [] }: Sarif): readonly unknown[] {
  return runs.flatMap(({ results }) => results);
}
