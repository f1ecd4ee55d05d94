import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Faults } from "../../support/index/faults.ts";
import { aProject } from "../../support/index/project.ts";
import { BAR, conditional, FOO, newFolder, packsOf, run, serve } from "./cache-run.ts";

describe("the index cache", () => {
  it("asks for a confirmation of every entry, once, and gives the same answer", async () => {
    const [server, folder] = [await serve(), newFolder()];

    const cold = await run(server.url, folder, [FOO, BAR]);
    const packs = packsOf(folder).map((path) => readFileSync(path, "hex"));
    const warm = await run(server.url, folder, [FOO, BAR]);

    expect([cold, warm]).toEqual(new Array(2).fill({ verdicts: ["active", "archived"], problem: null }));
    expect([server.seen.requests.length, conditional(server)]).toEqual([4, 2]);
    expect(packsOf(folder).map((path) => readFileSync(path, "hex"))).toEqual(packs);
  });

  it("takes the new answer where the index has another one", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder);
    server.put(aProject({ name: "foo", status: "quarantined" }));

    const later = [await run(server.url, folder), await run(server.url, folder)];

    expect(later.map(({ verdicts }) => verdicts)).toEqual([["quarantined"], ["quarantined"]]);
  });

  it.each<[string, Faults, string]>([
    ["503", { foo: [null, { kind: "status", status: 503 }] }, "http-status"],
    ["no answer", { foo: [null, { kind: "hang" }] }, "timeout"],
    ["404", { foo: [null, { kind: "status", status: 404 }] }, "missing"],
    ["403", { foo: [null, { kind: "status", status: 403 }] }, "forbidden"],
    ["HTML", { foo: [null, { kind: "html" }] }, "content-type"],
    ["another host", { foo: [null, { kind: "redirect", location: "http://127.0.0.1:9/" }] }, "redirect"],
  ])("never answers for an index that says %s", async (_, faults, verdict) => {
    const [server, folder] = [await serve(faults), newFolder()];
    await run(server.url, folder);

    expect((await run(server.url, folder)).verdicts).toEqual([verdict]);
  });

  it("never answers for an index that is gone", async () => {
    const [server, folder] = [await serve({ foo: [null, { kind: "reset" }] }), newFolder()];
    await run(server.url, folder);

    expect((await run(server.url, folder)).verdicts).toEqual(["network"]);
  });

  it("is passed by where a fresh answer is wanted", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder);

    const fresh = await run(server.url, folder, [FOO], true);

    expect([fresh.verdicts, conditional(server)]).toEqual([["active"], 0]);
  });

  it("loses nothing but a fetch to a second process that writes at the same time", async () => {
    const [server, folder] = [await serve(), newFolder()];

    const both = await Promise.all([FOO, BAR, FOO, BAR].map((name) => run(server.url, folder, [name])));
    const after = await run(server.url, folder, [FOO, BAR]);

    expect(both.map(({ problem }) => problem)).toEqual([null, null, null, null]);
    expect([...both.map(({ verdicts }) => verdicts[0]), ...after.verdicts]).toEqual([
      "active",
      "archived",
      "active",
      "archived",
      "active",
      "archived",
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("works without a folder that it can write, and says why", async () => {
    const [server, folder] = [await serve(), newFolder()];
    const file = join(folder, "file");
    writeFileSync(file, "");

    expect(await run(server.url, join(file, "cache"))).toEqual({ verdicts: ["active"], problem: "ENOTDIR" });
  });

  it.runIf(process.getuid?.() !== 0)("works with a folder that is read-only", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));

    expect(await run(server.url, folder, [FOO, BAR])).toEqual({ verdicts: ["active", "archived"], problem: "EACCES" });
    expect(conditional(server)).toBe(1);
  });

  // Root may write everywhere, but no path is longer than 4,095 bytes: the packs can be read, and no new one has a name.
  it.runIf(process.platform === "linux")(
    "works with a folder that can be read and not written, for root too",
    async () => {
      const [server, folder, around] = [await serve(), newFolder(), newFolder()];
      await run(server.url, folder);
      const above = around + `/${"d".repeat(99)}`.repeat(Math.floor((4_000 - around.length) / 100));
      const deep = join(above, "c".repeat(4_079 - above.length));
      mkdirSync(above, { recursive: true });
      renameSync(folder, deep);

      const after = await run(server.url, deep, [FOO, BAR]);

      expect(after).toEqual({ verdicts: ["active", "archived"], problem: "ENAMETOOLONG" });
      expect(conditional(server)).toBe(1);
    },
  );

  it("keeps answers for other credentials apart, and no credentials at all", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url.replace("//", "//me:secret@"), folder);

    await run(server.url, folder);
    await run(server.url.replace("//", "//you:other@"), folder);

    expect(conditional(server)).toBe(0);
    expect(packsOf(folder).some((path) => readFileSync(path).includes("secret"))).toBe(false);
  });

  it("drops what a dead process left behind", async () => {
    const [server, folder] = [await serve(), newFolder()];
    writeFileSync(join(folder, "3.pack.dead.tmp"), "x");
    writeFileSync(join(folder, "4.pack.live.tmp"), "x");
    utimesSync(join(folder, "3.pack.dead.tmp"), 1, 1);

    await run(server.url, folder);

    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual(["4.pack.live.tmp"]);
  });

  it("has written all the same where something cannot be dropped", async () => {
    const [server, folder] = [await serve(), newFolder()];
    mkdirSync(join(folder, "3.pack.folder.tmp"));
    utimesSync(join(folder, "3.pack.folder.tmp"), 1, 1);

    expect((await run(server.url, folder)).problem).toBe(null);
    expect(readdirSync(folder).some((name) => name.endsWith(".pack"))).toBe(true);
  });

  it("makes the folders on its way", async () => {
    const [server, folder] = [await serve(), newFolder()];

    expect((await run(server.url, join(folder, "a/b/c"))).problem).toBe(null);
    expect(readdirSync(join(folder, "a/b/c")).some((name) => name.endsWith(".pack"))).toBe(true);
  });

  it.runIf(existsSync("/proc/self"))("gives up on a folder that no parent can hold", async () => {
    const server = await serve();

    expect(await run(server.url, "/proc/no-process/cache")).toEqual({ verdicts: ["active"], problem: "ENOENT" });
  });
});
