import fc from "fast-check";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../../src/domain/manifest.ts";
import { agrees } from "../../../src/manifests/toml/agreement.ts";
import { parseToml } from "../../../src/manifests/toml/document.ts";
import { scanToml } from "../../../src/manifests/toml/scanner.ts";
import { tableAt, valueAt } from "../../../src/manifests/toml/values.ts";

const SAMPLE = `# comment
title = "x"
[project]
dependencies = [
  "a",  # one
  "b",
]
[tool.poetry.dependencies.foo]
version = "1"
extras = ["z"]

[[tool.uv.index]]
name = "one"
[[tool.uv.index]]
name = "two"
  [tool.uv.index.more]
  deep.dotted.key = """
multi
"""
[inline]
table = { a = 1, "b c" = [ { d = 2 } ] }
`;

function errorOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

describe("parseToml", () => {
  it.each([
    [["title"], 2],
    [["project"], 3],
    [["project", "dependencies"], 4],
    [["project", "dependencies", 0], 5],
    [["project", "dependencies", 1], 6],
    [["tool", "poetry", "dependencies", "foo"], 8],
    [["tool", "poetry", "dependencies", "foo", "version"], 9],
    [["tool", "uv", "index", 0], 12],
    [["tool", "uv", "index", 1], 14],
    [["tool", "uv", "index", 1, "name"], 15],
    [["tool", "uv", "index", 1, "more", "deep", "dotted", "key"], 17],
    [["inline", "table", "b c", 0, "d"], 21],
    [["inline", "nowhere"], 20],
  ] as const)("gives the line of %j", (path, line) => {
    expect(parseToml(SAMPLE).lineOf(path)).toBe(line);
  });

  it("gives the last line of arrays, tables and multi-line strings", () => {
    const document = parseToml(SAMPLE);

    expect(document.spanOf(["project", "dependencies"])).toEqual({ line: 4, endLine: 7 });
    expect(document.spanOf(["tool", "poetry", "dependencies", "foo"])).toEqual({ line: 8, endLine: 10 });
    expect(document.spanOf(["tool", "uv", "index", 1])).toEqual({ line: 14, endLine: 19 });
  });

  it("counts line feeds only, with a byte order mark and CRLF", () => {
    const document = parseToml(`\ufeff${SAMPLE.replaceAll("\n", "\r\n")}`);

    expect(document.lineOf(["tool", "uv", "index", 1, "name"])).toBe(15);
    expect(document.spanOf(["project", "dependencies"])).toEqual({ line: 4, endLine: 7 });
  });

  it("reads TOML 1.1: line breaks and trailing commas in inline tables, new escapes", () => {
    const document = parseToml('a = {\n  b = "\\e\\x41",\n  "\\x41" = 1,\n}\n');

    expect(document.lineOf(["a", "A"])).toBe(3);
  });

  it("takes keys of prototypes as data", () => {
    const document = parseToml("__proto__ = 1\n[constructor.prototype]\nx = 2\n");

    expect(valueAt(document.value, ["__proto__"])).toBe(1);
    expect(valueAt(document.value, ["toString"])).toBeUndefined();
    expect(tableAt(document.value, ["constructor", "prototype"])).toEqual({ x: 2 });
    expect(document.lineOf(["constructor", "prototype", "x"])).toBe(3);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("throws a ManifestError with the line of the error", () => {
    const error = errorOf(() => parseToml("a = 1\nb = \n"));

    expect(error).toBeInstanceOf(ManifestError);
    expect(error).toMatchObject({ reason: "syntax", line: 2 });
  });

  it.each([`a = ${"[".repeat(20_000)}${"]".repeat(20_000)}`, `a = ${"{a=".repeat(20_000)}1${"}".repeat(20_000)}`])(
    "refuses 20,000 nested values without a crash",
    (text) => {
      expect(errorOf(() => parseToml(text))).toBeInstanceOf(ManifestError);
    },
  );

  it("reads dotted keys of any depth", () => {
    const path = new Array<string>(5_000).fill("a");

    expect(parseToml(`\n${path.join(".")} = 1\n`).lineOf(path)).toBe(2);
  });

  it("throws nothing but ManifestError on any text", () => {
    const mutated = fc
      .tuple(fc.nat(SAMPLE.length), fc.nat(9), fc.string({ maxLength: 4 }))
      .map(([at, cut, insert]) => SAMPLE.slice(0, at) + insert + SAMPLE.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated), (text) => {
        const error = errorOf(() => parseToml(text).lineOf(["tool", "uv", "index", 1, "name"]));
        expect(error === null || error instanceof ManifestError).toBe(true);
      }),
    );
  });
});

