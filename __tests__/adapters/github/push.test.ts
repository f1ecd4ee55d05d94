import { afterEach, describe, expect, it } from "vitest";
import type { GitRepository } from "../../support/git/repository.ts";
import { type Scene, setScene } from "./loopback.ts";

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
  git.commit({ branch: "topic", from: "main", files: { "requirements.txt": "requests\nflask\n" } });
  git.commit({ branch: "main", files: { "later.txt": "1\n" } });
}

describe("a push", () => {
  const commits = (git: GitRepository) => ({ before: git.sha("main~1"), after: git.sha("main") });

  it("is compared with the state before it", async () => {
    const { git, repositoryOf } = await set(ordinary);
    const push = { kind: "push", toDefault: true, defaultBranch: "main", forced: false, ...commits(git) } as const;
    const range = await repositoryOf(push).range();
    expect(range).toMatchObject({
      base: git.sha("main~1"),
      changed: [{ path: "later.txt", status: "added" }],
      notes: [],
    });
  });

  it("of a new branch is compared with the default branch", async () => {
    const { git, repositoryOf } = await set(ordinary);
    const push = {
      kind: "push",
      before: null,
      after: git.sha("topic"),
      toDefault: false,
      defaultBranch: "main",
      forced: false,
    } as const;
    expect(await repositoryOf(push).range()).toMatchObject({ base: git.mergeBase("main", "topic") });
  });

  it("of a new default branch counts everything as added", async () => {
    const { git, repositoryOf } = await set(ordinary);
    const push = {
      kind: "push",
      before: null,
      after: git.sha("main"),
      toDefault: true,
      defaultBranch: "main",
      forced: false,
    } as const;
    const range = await repositoryOf(push).range();
    expect(range.kind === "review" ? range.changed.map((file) => file.status) : null).toEqual([
      "added",
      "added",
      "added",
    ]);
  });

  const gone = { before: "1234567890123456789012345678901234567890", defaultBranch: "main", forced: true } as const;

  it("whose commit before is gone is judged as if its branch were new", async () => {
    const { git, repositoryOf } = await set(ordinary);
    const push = { kind: "push", ...gone, after: git.sha("topic"), toDefault: false } as const;
    expect(await repositoryOf(push).range()).toMatchObject({
      base: git.mergeBase("main", "topic"),
      changed: [{ path: "requirements.txt" }],
      notes: ["The commit before the push (1234567) is gone: the branch is judged as if it were new."],
    });
  });

  it("to the default branch whose commit before is gone counts everything as added", async () => {
    const { git, repositoryOf } = await set(ordinary);
    const push = { kind: "push", ...gone, after: git.sha("main"), toDefault: true } as const;
    const range = await repositoryOf(push).range();
    expect([range.notes.length, range.kind === "review" ? range.changed.length : 0]).toEqual([2, 3]);
  });
});
