import { describe, expect, it } from "vitest";
import { repoPath } from "../../src/domain/paths.ts";
import { collectTrees, skipsIn, type Tree } from "./sides.ts";

async function head(tree: Tree) {
  const { head: side, batches } = await collectTrees({}, tree);
  return {
    files: side.files.map(({ path, role, reach }) => `${path} ${role} ${reach}`),
    skips: skipsIn(side),
    batches: batches.map((batch) => batch.filter((one) => one.startsWith("head:"))),
  };
}

describe("includes", () => {
  it("say what files of other names are, in one batch where these changed too", async () => {
    const { files, batches } = await head({
      "requirements.txt": "-r deps/a\n-c deps/limits\n",
      "deps/a": "-r b\nrequests==1.0\n",
      "deps/b": "flask==1.0\n",
      "deps/limits": "flask<2\n",
    });

    expect(files.toSorted()).toEqual([
      "deps/a requirements included",
      "deps/b requirements included",
      "deps/limits constraints included",
      "requirements.txt requirements touched",
    ]);
    expect(batches).toHaveLength(1);
  });

  it("of unchanged files take one more batch a level", async () => {
    const same = { "deps/a.md": "-r b.md\n", "deps/b.md": "flask\n" };
    const { head: side, batches } = await collectTrees(same, { ...same, "requirements.txt": "-r deps/a.md\n" });

    expect(side.files.map(({ path, reach }) => [path, reach])).toEqual([
      ["requirements.txt", "touched"],
      ["deps/a.md", "included"],
      ["deps/b.md", "included"],
    ]);
    expect(batches.map((batch) => batch.filter((one) => one.startsWith("head:")))).toEqual([
      ["head:requirements.txt", "head:requirements.in", "head:pyproject.toml"],
      ["head:deps/a.md"],
      ["head:deps/b.md"],
    ]);
  });

  it("of a file that is reached twice are read once", async () => {
    const same = { "a.md": "-r c.md\n", "b.md": "-r c.md\n", "c.md": "flask\n" };
    const { head: side, batches } = await collectTrees(same, { ...same, "requirements.txt": "-r a.md\n-r b.md\n" });

    expect(side.files.map(({ path }) => path)).toEqual(["requirements.txt", "a.md", "b.md", "c.md"]);
    expect(batches).toHaveLength(3);
  });

  it("that come back to where they started are refused where they do", async () => {
    const { skips } = await head({ "requirements.txt": "-r a.txt\n", "a.txt": "flask==1\n-r requirements.txt\n" });

    expect(skips).toContain("refused-include a.txt:2");
    expect((await head({ "requirements.txt": "flask\n-r requirements.txt\n" })).skips).toEqual([
      "refused-include requirements.txt:2",
    ]);
  });

  it("end after twenty levels", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`deps/${at}.md`, `-r ${at + 1}.md\n`] as const),
    );
    const { head: side } = await collectTrees(chain, { ...chain, "requirements.txt": "-r deps/0.md\n" });

    expect(skipsIn(side)).toEqual(["over-limit deps/19.md:1"]);
  });

  it.each([
    ["-r ../outside.txt", "refused-include requirements.txt:1"],
    ["-r /etc/passwd", "refused-include requirements.txt:1"],
    ["-r deps/../../outside.txt", "refused-include requirements.txt:1"],
    ["-r https://example.org/requirements.txt", "remote-include requirements.txt:1"],
    ["-r file:///etc/passwd", "remote-include requirements.txt:1"],
    ["-r deps/no-such.txt", "missing-include requirements.txt:1"],
  ])("%s is told as %s", async (line, skip) => {
    expect((await head({ "requirements.txt": `${line}\n` })).skips).toEqual([skip]);
  });

  it("inside a constraints file with -r are requirements, with -c constraints", async () => {
    const same = { "real.md": "flask\n", "limits.md": "flask<2\n" };
    const { head: side } = await collectTrees(same, { ...same, "constraints.txt": "-r real.md\n-c limits.md\n" });

    expect(side.files.map(({ path, role }) => [path, role])).toEqual([
      ["constraints.txt", "constraints"],
      ["real.md", "requirements"],
      ["limits.md", "constraints"],
    ]);
  });

  it("as requirements and as constraints make a file stand for requirements", async () => {
    const { head: side } = await collectTrees(
      {},
      { "requirements.txt": "-c more-requirements.txt\n", "more-requirements.txt": "flask\n" },
    );

    expect(side.files.map(({ path, role }) => [path, role])).toEqual([
      ["requirements.txt", "requirements"],
      ["more-requirements.txt", "requirements"],
    ]);
  });
});

