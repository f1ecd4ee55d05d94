import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError, type ParsedManifest } from "../../../src/domain/manifest.ts";
import { projectName } from "../../../src/domain/name.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { uvLock } from "../../../src/manifests/uv-lock/format.ts";

const HEAD = 'version = 1\nrevision = 3\nrequires-python = ">=3.10"\n';
const PYPI = 'source = { registry = "https://pypi.org/simple" }';
const ROOT = `
[[package]]
name = "My.Demo"
version = "0.1"
source = { virtual = "." }
dependencies = [
    { name = "requests", extra = ["socks"] },
    { name = "numpy", version = "1.26.4", source = { registry = "https://pypi.org/simple" } },
]

[package.optional-dependencies]
web = [{ name = "flask" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }, { name = "requests" }]
`;

function parse(text: string, path = "uv.lock"): ParsedManifest {
  return uvLock.parse({ path: repoPath(path), text });
}

function pkg(name: string, version: string, rest = ""): string {
  return `\n[[package]]\nname = "${name}"\nversion = "${version}"\n${PYPI}\n${rest}`;
}

function namesOf(graph: ParsedManifest["graph"], nodes: readonly string[]): readonly string[] {
  return nodes.map((node) => String(graph?.nameOf(node as never)));
}

const LOCK = [
  HEAD,
  ROOT,
  pkg("flask", "3.0.0", 'dependencies = [{ name = "urllib3" }]\n'),
  pkg("numpy", "1.26.4"),
  pkg("numpy", "2.1.0"),
  pkg("pysocks", "1.7.1"),
  pkg("pytest", "8.0.0", 'dependencies = [{ name = "numpy" }]\n'),
  pkg(
    "requests",
    "2.31.0",
    'dependencies = [{ name = "urllib3" }]\n\n[package.optional-dependencies]\nsocks = [{ name = "pysocks" }]\n',
  ),
  pkg("urllib3", "2.0.0"),
].join("");

