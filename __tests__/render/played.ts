import { STORY } from "../../demo/story.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Report } from "../../src/domain/report.ts";
import { RULE_CASES, type RuleCase } from "../gate/rule-cases.ts";
import { type LockedPackage, uvProject } from "../gate/trees.ts";
import { type Files, runGate } from "../support/gate-run.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { simpleJson } from "../support/index/render.ts";
import { reply } from "../support/index/replies.ts";
import type { Script } from "../support/index/scripted.ts";

const NOW = "2026-11-23T06:40:00.000Z";

// Invented names, one a rule, in the order of the cases.
const NAMES: Readonly<Record<string, string>> = {
  "quarantined-project": "tidepay",
  "missing-project": "fastpai-utils",
  "withdrawn-release": "stockroom",
  "lock-mismatch": "shelfcache",
  "archived-project": "lanternmail",
  "deprecated-project": "plainforms",
  "yanked-release": "parcel-labels",
  "unverified-project": "slowmail",
  "unchecked-index": "mirror-tools",
  "direct-reference": "printer-bridge",
  "unknown-status": "quietlib",
  "denied-project": "grumpy-orm",
};

const BASE: Files = { ...uvProject(["webkit-extras"], [{ name: "webkit-extras" }]), "setup.py": "" };
const POLICY = `[[projects]]\nname = "grumpy-orm"\ndeny = true\nreason = "the team moved to sqlalchemy"\n`;

/** What bad lines and edited files bring beside the projects. */
const BAD_FILES: Files = {
  ".github/pypi-gate.toml": `${POLICY}\n[rules]\narchived-project = "loud"\n`,
  "requirements-dev.txt": "--extra-index-url https://wheels.example/simple\npytest>=8\nnot a requirement at all\n",
  "setup.py": "from setuptools import setup\n\nsetup(name='app', install_requires=read_requirements())\n",
};

/** Reports of whole runs of the gate, so that texts are seen with the words that the rules use, by name. */
export async function playedReports(): Promise<Readonly<Record<string, Report>>> {
  const policy: Files = { ".github/pypi-gate.toml": POLICY };
  const direct = lockedTree(true);
  const run = async (base: Files | null, head: Files): Promise<Report> =>
    (await runGate({ base, head, now: NOW, script: answers })).report;
  return {
    story: await storyReport(),
    rules: await run({ ...BASE, ...policy }, { ...direct, ...BAD_FILES }),
    transitive: await run({ ...BASE, ...policy }, { ...lockedTree(false), ...policy }),
    audit: await run(null, { ...direct, ...policy, "setup.py": BAD_FILES["setup.py"] ?? "" }),
  };
}

/** Findings of a report that stand on their line. */
export function blocking(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity === "block");
}

async function storyReport(): Promise<Report> {
  const [push] = STORY.pushes;
  const base = textsOf(STORY.main);
  const head = { ...base, ...textsOf(push?.files ?? {}) };
  return (await runGate({ base, head, projects: STORY.projects, now: NOW })).report;
}

// The story's trees hold texts only.
function textsOf(files: (typeof STORY)["main"]): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, file]) => (typeof file === "string" ? [[path, file]] : [])),
  );
}

function lockedTree(isDirect: boolean): Files {
  const things = RULE_CASES.map((one): LockedPackage => ({ name: NAMES[one.rule] ?? one.rule, ...one.thing }));
  const names = things.map((thing) => thing.name);
  const parent: LockedPackage = isDirect ? { name: "webkit-extras" } : { name: "webkit-extras", needs: names };
  return uvProject(["webkit-extras", ...(isDirect ? names : [])], [parent, ...things]);
}

const answers: Script = (name) => {
  const one = RULE_CASES.find((candidate) => NAMES[candidate.rule] === name);
  if (one?.sick === true) return reply({ status: 503 });
  const project = one === undefined ? aProject({ name }) : projectOf(one, name);
  return project === null ? reply({ status: 404 }) : reply({ body: JSON.stringify(simpleJson(project, "")) });
};

function projectOf(one: RuleCase, name: string): FakeProject | null {
  if (one.project === null) return null;
  const releases =
    name === "parcel-labels" ? [{ version: "1.0", yanked: "prints the wrong barcode" }, { version: "1.1" }] : null;
  return aProject({ name, ...one.project, ...(releases === null ? {} : { releases }) });
}
