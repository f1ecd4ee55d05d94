import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openGitRepository } from "../../../src/adapters/git/repository.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { aRepository, ENV, open, textOf } from "./support.ts";

const STAGED = { base: "HEAD", head: null, staged: true } as const;
const NO_BASE = "There is no earlier commit to compare with: everything counts as new, and the default policy judges.";

test("what is staged is judged as it is staged, whatever stands on the disk", async () => {
  const repo = aRepository();
  const base = repo.commit({ branch: "main", files: { "a/b/one.txt": "1", "two.txt": "2", "gone.txt": "3" } });
  repo.checkout("main");
  writeFiles(repo.dir, { "a/b/one.txt": "staged", "a/new.txt": "new" });
  symlinkSync("a/new.txt", join(repo.dir, "link.txt"));
  repo.git("add", "--all");
  repo.git("rm", "--quiet", "--cached", "gone.txt");
  writeFiles(repo.dir, { "a/b/one.txt": "on the disk", "two.txt": "changed", "untracked.txt": "u" });

  const opened = await open(repo.dir, STAGED);

  expect(await opened.range()).toEqual({
    kind: "review",
    base,
    head: null,
    changed: [
      { path: "a/b/one.txt", status: "modified", previousPath: null },
      { path: "a/new.txt", status: "added", previousPath: null },
      { path: "gone.txt", status: "removed", previousPath: null },
      { path: "link.txt", status: "added", previousPath: null },
    ],
    notes: [],
  });
  expect(await textOf(opened, "head", "a/b/one.txt")).toBe("staged");
  expect(await textOf(opened, "head", "two.txt")).toBe("2");
  expect(await textOf(opened, "head", "link.txt")).toBe("new");
  expect(await textOf(opened, "head", "untracked.txt")).toBe('{"kind":"absent"}');
});

test("what is in conflict is not judged", async () => {
  const repo = aRepository();
  const base = repo.commit({ branch: "main", files: { "a.txt": "1" } });
  repo.commit({ branch: "topic", from: base, files: { "a.txt": "2" } });
  repo.commit({ branch: "main", files: { "a.txt": "3" } });
  repo.checkout("main");
  repo.git("read-tree", "-m", base, "main", "topic");
  await expect((await open(repo.dir, STAGED)).range()).rejects.toMatchObject({
    message: '"a.txt" is in conflict, so nobody can tell what will be committed.',
  });
});

test("the index of a partial commit is the one that git names to its hooks", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "a.txt": "1" } });
  repo.checkout("main");
  const other = join(temporaryFolder(), "next-index");
  writeFiles(repo.dir, { "a.txt": "2" });
  execFileSync("git", ["add", "a.txt"], { cwd: repo.dir, env: { ...ENV, GIT_INDEX_FILE: other } });

  const env = { ...ENV, GIT_INDEX_FILE: other };
  const opened = await openGitRepository({ ...STAGED, dir: repo.dir, named: false, env });
  onTestFinished(() => opened.close());

  expect(await opened.range()).toMatchObject({ changed: [{ path: "a.txt", status: "modified" }] });
  expect(await textOf(opened, "head", "a.txt")).toBe("2");
  expect(await (await open(repo.dir, STAGED)).range()).toMatchObject({ changed: [] });
});

test.each(["sha1", "sha256"])("before the first commit of a %s repository everything is new", async (format) => {
  const dir = temporaryFolder({ "requirements.txt": "a\n", "later.txt": "b\n" });
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", `--object-format=${format}`], {
    cwd: dir,
    env: ENV,
  });
  execFileSync("git", ["add", "requirements.txt"], { cwd: dir, env: ENV });

  const judged = [{ base: null }, { base: "HEAD" }, { base: "main" }, STAGED].map(async (request) => {
    const opened = await open(dir, request);
    const range = await opened.range();
    const base = await textOf(opened, "base", "requirements.txt");
    const head = await textOf(opened, "head", "requirements.txt");
    const changed = range.kind === "review" ? range.changed.map(({ path }) => path) : [];
    return { changed, notes: range.notes, policy: await opened.policyRef(), base, head };
  });

  const all = { notes: [NO_BASE], policy: null, base: '{"kind":"absent"}', head: "a\n" };
  const tree = { ...all, changed: ["requirements.txt", "later.txt"] };
  expect(await Promise.all(judged)).toEqual([tree, tree, tree, { ...all, changed: ["requirements.txt"] }]);
  await expect((await open(dir, { base: "nope" })).range()).rejects.toMatchObject({ name: "UserError" });
  await expect((await open(dir, { base: "HEAD", head: "HEAD" })).range()).rejects.toMatchObject({ name: "UserError" });
});

test("a history that is pushed as a whole is compared with nothing", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "a.txt": "1" } });
  const head = repo.commit({ branch: "main", files: { "b.txt": "2" } });
  repo.checkout("main");
  const opened = await open(repo.dir, { base: null, head: "HEAD", fromNothing: true });
  expect(await opened.range()).toMatchObject({
    ...{ base: null, head, notes: [NO_BASE] },
    changed: [{ path: "a.txt" }, { path: "b.txt" }],
  });
});

test("variables of git that are relative are about the folder that it was started in", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "sub/a.txt": "1" } });
  repo.checkout("main");
  const env = { ...ENV, GIT_DIR: "../.git", GIT_WORK_TREE: ".." };
  const opened = await openGitRepository({ base: "main", head: null, dir: join(repo.dir, "sub"), named: false, env });
  onTestFinished(() => opened.close());
  expect(await textOf(opened, "base", "sub/a.txt")).toBe("1");
});

test("a bare repository is told to have nothing to judge", async () => {
  const dir = temporaryFolder();
  execFileSync("git", ["init", "--quiet", "--bare"], { cwd: dir, env: ENV });
  await expect(open(dir)).rejects.toMatchObject({
    message: `${dir} is a bare repository: it has no work tree to judge.`,
  });
});

test("git's own folder is told apart from a bare repository", async () => {
  const repo = aRepository();
  const dir = join(repo.dir, ".git");
  await expect(open(dir)).rejects.toMatchObject({ message: `${dir} is git's own folder, which is no work tree.` });
});
