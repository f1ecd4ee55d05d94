import { describe, expect, it } from "vitest";
import { explainProject, explanationJson } from "../../src/alternatives/explain.ts";
import { projectName } from "../../src/domain/name.ts";
import { aProject } from "../support/index/project.ts";
import { OPTIONS, old } from "./suggesting.ts";
import { worldOf } from "./support.ts";

const OLD = projectName("oldwidget");

describe("explainProject", () => {
  it("tells the status, the evidence and every check of every candidate", async () => {
    const { world } = worldOf([
      old("Deprecated, use newwidget instead."),
      aProject({ name: "newwidget", owners: ["bob"] }),
    ]);

    const explanation = await explainProject(OLD, world, OPTIONS);

    expect([explanation.status, explanation.sought]).toEqual(["archived", true]);
    expect(explanation.evidence).toEqual([
      { spellings: ["newwidget"], family: "use-instead", tier: "bare", url: null, field: "summary" },
    ]);
    expect(explanation.candidates.map(({ name, kept, identity }) => [name, kept, identity])).toEqual([
      ["newwidget", true, null],
    ]);
    expect(explanation.candidates[0]?.checks.map(({ id, passed }) => [id, passed])).toEqual([
      ["exists", true],
      ["status", true],
      ["files", true],
      ["yanked", true],
      ["pre-release", true],
      ["placeholder", true],
      ["points-on", true],
      ["malware", true],
      ["identity", false],
      ["look-alike", true],
      ["age", true],
      ["requires-python", true],
    ]);
  });

  it("looks for nothing where the project is active", async () => {
    const { world, asked } = worldOf([aProject({ name: "oldwidget" })]);

    const explanation = await explainProject(OLD, world, OPTIONS);

    expect([explanation.status, explanation.sought, explanation.candidates]).toEqual(["active", false, []]);
    expect(asked).toEqual(["simple oldwidget"]);
  });

  it("says that a project is missing", async () => {
    const { world } = worldOf([]);

    expect(await explainProject(OLD, world, OPTIONS)).toMatchObject({ found: "missing", status: null });
  });

  it("becomes JSON of plain sentences", async () => {
    const { world } = worldOf([old("Deprecated, use newwidget instead.")]);

    const json = explanationJson(await explainProject(OLD, world, OPTIONS));

    expect(json).toMatchObject({
      schema: "pypi-gate/explain@1",
      project: "oldwidget",
      status: "archived",
      candidates: [
        {
          name: "newwidget",
          kept: false,
          checks: [{ id: "exists", passed: false, detail: "it is not on the index" }],
          reason: "The maintainer names newwidget, but newwidget is not on the index, so it is not suggested.",
        },
      ],
    });
  });
});
