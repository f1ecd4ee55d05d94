import { describe, expect, it } from "vitest";
import { projectName } from "../../../src/domain/name.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { requirements } from "../../../src/manifests/requirements/format.ts";
import { namesOf, read, skipsOf } from "./support.ts";

describe("requirements files", () => {
  it("gives every field of an entry", () => {
    const entry = read('Requests[Socks] >=2,<3 ; python_version < "3.11" --hash=sha256:AB --hash sha512:cd')
      .requirements[0];
    expect(entry).toMatchObject({
      name: "requests",
      writtenName: "Requests",
      specifier: ">=2,<3",
      version: null,
      extras: ["socks"],
      marker: 'python_version < "3.11"',
      scope: "prod",
      group: null,
      kind: "declared",
      source: { kind: "index", url: null },
      files: [
        { name: null, url: null, hash: "sha256:ab" },
        { name: null, url: null, hash: "sha512:cd" },
      ],
      node: null,
    });
  });

  it("says of variables what they hide", () => {
    const parsed = read(
      "$" + "{PKG}==1",
      "foo==$" + "{V}",
      "bar @ https://$" + "{TOKEN}@h/bar.zip",
      "-r $" + "{D}/x.txt",
      "$" + "{lower}",
    );
    expect(namesOf(parsed)).toEqual(["foo@2", "bar@3"]);
    expect(skipsOf(parsed)).toEqual([
      "unread/variable@1",
      "unread/variable@2",
      "unread/variable@4",
      "unreadable/bad-line@5",
    ]);
    expect(parsed.requirements[1]?.source).toEqual({ kind: "url", url: "https://h/bar.zip" });
  });

  it("never repeats credentials", () => {
    const parsed = read(
      "-i https://u:secret@h",
      "https://u:secret@h/x.zip",
      "foo bar @ https://u:secret@h/x",
      "-e https://u:secret@h",
    );
    expect(JSON.stringify(parsed)).not.toContain("secret");
  });

  it("leaves a text of sentences alone, and blocks it where something reads as a requirement", () => {
    const prose = ["This file lists what is needed.", "See the other files of this folder for more."];
    expect(skipsOf(read(...prose))).toEqual(["told/not-used@1"]);
    expect(skipsOf(read("foo >= 1 , < 2 ; os_name == 'nt'#x"))).toEqual(["unreadable/bad-line@1"]);
    expect(skipsOf(read(...prose, "foo==1"))).toEqual(["unreadable/bad-line@1", "unreadable/bad-line@2"]);
  });

  it("keeps the extras of a file beside the list", () => {
    const parsed = read("./dist/foo-1.0-py3-none-any.whl[b, A_c]", "lib/bar-2.0.tar.gz[x]");
    expect(parsed.requirements.map(({ name, version, extras }) => [name, version, extras])).toEqual([
      ["foo", "1.0", ["a-c", "b"]],
      ["bar", "2.0", ["x"]],
    ]);
  });

  it("tells an editable whose repository has no scheme that pip knows", () => {
    const parsed = read("-e git+git@host.example:owner/foo.git#egg=foo", "-e git+ssh://git@host.example/bar#egg=bar");
    expect(namesOf(parsed)).toEqual(["foo@1", "bar@2"]);
    expect(skipsOf(parsed)).toEqual(["unreadable/bad-line@1"]);
  });

  it("leaves a page of documentation alone, whatever code it shows", () => {
    const page = [
      "Constraints reference",
      "The classes defined in this module create constraints.",
      "You must always specify a unique name for one.",
      "    expressions = [",
      "        CheckConstraint(condition=Q(age__gte=18), name='adult'),",
      "    ]",
      "``name``",
      "--------",
      "::",
      "Support for passing positional arguments is deprecated.",
      "The name of the constraint is required here.",
      "Constraints are checked during the validation.",
    ];
    expect(skipsOf(read(...page))).toEqual(["told/not-used@1"]);
    expect(skipsOf(read(...page, "foo==1"))).toContain("unreadable/bad-line@1");
    expect(skipsOf(read(...page, "-r other.txt"))).toContain("unreadable/bad-line@1");
  });

  it.each([
    ["requirements.txt", true],
    ["a/dev-requirements.in", true],
    ["Requirements_Test.PIP", true],
    ["requirements/sub/dev.txt", true],
    ["upper-constraints.txt", true],
    ["requirements/MANIFEST.in", false],
    ["requirements/README.txt", false],
    ["foo.egg-info/requirements.txt", false],
    ["requirements/egg-info/requires.txt", false],
    ["requirements.yaml", false],
    ["missing_a_required_argument.txt", false],
    ["constraints.in", false],
  ])("matches %s: %s", (path, matches) => {
    expect(requirements.matches(repoPath(path))).toBe(matches);
  });

  it.each([
    ["deps.txt", "foo==1\n# c\n-r x.txt\n", true],
    ["pinned", "foo>=1\nbar\n", true],
    ["dev.list", "foo --hash=sha256:aa\n", true],
    ["deps.txt", "foo\nbar\n", false],
    ["requirements.frozen", "foo==1\n", true],
    ["requirements-ci.lock", "foo==1\n", true],
    ["requirements.yml", "foo==1\n", false],
    ["notes.txt", "foo==1\nThis is prose, not a list.\n", false],
    ["deps.md", "foo==1\n", false],
    [".env", "foo==1\n", false],
    ["deps.txt", "dependencies:\n", false],
    ["deps.txt", `foo==1\n${"#".repeat(600_000)}`, false],
  ])("looks at the content of %s", (path, text, expected) => {
    expect(requirements.looksLike?.({ path: repoPath(path), text })).toBe(expected);
  });

  it("names the files that explain a compiled one", () => {
    expect(requirements.companions(repoPath("a/requirements.txt"))).toEqual(["a/requirements.in", "a/pyproject.toml"]);
    expect(requirements.companions(repoPath("requirements.in"))).toEqual([]);
  });
});

