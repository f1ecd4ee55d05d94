import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGit, type Git } from "../../../src/adapters/git/command.ts";
import { listWorkTree } from "../../../src/adapters/git/work-tree.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { aRepository, ENV, open, textOf } from "./support.ts";

test("between two commits the merge base is compared with the head, renames included", async () => {
  const repo = aRepository();
  const base = repo.commit({
    branch: "main",
    files: { "old.txt": "a==1\nb==2\n", "gone.txt": "x\n", "kept.txt": "y\n" },
  });
  const head = repo.commit({
    branch: "topic",
    from: base,
    renames: { "old.txt": "new.txt" },
    files: { "gone.txt": null, 'odd"ö \n.txt': "z\n" },
  });
  const tip = repo.commit({ branch: "main", files: { "other.txt": "later\n" } });
  const opened = await open(repo.dir, { base: "main", head: "topic" });
  const range = await opened.range();
  expect(range).toMatchObject({ kind: "review", base, head, notes: [] });
  expect(range.kind === "review" ? range.changed.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : []).toEqual([
    { path: "gone.txt", status: "removed", previousPath: null },
    { path: "new.txt", status: "renamed", previousPath: "old.txt" },
    { path: 'odd"ö \n.txt', status: "added", previousPath: null },
  ]);
  expect(await opened.policyRef()).toBe(tip);
  expect(await textOf(opened, "base", "old.txt")).toBe("a==1\nb==2\n");
  expect(await textOf(opened, "head", 'odd"ö \n.txt')).toBe("z\n");
  expect(await textOf(opened, "policy", "other.txt")).toBe("later\n");
  expect(await textOf(opened, "base", "other.txt")).toBe('{"kind":"absent"}');
});

test("one batch answers in the order of its requests, whatever the side", async () => {
  const repo = aRepository();
  const base = repo.commit({ branch: "main", files: { "a/b/one.txt": "1", "two.txt": "2" } });
  repo.commit({ branch: "topic", from: base, files: { "two.txt": "22" } });
  const opened = await open(repo.dir, { base: "main", head: "topic" });
  const reads = await opened.read([
    { side: "head", path: repoPath("two.txt") },
    { side: "base", path: repoPath("a/b/one.txt") },
    { side: "base", path: repoPath("a/b/none.txt") },
    { side: "base", path: repoPath("two.txt") },
    { side: "base", path: repoPath("a/b") },
  ]);
  const texts = reads.map((read) => (read.kind === "file" ? new TextDecoder().decode(read.bytes) : read.kind));
  expect(texts).toEqual(["22", "1", "absent", "2", "absent"]);
});

test("without a head the working tree is judged: staged, changed, untracked, deleted and un-indexed files", async () => {
  const repo = aRepository();
  repo.commit({
    branch: "main",
    files: {
      "staged.txt": "a",
      "changed.txt": "a",
      "deleted.txt": "a",
      "same.txt": "a",
      "cached.txt": "a",
      ".gitignore": "ignored.txt\n",
    },
  });
  repo.checkout("main");
  writeFiles(repo.dir, { "staged.txt": "b", "changed.txt": "b", "untracked.txt": "b", "ignored.txt": "b" });
  repo.git("add", "staged.txt");
  repo.git("rm", "--quiet", "--cached", "cached.txt");
  rmSync(join(repo.dir, "deleted.txt"));
  const opened = await open(repo.dir, { base: "main" });
  const range = await opened.range();
  const changed = range.kind === "review" ? range.changed : [];
  expect(range).toMatchObject({ base: repo.sha("main"), head: null });
  expect(new Set(changed.map((file) => `${file.status} ${file.path}`))).toEqual(
    new Set([
      "removed cached.txt",
      "modified cached.txt",
      "modified changed.txt",
      "removed deleted.txt",
      "modified staged.txt",
      "added untracked.txt",
    ]),
  );
  expect(await textOf(opened, "head", "untracked.txt")).toBe("b");
  expect(await textOf(opened, "head", "deleted.txt")).toBe('{"kind":"absent"}');
  const [before, after] = await opened.read([
    { side: "base", path: repoPath("same.txt") },
    { side: "head", path: repoPath("same.txt") },
  ]);
  expect(after).toEqual(before);
});

test("folders that git could not look into are told", async () => {
  const warning = (folder: string): string => `warning: could not open directory '${folder}': Permission denied\n`;
  const answer = { code: 0, stdout: Buffer.alloc(0), stderr: "" };
  const git: Git = {
    ...createGit("/nonexistent", { discover: true, env: {} }),
    run: async (args) => (args.includes("--others") ? { ...answer, stderr: warning("a/no/") + warning("b") } : answer),
  };
  expect(await listWorkTree(git)).toMatchObject({ refused: ["a/no", "b"] });
});

test("links lead inside the repository on both sides, and nowhere else", async () => {
  const repo = aRepository();
  const files = {
    "real/requirements.txt": "a\n",
    "link.txt": { symlink: "real/requirements.txt" },
    "out.txt": { symlink: "../outside.txt" },
  };
  repo.commit({ branch: "main", files });
  repo.checkout("main");
  const opened = await open(repo.dir, { base: "main" });
  for (const side of ["base", "head"] as const) {
    const [link, out] = await opened.read([
      { side, path: repoPath("link.txt") },
      { side, path: repoPath("out.txt") },
    ]);
    expect(link).toMatchObject({ kind: "file", path: "real/requirements.txt" });
    expect(out).toMatchObject({ kind: "unreadable", reason: "link" });
  }
});

