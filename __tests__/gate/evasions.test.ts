import { describe, expect, it } from "vitest";
import { type Files, inBrief, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

const PROJECTS = [
  aProject({ name: "evil", status: "quarantined" }),
  aProject({ name: "fine", releases: [{ version: "1.0" }] }),
];

async function brief(base: Files | null, head: Files): Promise<readonly string[]> {
  return inBrief((await runGate({ base, head, projects: PROJECTS })).report);
}

describe("an install that a pull request puts around a file", () => {
  const BASE = { "requirements.txt": "fine==1.0\n" };
  const HEAD = { "requirements.txt": "fine==1.0\nevil\n" };

  it("takes nothing of it out of sight", async () => {
    const wrapper = { "all-requirements.txt": "--no-index\n-r requirements.txt\n" };
    expect(await brief(BASE, { ...HEAD, ...wrapper })).toEqual(["block quarantined-project evil requirements.txt:2"]);
  });

  it("is told with the names that its new index takes", async () => {
    for (const option of ["--index-url", "--extra-index-url"]) {
      const wrapper = { "all-requirements.txt": `${option} https://index.example/simple\n-r requirements.txt\n` };
      const { report } = await runGate({ base: BASE, head: { ...HEAD, ...wrapper }, projects: PROJECTS });
      const told = report.findings.find(({ rule }) => rule === "unchecked-index");
      expect(told).toMatchObject({ file: "all-requirements.txt", line: 1, projects: ["evil", "fine"] });
    }
  });

  it("is told once with every line that declares its index", async () => {
    const line = "--extra-index-url https://index.example/simple\n";
    const files = { "a/requirements.txt": line, "b/requirements.txt": `fine==1.0\n${line}` };
    const { report } = await runGate({ base: BASE, head: { ...BASE, ...files }, projects: PROJECTS });
    const told = report.findings.filter(({ rule }) => rule === "unchecked-index");
    expect(told).toMatchObject([
      { file: "a/requirements.txt", line: 1, also: [{ file: "b/requirements.txt", line: 2 }], projects: ["fine"] },
    ]);
  });

  it("takes nothing out of sight by an index that was in use already", async () => {
    const index = "--index-url https://index.example/simple\n";
    const base = { ...BASE, "gpu-requirements.txt": `${index}torch\n` };
    const head = { ...HEAD, "gpu-requirements.txt": `${index}torch\n-r requirements.txt\n` };
    expect(await brief(base, head)).toEqual(["block quarantined-project evil requirements.txt:2"]);
  });

  it("still holds for a file that was in it before", async () => {
    const files = (entry: string): Files => ({
      "all-requirements.txt": `--index-url https://index.example/simple\n-r requirements.txt\n${entry}`,
      "requirements.txt": `fine==1.0\n${entry}`,
    });
    expect(await brief(files(""), files("evil\n"))).toEqual([]);
  });
});

describe("a link to a file on PyPI's file host", () => {
  const link = (file: string) => `https://files.pythonhosted.org/packages/aa/${file}`;
  const of = (line: string) => brief({ "requirements.txt": "" }, { "requirements.txt": `${line}\n` });

  it("is about the project that the file's name says", async () => {
    for (const file of ["evil-1.0.tar.gz", "evil-1.0-py3-none-any.whl", "ev%69l-1.0.zip", "EVIL-1.0.tgz"])
      expect(await of(`evil @ ${link(file)}`)).toEqual([
        expect.stringMatching(/^block quarantined-project evil(@1\.0)? /),
      ]);
  });

  it("is no answer about another name: a build of it runs all the same", async () => {
    const expected = ["warn direct-reference fine requirements.txt:1"];
    expect(await of(`fine @ ${link("evil-1.0.tar.gz")}`)).toEqual(expected);
    expect(await of(`${link("evil-1.0.tar.gz")}#egg=fine`)).toEqual(expected);
    expect(await of(`fine @ ${link("evil-1.0-py3-none-any.whl")}`)).toEqual(expected);
  });
});

it("reads a manifest in a folder that is called like a drive", async () => {
  expect(await brief({}, { "c:/requirements.txt": "evil\n" })).toEqual([
    "block quarantined-project evil c:/requirements.txt:1",
  ]);
  expect(await brief({}, { "c:/sub/pyproject.toml": '[build-system]\nrequires = ["evil"]\n' })).toEqual([
    "block quarantined-project evil c:/sub/pyproject.toml:2",
  ]);
});
