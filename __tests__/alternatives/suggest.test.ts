import { describe, expect, it } from "vitest";
import { suggestAlternatives } from "../../src/alternatives/suggest.ts";
import { projectName } from "../../src/domain/name.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { OPTIONS, old, suggestFor } from "./suggesting.ts";
import { worldOf } from "./support.ts";

describe("suggestAlternatives", () => {
  it("asks nothing when no status is adverse", async () => {
    const { world, asked } = worldOf([old("Use newwidget instead.")]);

    const all = await suggestAlternatives(
      [{ project: projectName("oldwidget"), status: "active", reason: null }],
      world,
      OPTIONS,
    );

    expect({ all, asked }).toEqual({ all: new Map(), asked: [] });
  });

  it("suggests an active successor of the same owner with its provenance", async () => {
    const said = await suggestFor([
      old("Renamed to newwidget."),
      aProject({ name: "newwidget", owners: ["ada"], releases: [{ version: "2.0", requiresPython: ">=3.9" }] }),
    ]);

    expect(said).toEqual({
      alternatives: [
        [
          "newwidget",
          true,
          "named by the maintainer in the summary of its latest release (1.0, 2024-01-02). Active on the index; same owner; supports Python >=3.9 as this repository does.",
        ],
      ],
      rejected: [],
      failure: null,
      asked: ["json oldwidget", "simple newwidget", "json newwidget"],
    });
  });

  it("marks a successor of somebody else as unconfirmed", async () => {
    const said = await suggestFor([
      old("Deprecated, use newwidget instead."),
      aProject({ name: "newwidget", owners: ["bob"] }),
    ]);

    expect(said.alternatives).toEqual([
      [
        "newwidget",
        false,
        "named by the maintainer in the summary of its latest release (1.0, 2024-01-02). Active on the index. We could not confirm that the same people own it: check before you install.",
      ],
    ]);
  });

  it("names an archived successor without suggesting it, and offers the one that follows", async () => {
    const said = await suggestFor([
      old("Deprecated, use midwidget instead."),
      aProject({ name: "midwidget", status: "archived", owners: ["ada"], info: { summary: "Renamed to newwidget." } }),
      aProject({ name: "newwidget", owners: ["ada"] }),
    ]);

    expect(said.alternatives.map(([name]) => name)).toEqual(["newwidget"]);
    expect(said.rejected).toEqual([
      ["midwidget", "The maintainer names midwidget, but midwidget is archived on the index, so it is not suggested."],
    ]);
  });

  it("does not suggest a name that does not exist", async () => {
    const said = await suggestFor([old("Deprecated, use newwidget instead.")]);

    expect(said.rejected).toEqual([
      ["newwidget", "The maintainer names newwidget, but newwidget is not on the index, so it is not suggested."],
    ]);
    expect(said.alternatives).toEqual([]);
  });

  it("does not suggest a project that somebody else registered last week", async () => {
    const said = await suggestFor([
      old("Deprecated, use newwidget instead."),
      aProject({
        name: "newwidget",
        owners: ["bob"],
        releases: [{ version: "1.0", uploadTime: "2026-05-25T00:00:00Z" }],
      }),
    ]);

    expect(said.rejected).toEqual([
      [
        "newwidget",
        "The maintainer names newwidget, but newwidget is on the index for 7 days only and nobody confirms its owner, so it is not suggested.",
      ],
    ]);
  });

  it("suggests a new project of the same owner", async () => {
    const said = await suggestFor([
      old("Deprecated, use newwidget instead."),
      aProject({
        name: "newwidget",
        owners: ["ada"],
        releases: [{ version: "1.0", uploadTime: "2026-05-25T00:00:00Z" }],
      }),
    ]);

    expect(said.alternatives.map(([name, verified]) => [name, verified])).toEqual([["newwidget", true]]);
  });

  it.each([
    ["quarantined", { status: "quarantined" }, "is not suggested"],
    ["fully yanked", { releases: [{ version: "1.0", yanked: true }] }, "all of its releases are yanked"],
    ["a pre-release only", { releases: [{ version: "1.0a1" }] }, "has pre-releases only"],
    ["a placeholder", { info: { summary: "Placeholder, do not install." } }, "is a placeholder"],
    [
      "an empty first release",
      { releases: [{ version: "0.0.1", files: [{ name: "newwidget-0.0.1.tar.gz", size: 900 }] }] },
      "is a placeholder",
    ],
    [
      "narrower in its Pythons",
      { releases: [{ version: "1.0", requiresPython: ">=3.12" }] },
      "supports only Python >=3.12",
    ],
  ])("does not suggest what is %s", async (_what, more, because) => {
    const said = await suggestFor([
      old("Deprecated, use newwidget instead."),
      aProject({ name: "newwidget", owners: ["ada"], ...(more as Partial<FakeProject>) }),
    ]);

    expect(said.alternatives).toEqual([]);
    expect(said.rejected.map(([name]) => name)).toEqual(["newwidget"]);
    expect(said.rejected[0]?.[1]).toContain(because);
  });

  it("does not suggest what an advisory calls malware", async () => {
    const projects = [old("Deprecated, use newwidget instead."), aProject({ name: "newwidget", owners: ["ada"] })];
    const body = (name: string) =>
      JSON.stringify({
        info: { name, version: "1.0", summary: name === "oldwidget" ? "Deprecated, use newwidget instead." : "" },
        vulnerabilities: [{ id: "MAL-2025-1" }],
      });
    const said = await suggestFor(projects, {
      description: async (name) => ({
        kind: "reply",
        status: 200,
        contentType: "application/json",
        retryAfterMs: null,
        body: body(name),
      }),
    });

    expect(said.rejected.map(([, reason]) => reason)).toEqual([
      "The maintainer names newwidget, but newwidget is reported as malware: MAL-2025-1, so it is not suggested.",
    ]);
  });

  it("does not suggest a look-alike of a popular name", async () => {
    const said = await suggestFor([
      old("Deprecated, use reqeusts instead."),
      aProject({ name: "reqeusts", owners: ["bob"] }),
    ]);

    expect(said.rejected).toEqual([
      ["reqeusts", "The maintainer names reqeusts, but its name is easily taken for requests, so it is not suggested."],
    ]);
  });
});
