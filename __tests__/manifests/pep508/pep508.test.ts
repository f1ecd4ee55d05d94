import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseRequirement,
  pinnedVersion,
  projectOfFileName,
  projectOfUrl,
  sourceOf,
  sourceOfUrl,
} from "../../../src/manifests/pep508.ts";

describe("parseRequirement", () => {
  it("reads every part of a requirement", () => {
    const text = "Foo_Bar [Socks, a.b,socks] (>=1, <2,) ; python_version < \"3.11\" and (os.name == 'nt')";

    expect(parseRequirement(text)).toEqual({
      ok: true,
      name: "foo-bar",
      writtenName: "Foo_Bar",
      extras: ["a-b", "socks"],
      specifier: ">=1, <2,",
      version: null,
      url: null,
      marker: "python_version < \"3.11\" and (os.name == 'nt')",
    });
  });

  it.each([
    ["celery[redis, pytest]==4.4.7", "celery", "==4.4.7", "4.4.7"],
    ["Django[argon2]", "django", "", null],
    ['enum34;python_version<"3.4"', "enum34", "", null],
    ["foo_==1", "foo-", "==1", "1"],
    ["foo===any!thing", "foo", "===any!thing", "any!thing"],
    ["torch==2.0.0+cpu", "torch", "==2.0.0+cpu", "2.0.0+cpu"],
    ["foo==1.*", "foo", "==1.*", null],
    ["foo>=1,<2", "foo", ">=1,<2", null],
    ["foo ()", "foo", "", null],
    ["pkg_resources==0.0.0", "pkg-resources", "==0.0.0", "0.0.0"],
  ])("reads %s", (text, name, specifier, version) => {
    expect(parseRequirement(text)).toMatchObject({ ok: true, name, specifier, version });
  });

  it.each([
    ["foo==*", "foo"],
    ["foo=1", "foo"],
    ["asdf 1.0", "asdf"],
    ["foo>=1.*", "foo"],
    ["foo==1#c", "foo"],
    ["foo@1.0", "foo"],
    ["foo==1;", "foo"],
    ["foo; unknown == '1'", "foo"],
    ["foo~=1", "foo"],
    ["foo===1,x", "foo"],
    ["foo\u00a0==1", "foo"],
    ["foo-{{x}}==1", null],
    ["é", null],
    ["", null],
  ])("nasty 48: rejects %s and keeps the name that can be read", (text, name) => {
    expect(parseRequirement(text)).toMatchObject({ ok: false, name });
  });

  it("takes the version of a URL from the file of the same project", () => {
    expect(parseRequirement("foo @ https://h/Foo-1.0-py3-none-any.whl#sha256=aa ; os_name == 'nt'")).toMatchObject({
      name: "foo",
      version: "1.0",
      marker: "os_name == 'nt'",
    });
    expect(parseRequirement("foo @ https://h/bar-1.0-py3-none-any.whl")).toMatchObject({ name: "foo", version: null });
  });

  it("does not repeat credentials in its reason", () => {
    expect(JSON.stringify(parseRequirement("foo bar @ https://user:secret@h/x"))).not.toContain("secret");
    expect(
      JSON.stringify(parseRequirement("foo https://user:secret-that-is-much-longer-than-the-excerpt@h/x")),
    ).not.toContain("secret");
  });

  it("gives up on deep parentheses instead of the stack", () => {
    expect(parseRequirement(`foo;${"(".repeat(100_000)}`)).toMatchObject({ ok: false, name: "foo" });
  });

  it("answers for any text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseRequirement(text).ok === "boolean"));
  });

  it("reads a requirement that it has read before the same way", () => {
    const names = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,8}[A-Za-z0-9])?$/);
    const versions = fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){0,3}$/);
    fc.assert(
      fc.property(names, versions, (name, version) => {
        expect(parseRequirement(`${name}==${version}`)).toMatchObject({ ok: true, writtenName: name, version });
      }),
    );
  });
});

describe("sourceOfUrl", () => {
  it.each([
    ["git+https://u:p@h/o/r.git@v1#egg=b", { kind: "vcs", url: "https://h/o/r.git", revision: "v1" }],
    ["git+ssh://git@h/o/r", { kind: "vcs", url: "ssh://h/o/r", revision: null }],
    ["git+git@h:o/r.git", { kind: "vcs", url: "h:o/r.git", revision: null }],
    ["hg+https://h/r@a%2Fb?x=1", { kind: "vcs", url: "https://h/r?x=1", revision: "a/b" }],
    ["https://u:p@h/x.whl#sha256=a", { kind: "url", url: "https://h/x.whl" }],
    ["file:///croot/foo/work", { kind: "path", url: "file:///croot/foo/work" }],
    ["../pkg", { kind: "path", url: "../pkg" }],
    ["C:\\pkg", { kind: "path", url: "C:\\pkg" }],
  ])("tells where %s leads", (text, source) => {
    expect(sourceOfUrl(text)).toEqual(source);
  });

  it("is the default index for a requirement without a URL", () => {
    const parsed = parseRequirement("foo");
    expect(parsed.ok && sourceOf(parsed)).toEqual({ kind: "index", url: null });
  });
});

describe("names in URLs and versions in specifiers", () => {
  it.each([
    ["https://h/a/Foo_Bar-1.0%2Bcpu-cp311-cp311-linux_x86_64.whl#sha256=a", "foo-bar", "1.0+cpu"],
    ["https://h/foo-bar-1.0.tar.gz?x=y", "foo-bar", "1.0"],
    ["git+https://h/r#subdirectory=x&egg=Name", "name", null],
  ])("finds the project of %s", (url, name, version) => {
    expect(projectOfUrl(url)).toMatchObject({ name, version });
  });

  it.each(["main.zip", "foo-master.zip", "foo.whl", "a-b-c-d.whl", "v1.0.tar.gz", "x%zz", "foo.txt"])(
    "finds none in %s",
    (file) => {
      expect(projectOfFileName(file)).toBeNull();
      expect(projectOfUrl(`https://h/${file}`)).toBeNull();
    },
  );

  it.each([
    ["==1.0", "1.0"],
    [" === 1.0 , ", "1.0"],
    ["==1.*", null],
    ["==1,==2", null],
    ["==$" + "{V}", null],
    ["", null],
  ])("pins %s to %s", (specifier, version) => {
    expect(pinnedVersion(specifier)).toBe(version);
  });
});
