import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { createRepository, type GitRepository } from "../support/git/repository.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli } from "./support.ts";

const OLD = aProject({ name: "old-thing", status: "archived" });
const FINE = aProject({ name: "fine" });

/** A repository with `main`, and a working tree on the branch `topic`. */
function aCheckout(files: Record<string, string> = { "requirements.txt": "fine\n" }): GitRepository {
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  repo.commit({ branch: "main", files });
  repo.branch("topic", "main");
  repo.checkout("topic");
  return repo;
}

test("what the working tree adds blocks, with the line from the current folder", async () => {
  const index = await anIndex(OLD, FINE);
  const repo = aCheckout();
  writeFiles(repo.dir, { "requirements.txt": "fine\nold-thing\n", "sub/x.md": "" });
  const run = await cli(["check", "--index-url", index.url], { cwd: join(repo.dir, "sub") });
  expect(run).toMatchObject({ code: 1, stderr: "" });
  expect(run.stdout).toContain("  ../requirements.txt:2: old-thing is archived\n");
  expect(index.seen.simple).toEqual(new Map([["old-thing", 1]]));
});

test("a commit is judged against the merge base, its policy at the tip of the base", async () => {
  const index = await anIndex(OLD, FINE);
  const repo = aCheckout();
  const head = repo.commit({ branch: "topic", files: { "requirements.txt": "fine\nold-thing\n" } });
  const base = repo.sha("main");
  const policy = repo.commit({ branch: "main", files: { ".github/pypi-gate.toml": 'preset = "advisory"\n' } });
  const args = ["check", "--base", "main", "--head", "topic", "--repo", repo.dir, "--index-url", index.url];
  const run = await cli([...args, "--format", "json"], { cwd: temporaryFolder() });
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({
    range: { base, head },
    policy: { preset: "advisory", ref: policy },
    counts: { warn: 1, wouldBlock: 1 },
  });
});

test("the index of a hook counts for its own repository, also where that is named", async () => {
  const index = await anIndex(OLD, FINE);
  const [repo, other] = [aCheckout(), aCheckout()];
  writeFiles(repo.dir, { "requirements.txt": "old-thing\n" });
  // `git commit --all` stages into an index of its own.
  execFileSync("git", ["add", "--all"], { cwd: repo.dir, env: { ...process.env, GIT_INDEX_FILE: ".git/next" } });
  execFileSync("git", ["read-tree", "HEAD"], { cwd: repo.dir });
  const args = ["check", "--staged", "--index-url", index.url, "--repo"];
  const env = { GIT_INDEX_FILE: ".git/next" };
  expect(await cli([...args, "."], { cwd: repo.dir, env })).toMatchObject({ code: 1 });
  expect(await cli([...args, other.dir], { cwd: repo.dir, env })).toMatchObject({ code: 0, stderr: "" });
});

test("nothing changed is said, and nothing is asked", async () => {
  const index = await anIndex(FINE);
  const run = await cli(["check", "--index-url", index.url], { cwd: aCheckout().dir });
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing to check") });
  expect(index.seen.requests).toEqual([]);
});

test("a policy of the branch is not the policy that judges", async () => {
  const index = await anIndex(OLD);
  const repo = aCheckout();
  writeFiles(repo.dir, { "requirements.txt": "old-thing\n", ".github/pypi-gate.toml": 'preset = "advisory"\n' });
  const run = await cli(["check", "--index-url", index.url, "--format=json"], { cwd: repo.dir });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    "archived-project",
    "gate-edited",
  ]);
});

test("--policy inside the repository is read at the base, outside of it from disk", async () => {
  const index = await anIndex(OLD);
  const repo = aCheckout({ "requirements.txt": "", "ci/gate.toml": 'preset = "advisory"\n' });
  writeFiles(repo.dir, { "requirements.txt": "old-thing\n", "ci/gate.toml": 'preset = "strict"\n' });
  const inside = await cli(["check", "--index-url", index.url, "--policy=ci/gate.toml"], { cwd: repo.dir });
  expect(inside).toMatchObject({ code: 0 });
  const outside = join(temporaryFolder({ "p.toml": 'preset = "advisory"\n' }), "p.toml");
  expect(await cli(["check", "--index-url", index.url, `--policy=${outside}`], { cwd: repo.dir })).toMatchObject({
    code: 0,
  });
});

test("as a hook of pre-commit it judges what is committed, or what is pushed", async () => {
  const index = await anIndex(OLD, FINE);
  const repo = aCheckout();
  const from = repo.sha("topic") ?? "";
  repo.commit({ branch: "topic", files: { "requirements.txt": "fine\nold-thing\n" } });
  repo.checkout("topic");
  const to = repo.sha("topic") ?? "";
  const at = (env: Record<string, string>) => cli(["check", "--index-url", index.url], { cwd: repo.dir, env });
  expect(await at({ PRE_COMMIT: "1" })).toMatchObject({ code: 0 });
  expect(await at({ PRE_COMMIT: "1", PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to })).toMatchObject({ code: 1 });
  // A first push: pre-commit names no commit that the remote has.
  expect(await at({ PRE_COMMIT: "1", PRE_COMMIT_REMOTE_BRANCH: "refs/heads/topic" })).toMatchObject({ code: 1 });
  const firstPush = { PRE_COMMIT: "1", PRE_COMMIT_REMOTE_BRANCH: "refs/heads/x" };
  expect(await at({ ...firstPush, PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main" })).toMatchObject({ code: 0 });
  expect(await at({ ...firstPush, PRE_COMMIT_LOCAL_BRANCH: "refs/heads/topic" })).toMatchObject({ code: 1 });
  writeFiles(repo.dir, { "more-requirements.txt": "not-there\n" });
  expect(await at({ PRE_COMMIT: "1" })).toMatchObject({ code: 0 });
  repo.git("add", "more-requirements.txt");
  expect(await at({ PRE_COMMIT: "1" })).toMatchObject({ code: 1 });
});

test("--staged judges what the next commit brings, and the first commit as well", async () => {
  const index = await anIndex(OLD, FINE);
  const repo = createRepository();
  onTestFinished(() => repo.remove());
  writeFiles(repo.dir, { "requirements.txt": "old-thing\n" });
  const check = () => cli(["check", "--staged", "--index-url", index.url], { cwd: repo.dir });
  expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining("no Python manifest changed") });
  repo.git("add", "requirements.txt");
  writeFiles(repo.dir, { "requirements.txt": "fine\n" });
  expect(await check()).toMatchObject({
    code: 1,
    stderr: "",
    stdout: expect.stringContaining("There is no earlier commit to compare with"),
  });
});

test.each([
  [["check", "--base", "nope"], 'error: --base "nope" names no commit of this repository.'],
  [["check", "--head", "-x"], "error: --head needs a value"],
  [["check", "--head=-x"], 'error: --head "-x" names no commit of this repository.'],
  [["check", "--repo", "nope"], "is no folder."],
  [["check", "--staged", "--head", "topic"], "error: --staged and --head name two things to judge."],
])("%j ends with exit code 2", async (args, message) => {
  expect(await cli(args, { cwd: aCheckout().dir })).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining(message),
  });
});

test("outside git it says what to do instead", async () => {
  const run = await cli(["check"], { cwd: temporaryFolder() });
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("`pypi-gate audit`, which reads any folder");
});
