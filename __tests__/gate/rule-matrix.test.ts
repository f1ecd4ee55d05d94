import { describe, expect, it } from "vitest";
import type { PresetName } from "../../src/domain/policy.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { type Files, type GateRun, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";
import { simpleJson } from "../support/index/render.ts";
import { reply } from "../support/index/replies.ts";
import type { Script } from "../support/index/scripted.ts";
import { RULE_CASES, type RuleCase, severityIn } from "./rule-cases.ts";
import { type LockedPackage, uvProject } from "./trees.ts";

const RELATIONS = [
  "new direct",
  "new transitive",
  "changed direct",
  "changed transitive",
  "existing direct",
  "existing transitive",
] as const;
type RelationCase = (typeof RELATIONS)[number];

function columnOf(relation: RelationCase) {
  if (relation.startsWith("existing")) return "existing";
  if (relation.startsWith("changed")) return "changed";
  return relation === "new direct" ? "new" : "transitive";
}

const PARENT = aProject({ name: "parent" });
const POLICY = `[[projects]]\nname = "thing"\ndeny = true\nreason = "not for us"\n`;

describe.each(RULE_CASES)("$rule", (one) => {
  describe.each(["standard", "strict", "advisory"] as const)("under %s", (preset) => {
    it.each(RELATIONS)("has its severity for a %s project", async (relation) => {
      const { report } = await runGate(runOf(one, relation, preset));

      const severity = severityIn(one, columnOf(relation), preset);
      expect(inBrief(report).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual(
        severity === "off" ? [] : [`${severity} ${one.rule} ${one.folded === true ? "-" : "thing@1.0"}`],
      );
    });
  });
});

function runOf(one: RuleCase, relation: RelationCase, preset: PresetName): GateRun {
  const [kind] = relation.split(" ");
  const isDirect = relation.endsWith("direct");
  const head = tree(isDirect, { name: "thing", ...one.thing });
  const earlier = tree(isDirect, { name: "thing", version: "0.9" });
  const base = kind === "existing" ? null : kind === "new" ? tree(isDirect, null) : earlier;
  const policy: Files = one.deny === true ? { ".github/pypi-gate.toml": POLICY } : {};
  const thing = one.project === null ? [] : [aProject({ name: "thing", ...one.project })];
  return {
    base: base === null ? null : { ...base, ...policy },
    head: { ...head, ...policy },
    projects: [PARENT, ...thing],
    ...(one.sick === true ? { script: sick } : {}),
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

const sick: Script = (name) =>
  name === "thing" ? reply({ status: 503 }) : reply({ body: JSON.stringify(simpleJson(PARENT, "")) });
