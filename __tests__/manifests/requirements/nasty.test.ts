import { describe, expect, it } from "vitest";
import { repoPath } from "../../../src/domain/paths.ts";
import { requirements } from "../../../src/manifests/requirements/format.ts";
import { namesOf, read, skipsOf } from "./support.ts";

describe("requirements files that other tools misread", () => {
  it("nasty 01: a comment that ends in a backslash eats the next line", () => {
    expect(namesOf(read("foo==1 # note \\", "bar==2", "baz"))).toEqual(["foo@1", "baz@3"]);
    expect(namesOf(read("# note \\", "bar==2"))).toEqual(["bar@2"]);
  });

  it.each(["\u2028", "\u2029", "\f", "\v", "\x85", "\x1c", "\x1d", "\x1e", "\r"])(
    "nasty 02: %j ends a comment, and what follows stands on the comment's git line",
    (lineBreak) => {
      expect(namesOf(read("first", `# harmless${lineBreak}evil==1`, "last"))).toEqual(["first@1", "evil@2", "last@3"]);
    },
  );

  it("nasty 03: a comment ends a continuation", () => {
    const parsed = read("foo==1 --hash=sha256:aa \\", "    # via x", "next==1");
    expect(namesOf(parsed)).toEqual(["foo@1", "next@3"]);
  });

  it("nasty 04: a requirement over several lines starts on its first", () => {
    const parsed = read("numpy \\", "== \\", "1.19.2");
    expect(namesOf(parsed)).toEqual(["numpy@1"]);
    expect(parsed.requirements[0]?.location.lines()).toEqual({ line: 1, endLine: 3, versionLine: null });
    expect(parsed.requirements[0]?.version).toBe("1.19.2");
  });

  it("nasty 05: a name is joined over lines", () => {
    expect(namesOf(read("num\\", "py==1.0"))).toEqual(["numpy@1"]);
    expect(skipsOf(read("num\\ ", "py==1.0"))).toEqual(["unreadable/bad-line@1"]);
  });

  it("nasty 06, 07, 08: extras with spaces, extras alone, a marker without space", () => {
    const parsed = read("celery[redis, pytest]==4.4.7", "Django[argon2]", 'enum34;python_version<"3.4"');
    expect(parsed.requirements.map(({ name, extras, marker }) => ({ name, extras, marker }))).toEqual([
      { name: "celery", extras: ["pytest", "redis"], marker: null },
      { name: "django", extras: ["argon2"], marker: null },
      { name: "enum34", extras: [], marker: 'python_version<"3.4"' },
    ]);
  });

  it("nasty 10: a -r in a constraints file is an include of requirements", () => {
    const parsed = requirements.parse({ path: repoPath("constraints.txt"), text: "-r dev.txt\nfoo==1\n" });
    expect(parsed.includes).toEqual([{ target: "dev.txt", line: 1, as: "requirements", scope: null }]);
  });

  it("nasty 11: options are optparse's", () => {
    const parsed = read(
      "-rother.txt",
      "--requirem other.txt",
      '-r "my file.txt"',
      "-r=o.txt",
      "-cc.txt",
      "--constraint=d.txt",
    );
    expect(parsed.includes.map(({ target, as }) => `${as} ${target}`)).toEqual([
      "requirements other.txt",
      "requirements other.txt",
      "requirements my file.txt",
      "requirements =o.txt",
      "constraints c.txt",
      "constraints d.txt",
    ]);
  });

  it("nasty 12: only the first -r of a line counts, and none after a requirement", () => {
    const parsed = read("-r a.txt -r b.txt", "foo -r c.txt");
    expect(parsed.includes.map((include) => include.target)).toEqual(["a.txt"]);
    expect(namesOf(parsed)).toEqual(["foo@2"]);
  });

  it("nasty 13: an abbreviated --index replaces the index, and no credentials are kept", () => {
    expect(read("--index https://user:secret@evil/simple").indexes).toEqual([
      { url: "https://evil/simple", name: null, role: "replaces", line: 1 },
    ]);
  });

  it("nasty 14: an include keeps the line where it stands", () => {
    expect(read("foo", "", "-r dev.txt").includes).toEqual([
      { target: "dev.txt", line: 3, as: "requirements", scope: null },
    ]);
  });

  it("nasty 15: a wheel on PyPI's file host names project and version", () => {
    const url = "https://files.pythonhosted.org/packages/foo-1.0-py3-none-any.whl";
    const parsed = read(`foo @ ${url}#sha256=aa`, url);
    expect(parsed.requirements.map(({ name, version, source }) => ({ name, version, source }))).toEqual([
      { name: "foo", version: "1.0", source: { kind: "url", url } },
      { name: "foo", version: "1.0", source: { kind: "url", url } },
    ]);
  });

  it("nasty 16: a file URL is a path", () => {
    expect(read("foo @ file:///croot/foo/work").requirements[0]?.source).toEqual({
      kind: "path",
      url: "file:///croot/foo/work",
    });
  });

  it("nasty 17: a repository names its project after egg=", () => {
    const parsed = read("git+https://h/b@v1#egg=b", "-e git+https://h/c#egg=c&subdirectory=x", "d @ git+https://h/d");
    expect(parsed.requirements.map(({ name, source }) => [name, source.kind, source.url])).toEqual([
      ["b", "vcs", "https://h/b"],
      ["c", "vcs", "https://h/c"],
      ["d", "vcs", "https://h/d"],
    ]);
    expect(parsed.skipped).toEqual([]);
  });

  it("nasty 18: the project itself has no name and is told", () => {
    const parsed = read(".", "-e .", "-e .[dev]", "-e file:.", "..", "./pkg", "lib/pkg[x]", "x.tar.gz");
    expect(parsed.requirements).toEqual([]);
    expect(skipsOf(parsed)).toEqual([
      "told/self@1",
      "told/self@2",
      "told/self@3",
      "told/self@4",
      "told/path@5",
      "told/path@6",
      "told/path@7",
      "told/path@8",
    ]);
  });

  it("nasty 19: template lines are told, the others are kept", () => {
    const parsed = read("{% if x %}", "foo==1", "{% endif %}", "bar=={{ version }}");
    expect(namesOf(parsed)).toEqual(["foo@2", "bar@4"]);
    expect(skipsOf(parsed)).toEqual(["unread/template@1", "unread/template@3", "unread/template@4"]);
  });

  it("nasty 20: one name twice is two entries", () => {
    expect(namesOf(read("foo==1", "foo==2"))).toEqual(["foo@1", "foo@2"]);
  });

  it("nasty 39: a local version is kept beside the extra index", () => {
    const parsed = read("--extra-index-url https://h/whl/cpu", "torch==2.0.0+cpu");
    expect(parsed.requirements[0]).toMatchObject({
      name: "torch",
      version: "2.0.0+cpu",
      source: { kind: "index", url: null },
    });
    expect(parsed.indexes).toEqual([{ url: "https://h/whl/cpu", name: null, role: "adds", line: 1 }]);
  });

  it("nasty 40: an extra index adds, an index replaces, and without any index only links are left", () => {
    const lines = ["--extra-index-url https://a", "-i https://b", "-f ./wheels", "--find-links https://c -f https://d"];
    expect(read(...lines).indexes.map(({ url, role }) => `${role} ${url}`)).toEqual([
      "adds https://a",
      "replaces https://b",
      "adds ./wheels",
      "adds https://c",
    ]);
    const without = read(...lines, "--no-index");
    expect(without.noIndex).toBe(true);
    expect(without.indexes.map((index) => index.url)).toEqual(["./wheels", "https://c"]);
  });

  it("nasty 42: case and separators do not change a name", () => {
    expect(namesOf(read("Foo_Bar", "foo.bar", "FOO--bar"))).toEqual(["foo-bar@1", "foo-bar@2", "foo-bar@3"]);
  });

  it("nasty 44: Helm's lock is no requirements file", () => {
    const parsed = read("# comment", "dependencies:", "- name: redis", "  version: 1.0");
    expect(parsed.requirements).toEqual([]);
    expect(skipsOf(parsed)).toEqual(["told/not-used@1"]);
  });

  it("nasty 45: a line beyond any list of hashes is unreadable, and the next is read", () => {
    expect(skipsOf(read(`foo==1 --hash=sha256:${"a".repeat(300_000)}`))).toEqual(["unreadable/bad-line@1"]);
    expect(namesOf(read("x".repeat(300_000), "bar"))).toEqual(["bar@2"]);
  });

  it("nasty 47: the name of Debian's freeze bug is a name", () => {
    expect(namesOf(read("pkg_resources==0.0.0"))).toEqual(["pkg-resources@1"]);
  });

  it.each([
    ["foo==*", ["foo@1"]],
    ["foo=1", ["foo@1"]],
    ["asdf 1.0", ["asdf@1"]],
    ["foo>=1.*", ["foo@1"]],
    ["Jinja2==3.0.0#comment", ["jinja2@1"]],
    ["django==5.*.*", ["django@1"]],
    ["foo\t--hash=sha256:aa", ["foo@1"]],
    ["foo --hash=md5:aa", ["foo@1"]],
    ["foo --bogus", ["foo@1"]],
    ["foo==1 bar==2", ["foo@1", "bar@1"]],
    ["foo bar", ["foo@1", "bar@1"]],
    ["git+https://h/r#egg=name[extra]", ["name@1"]],
    ["--bogus", []],
    ["-r", []],
    ["-r 'a", []],
    ["--re x", []],
    ["--pre=x", []],
    ["-z x", []],
    ["!!", []],
  ])("nasty 48: %s is unreadable to pip and keeps its names", (line, names) => {
    const parsed = read(line);
    expect(namesOf(parsed)).toEqual(names);
    expect(skipsOf(parsed)).toEqual(["unreadable/bad-line@1"]);
  });

  it("nasty 49: pip rejects an egg on a path and a bare git URL", () => {
    const parsed = read(
      "-e path#egg=name",
      "git://h/x#egg=x",
      "-e git+https://h/r",
      "-e foo==1",
      "-e https://h/x.zip",
      "foo -e .",
    );
    expect(namesOf(parsed)).toEqual(["name@1", "x@2", "foo@4", "foo@6"]);
    expect(skipsOf(parsed)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `unreadable/bad-line@${line}`));
  });

  it("nasty 50: bindep is no requirements file", () => {
    const parsed = read("gcc [platform:rpm]", "libpq-dev [platform:dpkg test] >=9", "make");
    expect(namesOf(parsed)).toEqual([]);
    expect(skipsOf(parsed)).toEqual(["told/not-used@1"]);
    expect(namesOf(read("gcc [platform:rpm]", "evil==1"))).toContain("evil@2");
  });

  it("tells of a line that pip takes into a comment and uv installs", () => {
    const parsed = read("foo==1 # note \\", "evil==2 \\", "-r more.txt", "baz");
    expect(namesOf(parsed)).toEqual(["foo@1", "baz@4"]);
    expect(skipsOf(parsed)).toEqual(["unread/bad-line@2", "unread/bad-line@3"]);
    const harmless = read("foo==1 # note \\", "  --hash=sha256:00 \\", "# more");
    expect(skipsOf(harmless)).toEqual([]);
  });

  it("tells of words after options: pip drops them, uv takes what stands after a flag", () => {
    for (const line of ["--require-hashes evil", "--no-index -- evil", "-r base.txt extra.txt"]) {
      expect(skipsOf(read("foo==1", line)).filter((skip) => skip === "unread/bad-line@2")).toHaveLength(1);
    }
    expect(read("-r base.txt extra.txt").includes.map(({ target }) => target)).toEqual(["base.txt"]);
  });

  it("never takes a line that is too long to be read for prose", () => {
    const long = `evil${" --hash=sha256:00".repeat(20_000)}`;
    expect(skipsOf(read(long))).toEqual(["unreadable/bad-line@1"]);
  });
});
