import { describe, expect, it } from "vitest";
import type { PresetName } from "../../src/domain/report.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { type Files, type GateRun, inBrief, runGate } from "../support/gate-run.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { reply } from "../support/index/replies.ts";
import type { Script } from "../support/index/scripted.ts";
import { type LockedPackage, uvProject } from "./trees.ts";

/** What the project `thing` is in the lock and on the index, so that one rule speaks. */
interface Case {
  readonly rule: string;
  readonly thing?: Partial<LockedPackage>;
  readonly before?: Partial<LockedPackage>;
  /** Null: the index does not know it. */
  readonly project?: Partial<FakeProject> | null;
  readonly script?: Script;
  readonly deny?: boolean;
  /** new, transitive, changed, existing under `standard`. */
  readonly standard: string;
  readonly strict?: string;
  readonly advisory?: string;
  /** Shown in the finding in place of `thing@1.0`. */
  readonly shown?: string;
}

const CASES: readonly Case[] = [
  { rule: "quarantined-project", project: { status: "quarantined" }, standard: "block block block block" },
  { rule: "missing-project", project: null, standard: "block block block block" },
  { rule: "withdrawn-release", project: { releases: [{ version: "2.0" }] }, standard: "block block block warn" },
  { rule: "lock-mismatch", thing: { sha256: "f".repeat(64) }, standard: "block block block warn" },
  {
    rule: "archived-project",
    project: { status: "archived" },
    standard: "block warn warn warn",
    strict: "block block block block",
  },
  {
    rule: "deprecated-project",
    project: { status: "deprecated" },
    standard: "warn note note note",
    strict: "block block block block",
  },
  {
    rule: "yanked-release",
    project: { releases: [{ version: "1.0", yanked: true }] },
    standard: "warn note warn note",
    strict: "block block block block",
  },
  { rule: "unverified-project", script: () => reply({ status: 503 }), standard: "block block block warn" },
  {
    rule: "unchecked-index",
    thing: { source: `{ registry = "https://mirror.example/simple" }` },
    standard: "block block block note",
  },
  {
    rule: "direct-reference",
    thing: { source: `{ git = "https://github.com/example/thing?rev=main#${"c".repeat(40)}" }` },
    standard: "warn note warn off",
  },
  {
    rule: "unknown-status",
    project: { status: null },
    standard: "warn warn warn warn",
    strict: "block block block block",
    shown: "-",
  },
  { rule: "denied-project", deny: true, standard: "block block block warn" },
];

const RELATIONS = ["new direct", "new transitive", "changed direct", "changed transitive", "existing direct", "existing transitive"] as const;
type RelationCase = (typeof RELATIONS)[number];

const COLUMN: Readonly<Record<RelationCase, number>> = {
  "new direct": 0,
  "new transitive": 1,
  "changed direct": 2,
  "changed transitive": 2,
  "existing direct": 3,
  "existing transitive": 3,
};

const POLICY = `[[projects]]\nname = "thing"\ndeny = true\nreason = "not for us"\n`;

describe.each(CASES)("$rule", (one) => {
  describe.each(["standard", "strict", "advisory"] as const)("under %s", (preset) => {
    it.each(RELATIONS)("has its severity for a %s project", async (relation) => {
      const { report } = await runGate(runOf(one, relation, preset));

      const severity = severityOf(one, relation, preset);
      expect(inBrief(report).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual(
        severity === "off" ? [] : [`${severity} ${one.rule} ${one.shown ?? "thing@1.0"}`],
      );
    });
  });
});

function severityOf(one: Case, relation: RelationCase, preset: PresetName): string {
  const words = (preset === "strict" ? (one.strict ?? one.standard) : one.standard).split(" ");
  const word = words[COLUMN[relation]] ?? "";
  return preset === "advisory" && word === "block" ? "warn" : word;
}

function runOf(one: Case, relation: RelationCase, preset: PresetName): GateRun {
  const [kind] = relation.split(" ");
  const isDirect = relation.endsWith("direct");
  const head = tree(isDirect, { name: "thing", ...one.thing });
  const earlier = tree(isDirect, { name: "thing", version: "0.9", ...one.before });
  const base = kind === "existing" ? null : kind === "new" ? tree(isDirect, null) : earlier;
  const policy: Files = one.deny === true ? { ".github/pypi-gate.toml": POLICY } : {};
  const thing = one.project === null ? [] : [aProject({ name: "thing", ...one.project })];
  return {
    base: base === null ? null : { ...base, ...policy },
    head: { ...head, ...policy },
    projects: [aProject({ name: "parent" }), ...thing],
    ...(one.script === undefined ? {} : { script: one.script }),
    request: { inputs: { ...NO_INPUTS, preset } },
  };
}

/** `thing` asked for by the project itself, or by `parent`; null: not there yet. */
function tree(isDirect: boolean, thing: LockedPackage | null): Files {
  if (thing === null) return uvProject(["parent"], [{ name: "parent" }]);
  return isDirect
    ? uvProject(["parent", "thing"], [{ name: "parent" }, thing])
    : uvProject(["parent"], [{ name: "parent", needs: ["thing"] }, thing]);
}