describe("files", () => {
  it("that are symbolic links stand at their target, read once", async () => {
    const text = "flask\n";
    const target = {
      kind: "file",
      path: repoPath("real/deps.md"),
      oid: "1",
      bytes: new TextEncoder().encode(text),
    } as const;
    const { head: side } = await collectTrees({}, { "requirements.txt": target, "dev-requirements.txt": target });

    expect(side.files.map(({ path }) => path)).toEqual(["real/deps.md"]);
  });

  it.each(["over-limit", "submodule", "link", "truncated"] as const)(
    "that cannot be read (%s) are told",
    async (reason) => {
      const { head: side } = await collectTrees(
        {},
        { "requirements.txt": { kind: "unreadable", reason, detail: "too bad" } },
      );

      const said = reason === "submodule" || reason === "link" ? "unreadable" : reason;
      expect(skipsIn(side)).toEqual([`${said} requirements.txt:1`]);
    },
  );

  it("in Python without a script block are passed over, however many and in whatever encoding", async () => {
    const scripts = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`pkg/m${index}.py`, "x = 1\n"]));
    const latin1 = {
      kind: "file",
      path: repoPath("old.py"),
      oid: "1",
      bytes: Buffer.from("# coding: latin-1\nx = 'caf\u00e9'\n", "latin1"),
    } as const;
    const odd = { "old.py": latin1, "marshalled.py": "\0\u0001nonsense\0" };
    const { files, skips } = await head({ ...scripts, ...odd, "requirements.txt": "flask\n" });

    expect(files).toEqual(["requirements.txt requirements touched"]);
    expect(skips).toEqual([]);
  });

  it("in Python that are no text are told where a script block may stand in them", async () => {
    const { skips } = await head({ "tool.py": '# /// script\n# dependencies = ["flask"]\n# ///\nx = "\0"\n' });

    expect(skips).toEqual(["binary tool.py:1"]);
  });

  it("of a number beyond the limit are said once", async () => {
    const tree = Object.fromEntries(
      Array.from({ length: 2_003 }, (_, index) => [`f${String(index).padStart(4, "0")}/requirements.txt`, "flask\n"]),
    );
    const { files, skips } = await head(tree);

    expect(files).toHaveLength(2_000);
    expect(skips).toEqual(["over-limit f2000/requirements.txt:1"]);
  });

  it.each([
    ["deps.list", "flask==1.0\nrequests\n", true],
    ["docker/pins", "flask>=1\n", true],
    ["notes.txt", "flask\nrequests\n", false],
    ["words.txt", "read the manual == carefully\n", false],
    ["deps.md", "flask==1.0\n", false],
    ["big.txt", `flask==1.0\n${"#".repeat(512_001)}\n`, false],
  ])("of another name (%s) are read where every line is a requirement and one is bound", async (path, text, isRead) => {
    const { files, skips, batches } = await head({ [path]: text });

    expect(files).toEqual(isRead ? [`${path} requirements touched`] : []);
    expect(skips).toEqual([]);
    if (isRead) expect(batches).toEqual([[`head:${path}`]]);
  });

  it("of which only the content could tell what they are are passed over where they cannot be read", async () => {
    const unread = { kind: "unreadable", reason: "unreadable", detail: "too bad" } as const;

    expect((await head({ "deps.list": unread })).skips).toEqual([]);
    expect((await head({ "requirements.txt": "flask\n-r deps.list\n", "deps.list": unread })).skips).toEqual([
      "unreadable requirements.txt:2",
    ]);
  });

  it("named for constraints only constrain, but a lock of that name does not", async () => {
    const lock = 'lock-version = "1.0"\ncreated-by = "x"\npackages = []\n';
    const { files } = await head({ "constraints.txt": "flask\n", "pylock.constraints.toml": lock });

    expect(files).toEqual(["constraints.txt constraints touched", "pylock.constraints.toml requirements touched"]);
  });

  it("beside another explain it, with nothing that they include and no word of what is wrong with them", async () => {
    const same = { "requirements.in": "-r other.md\n", "other.md": "flask\n" };
    const unread = { kind: "unreadable", reason: "unreadable", detail: "too bad" } as const;
    const { head: side, batches } = await collectTrees(same, { ...same, "requirements.txt": "flask==1.0\n" });
    const odd = { "requirements.in": unread };
    const beside = await collectTrees(odd, { ...odd, "requirements.txt": "flask==1.0\n" });

    expect(side.files.map(({ path, reach }) => `${path} ${reach}`)).toEqual([
      "requirements.txt touched",
      "requirements.in companion",
    ]);
    expect(batches.flat()).not.toContain("head:other.md");
    expect(skipsIn(beside.head)).toEqual([]);
  });

  it("beside another are judged after all when something includes them", async () => {
    const same = { "requirements.in": "flask\n" };
    const { head: side } = await collectTrees(same, { ...same, "requirements.txt": "-r requirements.in\n" });

    expect(side.files.map(({ path, reach }) => `${path} ${reach}`).toSorted()).toEqual([
      "requirements.in included",
      "requirements.txt touched",
    ]);
  });

  it("beside a lock explain it and are not judged for it", async () => {
    const { head: side } = await collectTrees(
      {
        "pyproject.toml": "[project]\nname = 'a'\nversion = '1'\ndependencies = ['x y']\n",
        "uv.lock": "version = 1\n",
      },
      {
        "pyproject.toml": "[project]\nname = 'a'\nversion = '1'\ndependencies = ['x y']\n",
        "uv.lock": "version = 1\nrevision = 2\n",
      },
    );

    expect(side.files.map(({ path, reach }) => [path, reach])).toEqual([
      ["uv.lock", "touched"],
      ["pyproject.toml", "companion"],
    ]);
  });
});

it("says of a manifest that the range names and nobody finds that it could not be read", async () => {
  const { head } = await collectTrees({}, { "requirements.txt": { kind: "absent" }, "notes.txt": { kind: "absent" } });
  expect(skipsIn(head)).toEqual(["unreadable requirements.txt:1"]);
});
