import { describe, expect, it } from "vitest";
import { pipfile } from "../../../src/manifests/pipfile/format.ts";
import { parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

const TEXT = `[[source]]
url = "https://pypi.org/simple"
name = "pypi"
[[source]]
url = "https://user:pw@private.example/simple"
name = "private"
[packages]
requests = {version = "==2.31.0", extras = ["socks"]}
"old[Extra]" = "*"
mine = {version = "*", index = "private"}
tool = {git = "https://git.example/tool.git", ref = "main"}
local = {path = "./local", editable = true}
bad = 7
[dev-packages]
pytest = ">=7"
[docs]
sphinx = "*"
[scripts]
run = "python x.py"
`;

describe("Pipfile", () => {
  it("nasty 36: reads every category with its scope", () => {
    expect(rowsOf(parseAs(pipfile, "Pipfile", TEXT))).toEqual([
      ["requests", "==2.31.0", "prod", null, 8],
      ["old", "*", "prod", null, 9],
      ["mine", "*", "prod", null, 10],
      ["tool", "", "prod", null, 11],
      ["local", "", "prod", null, 12],
      ["pytest", ">=7", "dev", "dev", 15],
      ["sphinx", "*", "group", "docs", 17],
    ]);
  });

  it("resolves sources and reports what is no package", () => {
    const parsed = parseAs(pipfile, "Pipfile", TEXT);
    expect(parsed.requirements.map((entry) => entry.source).slice(1, 5)).toEqual([
      { kind: "index", url: null },
      { kind: "index", url: "https://private.example/simple" },
      { kind: "vcs", url: "https://git.example/tool.git", revision: "main" },
      { kind: "path", url: "./local" },
    ]);
    expect(parsed.requirements.map((entry) => [entry.version, entry.extras]).slice(0, 2)).toEqual([
      ["2.31.0", ["socks"]],
      [null, ["extra"]],
    ]);
    expect(skipsOf(parsed)).toEqual([["unreadable", "bad-line", 13]]);
  });

  it.each(["git", "hg", "svn", "bzr"])("reads a repository of %s, with its prefix or without", (kind) => {
    const entry = (url: string) => `[packages]\ntool = {${kind} = "${url}", ref = "1a"}\n`;
    const source = { kind: "vcs", url: "https://code.example/tool", revision: "1a" };

    for (const url of ["https://code.example/tool", `${kind}+https://u:p@code.example/tool@old`]) {
      expect(parseAs(pipfile, "Pipfile", entry(url)).requirements.map((one) => one.source)).toEqual([source]);
    }
  });

  it.each([
    ["./local", { kind: "path", url: "./local" }],
    ["https://u:p@h.example/tool.zip#egg=tool", { kind: "url", url: "https://h.example/tool.zip" }],
    ["ftp://u:p@h.example/tool.zip", { kind: "url", url: "ftp://h.example/tool.zip" }],
  ])("takes folders and URLs as path and as file, as pipenv does: %s", (place, source) => {
    for (const key of ["path", "file"]) {
      const parsed = parseAs(pipfile, "Pipfile", `[packages]\ntool = {${key} = "${place}"}\n`);
      expect(parsed.requirements.map((one) => one.source)).toEqual([source]);
    }
  });

  it("takes a first source that is not PyPI in its place", () => {
    const parsed = parseAs(pipfile, "Pipfile", `[[source]]\nurl = "https://mirror.example/simple"\nname = "m"\n`);
    expect(parsed.indexes).toEqual([{ url: "https://mirror.example/simple", name: "m", role: "replaces", line: 2 }]);
  });

  it("takes the variables of markers as keys", () => {
    const parsed = parseAs(
      pipfile,
      "Pipfile",
      `[packages]\na = {version = "*", sys_platform = "== 'win32'", markers = "python_version < '3.9'"}\nb = {os_name = "!= 'nt'"}\n`,
    );
    expect(parsed.requirements.map((entry) => entry.marker)).toEqual([
      "(python_version < '3.9') and sys_platform == 'win32'",
      "os_name != 'nt'",
    ]);
  });
});
