import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { cli } from "./support.ts";

interface Document {
  readonly requirements: readonly { readonly name: string; readonly file: string; readonly line: number }[];
  readonly skipped: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

async function inventory(cwd: string, ...args: readonly string[]): Promise<Document> {
  const run = await cli(["inventory", "--format=json", ...args], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(run.stdout);
}

function places({ requirements }: Document): readonly string[] {
  return requirements.map(({ name, file, line }) => `${file}:${line} ${name}`);
}

const TREE = {
  "requirements.txt": "Requests[socks]==2.31.0 ; python_version < '3.11'\n-r more/base.txt\n",
  "more/base.txt": "flask>=2\n./local\n",
  "pyproject.toml": '[project]\nname = "app"\ndependencies = ["django"]\n[dependency-groups]\ndocs = ["sphinx"]\n',
};

test("rows are sorted by file, line and name", async () => {
  expect(places(await inventory(temporaryFolder(TREE)))).toEqual([
    "more/base.txt:1 flask",
    "pyproject.toml:3 django",
    "pyproject.toml:5 sphinx",
    "requirements.txt:1 requests",
  ]);
});

test("paths are as seen from the current folder", async () => {
  const dir = temporaryFolder({ ...TREE, "here/x.md": "" });
  expect(places(await inventory(join(dir, "here"), "../requirements.txt"))).toEqual([
    "../more/base.txt:1 flask",
    "../requirements.txt:1 requests",
  ]);
  expect(places(await inventory(join(dir, "more"), ".."))).toContain("base.txt:1 flask");
});

test("a file that is named is read whatever it is called", async () => {
  const cwd = temporaryFolder({
    "deps.lst": "flask\ndjango==4\n",
    "README.md": "This is the text of a page.\nAnd one more line of it.\n",
  });
  expect(JSON.parse((await cli(["inventory", "--format=json"], { cwd })).stdout)).toMatchObject({ requirements: [] });
  expect(places(await inventory(cwd, "deps.lst"))).toEqual(["deps.lst:1 flask", "deps.lst:2 django"]);
  const run = await cli(["inventory", "README.md"], { cwd });
  expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("README.md is no manifest") });
});

test("standard input is read as requirements", async () => {
  const cwd = temporaryFolder({ "base.txt": "flask\n" });
  const run = await cli(["inventory", "-", "--format", "json"], { cwd, stdin: "requests==2.31.0\n-r base.txt\n" });
  expect(places(JSON.parse(run.stdout))).toEqual(["<stdin>:1 requests", "base.txt:1 flask"]);
});

test("what the policy leaves out is told", async () => {
  const policy = '[groups]\ndocs = "off"\n[manifests]\nexclude = ["old/**"]\n';
  const cwd = temporaryFolder({ ...TREE, "old/requirements.txt": "a\n", ".github/pypi-gate.toml": policy });
  const { skipped } = await inventory(cwd);
  expect(skipped.filter(({ reason }) => reason === "group" || reason === "excluded")).toMatchObject([
    { file: "old/requirements.txt", line: 1, reason: "excluded" },
    { file: "pyproject.toml", line: 5, reason: "group" },
  ]);
});

test("a broken policy is told with file and line, and the files are read all the same", async () => {
  const cwd = temporaryFolder({ ...TREE, ".github/pypi-gate.toml": "presett = 1\n" });
  const run = await cli(["inventory", "--format=json"], { cwd });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(".github/pypi-gate.toml:1: ");
  expect(places(JSON.parse(run.stdout))).toHaveLength(4);
});

test("a policy in a pyproject.toml counts, however its name is written", async () => {
  const cwd = temporaryFolder({
    "requirements.txt": "a\n",
    "pyproject.toml": '[tool."pypi\\u002dgate".manifests]\nexclude = ["requirements.txt"]\n',
  });
  expect((await inventory(cwd)).skipped).toMatchObject([{ file: "requirements.txt", reason: "excluded" }]);
});

test("the text has one line an entry, which editors open", async () => {
  const run = await cli(["inventory", "requirements.txt"], {
    cwd: temporaryFolder({ "requirements.txt": "a==1\nb\n" }),
  });
  expect(run.stdout).toMatch(/^requirements\.txt:1: a ==1/);
});

test("--output writes the file and nothing else", async () => {
  const cwd = temporaryFolder({ "requirements.txt": "a==1\n" });
  const run = await cli(["inventory", "--format=json", "--output", "out.json"], { cwd });
  expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ schema: "pypi-gate/inventory@1" });
  expect(await cli(["inventory", "--output", "no/out.json"], { cwd })).toMatchObject({ code: 2 });
});

test("a folder without a manifest is no error, and is told", async () => {
  const cwd = temporaryFolder({ "notes.md": "hello\n" });
  const told = "warning: no Python manifest was found. A file that is named is read whatever it is called.\n";
  expect(await cli(["inventory"], { cwd })).toMatchObject({ code: 0, stderr: told });
  expect(await cli(["inventory", "--format=json"], { cwd })).toMatchObject({ code: 0, stderr: told });
  expect(await cli(["audit", "--format=json"], { cwd })).toMatchObject({ code: 0, stderr: told });
  const audit = await cli(["audit"], { cwd });
  expect(audit).toMatchObject({ code: 0, stdout: "Nothing checked: no Python manifest found\n", stderr: "" });
});

test("a path that is not there ends with exit code 2", async () => {
  expect(await cli(["inventory", "nope.txt"], { cwd: temporaryFolder() })).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("error: nope.txt does not exist."),
  });
});
