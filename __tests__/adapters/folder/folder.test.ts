import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createFolderRepository } from "../../../src/adapters/folder/repository.ts";
import { findTargets } from "../../../src/adapters/folder/targets.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import type { FileRead, Repository } from "../../../src/ports.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { createRepository } from "../../support/git/repository.ts";

const ENV = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

async function open(cwd: string, ...named: readonly string[]): Promise<Repository> {
  const targets = await findTargets(cwd, named.length === 0 ? ["."] : named);
  return createFolderRepository({ targets, given: new Map(), env: ENV });
}

async function pathsOf(cwd: string, ...named: readonly string[]): Promise<readonly string[]> {
  const repository = await open(cwd, ...named);
  const range = await repository.range();
  return range.kind === "audit" ? [...range.paths].toSorted() : [];
}

async function readOne(cwd: string, path: string): Promise<FileRead | undefined> {
  const repository = await open(cwd);
  return (await repository.read([{ side: "head", path: repoPath(path) }]))[0];
}

// Kept are the first two alone.
const WITH_INSTALLED = {
  "requirements.txt": "a\n",
  "env/requirements.txt": "kept: no environment\n",
  "node_modules/x/requirements.txt": "",
  ".venv/requirements.txt": "",
  "any-name/pyvenv.cfg": "",
  "any-name/requirements.txt": "",
  "conda/conda-meta/history": "",
  "conda/share/requirements.txt": "",
  "lib/site-packages/requirements.txt": "",
  "__pypackages__/3.12/lib/requirements.txt": "",
  ".direnv/python-3.12/requirements.txt": "",
  ".eggs/x/requirements.txt": "",
  "a.egg-info/requires.txt": "",
  "__pycache__/requirements.txt": "",
  ".tox/requirements.txt": "",
  ".nox/requirements.txt": "",
  ".hg/requirements.txt": "",
};
const NOT_INSTALLED = ["env/requirements.txt", "requirements.txt"];

test("a folder without git is walked without caches, environments and installed packages", async () => {
  const dir = temporaryFolder(WITH_INSTALLED);
  expect(await pathsOf(dir)).toEqual(NOT_INSTALLED);
  // Named on purpose.
  expect(await pathsOf(dir, "any-name")).toEqual(["any-name/pyvenv.cfg", "any-name/requirements.txt"]);
});

test("in a git checkout what is installed is left out as long as it is untracked", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: { "vendor/site-packages/requirements.txt": "committed, so it is judged\n" } });
  repo.checkout("main");
  writeFiles(repo.dir, WITH_INSTALLED);
  expect(await pathsOf(repo.dir)).toEqual([...NOT_INSTALLED, "vendor/site-packages/requirements.txt"]);
  expect(await pathsOf(repo.dir, "any-name")).toEqual(["any-name/pyvenv.cfg", "any-name/requirements.txt"]);
});

test("what was deleted, or a sparse checkout leaves out, is not in the folder", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  const files = { "requirements.txt": "a\n", "gone/requirements.txt": "b\n", "sparse/requirements.txt": "c\n" };
  repo.commit({ branch: "main", files });
  repo.checkout("main");
  rmSync(join(repo.dir, "gone/requirements.txt"));
  repo.git("update-index", "--skip-worktree", "sparse/requirements.txt");
  rmSync(join(repo.dir, "sparse/requirements.txt"));
  expect(await pathsOf(repo.dir)).toEqual(["requirements.txt"]);
});

test("where git gives no list, the folder is walked and that is told", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: { ".gitignore": "build/\n" } });
  repo.checkout("main");
  writeFiles(repo.dir, { "build/requirements.txt": "a\n" });
  const targets = await findTargets(repo.dir, ["build", "."]);
  const withoutGit = createFolderRepository({ targets, given: new Map(), env: { PATH: "/nonexistent" } });
  const told = "git was not found: it is not installed, or not on the PATH. What git ignores is read too.";
  expect(await withoutGit.range()).toMatchObject({
    paths: ["build/requirements.txt", ".gitignore"],
    notes: [told],
  });
});

test("in a git checkout the index and untracked files are listed, ignored ones are not", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: { "requirements.txt": "a\n", ".gitignore": "build/\n", "gone.txt": "" } });
  repo.checkout("main");
  rmSync(join(repo.dir, "gone.txt"));
  writeFiles(repo.dir, { "new/requirements.txt": "b\n", "build/requirements.txt": "c\n" });
  expect(await pathsOf(repo.dir)).toEqual([".gitignore", "new/requirements.txt", "requirements.txt"]);
  expect(await readOne(repo.dir, "gone.txt")).toEqual({ kind: "absent" });
  // Named on purpose.
  expect(await pathsOf(repo.dir, "build")).toEqual(["build/requirements.txt"]);
});

