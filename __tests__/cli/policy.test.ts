import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { createRepository } from "../support/git/repository.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli } from "./support.ts";

const FILE = ".github/pypi-gate.toml";

describe("policy", () => {
  test("shows each value with where it came from", async () => {
    const cwd = temporaryFolder({ [FILE]: 'preset = "strict"\n' });
    const run = await cli(["policy", "--format=json"], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      schema: "pypi-gate/policy@1",
      preset: { value: "strict", source: "file", file: FILE, line: 1 },
      errors: [],
    });
    expect((await cli(["policy", "--preset=advisory"], { cwd })).stdout).toContain("preset advisory (input)\n");
  });

  test("ends with every error and exit code 2 where it is broken", async () => {
    const cwd = temporaryFolder({ [FILE]: 'presett = "strict"\n[rules]\narchive-project = "off"\n' });
    const run = await cli(["policy"], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(run.stderr).toContain(
      `${FILE}:3: unknown rule "archive-project" in [rules]; did you mean "archived-project"?`,
    );
  });

  test("of a commit is that of the commit", async () => {
    const repo = createRepository();
    onTestFinished(() => repo.remove());
    repo.commit({ branch: "main", files: { [FILE]: 'preset = "strict"\n' } });
    repo.checkout("main");
    writeFiles(repo.dir, { [FILE]: 'preset = "advisory"\n' });
    expect((await cli(["policy"], { cwd: repo.dir })).stdout).toContain("preset advisory");
    expect((await cli(["policy", "--base", "main"], { cwd: repo.dir })).stdout).toContain("preset strict");
  });

  test("--init writes a policy that changes nothing, once", async () => {
    const cwd = temporaryFolder();
    expect(await cli(["policy", "--init"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, FILE), "utf8")).toMatch(/^#:schema https:\/\//);
    expect(await cli(["policy"], { cwd })).toMatchObject({ code: 0 });
    expect(await cli(["policy", "--init"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("already"),
    });
  });

  test.each(["--base=HEAD", "--output=x", "--policy=x.toml", "--format=json"])("--init takes no %s", async (other) => {
    const cwd = temporaryFolder();
    const run = await cli(["policy", "--init", other], { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(`${other.split("=")[0]} means nothing`) });
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  test.each([
    { "pyproject.toml": '[tool.pypi-gate]\npreset = "strict"\n' },
    { [FILE]: "" },
    { [FILE]: "broken = [\n" },
  ])("--init leaves %j alone", async (files) => {
    const cwd = temporaryFolder(files);
    expect(await cli(["policy", "--init"], { cwd })).toMatchObject({ code: 2 });
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(cwd, path), "utf8")).toBe(text);
  });

  test("--init says why nothing can be written", async () => {
    const cwd = temporaryFolder({ ".github": "no folder\n" });
    expect(await cli(["policy", "--init"], { cwd })).toMatchObject({
      code: 2,
      stderr: `error: ${FILE} cannot be written: another file is in its way.\nMake it a file that you may write.\n`,
    });
  });
});

describe("waive", () => {
  const waive = ["waive", "Old_Thing", "--reason", 'it is "fine"', "--expires", "2027-01-31"];

  test("asks the index for the status and appends, leaving every other byte alone", async () => {
    const index = await anIndex(aProject({ name: "old-thing", status: "archived" }));
    const before = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('preset = "strict" # kept\r\n')]);
    const cwd = temporaryFolder({ [FILE]: before });
    const run = await cli([...waive, "--index-url", index.url], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const after = readFileSync(join(cwd, FILE));
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.subarray(before.length).toString()).toContain(
      'project = "old-thing"\r\nrules = ["archived-project"]\r\n',
    );
    expect(await cli(["policy"], { cwd })).toMatchObject({ code: 0 });
  });

  test("writes into the table of a pyproject.toml where the policy is there", async () => {
    const cwd = temporaryFolder({ "pyproject.toml": '[tool.pypi-gate]\npreset = "strict"\n' });
    expect(await cli([...waive, "--rule", "archived-project", "--owner=@me"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "pyproject.toml"), "utf8")).toContain("[[tool.pypi-gate.waivers]]");
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  test("makes the policy where there is none", async () => {
    const cwd = temporaryFolder();
    expect(await cli([...waive, "--rule=archived-project", "--rule=yanked-release"], { cwd })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, FILE), "utf8")).toContain('rules = ["archived-project", "yanked-release"]');
  });

  test("says of a day that is none how to write one", async () => {
    const run = await cli(["waive", "x", "--reason=y", "--expires=soon"], { cwd: temporaryFolder() });
    expect(run).toMatchObject({
      code: 2,
      stderr: 'error: --expires "soon" is no day.\nWrite it as YYYY-MM-DD: 2027-02-21.\n',
    });
  });

  test("refuses what the policy would refuse, and writes nothing", async () => {
    const cwd = temporaryFolder({ [FILE]: "" });
    for (const args of [
      [...waive, "--rule", "archive-project"],
      ["waive", "x", "--reason", "y", "--expires", "2099-01-01", "--rule", "archived-project"],
      ["waive", "x", "--reason", " ", "--expires", "2027-01-31", "--rule", "archived-project"],
      ["waive", "x", "--expires", "2027-01-31", "--rule", "archived-project"],
      ["waive", "x", "--reason", "y", "--rule", "archived-project"],
      ["waive", "x*", "--reason", "y", "--expires", "2027-01-31", "--rule", "archived-project"],
    ]) {
      expect(await cli(args, { cwd })).toMatchObject({ code: 2, stdout: "" });
      expect(readFileSync(join(cwd, FILE), "utf8")).toBe("");
    }
  });

  test("refuses a day that is past, and takes today", async () => {
    const cwd = temporaryFolder();
    const until = (day: string) => ["waive", "x", "--reason", "y", "--expires", day, "--rule", "archived-project"];
    expect(await cli(until("2026-11-23"), { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: --expires 2026-11-23 is past: the waiver would hold for no day.\nName a day from today on (2026-11-24 UTC).\n",
    });
    expect(existsSync(join(cwd, FILE))).toBe(false);
    expect(await cli(until("2026-11-24"), { cwd })).toMatchObject({ code: 0 });
  });

  test("asks for the rule where the status gives none", async () => {
    const index = await anIndex(aProject({ name: "old-thing" }));
    const cwd = temporaryFolder();
    const run = await cli([...waive, "--index-url", index.url], { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("old-thing is active") });
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });
});
