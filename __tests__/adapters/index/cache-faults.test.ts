import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packed, readPack, writePack } from "../../../src/adapters/index/cache-pack.ts";
import { BAR, change, conditional, FOO, newFolder, packsOf, run, serve } from "./cache-run.ts";

describe("a faulty cache", () => {
  it.each<[string, (pack: Buffer) => Buffer]>([
    ["torn in its body", (pack) => pack.subarray(0, pack.length - 40)],
    ["torn in its head", (pack) => pack.subarray(0, 60)],
    ["empty", () => Buffer.alloc(0)],
    ["not a pack", () => Buffer.from("<!doctype html>\n".repeat(200))],
    ["zeros", (pack) => Buffer.alloc(pack.length)],
    ["with another body", (pack) => replaced(pack, (entry) => ({ ...entry, bytes: Buffer.from("{}") }))],
    ["with one bit changed", (pack) => flipped(pack)],
    ["with another ETag", (pack) => replaced(pack, (entry) => ({ ...entry, etag: '"other"' }))],
    ["with another type", (pack) => replaced(pack, (entry) => ({ ...entry, contentType: "text/html" }))],
  ])("fetches again what is %s", async (_, edit) => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder, [BAR]);
    change(folder, edit);

    const after = await run(server.url, folder, [BAR]);

    expect([after.verdicts, conditional(server)]).toEqual([["archived"], 0]);
    expect([(await run(server.url, folder, [BAR])).verdicts, conditional(server)]).toEqual([["archived"], 1]);
  });

  it("fetches again what stands under another project's key", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder, [FOO, BAR]);
    const all = packsOf(folder).flatMap((path) => [...readPack(readFileSync(path)).values()]);
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error("two entries are expected");
    const swapped = [
      { checksum: first.checksum, entry: { ...first.entry, key: second.entry.key } },
      { checksum: second.checksum, entry: { ...second.entry, key: first.entry.key } },
    ];
    change(folder, () => writePack(swapped));

    const after = await run(server.url, folder, [FOO, BAR]);

    expect([after.verdicts, conditional(server)]).toEqual([["active", "archived"], 0]);
  });

  it.each(['"bad\r\nx: y"', "no-quotes", '"\u00fc"', `"${"x".repeat(5000)}"`])(
    "sends no validator that is none (%j)",
    async (etag) => {
      const [server, folder] = [await serve(), newFolder()];
      await run(server.url, folder);
      change(folder, (pack) => writePack([...readPack(pack).values()].map(({ entry }) => packed({ ...entry, etag }))));

      const after = await run(server.url, folder);

      expect([after.verdicts, conditional(server)]).toEqual([["active"], 0]);
    },
  );

  it("fetches again where the index confirms another validator than the entry's", async () => {
    const other = { kind: "status", status: 304, headers: { etag: '"other"' } } as const;
    const [server, folder] = [await serve({ foo: [null, other] }), newFolder()];
    await run(server.url, folder);

    const after = await run(server.url, folder);

    expect([after.verdicts, server.seen.requests.length]).toEqual([["active"], 3]);
  });

  it("fetches again a poisoned entry whose body can not be decoded", async () => {
    const [server, folder] = [await serve(), newFolder()];
    await run(server.url, folder);
    change(folder, (pack) =>
      writePack([...readPack(pack).values()].map(({ entry }) => packed({ ...entry, bytes: Buffer.from("no gzip") }))),
    );

    expect((await run(server.url, folder)).verdicts).toEqual(["active"]);
  });
});

type Entry = Parameters<typeof packed>[0];

function replaced(pack: Buffer, edit: (entry: Entry) => Entry): Buffer {
  return writePack([...readPack(pack).values()].map((one) => ({ ...one, entry: edit(one.entry) })));
}

function flipped(pack: Buffer): Buffer {
  const changed = Buffer.from(pack);
  const last = changed.length - 10;
  changed[last] = (changed[last] ?? 0) ^ 1;
  return changed;
}