test("a folder inside a checkout lists its own files, by their path in the repository", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({
    branch: "main",
    files: { "requirements.txt": "a\n", "sub/requirements.txt": "-r ../requirements.txt\n" },
  });
  repo.checkout("main");
  expect(await pathsOf(join(repo.dir, "sub"))).toEqual(["sub/requirements.txt"]);
  expect((await findTargets(join(repo.dir, "sub"), ["."])).root).toBe((await findTargets(repo.dir, ["."])).root);
});

test("a repository inside the folder is told and not read", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: { "requirements.txt": "a\n" } });
  repo.checkout("main");
  createRepository({ dir: join(repo.dir, "nested") }).commit({ branch: "main", files: { "requirements.txt": "b\n" } });
  const range = await (await open(repo.dir)).range();
  expect(range).toMatchObject({
    head: null,
    paths: ["requirements.txt"],
    notes: ["nested is a repository of its own and is not read: name it to have it read."],
  });
});

test("links are followed inside the root and answer with their target", async () => {
  const dir = temporaryFolder({
    "base/requirements.txt": "a\n",
    "requirements.txt": { symlink: "base/requirements.txt" },
    folder: { symlink: "base" },
    "outside.txt": { symlink: "/etc/hostname" },
    "nowhere.txt": { symlink: "missing" },
    "circle.txt": { symlink: "circle.txt" },
  });
  expect(await readOne(dir, "requirements.txt")).toMatchObject({ kind: "file", path: "base/requirements.txt" });
  expect(await readOne(dir, "folder/requirements.txt")).toMatchObject({ kind: "file", path: "base/requirements.txt" });
  expect(await readOne(dir, "outside.txt")).toMatchObject({ kind: "unreadable", reason: "link" });
  expect(await readOne(dir, "nowhere.txt")).toMatchObject({ kind: "unreadable", reason: "link" });
  expect(await readOne(dir, "circle.txt")).toMatchObject({ kind: "unreadable", reason: "link" });
  expect(await readOne(dir, "base")).toEqual({ kind: "absent" });
  expect(await readOne(dir, "missing.txt")).toEqual({ kind: "absent" });
});

test("git's own folder is never read, by no link", async () => {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files: { "requirements.txt": { symlink: ".git/config" } } });
  repo.checkout("main");
  expect(await readOne(repo.dir, "requirements.txt")).toMatchObject({ kind: "unreadable", reason: "link" });
});

test("what is too large is unreadable, and bytes that are no text are given as they are", async () => {
  const bytes = new Uint8Array([97, 0, 98]);
  const dir = temporaryFolder({ "big.txt": "a".repeat(32_000_001), "binary.txt": bytes });
  expect(await readOne(dir, "big.txt")).toMatchObject({ kind: "unreadable", reason: "over-limit" });
  const binary = await readOne(dir, "binary.txt");
  expect(binary?.kind === "file" ? [...binary.bytes] : binary).toEqual([...bytes]);
});

test("the root is the current folder where it holds all that is named, else the nearest folder that does", async () => {
  const dir = temporaryFolder({ "a/requirements.txt": "", "b/c/requirements.txt": "" });
  mkdirSync(join(dir, "here"));
  expect((await findTargets(dir, ["a/requirements.txt"])).root).toBe(dir);
  expect((await findTargets(join(dir, "here"), ["../a"])).root).toBe(join(dir, "a"));
  expect((await findTargets(join(dir, "here"), ["../a", "../b/c"])).root).toBe(dir);
});

test("a path that is not there is an error of the user", async () => {
  const dir = temporaryFolder();
  await expect(findTargets(dir, ["nope.txt"])).rejects.toMatchObject({
    name: "UserError",
    message: "nope.txt does not exist.",
  });
});

test.runIf(process.getuid?.() !== 0)("a named folder that may not be read is an error of the user", async () => {
  const dir = temporaryFolder({ "closed/requirements.txt": "a\n" });
  chmodSync(join(dir, "closed"), 0);
  onTestFinished(() => chmodSync(join(dir, "closed"), 0o700));
  await expect(findTargets(dir, ["closed"])).rejects.toMatchObject({
    message: "closed cannot be read: permission denied.",
  });
});

test("a folder behind a link is the folder", async () => {
  const dir = temporaryFolder({ "real/requirements.txt": "a\n" });
  symlinkSync("real", join(dir, "link"));
  expect(await pathsOf(join(dir, "link"))).toEqual(["requirements.txt"]);
});

test("a file name that is not UTF-8 is told", async () => {
  const dir = temporaryFolder();
  const { writeFileSync } = await import("node:fs");
  writeFileSync(Buffer.concat([Buffer.from(`${dir}/requirements-`), Buffer.from([0xff]), Buffer.from(".txt")]), "a\n");
  const range = await (await open(dir)).range();
  expect(range.notes).toEqual(["The file requirements-\uFFFD.txt has a name that is not UTF-8 and is not read."]);
});
