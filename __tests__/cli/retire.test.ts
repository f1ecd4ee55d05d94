import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, type CliRun, cli } from "./support.ts";

const READY = `[project]
name = "Old.Thing"
version = "2.0"
description = "Deprecated: use new-thing instead."
readme = "README.md"
classifiers = ["Development Status :: 7 - Inactive"]
`;
const README = "# Old.Thing is no longer maintained\n\nThis project is deprecated: please use new-thing instead.\n";
const INDEX = [aProject({ name: "old-thing", releases: [{ version: "1.9" }] }), aProject({ name: "new-thing" })];

async function retire(files: Readonly<Record<string, string>>, projects = INDEX): Promise<CliRun> {
  const cwd = mkdtempSync(join(tmpdir(), "gate-retire-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const index = await anIndex(...projects);
  return await cli(["retire", "--no-cache", "--index-url", index.url], { cwd });
}

function checksOf({ stdout }: CliRun): readonly string[] {
  return stdout.split("\n").filter((line) => /^(ok|missing|unknown) /.test(line));
}

describe("retire", () => {
  it("finds a final release ready", async () => {
    const run = await retire({ "pyproject.toml": READY, "README.md": README });

    expect(run.code).toBe(0);
    expect(run.stdout).toMatchInlineSnapshot(`
      "ok       a final version above the published one: 2.0 is above 1.9
      ok       a summary that warns: “Deprecated: use new-thing instead.”
      ok       a README that warns at its top: README.md
      ok       an alternative that is named and active: new-thing
      ok       the classifier Development Status :: 7 - Inactive: pyproject.toml

      Steps on PyPI, in this order:

        1. Publish the final release: an archived project takes no more uploads.
        2. Open https://pypi.org/manage/project/old-thing/settings/ and choose “Archive project”. The page
           then says that no release will follow, and installers and gates read it (PEP 792).
        3. Do not delete releases or the project: what is pinned breaks, and the name may be taken by
           somebody else.
        4. Yank only releases that are broken or unsafe; say why when you do.
        5. Keep an owner who still reads mail, and two-factor authentication on every account that can
           publish.
        6. Archive the repository too, with the same words at the top of its README.

      The final release is ready.
      "
    `);
  });

  it("says what is missing, with the text to add", async () => {
    const pyproject = '[project]\nname = "old-thing"\nversion = "1.9"\ndescription = "Counts things"\n';

    const run = await retire({ "pyproject.toml": pyproject });

    expect(run.code).toBe(1);
    expect(run.stdout).toMatchInlineSnapshot(`
      "missing  a final version above the published one: 1.9 is not above 1.9, which is published
      missing  a summary that warns: “Counts things” does not say that the project ends
      missing  a README that warns at its top: pyproject.toml names no README: the index would show none
      missing  an alternative that is named and active: neither the summary nor the README names one
      missing  the classifier Development Status :: 7 - Inactive: pyproject.toml does not have it

      Text to add to pyproject.toml:

        [project]
        description = "Deprecated: use NAME-OF-THE-ALTERNATIVE instead."
        classifiers = ["Development Status :: 7 - Inactive"]

      Text to add to the top of the README (and name it in the metadata):

        # old-thing is no longer maintained

        This project is deprecated: please use NAME-OF-THE-ALTERNATIVE instead.
        No more releases will follow, security fixes included.

      Steps on PyPI, in this order:

        1. Publish the final release: an archived project takes no more uploads.
        2. Open https://pypi.org/manage/project/old-thing/settings/ and choose “Archive project”. The page
           then says that no release will follow, and installers and gates read it (PEP 792).
        3. Do not delete releases or the project: what is pinned breaks, and the name may be taken by
           somebody else.
        4. Yank only releases that are broken or unsafe; say why when you do.
        5. Keep an owner who still reads mail, and two-factor authentication on every account that can
           publish.
        6. Archive the repository too, with the same words at the top of its README.

      The final release is not ready.
      "
    `);
  });

  it("reads setup.cfg", async () => {
    const cfg = `[metadata]
name = old_thing
version = 2.0
description = Deprecated: use new-thing instead.
long_description = file: README.md
classifiers =
    Development Status :: 7 - Inactive
`;

    expect((await retire({ "setup.cfg": cfg, "README.md": README })).code).toBe(0);
  });

  it.each<[string, string, string]>([
    ["archived", "missing", "is archived"],
    ["quarantined", "missing", "is quarantined"],
  ])("takes no %s alternative", async (status, state, why) => {
    const other = aProject({ name: "new-thing", status, releases: status === "quarantined" ? [] : [{ version: "1" }] });

    const run = await retire({ "pyproject.toml": READY, "README.md": README }, [...INDEX.slice(0, 1), other]);

    expect([run.code, checksOf(run)[3]?.startsWith(state), checksOf(run)[3]?.includes(why)]).toEqual([1, true, true]);
  });

  it("takes no alternative that the index does not have", async () => {
    const run = await retire({ "pyproject.toml": READY, "README.md": README }, INDEX.slice(0, 1));

    expect([run.code, checksOf(run)[3]]).toEqual([
      1,
      "missing  an alternative that is named and active: new-thing is not on the index",
    ]);
  });

  it("can not tell where the version is dynamic and nothing else is missing", async () => {
    const dynamic = READY.replace('version = "2.0"', 'dynamic = ["version"]');

    const run = await retire({ "pyproject.toml": dynamic, "README.md": README });

    expect([run.code, checksOf(run)[0]?.startsWith("unknown")]).toEqual([2, true]);
  });

  it("knows no version but those of PEP 440", async () => {
    const run = await retire({ "pyproject.toml": READY.replace('"2.0"', '"banana"'), "README.md": README });

    expect([run.code, run.stdout.replace(/\s+/g, " ")]).toEqual([
      1,
      expect.stringContaining(
        "missing a final version above the published one: “banana” is no version that installers know (PEP 440)",
      ),
    ]);
  });

  it("says of a broken file where and what", async () => {
    const run = await retire({ "pyproject.toml": "[project]\nname = \n" });

    expect(run.stderr).toMatch(/^error: pyproject\.toml:2 is no valid TOML: .+\.\nFix the file first\.\n$/);
  });

  it("wants the other development status gone", async () => {
    const both = READY.replace('["', '["Development Status :: 4 - Beta", "');

    const run = await retire({ "pyproject.toml": both, "README.md": README });

    expect(run.code).toBe(1);
    expect(run.stdout.replace(/\s+/g, " ")).toContain("still has Development Status :: 4 - Beta");
  });

  it.each([
    ["nope", /^error: The folder \S+\/nope does not exist\.\n/],
    ["file", /^error: \S+\/file is no folder\.\n/],
  ])("says of %s that it is no folder to look into", async (named, told) => {
    const run = await cli(["retire", "--no-cache", named], { cwd: temporaryFolder({ file: "" }) });

    expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(told) });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["there is no metadata", {}],
    ["the metadata has no name", { "pyproject.toml": "[tool.x]\n" }],
    ["the metadata is broken", { "pyproject.toml": "[project\n" }],
  ])("ends with exit code 2 where %s", async (_, files) => {
    const run = await retire(files);

    expect([run.code, run.stderr.startsWith("error: ")]).toEqual([2, true]);
  });
});
