import { describe, expect, it } from "vitest";
import { blobOf } from "../../../src/adapters/objects/blob.ts";
import type { Wants } from "../../../src/adapters/objects/locate.ts";
import { readPaths } from "../../../src/adapters/objects/read.ts";
import { createStore, type Folder, type Store, type TreeEntry } from "../../../src/adapters/objects/store.ts";
import { repoPath } from "../../../src/domain/paths.ts";

const FOLDERS: Readonly<Record<string, Readonly<Record<string, TreeEntry>>>> = {
  "": {
    "a.txt": { kind: "file", oid: "one" },
    "link.txt": { kind: "link", oid: "to-sub" },
    circle: { kind: "link", oid: "to-circle" },
    outside: { kind: "link", oid: "to-outside" },
    sub: { kind: "folder", oid: "sub" },
    module: { kind: "submodule", oid: "module" },
  },
  sub: { "b.txt": { kind: "file", oid: "two" } },
};
const BLOBS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  "to-sub": "sub/b.txt",
  "to-circle": "circle",
  "to-outside": "../b.txt",
};

const textEncoder = new TextEncoder();

function put(store: Store, { folders, blobs }: Wants): void {
  for (const { sha, path } of folders) store.putFolder(sha, path, folderAt(path));
  for (const { oid } of blobs) if (oid !== null) store.putBlob(oid, blobOf(textEncoder.encode(BLOBS[oid])));
}

function folderAt(path: string): Folder {
  return new Map(Object.entries(FOLDERS[path] ?? {}));
}

async function read(...paths: readonly string[]) {
  const loads: Wants[] = [];
  const store = createStore();
  const asked = paths.map((path) => ({ sha: "c", path: repoPath(path) }));
  const reads = await readPaths(store, asked, async (wants) => {
    loads.push(wants);
    put(store, wants);
  });
  return { reads, loads };
}

const file = (path: string, oid: string) => ({
  kind: "file",
  path,
  oid,
  bytes: textEncoder.encode(BLOBS[oid]),
});
const unreadable = (reason: string, detail: string) => ({ kind: "unreadable", reason, detail });

describe("readPaths", () => {
  it("answers in order, links by their target", async () => {
    const { reads } = await read("link.txt", "none.txt", "a.txt", "sub", "sub/b.txt", "none/b.txt", "a.txt/b.txt");
    expect(reads).toEqual([
      file("sub/b.txt", "two"),
      { kind: "absent" },
      file("a.txt", "one"),
      { kind: "absent" },
      file("sub/b.txt", "two"),
      { kind: "absent" },
      { kind: "absent" },
    ]);
  });

  it("says what cannot be read, and why", async () => {
    const { reads } = await read("circle", "outside", "module/b.txt");
    expect(reads).toEqual([
      unreadable("link", "it is a symbolic link that leads in a circle or through too many others"),
      unreadable("link", "outside is a symbolic link that leaves the repository"),
      unreadable("submodule", "module is a submodule, and submodules are not read"),
    ]);
  });

  it("wants each thing once, the path's own blob together with the folders above it", async () => {
    const { loads } = await read("sub/b.txt", "sub/c.txt", "a.txt", "a.txt");
    const [first] = loads;
    expect(first?.folders.map(({ path }) => path)).toEqual(["", "sub"]);
    expect(first?.blobs).toEqual(
      ["sub/b.txt", "sub/c.txt", "a.txt"].map((path) => ({ sha: "c", path: repoPath(path), oid: null })),
    );
    expect(loads.slice(1).map(({ blobs }) => blobs.map(({ oid }) => oid))).toEqual([["two", "one"]]);
  });

  it("reads nothing of a side without a commit", async () => {
    const reads = await readPaths(createStore(), [{ sha: null, path: repoPath("a.txt") }], () =>
      Promise.reject(new Error("nothing is wanted")),
    );
    expect(reads).toEqual([{ kind: "absent" }]);
  });

  it("rejects with the error of what loads", async () => {
    const error = new Error("no object");
    const asked = [{ sha: "c", path: repoPath("a.txt") }];
    await expect(readPaths(createStore(), asked, () => Promise.reject(error))).rejects.toBe(error);
  });
});
