import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_MANIFEST } from "../../../src/domain/manifest.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { inlineScript } from "../../../src/manifests/inline-script/format.ts";
import { errorOf, parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

const SCRIPT = `#!/usr/bin/env python
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "requests<3",
#
#   "rich",
# ]
# [tool.uv.sources]
# rich = {git = "https://git.example/rich"}
# ///
import requests
`;

function parse(text: string) {
  return parseAs(inlineScript, "tool.py", text);
}

describe("inline script metadata", () => {
  it("nasty 38: reads a block with requires-python first, in CRLF too", () => {
    for (const text of [SCRIPT, SCRIPT.replaceAll("\n", "\r\n")]) {
      expect(rowsOf(parse(text))).toEqual([
        ["requests", "<3", "prod", null, 5],
        ["rich", "", "prod", null, 7],
      ]);
      expect(parse(text).requirements[1]?.source).toMatchObject({ kind: "vcs" });
      expect(parse(text).own.requiresPython).toBe(">=3.11");
    }
  });

  it("nasty 38: calls two blocks an error", () => {
    expect(errorOf(inlineScript, "tool.py", SCRIPT + SCRIPT)).toEqual(["syntax", 14]);
  });

  it("reads to the last closing line of the comment lines", () => {
    const text = `# /// script\n# dependencies = ["a"]\n# ///\n#\n# ///\n`;
    expect(errorOf(inlineScript, "tool.py", text)).toEqual(["syntax", 3]);
  });

  it("notes blocks inside string literals and reads the one at the top level", () => {
    const quoted = `TEXT = """\n# /// script\n# dependencies = ["b"]\n# ///\n"""\n`;
    expect(skipsOf(parse(quoted))).toEqual([["unread", "dynamic", 2]]);
    expect(rowsOf(parse(`x = 1  # """\n${SCRIPT}`)).map((row) => row[4])).toEqual([6, 8]);
    expect(rowsOf(parse(SCRIPT + quoted)).map((row) => row[0])).toEqual(["requests", "rich"]);
  });

  it("tells what is a string literal around a block, and what is none", () => {
    const block = `# /// script\n# dependencies = ["b"]\n# ///\n`;
    const isRead = (before: string): boolean => parse(before + block).requirements.length === 1;
    const outside = [
      `"""a docstring"""\n`,
      `r'''a\\'''\n`,
      `x = "it's" # '''\n`,
      `x = 'not closed\n`,
      `x = "\\""\n`,
      `f"{x['"""']}" + '"""'\n`,
    ];
    expect(outside.filter((before) => !isRead(before))).toEqual([]);
    const inside = [
      [`x = '''\n`, `'''\n`],
      [`x = f"""a"\n`, `"""\n`],
      [`x = '''\\'''\n`, `'''\n`],
      [`y = "a"; x = b"""\n`, `"""\n`],
    ] as const;
    expect(inside.filter(([before, after]) => parse(before + block + after).requirements.length > 0)).toEqual([]);
    expect(skipsOf(parse(`x = "joined \\\r\n${block.replaceAll("\n", "\\\n")}"\n`))).toEqual([]);
    // What never closes is no Python: nothing after it may hide.
    expect(isRead(`x = """never closed\n`)).toBe(true);
  });

  it("counts the lines of git where a script breaks its lines at carriage returns", () => {
    const text = `# /// script\r# dependencies = [\r#  "a",\n#  "b",\r\n#  "c",\n# ]\n# ///\r`;
    expect(rowsOf(parse(text)).map((row) => [row[0], row[4]])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    expect(errorOf(inlineScript, "tool.py", `# /// script\r# a = 1\n# b\n# ///\n`)).toEqual(["syntax", 2]);
  });

  it("looks for line feeds once in a file that has none", () => {
    const blocks = `x = """\r${"# /// script\r# a = 1\r# ///\r\r".repeat(40_000)}"""\r`;
    const { skipped } = parse(blocks);
    expect(skipped.length).toBe(40_000);
    expect(skipped.at(-1)?.line).toBe(1);
  });

  it("gives nothing for a file without a block", () => {
    expect(parse("print('hello')\n")).toBe(NO_MANIFEST);
    expect(parse("# /// script\nprint()\n")).toBe(NO_MANIFEST);
    expect(["a.py", "setup.py", "x/noxfile.py", "a.txt"].map((path) => inlineScript.matches(repoPath(path)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("finds what the specification's expression finds", () => {
    const canonical = /(?<=^|\n)# \/\/\/ (?<type>[a-zA-Z0-9-]+)\n(?<content>(?:#(?:| [^\n]*)\n)+)# \/\/\/(?=\n|$)/g;
    const line = fc.constantFrom("# /// script", "# /// other", "# ///", "#", "# a = 1", "code", "#x", "", "# b = 2");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join("\n");
        const count = [...text.matchAll(canonical)].filter((match) => match.groups?.type === "script").length;
        const found = errorOf(inlineScript, "tool.py", text);
        expect(found !== null || parse(text).own.requiresPython === null).toBe(true);
        if (count > 1) expect(found?.[0]).toBe("syntax");
        if (count === 0) expect(found).toBeNull();
      }),
    );
  });
});