test("a submodule is unreadable on both sides, also where it is checked out", async () => {
  const repo = aRepository();
  const inner = aRepository();
  const sha = inner.commit({ branch: "main", files: { "requirements.txt": "a\n" } });
  repo.commit({ branch: "main", files: { "vendor/lib": { submodule: sha } } });
  repo.checkout("main");
  writeFiles(repo.dir, { "vendor/lib/requirements.txt": "a\n" });
  const opened = await open(repo.dir, { base: "main" });
  const path = repoPath("vendor/lib/requirements.txt");
  const reads = await opened.read([
    { side: "base", path },
    { side: "head", path },
  ]);
  expect(reads.map((read) => (read.kind === "unreadable" ? read.reason : read.kind))).toEqual([
    "submodule",
    "submodule",
  ]);
});

test("the base is the remote's default branch, else main or master", async () => {
  const repo = aRepository();
  const first = repo.commit({ branch: "main", files: { a: "1" } });
  const second = repo.commit({ branch: "main", files: { a: "2" } });
  repo.checkout("main");
  expect(await (await open(repo.dir)).policyRef()).toBe(second);
  repo.git("update-ref", "refs/remotes/up/dev", first);
  repo.git("symbolic-ref", "refs/remotes/up/HEAD", "refs/remotes/up/dev");
  expect(await (await open(repo.dir)).policyRef()).toBe(first);
  repo.git("symbolic-ref", "refs/remotes/other/HEAD", "refs/remotes/up/dev");
  expect(await (await open(repo.dir)).policyRef()).toBe(second);
  repo.git("update-ref", "refs/remotes/origin/master", first);
  expect(await (await open(repo.dir)).policyRef()).toBe(first);
  repo.git("update-ref", "refs/remotes/origin/trunk", second);
  repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
  expect(await (await open(repo.dir)).policyRef()).toBe(second);
});

test("without any default branch the user is asked for one", async () => {
  const repo = aRepository();
  repo.commit({ branch: "topic", files: { a: "1" } });
  repo.git("symbolic-ref", "HEAD", "refs/heads/topic");
  await expect((await open(repo.dir)).range()).rejects.toMatchObject({
    name: "UserError",
    remedy: expect.stringContaining("--base REF"),
  });
});

test.each(["nope", "-x", "--output=/tmp/x", "HEAD:a", ""])("the ref %j names no commit", async (base) => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { a: "1" } });
  await expect((await open(repo.dir, { base })).range()).rejects.toMatchObject({ name: "UserError" });
});

test("histories that share nothing are compared as they stand, and that is told", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "a.txt": "1" } });
  repo.commit({ branch: "other", from: null, files: { "b.txt": "1" } });
  const opened = await open(repo.dir, { base: "main", head: "other" });
  const range = await opened.range();
  expect(range).toMatchObject({ base: null });
  expect(range.notes).toHaveLength(1);
  expect(await textOf(opened, "base", "a.txt")).toBe("1");
});

test("a shallow clone without the merge base says how to fetch it", async () => {
  const repo = aRepository();
  const base = repo.commit({ branch: "main", files: { a: "1" } });
  repo.commit({ branch: "topic", from: base, files: { b: "1" } });
  repo.commit({ branch: "main", files: { a: "2" } });
  const clone = temporaryFolder();
  execFileSync("git", ["clone", "--quiet", "--depth=1", "--no-single-branch", `file://${repo.dir}`, clone], {
    env: ENV,
  });
  const opened = await open(clone, { base: "origin/main", head: "origin/topic" });
  await expect(opened.range()).rejects.toMatchObject({
    name: "RepositoryError",
    remedy: expect.stringContaining("git fetch --unshallow"),
  });
});

test("a linked work tree is a checkout of its own", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "requirements.txt": "a\n" } });
  repo.branch("topic", "main");
  const folder = join(temporaryFolder(), "tree");
  repo.git("worktree", "add", "--quiet", folder, "topic");
  writeFiles(folder, { "requirements.txt": "b\n" });
  const opened = await open(folder, { base: "main" });
  expect(opened.root).toBe(folder);
  expect(await opened.range()).toMatchObject({ changed: [{ path: "requirements.txt", status: "modified" }] });
  expect(await textOf(opened, "head", "requirements.txt")).toBe("b\n");
});

test("files that a sparse checkout leaves out are read from the index", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "in/requirements.txt": "a\n", "out/requirements.txt": "b\n" } });
  repo.checkout("main");
  repo.git("sparse-checkout", "set", "in");
  expect(existsSync(join(repo.dir, "out/requirements.txt"))).toBe(false);
  const opened = await open(repo.dir, { base: "main" });
  expect(await opened.range()).toMatchObject({ changed: [] });
  expect(await textOf(opened, "head", "out/requirements.txt")).toBe("b\n");
});

test("a large blob is over the limit and the next one is read", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "big.txt": "a".repeat(32_000_001), "small.txt": "b" } });
  const opened = await open(repo.dir, { base: "main", head: "main" });
  const [big, small] = await opened.read([
    { side: "head", path: repoPath("big.txt") },
    { side: "head", path: repoPath("small.txt") },
  ]);
  expect(big).toMatchObject({ kind: "unreadable", reason: "over-limit" });
  expect(small).toMatchObject({ kind: "file" });
});