describe("scanToml", () => {
  it("agrees with the values of every text that still parses", () => {
    const mutated = fc
      .tuple(fc.nat(SAMPLE.length), fc.nat(30), fc.constantFrom("", "\n", " ", '"', "'", "#", "x", ".", "[", "]"))
      .map(([at, cut, insert]) => SAMPLE.slice(0, at) + insert + SAMPLE.slice(at + cut));
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = { value: null as unknown };
        if (errorOf(() => (parsed.value = parse(text))) !== null) return;
        const scan = scanToml(text);
        expect(scan !== null && agrees(scan.root, parsed.value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["entries", (n: number) => "[[p]]\na.b = [1, 2]\n".repeat(n)],
    ["long keys", (n: number) => `${"a.".repeat(n)}a = 1\n`],
    ["open strings", (n: number) => `a = ["${'\\"'.repeat(n)}"]\n`],
    ["blank lines", (n: number) => "\n \n".repeat(n)],
    ["brackets", (n: number) => `a = [${"[],".repeat(n)}]`],
    [
      "entries below a long header",
      (n: number) => `[${"a.".repeat(n)}a]\n${Array.from({ length: n }, (_, k) => `k${k} = 1\n`).join("")}`,
    ],
  ] as const)("takes at most 2.2 times the steps for twice the %s", (_, make) => {
    const small = scanToml(make(2_000))?.steps ?? 0;
    const large = scanToml(make(4_000))?.steps ?? Number.POSITIVE_INFINITY;

    expect(small).toBeGreaterThan(1_000);
    expect(large / small).toBeLessThanOrEqual(2.2);
  });
});

describe("entrySpan", () => {
  it("points at the name and version lines and ends with the entry", () => {
    const text =
      '[[package]]\nname = "a"\nversion = "1"\nx = [\n  1,\n]\n\n[package.y]\nz = 1\n\n[[package]]\nname = "b"\n';
    const document = parseToml(text);

    expect(document.entrySpan("package", 0)).toEqual({ line: 2, endLine: 9, versionLine: 3 });
    expect(document.entrySpan("package", 1)).toEqual({ line: 12, endLine: 12, versionLine: null });
  });

  it("finds keys in any order, spelling and place", () => {
    const text =
      '[[package]]\n# name = "b"\nx = { name = "b" }\n"version" = "1" # one\n\'name\' = "b"\n\n# next\n[[ package ]]\nname="c"\n[metadata]\nname = "d"\n';
    const document = parseToml(text);

    expect(document.entrySpan("package", 0)).toEqual({ line: 5, endLine: 5, versionLine: 4 });
    expect(document.entrySpan("package", 1)).toEqual({ line: 9, endLine: 9, versionLine: null });
  });

  it("leaves out the tables that follow the last entry, and comments", () => {
    const text = '[[package]]\nname = "a"\n\n# end\n[metadata]\nhash = "x"\n';

    expect(parseToml(text).entrySpan("package", 0)).toEqual({ line: 2, endLine: 2, versionLine: null });
  });

  it("is not misled by a header inside a multi-line string", () => {
    const text = '[[package]]\nname = "a"\ntext = """\n[[package]]\nname = "b"\n"""\n [[package]]\nname = "b"\n';

    expect(parseToml(text).entrySpan("package", 1)).toEqual({ line: 8, endLine: 8, versionLine: null });
  });

  it("reads an inline array of tables", () => {
    const text = 'package = [\n  { name = "a" },\n  { version = "1", name = "b" },\n]\n';

    expect(parseToml(text).entrySpan("package", 1)).toEqual({ line: 3, endLine: 3, versionLine: 3 });
  });

  it("always gives a line that holds the name, alone or after a full scan", () => {
    const entry = fc.record({
      name: fc.stringMatching(/^[a-z]{1,6}$/),
      before: fc.constantFrom("", "# c\n", 'k = ["x",\n"y"]\n', "\n"),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.boolean(), (entries, multiLine) => {
        const head = multiLine ? 'top = """\n[[package]]\n"""\n' : "";
        const text = head + entries.map(({ name, before }) => `[[package]]\n${before}name = "${name}"\n`).join("\n");
        const document = parseToml(text);
        for (const [index, { name }] of entries.entries()) {
          const { line } = document.entrySpan("package", index);
          expect(text.split("\n")[line - 1]).toBe(`name = "${name}"`);
        }
      }),
    );
  });
});
