import { describe, expect, it } from "vitest";
import { standingsOf } from "../../../src/changes/relation.ts";
import type { ParsedManifest } from "../../../src/domain/manifest.ts";
import { projectName } from "../../../src/domain/name.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { uvLock } from "../../../src/manifests/uv-lock/format.ts";

const HEAD = 'version = 1\nrevision = 3\nrequires-python = ">=3.10"\n';

function parse(text: string): ParsedManifest {
  return uvLock.parse({ path: repoPath("uv.lock"), text });
}

function pkg(name: string, version: string, rest = ""): string {
  return `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "r" }\n${rest}`;
}

describe("forks of one name in a uv.lock", () => {
  it("keeps one edge for an entry of several packages, which leads to all of them and is no step of a path", () => {
    const text = `${HEAD}\n[manifest]\nrequirements = [{ name = "a" }]\n${pkg("a", "1", 'dependencies = [{ name = "n", extra = ["x"] }]\n')}${pkg("n", "1")}${pkg("n", "2", '\n[package.optional-dependencies]\nx = [{ name = "a" }]\n')}`;
    const { graph, requirements } = parse(text);
    const [alias, extra, ...others] = graph?.edgesOf(requirements[0]?.node ?? ("" as never)) ?? [];

    expect(others).toEqual([]);
    expect([alias, extra].map((node) => node !== undefined && graph?.isAlias?.(node))).toEqual([true, false]);
    expect(alias === undefined ? [] : graph?.edgesOf(alias)).toEqual([requirements[1]?.node, requirements[2]?.node]);
    expect([alias, extra].map((node) => node !== undefined && graph?.nameOf(node))).toEqual(["n", "n"]);
    expect(graph?.nodesOf(projectName("n"))).toEqual([requirements[1]?.node, requirements[2]?.node, extra]);
  });

  it.each([
    ["by name", (_: number) => '{ name = "n" }'],
    ["by version", (fork: number) => `{ name = "n", version = "${fork}" }`],
    ["by a source and an extra", (fork: number) => `{ name = "n", source = { registry = "r" }, extra = ["e${fork}"] }`],
  ])("has at most 2.2 times the edges for twice the forks that need each other %s", (_, edge) => {
    const edgesOf = (count: number): number => {
      const forks = Array.from({ length: count }, (_fork, index) => index);
      const extras = (index: number) => `\n[package.optional-dependencies]\ne${index} = [{ name = "n" }]\n`;
      const { graph, requirements } = parse(
        HEAD + forks.map((index) => pkg("n", `${index}`, `dependencies = [${edge(index)}]\n${extras(index)}`)).join(""),
      );
      const seen = new Set(requirements.flatMap(({ node }) => node ?? []));
      let edges = 0;
      for (const node of seen) {
        for (const next of graph?.edgesOf(node) ?? []) {
          edges++;
          seen.add(next);
        }
      }
      return edges;
    };

    expect(edgesOf(200)).toBeGreaterThanOrEqual(200);
    expect(edgesOf(400) / edgesOf(200)).toBeLessThanOrEqual(2.2);
  });

  it("are no step of a path: the shortest way by names is found", () => {
    const needs = (...names: readonly string[]): string =>
      `dependencies = [${names.map((name) => `{ name = "${name}" }`).join(", ")}]\n`;
    const text = `${HEAD}\n[manifest]\nrequirements = [{ name = "a" }, { name = "z" }]\n${[
      pkg("a", "1", needs("b")),
      pkg("b", "1", needs("d")),
      pkg("c", "1"),
      pkg("d", "1", needs("c")),
      pkg("n", "1", needs("c")),
      pkg("n", "2"),
      pkg("z", "1", needs("n")),
    ].join("")}`;
    const parsed = parse(text);
    const file = {
      path: repoPath("uv.lock"),
      format: uvLock,
      oid: "",
      parsed,
      role: "requirements",
      reach: "touched",
    } as const;
    const collected = { ...file, byContent: false, includedBy: null };
    const standingOf = standingsOf({ files: [collected], edges: [], skipped: [] });
    const pathOf = (name: string) =>
      parsed.requirements.filter((one) => one.name === projectName(name)).map((one) => standingOf(collected, one).path);

    expect(pathOf("n")).toEqual([
      ["z", "n"],
      ["z", "n"],
    ]);
    expect(pathOf("c")).toEqual([["z", "n", "c"]]);
  });

  it("are asked for by many groups at the cost of one", () => {
    const groups = Array.from({ length: 200 }, (_, at) => `g${at} = [{ name = "n" }]\n`).join("");
    const forks = Array.from({ length: 200 }, (_, at) => pkg("n", `${at}`)).join("");
    const parsed = parse(`${HEAD}\n[manifest.dependency-groups]\n${groups}${forks}`);
    let asked = 0;
    const { graph } = parsed;
    if (graph === null) throw new TypeError("a uv.lock has a graph");
    const edgesOf: typeof graph.edgesOf = (node) => {
      const edges = graph.edgesOf(node);
      asked += edges.length;
      return edges;
    };
    const standingOf = standingsOf({ files: [], edges: [], skipped: [] });
    const counted = { ...parsed, graph: { ...graph, edgesOf } };
    const last = parsed.requirements.at(-1);
    if (last === undefined) throw new TypeError("there are forks");
    const file = { path: repoPath("uv.lock"), format: uvLock, oid: "", parsed: counted } as const;
    const collected = { ...file, role: "requirements", reach: "touched", byContent: false, includedBy: null } as const;

    expect(standingOf(collected, last)).toMatchObject({ direct: true, path: ["n"], scope: "group", group: "g0" });
    expect(asked).toBeLessThan(1_000);
  });

  it("have extras and versions of any length", () => {
    const version = "9".repeat(100_000);
    const extras = Array.from({ length: 5_000 }, (_, at) => `e${at} = [{ name = "n", extra = ["e${at}"] }]\n`).join("");
    const edge = `{ name = "n", version = "${version}", extra = [${'"e7",'.repeat(5_000)}] }`;
    const { graph, requirements } = parse(
      `${HEAD}\n[manifest]\nrequirements = [${edge}]\n${pkg("n", "1")}${pkg("n", version, `\n[package.optional-dependencies]\n${extras}`)}`,
    );

    expect(requirements.map(({ direct }) => direct)).toEqual([false, true]);
    expect(graph?.roots()?.length).toBe(2);
  });
});
