import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGitRepository } from "../../../src/adapters/git/repository.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { aRepository, ENV, open, textOf } from "./support.ts";

const ATTRIBUTED = {
  "a.txt": "1",
  "a.in": "1",
  ".gitattributes": "* filter=evil diff=evil\n*.in filter=a=b\n",
};

test("nothing that the repository's configuration names is run", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: ATTRIBUTED });
  repo.checkout("main");
  const traces = temporaryFolder();
  for (const [key, name] of [
    ["core.fsmonitor", "fsmonitor"],
    ["filter.evil.clean", "clean"],
    ["filter.evil.process", "process"],
    // An equals sign ends the key of git's `-c`.
    ["filter.a=b.clean", "equals-clean"],
    ["filter.a=b.process", "equals-process"],
    ["diff.external", "external"],
    ["diff.evil.command", "command"],
    ["diff.evil.textconv", "textconv"],
    ["core.pager", "pager"],
  ] as const) {
    repo.git("config", key, `touch ${join(traces, name)}; cat`);
  }
  writeFiles(repo.dir, {
    ".git/hooks/post-index-change": `#!/bin/sh\ntouch ${join(traces, "hook")}\n`,
    "a.txt": "2",
    "a.in": "2",
    "b.txt": "3",
  });
  const opened = await open(
    repo.dir,
    { base: "main" },
    { ...ENV, GIT_EXTERNAL_DIFF: `touch ${join(traces, "environment")}` },
  );
  expect(await opened.range()).toMatchObject({
    changed: expect.arrayContaining([{ path: "a.txt", status: "modified", previousPath: null }]),
  });
  expect(await textOf(opened, "head", "a.txt")).toBe("2");
  expect(execFileSync("ls", [traces], { encoding: "utf8" })).toBe("");
});

test("a folder that was named is judged, whatever a hook's environment says", async () => {
  const [one, other] = [aRepository(), aRepository()];
  one.commit({ branch: "main", files: { a: "one" } });
  other.commit({ branch: "main", files: { a: "other" } });
  const opened = await open(one.dir, { base: "main", head: "main" }, { ...ENV, GIT_DIR: join(other.dir, ".git") });
  expect(await textOf(opened, "head", "a")).toBe("one");
});

test.runIf(process.getuid?.() === 0)(
  "a folder of another user is read where the machine's configuration trusts it",
  async () => {
    const repo = aRepository();
    repo.commit({ branch: "main", files: { a: "1" } });
    const system = join(temporaryFolder({ gitconfig: `[safe]\n\tdirectory = ${repo.dir}\n` }), "gitconfig");
    chownSync(repo.dir, 65_534, 65_534);
    await expect(open(repo.dir, { base: "main" })).rejects.toMatchObject({
      message: `${repo.dir} belongs to another user, so git does not read it.`,
      remedy: `If you trust it, tell git: \`git config --global --add safe.directory ${repo.dir}\`.`,
    });
    const { GIT_CONFIG_NOSYSTEM: _, ...env } = ENV;
    const trusted = await open(repo.dir, { base: "main", head: "main" }, { ...env, GIT_CONFIG_SYSTEM: system });
    expect(await textOf(trusted, "head", "a")).toBe("1");
  },
);

test("an environment that names what is not there is told with what it names", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { a: "1" } });
  const at = (more: Record<string, string>) =>
    openGitRepository({ base: null, head: null, dir: repo.dir, named: false, env: { ...ENV, ...more } });
  await expect(at({ GIT_WORK_TREE: "/nope" })).rejects.toMatchObject({
    message: "The work tree /nope is not there (ENOENT): GIT_WORK_TREE or `core.worktree` names it.",
  });
  await expect(at({ GIT_DIR: "/nope" })).rejects.toMatchObject({
    message: `${repo.dir} is in no git work tree that can be read: not a git repository: '/nope'.`,
  });
});

test("a partial clone is told what it lacks, and nothing is fetched", async () => {
  const repo = aRepository();
  repo.commit({ branch: "main", files: { "a.txt": "1" } });
  repo.git("config", "uploadpack.allowFilter", "true");
  const dir = temporaryFolder();
  const clone = ["clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${repo.dir}`, "clone"];
  execFileSync("git", clone, { cwd: dir, env: ENV });
  const opened = await open(join(dir, "clone"), { base: "origin/main", head: "origin/main" });
  await expect(textOf(opened, "head", "a.txt")).rejects.toMatchObject({
    name: "RepositoryError",
    message: expect.stringMatching(/not in this clone, which is partial/),
  });
});

test("a folder without git, and a machine without git, are told apart", async () => {
  const folder = temporaryFolder();
  await expect(open(folder)).rejects.toMatchObject({ message: `${folder} is in no git repository.` });
  await expect(open(folder, {}, { PATH: "/nonexistent" })).rejects.toMatchObject({
    message: "git was not found: it is not installed, or not on the PATH.",
  });
});