describe("uv.lock", () => {
  it.each([
    ["uv.lock", true],
    ["a/uv.lock", true],
    ["tools/x.py.lock", true],
    ["xuv.lock", false],
    ["poetry.lock", false],
  ])("matches %s: %s", (path, matches) => {
    expect(uvLock.matches(repoPath(path))).toBe(matches);
  });

  it("names the pyproject.toml beside it as its companion", () => {
    expect(uvLock.companions(repoPath("a/uv.lock"))).toEqual(["a/pyproject.toml"]);
  });

  it("reads every package with its scope, and the root as the project itself", () => {
    const lock = parse(LOCK);

    expect(lock.requirements.map((r) => [r.name, r.version, r.scope, r.group, r.direct])).toEqual([
      ["flask", "3.0.0", "extra", "web", true],
      ["numpy", "1.26.4", "prod", null, true],
      ["numpy", "2.1.0", "group", "dev", false],
      ["pysocks", "1.7.1", "prod", null, false],
      ["pytest", "8.0.0", "group", "dev", true],
      ["requests", "2.31.0", "prod", null, true],
      ["urllib3", "2.0.0", "prod", null, false],
    ]);
    expect(lock.own).toEqual({ names: ["my-demo"], requiresPython: ">=3.10", workspace: null, bindings: [] });
    expect(lock.skipped).toEqual([
      {
        class: "told",
        file: "uv.lock",
        line: 6,
        reason: "self",
        detail: "‘my-demo’ is the project itself",
        project: "my-demo",
      },
    ]);
  });

  it("points at the name line, the version line and the last line", () => {
    const [flask] = parse(LOCK).requirements;

    expect(flask?.location.lines()).toEqual({ line: 21, endLine: 24, versionLine: 22 });
  });

  it("reads files with names, URLs without credentials, and hashes", () => {
    const text = `${HEAD}${pkg(
      "a",
      "1",
      'sdist = { url = "https://u:p@files.pythonhosted.org/x/a-1.tar.gz", hash = "sha256:AB", size = 1 }\nwheels = [\n  { filename = "a-1-py3-none-any.whl", hash = "sha256:cd" },\n  { path = "links/a-1%2Bcpu-py3-none-any.whl" },\n]\n',
    )}`;

    expect(parse(text).requirements[0]?.files).toEqual([
      { name: "a-1.tar.gz", url: "https://files.pythonhosted.org/x/a-1.tar.gz", hash: "sha256:ab" },
      { name: "a-1-py3-none-any.whl", url: null, hash: "sha256:cd" },
      { name: "a-1+cpu-py3-none-any.whl", url: null, hash: null },
    ]);
  });

  it.each([
    ['{ registry = "https://u:p@x.example/simple" }', { kind: "index", url: "https://x.example/simple" }],
    ['{ registry = "links" }', { kind: "index", url: "links" }],
    ['{ git = "https://h.example/r?rev=main#abc" }', { kind: "vcs", url: "https://h.example/r", revision: "abc" }],
    ['{ url = "https://h.example/a-1.zip" }', { kind: "url", url: "https://h.example/a-1.zip" }],
    ['{ path = "a-1.whl" }', { kind: "path", url: "a-1.whl" }],
    ['{ directory = "libs/a" }', { kind: "path", url: "libs/a" }],
    ['{ editable = "libs/a" }', { kind: "path", url: "libs/a" }],
    ['"registry+https://pypi.org/simple"', { kind: "index", url: "https://pypi.org/simple" }],
    ['"direct+https://h.example/a-1.zip"', { kind: "url", url: "https://h.example/a-1.zip" }],
  ])("reads the source %s", (source, expected) => {
    const text = `${HEAD}[[package]]\nname = "a"\nversion = "1"\nsource = ${source}\n`;

    expect(parse(text).requirements.map((r) => r.source)).toEqual([expected]);
  });

  it("nasty 31: keeps a registry with a trailing slash as PyPI's URL", () => {
    const text = `${HEAD}[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple/" }\n`;

    expect(parse(text).requirements[0]?.source).toEqual({ kind: "index", url: "https://pypi.org/simple/" });
  });

  it("nasty 32: keeps the proxy's URL and the files' own URLs on PyPI's host", () => {
    const text = `${HEAD}[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://proxy.example/pypi" }\nwheels = [{ url = "https://files.pythonhosted.org/packages/a-1-py3-none-any.whl", hash = "sha256:aa" }]\n`;
    const [read] = parse(text).requirements;

    expect(read?.source).toEqual({ kind: "index", url: "https://proxy.example/pypi" });
    expect(read?.files[0]?.url).toBe("https://files.pythonhosted.org/packages/a-1-py3-none-any.whl");
  });

  it("nasty 33: takes members of a workspace without a root project as roots, not as requirements", () => {
    const member = (name: string, dependency: string) =>
      `\n[[package]]\nname = "${name}"\nversion = "1"\nsource = { editable = "packages/${name}" }\ndependencies = [{ name = "${dependency}" }]\n`;
    const text = `${HEAD}\n[manifest]\nmembers = ["one", "Two"]\n${member("one", "two")}${member("two", "click")}${pkg("click", "8")}`;
    const lock = parse(text);

    expect(lock.requirements.map((r) => [r.name, r.direct])).toEqual([["click", true]]);
    expect(lock.skipped.map((skip) => [skip.project, skip.reason])).toEqual([
      ["one", "workspace"],
      ["two", "workspace"],
    ]);
    expect(lock.own.names).toEqual(["one", "two"]);
    expect(lock.graph?.roots()?.map((root) => lock.graph?.nameOf(root.node))).toEqual(["click"]);
  });

  it("nasty 34: keeps both forks of a name, and an edge with a version picks one", () => {
    const { graph, requirements } = parse(LOCK);
    const roots = graph?.roots() ?? [];

    expect(graph?.nodesOf(projectName("numpy"))).toHaveLength(2);
    expect(roots.filter((root) => graph?.nameOf(root.node) === "numpy").map((root) => root.node)).toEqual([
      requirements[1]?.node,
    ]);
  });

  it("nasty 51: tells the path from a direct requirement to a transitive one from the lock alone", () => {
    const { graph, requirements } = parse(LOCK);
    const roots = graph?.roots() ?? [];

    expect(roots.map((root) => [graph?.nameOf(root.node), root.scope, root.group])).toEqual([
      ["requests", "prod", null],
      ["requests", "prod", null],
      ["numpy", "prod", null],
      ["flask", "extra", "web"],
      ["pytest", "group", "dev"],
      ["requests", "group", "dev"],
    ]);
    const requests = requirements[5]?.node;
    expect(requests === null || requests === undefined ? [] : namesOf(graph, graph?.edgesOf(requests) ?? [])).toEqual([
      "urllib3",
    ]);
    // The second root is requests with its extra: its edge is the extra's.
    const withExtra = roots[1]?.node;
    expect(withExtra === undefined ? [] : namesOf(graph, graph?.edgesOf(withExtra) ?? [])).toEqual(["pysocks"]);
  });

  it("reads equal packages of two locks once, and each with its own lines and graph", () => {
    const parser = uvLock.parser?.() ?? uvLock.parse;
    const before = parser({ path: repoPath("uv.lock"), text: LOCK });
    const text = LOCK.replace(ROOT, `# moved\n${ROOT.replace('{ name = "flask" }', '{ name = "pysocks" }')}`);
    const after = parser({ path: repoPath("uv.lock"), text });
    const plain = (lock: ParsedManifest): unknown =>
      lock.requirements.map(({ location, ...rest }) => [rest, location.lines(), location.text?.()]);

    expect(plain(before)).toEqual(plain(parse(LOCK)));
    expect(plain(after)).toEqual(plain(parse(text)));
  });

  it("reads a script's lock: the manifest's requirements are the roots", () => {
    const text = `${HEAD}\n[manifest]\nrequirements = [{ name = "rich", specifier = ">=13" }]\n${pkg("pygments", "2")}${pkg("rich", "13", 'dependencies = [{ name = "pygments" }]\n')}`;
    const lock = parse(text, "x.py.lock");

    expect(lock.requirements.map((r) => [r.name, r.direct])).toEqual([
      ["pygments", false],
      ["rich", true],
    ]);
  });

  it("reads a lock of the 2024 previews", () => {
    const text =
      'version = 1\n\n[[distribution]]\nname = "a"\nversion = "1"\nsource = "registry+https://pypi.org/simple"\n\n[[distribution]]\nname = "me"\nversion = "0"\nsource = "editable+."\n\n[[distribution.dependencies]]\nname = "a"\n';

    expect(parse(text).requirements.map((r) => [r.name, r.direct, r.location.lines().line])).toEqual([["a", true, 4]]);
  });

  it("leaves the relation open where no root is named", () => {
    const lock = parse(HEAD + pkg("a", "1"));

    expect(lock.graph?.roots()).toBeNull();
    expect(lock.requirements[0]?.direct).toBeNull();
  });

  it("tells entries that it cannot read and keeps the others", () => {
    const text = `${HEAD}[[package]]\nversion = "1"\n${pkg("ok", "1")}\n[[package]]\nname = "odd"\nversion = "1"\nsource = { floppy = "a" }\n`;
    const lock = parse(text);

    expect(lock.requirements.map((r) => r.name)).toEqual(["ok"]);
    expect(lock.skipped.map((skip) => [skip.class, skip.reason, skip.line, skip.project])).toEqual([
      ["unreadable", "bad-line", 4, null],
      ["unreadable", "bad-line", 13, "odd"],
    ]);
  });

  it.each(["version = 2\n", "revision = 3\n", "version = 1\npackage = 3\n"])("refuses %j as a whole", (text) => {
    expect(() => parse(text)).toThrow(ManifestError);
  });

  it("throws nothing but ManifestError on any text, and its lines hold the name", () => {
    const mutated = fc
      .tuple(fc.nat(LOCK.length), fc.nat(12), fc.constantFrom("", "\n", '"', "[", "x", "= 1"))
      .map(([at, cut, insert]) => LOCK.slice(0, at) + insert + LOCK.slice(at + cut));
    fc.assert(
      fc.property(mutated, (text) => {
        const lines = text.split("\n");
        try {
          for (const read of parse(text).requirements) {
            expect(lines[read.location.lines().line - 1]).toContain(read.writtenName);
          }
        } catch (error) {
          if (!(error instanceof ManifestError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
