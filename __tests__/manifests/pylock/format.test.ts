import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { projectName } from "../../../src/domain/name.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { pylock } from "../../../src/manifests/pylock/format.ts";

const parse = (text: string) => pylock.parse({ path: repoPath("pylock.toml"), text });
const HEAD = 'lock-version = "1.0"\ncreated-by = "x"\n';

describe("pylock.toml", () => {
  it.each([
    ["pylock.toml", true],
    ["a/pylock.dev.toml", true],
    ["pylock.a.b.toml", false],
    ["xpylock.toml", false],
  ])("matches %s: %s", (path, matches) => {
    expect(pylock.matches(repoPath(path))).toBe(matches);
  });

  it("reads packages with hashes as tables, and the root as the project itself", () => {
    const text = `${HEAD}requires-python = ">=3.9"
[[packages]]
name = "jaraco.classes"
version = "3.4.0"
marker = "'dev' in dependency_groups"
index = "https://u:p@pypi.org/simple"
wheels = [{name = "j-3.4.0-py3-none-any.whl", url = "https://files.pythonhosted.org/j.whl", hashes = {md5 = "x", sha256 = "AA"}}]

[[packages]]
name = "me"
directory = {path = ".", editable = true}
`;
    const lock = parse(text);

    expect(lock.requirements.map(({ location, ...rest }) => ({ ...rest, lines: location.lines() }))).toEqual([
      {
        name: "jaraco-classes",
        writtenName: "jaraco.classes",
        specifier: "",
        version: "3.4.0",
        extras: [],
        marker: "'dev' in dependency_groups",
        scope: "group",
        group: "dev",
        kind: "locked",
        direct: null,
        source: { kind: "index", url: "https://pypi.org/simple" },
        files: [{ name: "j-3.4.0-py3-none-any.whl", url: "https://files.pythonhosted.org/j.whl", hash: "sha256:aa" }],
        node: "0",
        lines: { line: 5, endLine: 9, versionLine: 6 },
      },
    ]);
    expect(lock.graph).toBeNull();
    expect(lock.own.names).toEqual(["me"]);
    expect(lock.skipped.map((skip) => [skip.reason, skip.line])).toEqual([["self", 12]]);
  });

  it.each([
    [
      'vcs = {type = "git", url = "https://h.example/r", commit-id = "abc"}',
      { kind: "vcs", url: "https://h.example/r", revision: "abc" },
    ],
    ['directory = {path = "libs/a"}', { kind: "path", url: "libs/a" }],
    [
      'archive = {url = "https://h.example/a.zip", hashes = {sha256 = "a"}}',
      { kind: "url", url: "https://h.example/a.zip" },
    ],
    ['wheels = [{url = "https://files.pythonhosted.org/a.whl"}]', { kind: "index", url: null }],
    ['wheels = [{url = "https://wheels.example/p/a.whl"}]', { kind: "index", url: "https://wheels.example/" }],
    ['wheels = [{path = "dist/a.whl"}]', { kind: "path", url: "dist/a.whl" }],
    ['version = "1"', { kind: "index", url: null }],
  ])("reads the source of %s", (line, expected) => {
    expect(parse(`${HEAD}[[packages]]\nname = "a"\n${line}\n`).requirements.map((r) => r.source)).toEqual([expected]);
  });

  it.each([
    ["'x' in extras", "extra", "x"],
    ["'default' in dependency_groups", "prod", null],
    ["'dev' in dependency_groups or 'doc' in dependency_groups", "group", "dev"],
    ["sys_platform == 'win32' or 'dev' in dependency_groups", "prod", null],
    ["'auto' in dependency_groups", "prod", null],
  ])("takes the scope from the marker %s", (marker, scope, group) => {
    const text = `${HEAD}default-groups = ["auto"]\npackages = [{name = "a", marker = "${marker}"}]\n`;

    expect(parse(text).requirements.map((r) => [r.scope, r.group])).toEqual([[scope, group]]);
  });

  it("follows pdm's strings and PEP 751's tables", () => {
    const text = `${HEAD}
[[packages]]
name = "a"
version = "1"
dependencies = [{name = "B", version = "2"}]

[[packages]]
name = "b"
version = "1"

[[packages]]
name = "b"
version = "2"
[packages.tool.pdm]
dependencies = ["c>=1; python_version < '3.9'"]

[[packages]]
name = "c"
version = "1"
`;
    const { graph, requirements } = parse(text);
    const [first] = graph?.nodesOf(projectName("a")) ?? [];

    expect(first === undefined ? null : graph?.edgesOf(first)).toEqual([requirements[2]?.node]);
    const second = requirements[2]?.node;
    expect(second === null || second === undefined ? null : graph?.edgesOf(second)).toEqual([requirements[3]?.node]);
    expect(graph?.roots()).toBeNull();
  });

  it.each(['lock-version = "2.0"\n', "packages = []\n"])("refuses %j as a whole", (text) => {
    expect(() => parse(text)).toThrow(ManifestError);
  });
});
