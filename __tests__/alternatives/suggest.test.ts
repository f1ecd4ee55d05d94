import { describe, expect, it } from "vitest";
import type { SuggestWorld } from "../../src/alternatives/model.ts";
import { SUGGEST_BUDGET_MS, suggestAlternatives } from "../../src/alternatives/suggest.ts";
import type { Suggestions } from "../../src/domain/alternative.ts";
import type { ProjectStatus } from "../../src/domain/lookup.ts";
import { projectName } from "../../src/domain/name.ts";
import { proseText } from "../../src/domain/prose.ts";
import { aProject, type FakeProject } from "../support/index/project.ts";
import { type WorldOptions, worldOf } from "./support.ts";

const OPTIONS = { requiresPython: ">=3.10", budgetMs: SUGGEST_BUDGET_MS };

interface Said {
  readonly alternatives: readonly (readonly [string, boolean, string])[];
  readonly rejected: readonly (readonly [string, string])[];
  readonly failure: string | null;
}

function plain(suggestions: Suggestions | undefined): Said {
  return {
    alternatives: (suggestions?.alternatives ?? []).map(
      (one) => [one.name, one.verified, proseText(one.note)] as const,
    ),
    rejected: (suggestions?.rejected ?? []).map((one) => [one.name, proseText(one.reason)] as const),
    failure: suggestions?.failure == null ? null : proseText(suggestions.failure),
  };
}

async function suggestFor(
  projects: readonly FakeProject[],
  given: { readonly status?: ProjectStatus; readonly requiresPython?: string | null } & WorldOptions = {},
): Promise<Said & { readonly asked: readonly string[] }> {
  const { world, asked } = worldOf(projects, given);
  const project = projectName(projects[0]?.name ?? "");
  const target = { project, status: given.status ?? "archived", reason: projects[0]?.reason ?? null };
  const requiresPython = given.requiresPython === undefined ? OPTIONS.requiresPython : given.requiresPython;
  const all = await suggestAlternatives([target], world, { ...OPTIONS, requiresPython });
  return { ...plain(all.get(project)), asked };
}

function old(summary: string, more: Partial<FakeProject> = {}): FakeProject {
  return aProject({ name: "oldwidget", status: "archived", info: { summary }, owners: ["ada"], ...more });
}

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

  it("accepts a repository link only for the project that links back to it", async () => {
    const description =
      "# Deprecated\n\nThis project is deprecated. Please use [Acme Kit](https://github.com/acme/kitbag-python) instead.";
    const said = await suggestFor([
      old("", { info: { summary: "Widgets", description } }),
      aProject({ name: "kitbag-python", owners: ["eve"] }),
      aProject({
        name: "kitbag",
        owners: ["ann"],
        info: { project_urls: { Source: "https://github.com/acme/kitbag-python/" } },
      }),
    ]);

    expect(said.alternatives.map(([name]) => name)).toEqual(["kitbag"]);
    expect(said.rejected).toEqual([]);
  });

  it("gives a quarantined project its curated alternative without asking for its text", async () => {
    const said = await suggestFor(
      [aProject({ name: "msgpack-python", status: "quarantined" }), aProject({ name: "msgpack", owners: ["ada"] })],
      { status: "quarantined" },
    );

    expect(said.alternatives.map(([name, verified]) => [name, verified])).toEqual([["msgpack", true]]);
    expect(said.asked).toEqual(["simple msgpack", "json msgpack"]);
  });

  it("tells that the description could not be read and still gives what is curated", async () => {
    const said = await suggestFor(
      [aProject({ name: "msgpack-python", status: "archived" }), aProject({ name: "msgpack" })],
      {
        description: async () => ({ kind: "failed", cause: "timeout", detail: "no answer in time" }),
      },
    );

    expect(said.alternatives.map(([name]) => name)).toEqual(["msgpack"]);
    expect(said.failure).toBe("The maintainer's words could not be read: “no answer in time”.");
  });

  it("offers the standard library where every Python of the repository has it", async () => {
    const projects = [aProject({ name: "backports-zoneinfo", status: "archived" })];

    const allowed = await suggestFor(projects, { requiresPython: ">=3.9" });
    const early = await suggestFor(projects, { requiresPython: ">=3.8" });
    const unknown = await suggestFor(projects, { requiresPython: null });

    expect(allowed.alternatives).toEqual([
      ["zoneinfo", true, "in the standard library since Python 3.9; this repository declares Python >=3.9."],
    ]);
    expect(early.rejected.map(([name]) => name)).toEqual(["zoneinfo"]);
    expect(unknown.alternatives).toEqual([]);
  });

  it("asks for at most five candidates, two requests each, and each name once for all findings", async () => {
    const names = ["one", "two", "three", "four", "five", "six", "seven"].map((word) => `widget-${word}`);
    const summary = `Deprecated. Use ${names.map((name) => `\`${name}\``).join(", ")} instead.`;
    const { world, asked } = worldOf([
      old(summary),
      aProject({ name: "oldgadget", status: "archived", info: { summary } }),
      ...names.map((name) => aProject({ name })),
    ]);

    const all = await suggestAlternatives(
      ["oldwidget", "oldgadget"].map(
        (name) => ({ project: projectName(name), status: "archived", reason: null }) as const,
      ),
      world,
      OPTIONS,
    );

    expect(asked.length).toBeLessThanOrEqual(2 + 5 * 2);
    expect(new Set(asked).size).toBe(asked.length);
    expect([...all.values()].map((one) => one.alternatives.length)).toEqual([3, 3]);
  });

  it("gives up when its time is up and says so", async () => {
    const { world } = worldOf([old("Deprecated, use newwidget instead.")], {
      description: () => new Promise(() => {}),
      expires: true,
    });

    const all = await suggestAlternatives(
      [{ project: projectName("oldwidget"), status: "archived", reason: null }],
      world,
      OPTIONS,
    );

    expect(plain(all.get(projectName("oldwidget")))).toEqual({
      alternatives: [],
      rejected: [],
      failure: "Alternatives were not looked up in the time that is set aside for them.",
    });
  });

  it("never throws, whatever breaks", async () => {
    const { world, warnings } = worldOf([old("Deprecated, use newwidget instead.")]);
    const broken: SuggestWorld = {
      ...world,
      decode: () => {
        throw new TypeError("broken");
      },
    };

    const all = await suggestAlternatives(
      [{ project: projectName("oldwidget"), status: "archived", reason: null }],
      broken,
      OPTIONS,
    );

    expect(plain(all.get(projectName("oldwidget"))).failure).toBe("Alternatives could not be looked up: “broken”.");
    expect(warnings.length).toBe(1);
  });

  it("keeps hostile text around the name out of its sentences", async () => {
    const hostile =
      "Deprecated @everyone <script>x</script> [click](https://evil.example) \u202eevil closes #1: use `newwidget` instead";
    const said = await suggestFor([
      old(hostile, { reason: hostile }),
      aProject({ name: "newwidget", owners: ["ada"] }),
    ]);

    const sentences = JSON.stringify([said.alternatives, said.rejected, said.failure]);
    expect(said.alternatives.map(([name]) => name)).toEqual(["newwidget"]);
    expect(sentences).not.toMatch(/everyone|script|evil|#1|\u202e/);
  });
});
