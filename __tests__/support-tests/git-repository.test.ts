import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRepository, type GitRepository } from "../support/git/repository.ts";

function repository(): GitRepository {
  const made = createRepository();
  onTestFinished(() => made.remove());
  return made;
}

test("the same calls give the same commits", () => {
  const [one, two] = [repository(), repository()];
  const spec = { branch: "main", files: { "a.txt": "a\n", "b/c.sh": { executable: "#!\n" }, l: { symlink: "a.txt" } } };
  expect(one.commit(spec)).toBe(two.commit(spec));
  expect(one.git("ls-tree", "-r", "main", "--format=%(objectmode) %(path)")).toBe(
    "100644 a.txt\n100755 b/c.sh\n120000 l",
  );
});

test("renames, deletions, snapshots and odd names", () => {
  const repo = repository();
  repo.commit({ branch: "main", files: { "old.txt": "a\n", 'q"ö \n.txt': "b\n", gone: "c\n" } });
  repo.commit({ branch: "main", files: { gone: null }, renames: { "old.txt": "new.txt" } });
  expect(repo.git("ls-tree", "-z", "--name-only", "main").split("\0").slice(0, -1)).toEqual(["new.txt", 'q"ö \n.txt']);
  repo.commit({ branch: "main", files: { only: "d\n" }, snapshot: true });
  expect(repo.git("ls-tree", "--name-only", "main")).toBe("only");
});

test("a branch from nothing has no ancestor, a merge has two parents", () => {
  const repo = repository();
  const base = repo.commit({ branch: "main", files: { a: "1\n" } });
  repo.commit({ branch: "side", from: base, files: { b: "2\n" } });
  repo.commit({ branch: "main", files: { c: "3\n" } });
  repo.commit({ branch: "orphan", from: null, files: { d: "4\n" } });
  const merged = repo.merge("main", "side");
  expect(repo.git("rev-list", "--parents", "-1", merged).split(" ")).toHaveLength(3);
  expect(repo.git("ls-tree", "--name-only", "main")).toBe("a\nb\nc");
  expect([repo.mergeBase("main", "orphan"), repo.mergeBase("main", "side")]).toEqual([null, repo.sha("side")]);
});

test("a checkout fills the working tree", () => {
  const repo = repository();
  repo.commit({ branch: "main", files: { "a.txt": "hello\n" } });
  repo.checkout("main");
  expect([readFileSync(join(repo.dir, "a.txt"), "utf8"), repo.git("status", "--porcelain")]).toEqual(["hello\n", ""]);
});