describe("compiled requirements files", () => {
  const SPLIT = [
    "# autogenerated by pip-compile",
    "flask==3.0 \\",
    "    --hash=sha256:aa",
    "    # via -r requirements.in",
    "jinja2==3.1",
    "    # via",
    "    #   -c constraints.txt",
    "    #   Flask",
    "    #   my-own (pyproject.toml:Docs_Group)",
    "markupsafe==2.1",
    "    # via jinja2[i18n]",
    "uvproject-dep==1  # via my-project, -c x.txt",
  ];

  it("nasty 41: tells direct from transitive by the comments", () => {
    expect(read(...SPLIT).requirements.map(({ name, direct }) => [name, direct])).toEqual([
      ["flask", true],
      ["jinja2", true],
      ["markupsafe", false],
      ["uvproject-dep", true],
    ]);
  });

  it("draws the graph of the comments", () => {
    const graph = read(...SPLIT).graph;
    const edges = (name: string) =>
      graph?.nodesOf(projectName(name)).flatMap((node) => graph.edgesOf(node).map(graph.nameOf));
    expect(graph?.roots()).toEqual([
      { node: "flask", scope: "prod", group: null },
      { node: "uvproject-dep", scope: "prod", group: null },
      { node: "jinja2", scope: "group", group: "docs-group" },
    ]);
    expect([edges("flask"), edges("jinja2"), edges("markupsafe"), edges("absent")]).toEqual([
      ["jinja2"],
      ["markupsafe"],
      [],
      [],
    ]);
  });

  it("takes what a path in the file brings for transitive, and what a member of the workspace brings for direct", () => {
    const parsed = read(
      "# This file was autogenerated by uv via the following command:",
      "-e .",
      "-e ./packages/member",
      "./libs/loc/ ; sys_platform == 'linux'",
      "    # via app",
      "certifi==1",
      "    # via member",
      "idna==3",
      "    # via loc",
      "six==1",
      "    # via",
      "    #   app",
      "    #   loc",
    );

    expect(parsed.requirements.map(({ name, direct }) => [name, direct])).toEqual([
      ["certifi", true],
      ["idna", false],
      ["six", true],
    ]);
    expect(parsed.graph?.roots()?.map(({ node }) => node)).toEqual(["certifi", "six"]);
  });

  it("gives a comment to its own line alone where two lines are one to git", () => {
    const parsed = read("foo==1", "    # via -r x.in", "bar==1  # via foo\fevil==1");
    expect(parsed.requirements.map(({ name, direct }) => [name, direct])).toEqual([
      ["foo", true],
      ["bar", false],
      ["evil", true],
    ]);
  });

  it.each([
    ["a header alone", ["# This file was autogenerated by uv via the following command:", "foo==1"]],
    ["a hash", ["foo==1 --hash=sha256:aa", "bar==1"]],
  ])("cannot tell who asked with %s", (_, lines) => {
    const parsed = read(...lines);
    expect(new Set(parsed.requirements.map((entry) => entry.direct))).toEqual(new Set([null]));
    expect(parsed.graph).toBeNull();
  });

  it("takes a hand-written file as direct", () => {
    expect(read("foo", "bar>=1  # via the docs").requirements.map((entry) => entry.direct)).toEqual([true, true]);
  });
});

it("reads rye's locks, which are compiled requirements files", () => {
  const paths = ["requirements.lock", "a/requirements-dev.lock", "other.lock"];
  expect(paths.map((path) => requirements.matches(repoPath(path)))).toEqual([true, true, false]);
});
