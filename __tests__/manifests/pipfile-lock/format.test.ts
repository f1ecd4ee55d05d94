import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { pipfileLock } from "../../../src/manifests/pipfile-lock/format.ts";

const parse = (text: string) => pipfileLock.parse({ path: repoPath("Pipfile.lock"), text });

const LOCK = {
  _meta: {
    sources: [
      { name: "pypi", url: "https://pypi.org/simple", verify_ssl: true },
      { name: "corp", url: "https://u:p@corp.example/simple" },
    ],
  },
  default: {
    "Foo_Bar[x]": { hashes: ["sha256:AA"], index: "pypi", markers: "python_version >= '3'", version: "==1.0" },
    internal: { index: "corp", version: "==2" },
  },
  develop: {
    vcs: { git: "https://h.example/r.git", ref: "abc" },
    'a "quoted\\ {[': { version: "==1" },
  },
  odd: { repo: { git: true, hg: "https://h.example/o" } },
  Docs_Build: { sphinx: { version: "==7", extras: ["Z"] }, local: { path: ".", editable: true } },
};

describe("Pipfile.lock", () => {
  it("reads every category with sources, extras and hashes", () => {
    const { requirements, graph } = parse(JSON.stringify(LOCK, null, 4));

    expect(graph).toBeNull();
    expect(requirements.map((r) => [r.name, r.version, r.scope, r.group, r.extras, r.source])).toEqual([
      ["foo-bar", "1.0", "prod", null, ["x"], { kind: "index", url: "https://pypi.org/simple" }],
      ["internal", "2", "prod", null, [], { kind: "index", url: "https://corp.example/simple" }],
      ["vcs", null, "dev", "develop", [], { kind: "vcs", url: "https://h.example/r.git", revision: "abc" }],
      ["repo", null, "group", "odd", [], { kind: "vcs", url: "https://h.example/o", revision: null }],
      ["sphinx", "7", "group", "docs-build", ["z"], { kind: "index", url: "https://pypi.org/simple" }],
      ["local", null, "group", "docs-build", [], { kind: "path", url: "." }],
    ]);
    expect(requirements[0]?.files).toEqual([{ name: null, url: null, hash: "sha256:aa" }]);
  });

  it("points at the key's line and tells what is no project name", () => {
    const text = JSON.stringify(LOCK, null, 4);
    const { requirements, skipped } = parse(text);
    const lines = text.split("\n");

    expect(requirements.map((r) => lines[r.location.lines().line - 1]?.trim())).toEqual([
      '"Foo_Bar[x]": {',
      '"internal": {',
      '"vcs": {',
      '"repo": {',
      '"sphinx": {',
      '"local": {',
    ]);
    expect(requirements.map((r) => lines[r.location.lines().endLine - 1]?.trim())).toEqual([
      "},",
      "}",
      "},",
      "}",
      "},",
      "}",
    ]);
    expect(skipped.map((skip) => [skip.class, skip.reason, lines[skip.line - 1]?.includes("quoted")])).toEqual([
      ["unreadable", "bad-line", true],
    ]);
  });

  it.each([
    ["./local", { kind: "path", url: "./local" }],
    ["https://u:p@h.example/tool.zip", { kind: "url", url: "https://h.example/tool.zip" }],
    ["ftp://u:p@h.example/tool.zip", { kind: "url", url: "ftp://h.example/tool.zip" }],
  ])("takes folders and URLs as path and as file, as pipenv does: %s", (place, source) => {
    const { requirements } = parse(JSON.stringify({ default: { a: { path: place }, b: { file: place } } }));

    expect(requirements.map((r) => r.source)).toEqual([source, source]);
  });

  it("has all lines of a minified file on line 1", () => {
    const { requirements } = parse(JSON.stringify(LOCK));

    expect(new Set(requirements.map((r) => r.location.lines().line))).toEqual(new Set([1]));
  });

  it("points at the last of two equal keys, as the value is the last one's", () => {
    const [read] = parse('{"default": {\n"a": {"version": "==1"},\n"a": {"version": "==2"}\n}}').requirements;

    expect([read?.version, read?.location.lines().line]).toEqual(["2", 3]);
  });

  it("tells an index that is not declared", () => {
    const { requirements, skipped } = parse('{"default": {"a": {"index": "nowhere", "version": "==1"}}}');

    expect(requirements).toEqual([]);
    expect(skipped.map((skip) => [skip.reason, skip.project])).toEqual([["bad-line", "a"]]);
  });

  it("gives the line of a syntax error", () => {
    expect(() => parse('{\n"a": }')).toThrow(expect.objectContaining({ reason: "syntax", line: 2 }));
  });

  it("throws nothing but ManifestError on any text", () => {
    const text = JSON.stringify(LOCK, null, 1);
    const mutated = fc
      .tuple(fc.nat(text.length), fc.nat(5), fc.constantFrom("", "{", "]", '"', "1", "\\"))
      .map(([at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut));
    const nested = fc.constant(`{"default": {"a": ${"[".repeat(20_000)}${"]".repeat(20_000)}}}`);
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), nested), (candidate) => {
        try {
          for (const read of parse(candidate).requirements) read.location.lines();
        } catch (error) {
          if (!(error instanceof ManifestError)) throw error;
        }
      }),
    );
  });
});
