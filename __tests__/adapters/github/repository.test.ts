import { afterEach, describe, expect, it } from "vitest";
import { repoPath } from "../../../src/domain/paths.ts";
import type { GitRepository } from "../../support/git/repository.ts";
import { type Scene, setScene, textOf } from "./loopback.ts";

let scene: Scene | null = null;

afterEach(async () => {
  await scene?.end();
  scene = null;
});

async function set(...args: Parameters<typeof setScene>): Promise<Scene> {
  scene = await setScene(...args);
  return scene;
}

function ordinary(git: GitRepository): void {
  git.commit({ branch: "main", files: { "requirements.txt": "requests\n", ".github/pypi-gate.toml": "" } });
  git.commit({
    branch: "topic",
    from: "main",
    files: { "requirements.txt": "requests\nflask\n", "svc/requirements.txt": "x\n" },
  });
  git.commit({ branch: "main", files: { "later.txt": "1\n" } });
}

const head = (path: string) => ({ side: "head" as const, path: repoPath(path) });
const base = (path: string) => ({ side: "base" as const, path: repoPath(path) });
const policy = (path: string) => ({ side: "policy" as const, path: repoPath(path) });

describe("a pull request", () => {
  it("is read in two requests: the comparison and one query", async () => {
    const { github, git, repositoryOf, pull } = await set(ordinary);
    const repository = repositoryOf(pull());
    const range = await repository.range();
    const reads = await repository.read([
      base("requirements.txt"),
      head("requirements.txt"),
      base("svc/requirements.txt"),
      head("svc/requirements.txt"),
      policy(".github/pypi-gate.toml"),
      policy("later.txt"),
    ]);
    const state = await repository.pullRequest();
    const checks = await repository.checkRuns();
    expect(range).toEqual({
      kind: "review",
      base: git.mergeBase("main", "topic"),
      head: git.sha("topic"),
      changed: [
        { path: "requirements.txt", status: "modified", previousPath: null },
        { path: "svc/requirements.txt", status: "added", previousPath: null },
      ],
      notes: [],
    });
    expect(reads.map(textOf)).toEqual(["requests\n", "requests\nflask\n", null, "x\n", "", "1\n"]);
    expect(reads[2]).toEqual({ kind: "absent" });
    expect(await repository.policyRef()).toBe(git.sha("main"));
    expect(state).toMatchObject({
      currentHead: git.sha("topic"),
      open: true,
      view: { number: 7, earlier: { review: null, superseded: [], comments: [], pendingReviewId: null } },
    });
    expect(state?.view.files.get("requirements.txt")).toEqual({ commentable: [{ start: 1, end: 2 }], hasPatch: true });
    expect(checks).toEqual([]);
    expect(github.requests.length).toBe(2);
    github.assertClean();
  });

  it("is read through REST when GraphQL has no quota left", async () => {
    const { github, repositoryOf, pull } = await set(ordinary);
    github.fault({ on: "POST /graphql", kind: "graphql-error", type: "RATE_LIMITED" });
    const repository = repositoryOf(pull());
    const reads = await repository.read([base("requirements.txt"), head("svc/requirements.txt"), head("none.txt")]);
    expect(reads.map(textOf)).toEqual(["requests\n", "x\n", null]);
    expect(await repository.pullRequest()).toMatchObject({
      open: true,
      view: { earlier: { review: null, superseded: [], comments: [], pendingReviewId: null } },
    });
    github.assertClean();
  });

  it("is read through REST when GraphQL breaks", async () => {
    const { github, repositoryOf, pull } = await set(ordinary);
    github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    const reads = await repositoryOf(pull()).read([head("requirements.txt")]);
    expect(reads.map(textOf)).toEqual(["requests\nflask\n"]);
  });

  it("follows symbolic links inside the repository and no others", async () => {
    const { github, repositoryOf, pull } = await set((git) => {
      ordinary(git);
      git.commit({
        branch: "topic",
        files: {
          "link.txt": { symlink: "svc/requirements.txt" },
          dir: { symlink: "svc" },
          "out.txt": { symlink: "../../etc/passwd" },
          "loop.txt": { symlink: "loop.txt" },
          sub: { submodule: "0123456789012345678901234567890123456789" },
        },
      });
    });
    const reads = await repositoryOf(pull()).read([
      head("link.txt"),
      head("dir/requirements.txt"),
      head("out.txt"),
      head("loop.txt"),
      head("sub"),
      head("sub/requirements.txt"),
      head("svc"),
    ]);
    expect(
      reads.map((read) => (read.kind === "file" ? read.path : read.kind === "unreadable" ? read.reason : read.kind)),
    ).toEqual(["svc/requirements.txt", "svc/requirements.txt", "link", "link", "submodule", "submodule", "absent"]);
    github.assertClean();
  });

  it("reads what GraphQL cuts or repairs from the blob itself, text or not, and refuses what is too large", async () => {
    const latin = new Uint8Array([0x23, 0xe9, 0x0a]);
    const { github, repositoryOf, pull } = await set((git) => {
      ordinary(git);
      git.commit({
        branch: "topic",
        files: {
          "uv.lock": "x".repeat(600_000),
          "latin.txt": latin,
          "huge.lock": "y".repeat(32_000_001),
          "binary.txt": new Uint8Array([0x61, 0, 0x62]),
        },
      });
    });
    const [lock, text, huge, binary] = await repositoryOf(pull()).read(
      ["uv.lock", "latin.txt", "huge.lock", "binary.txt"].map(head),
    );
    expect(lock?.kind === "file" ? lock.bytes.byteLength : lock).toBe(600_000);
    expect(text?.kind === "file" ? [...text.bytes] : text).toEqual([...latin]);
    expect(huge).toMatchObject({ kind: "unreadable", reason: "over-limit" });
    expect(binary?.kind === "file" ? [...binary.bytes] : binary).toEqual([0x61, 0, 0x62]);
    github.assertClean();
  });

  it("lists more than 300 files page by page, and more than the list holds by trees", async () => {
    const many = (git: GitRepository): void => {
      ordinary(git);
      const files = Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`f${at}.txt`, `${at}\n`]));
      git.commit({ branch: "topic", files });
    };
    const { github, repositoryOf, pull } = await set(many);
    const range = await repositoryOf(pull()).range();
    expect(range.kind === "review" ? range.changed.length : null).toBe(322);
    expect(github.requests.length).toBe(6);
    const judged = pull();
    github.people.pushCommit(7, { files: { "more.txt": "1\n" } });
    const again = await repositoryOf(judged).range();
    expect(again.kind === "review" ? again.changed.length : null).toBe(322);
  });

  it("walks trees that GitHub cuts", async () => {
    const { git, repositoryOf } = await set(ordinary, { limits: { treeEntries: 3 } });
    const repository = repositoryOf({ kind: "audit", sha: git.sha("topic") ?? "" });
    const range = await repository.range();
    expect(range.kind === "audit" ? range.paths : null).toEqual([
      ".github/pypi-gate.toml",
      "requirements.txt",
      "svc/requirements.txt",
    ]);
  });

  it("without a common ancestor compares the two trees and says so", async () => {
    const { git, repositoryOf, pull } = await set((repository) => {
      repository.commit({ branch: "main", files: { "a.txt": "1\n", "b.txt": "b\n" } });
      repository.commit({ branch: "topic", from: null, snapshot: true, files: { "a.txt": "2\n", "c.txt": "b\n" } });
    });
    const repository = repositoryOf(pull());
    const tip = git.sha("main") ?? "";
    expect(await repository.range()).toEqual({
      kind: "review",
      base: null,
      head: git.sha("topic"),
      changed: [
        { path: "a.txt", status: "modified", previousPath: null },
        { path: "c.txt", status: "renamed", previousPath: "b.txt" },
      ],
      notes: [`The head shares no history with ${tip.slice(0, 7)}: the two trees are compared as they stand.`],
    });
    expect((await repository.read([base("a.txt")])).map(textOf)).toEqual(["1\n"]);
  });

  it("whose base branch is gone ends with what to look at", async () => {
    const { repositoryOf, git } = await set(ordinary);
    const gone = { kind: "pull-request", number: 7, baseRef: "gone", headSha: git.sha("topic") ?? "" } as const;
    await expect(repositoryOf(gone).range()).rejects.toMatchObject({
      message: expect.stringMatching(/^Could not find the branch gone of /),
      remedy: expect.stringContaining("Check that the commit and the branch still exist"),
    });
  });

  it("that cannot be read ends with the host's words and a remedy", async () => {
    const { github, repositoryOf, pull } = await set(ordinary);
    github.fault({ on: "GET *", kind: "status", status: 403, message: "Resource not accessible by integration" });
    await expect(repositoryOf(pull()).range()).rejects.toMatchObject({
      name: "RepositoryError",
      message: expect.stringMatching(/^Could not compare main with \w+ of .* on 127.*: 403 Resource not accessible/),
      remedy: expect.stringContaining("contents: read"),
    });
  });

  it("is read although the host fails now and then", async () => {
    const { github, repositoryOf, pull } = await set(ordinary);
    github.fault({ on: "GET *", kind: "status", status: 503, times: 2 });
    github.fault({ on: "POST /graphql", kind: "reset-before", times: 1 });
    github.fault({ on: "GET *", kind: "secondary-limit", seconds: 1, times: 1 });
    expect((await repositoryOf(pull()).read([head("requirements.txt")])).map(textOf)).toEqual(["requests\nflask\n"]);
  });

  it("does not wait for a rate limit that is reset after the budget", async () => {
    const { github, repositoryOf, pull } = await set(ordinary, {}, { secondMs: 1_000 });
    github.fault({ on: "GET *", kind: "rate-limit", seconds: 3_000 });
    await expect(repositoryOf(pull()).range()).rejects.toThrow(/rate limit reset at 20/);
  });
});
