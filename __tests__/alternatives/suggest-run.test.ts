import { describe, expect, it } from "vitest";
import type { SuggestWorld } from "../../src/alternatives/model.ts";
import { suggestAlternatives } from "../../src/alternatives/suggest.ts";
import { projectName } from "../../src/domain/name.ts";
import { aProject } from "../support/index/project.ts";
import { OPTIONS, old, plain, suggestFor } from "./suggesting.ts";
import { worldOf } from "./support.ts";

describe("suggestAlternatives in a run", () => {
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

  it("does not suggest a name that nobody vouches for while its own description cannot be read", async () => {
    const words = { info: { name: "oldwidget", version: "1.0", summary: "Deprecated, use newwidget instead." } };
    const body = JSON.stringify(words);
    const said = await suggestFor(
      [aProject({ name: "oldwidget", status: "archived" }), aProject({ name: "newwidget" })],
      {
        description: async (name) =>
          name === "oldwidget"
            ? { kind: "reply", status: 200, contentType: "application/json", retryAfterMs: null, body }
            : { kind: "failed", cause: "timeout", detail: "no answer in time" },
      },
    );

    expect([said.alternatives, said.rejected]).toEqual([
      [],
      [
        [
          "newwidget",
          "The maintainer names newwidget, but its advisories could not be read: “no answer in time”, so it is not suggested.",
        ],
      ],
    ]);
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
