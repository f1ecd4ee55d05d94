import { describe, expect, it } from "vitest";
import { setupCfg } from "../../../src/manifests/setup-cfg/format.ts";
import { parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

function parse(text: string) {
  return parseAs(setupCfg, "setup.cfg", text);
}

describe("setup.cfg", () => {
  it("nasty 21: splits a value on one line at semicolons", () => {
    const parsed = parse(`[options]\ninstall_requires = toml;python_version<"3.11"\n`);
    expect(rowsOf(parsed).map((row) => row[0])).toEqual(["toml", "python-version"]);
    expect(skipsOf(parsed)).toEqual([["unreadable", "bad-line", 2]]);
  });

  it("nasty 22: drops inline comments and joins backslashes", () => {
    const text = `[options]
install_requires =
    # a comment
    six  # inline
    requests \\
        >=2
    toml; python_version < "3.11"
tests-require = pytest
`;
    expect(rowsOf(parse(text))).toEqual([
      ["six", "", "prod", null, 4],
      ["requests", ">=2", "prod", null, 5],
      ["toml", "", "prod", null, 7],
      ["pytest", "", "dev", "tests", 8],
    ]);
  });

  it("reads extras, shared lists, files and pbr's sections", () => {
    const text = `[metadata]
name = demo
requires-dist =
    pbr-old
[options]
install_requires = file: requirements.txt, more.txt
[options.extras_require]
all =
    %(test)s
    demo[test]
test = pytest
:python_version<"3" =
    enum34
[extras]
yaml =
    PyYAML>=5
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([
      ["pbr-old", "", "prod", null, 4],
      ["pytest", "", "extra", "test", 11],
      ["pyyaml", ">=5", "extra", "yaml", 16],
    ]);
    expect(parsed.includes.map(({ target, line }) => [target, line])).toEqual([
      ["requirements.txt", 6],
      ["more.txt", 6],
    ]);
    expect(parsed.own.names).toEqual(["demo"]);
  });

  it("reports lines that configparser rejects and attributes that only a module knows", () => {
    const parsed = parse(`stray = 1\n[options]\nnonsense\ninstall_requires = attr: pkg.REQ\n`);
    expect(skipsOf(parsed)).toEqual([
      ["unreadable", "bad-line", 1],
      ["unreadable", "bad-line", 3],
      ["unread", "dynamic", 4],
    ]);
  });

  it("says that the old places of tox and easy_install are not read, and links are no projects", () => {
    const text = `[tox:tox]
requires = tox-uv
[testenv:lint]
deps =
    black
commands = black .
[easy_install]
index_url = https://h.example/simple
[options]
dependency_links =
    https://h.example/x.zip
`;
    expect(skipsOf(parse(text))).toEqual([
      ["unread", "unread-format", 2],
      ["unread", "unread-format", 4],
      ["unread", "unread-format", 8],
      ["told", "url", 11],
    ]);
  });

  it("reads what Python's line breaks hide from a reader, at the line that git counts", () => {
    const text =
      "[metadata]\ndescription = x\r[options]\rinstall_requires =\r  alpha\n  six  # x\u2028evil==1\n  beta\x85gamma\n";
    expect(rowsOf(parse(text)).map((row) => [row[0], row[4]])).toEqual([
      ["alpha", 2],
      ["six", 3],
      ["evil", 3],
      ["beta", 4],
      ["gamma", 4],
    ]);
  });

  it("reads an option of another name that a list stands for, once for each list", () => {
    const text = `[DEFAULT]
shared = %(more)s
more =
    attrs
ver = 2.0
[options]
deps =
    foo==%(ver)s
    %(shared)s
install_requires =
    %(deps)s
    %(gone)s
setup_requires = %(install_requires)s
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([
      ["foo", "==2.0", "prod", null, 8],
      ["attrs", "", "prod", null, 4],
    ]);
    expect(skipsOf(parsed)).toEqual([["unread", "variable", 12]]);
  });

  it("ends lists that stand for each other", () => {
    const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1} =\n  %(a${at})s\n  %(a${at})s\n`).join("");
    const parsed = parse(`[options]\na0 = foo\n${levels}b = %(b)s\ninstall_requires =\n  %(a30)s\n  %(b)s\n`);
    expect(rowsOf(parsed)).toEqual([]);
    expect(skipsOf(parsed).length).toBeLessThan(1_100);
  });

  it("puts long values into others no further than its limit, and says so", () => {
    const long = "a".repeat(200_000);
    const many = `x = ${long}\ny =\n${"  foo\n".repeat(50_000)}`;
    const lines = `${"  b%(x)s\n".repeat(1_000)}${"  %(y)s\n".repeat(1_000)}  c${"%(x)s".repeat(10_000)}\n`;
    const parsed = parse(`[options]\n${many}install_requires =\n${lines}`);
    expect(rowsOf(parsed).length).toBeLessThanOrEqual(50_000);
    expect(skipsOf(parsed).length).toBe(2_001);
  });

  it("reads what every section has from [DEFAULT], and lets the section's own option win", () => {
    const defaults = "[DEFAULT]\ninstall_requires = evil\n";
    expect(rowsOf(parse(`${defaults}[options]\nzip_safe = 1\n`))).toEqual([["evil", "", "prod", null, 2]]);
    expect(rowsOf(parse(`${defaults}[options]\ninstall_requires = six\n`)).map((row) => row[0])).toEqual(["six"]);
    const extras = "[DEFAULT]\nall = evil\n[options.extras_require]\ncli = click\n";
    expect(rowsOf(parse(extras)).map((row) => row[0])).toEqual(["click", "evil"]);
    expect(rowsOf(parse("[DEFAULT]\nall = x\n[options]\nzip_safe = 1\n"))).toEqual([]);
  });
});
