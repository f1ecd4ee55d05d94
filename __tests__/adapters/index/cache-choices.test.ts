import { Agent } from "node:http";
import { describe, expect, it } from "vitest";
import { type CacheEntry, isIntact, packed, readPack, writePack } from "../../../src/adapters/index/cache-pack.ts";
import { openCache } from "../../../src/adapters/index/cached-get.ts";
import type { GetRequest, HttpAnswer } from "../../../src/adapters/index/http-get.ts";
import { newFolder } from "./cache-run.ts";

const answerOf = (status: number, headers: HttpAnswer["headers"], text = "{}"): HttpAnswer => ({
  ...{ kind: "answer", status, headers, body: text, received: Buffer.from(text) },
});
const requestOf = (headers: GetRequest["headers"] = {}): GetRequest => ({
  ...{ url: "https://index.example/simple/a/", headers, maxBytes: 1_000, timeoutMs: 1_000 },
  ...{ agent: new Agent(), signal: new AbortController().signal },
});

/** Asks once in a process of its own; the headers of each request that went out, and what came back. */
async function ask(folder: string, request: GetRequest, answers: readonly HttpAnswer[]) {
  const sent: GetRequest["headers"][] = [];
  const cache = openCache(folder, async ({ headers }) => {
    sent.push(headers);
    return answers[sent.length - 1] ?? answerOf(500, {});
  });
  const got = await cache.get(request);
  await cache.close();
  return { sent: sent.map((headers) => headers["if-none-match"] ?? "-"), got };
}

const KEPT = answerOf(200, { etag: '"1"', "content-type": "text/a" }, "first");

describe("an answer", () => {
  it.each<[string, HttpAnswer, string]>([
    ["with a validator", KEPT, '"1"'],
    ["with a weak validator", answerOf(200, { etag: 'W/"1"' }), 'W/"1"'],
    ["without one", answerOf(200, {}), "-"],
    ["whose validator has no quotes", answerOf(200, { etag: "1" }), "-"],
    ["whose validator could end a header", answerOf(200, { etag: '"1\r\nx: y"' }), "-"],
    ["that is an error", answerOf(404, { etag: '"1"' }), "-"],
  ])("%s is confirmed by %#", async (_what, answer, validator) => {
    const folder = newFolder();
    await ask(folder, requestOf(), [answer]);

    expect((await ask(folder, requestOf(), [answer])).sent).toEqual([validator]);
  });

  it("is given again where the index confirms it, with its own type", async () => {
    const folder = newFolder();
    await ask(folder, requestOf(), [KEPT]);
    const same = answerOf(304, { etag: 'W/"1"', "content-type": "text/b", date: "today" }, "");

    expect((await ask(folder, requestOf(), [same])).got).toMatchObject({
      ...{ status: 200, body: "first", headers: { "content-type": "text/a", date: "today" } },
    });
  });

  it("is asked for anew where the index confirms another one", async () => {
    const folder = newFolder();
    await ask(folder, requestOf(), [KEPT]);

    const { sent, got } = await ask(folder, requestOf(), [answerOf(304, { etag: '"2"' }), answerOf(200, {}, "second")]);

    expect([sent, got]).toMatchObject([['"1"', "-"], { body: "second" }]);
  });

  it.each([{ accept: "application/json" }, { authorization: "Basic x" }])(
    "is not that of a request with %j",
    async (headers) => {
      const folder = newFolder();
      await ask(folder, requestOf(), [KEPT]);

      expect((await ask(folder, requestOf(headers), [KEPT])).sent).toEqual(["-"]);
      expect((await ask(folder, { ...requestOf(), url: "https://index.example/simple/b/" }, [KEPT])).sent).toEqual([
        "-",
      ]);
    },
  );
});

describe("an entry of a pack", () => {
  const ENTRY: CacheEntry = {
    key: "a".repeat(64),
    etag: '"1"',
    contentType: "t",
    encoding: "gzip",
    bytes: Buffer.from("x"),
  };

  it.each<Partial<CacheEntry>>([
    { key: "b".repeat(64) },
    { etag: '"2"' },
    { contentType: "u" },
    { encoding: "" },
    { bytes: Buffer.from("y") },
  ])("with %j in place of what was written is none", (other) => {
    const { checksum } = packed(ENTRY);

    expect(isIntact({ entry: ENTRY, checksum })).toBe(true);
    expect(isIntact({ entry: { ...ENTRY, ...other }, checksum })).toBe(false);
  });

  it.each([
    "{}",
    '{"etag":1,"contentType":"t","encoding":""}',
    '{"etag":"e","contentType":"t"}',
    '{"etag":"e","encoding":""}',
    "{]}",
  ])("told as %s ends the reading", (meta) => {
    const good = writePack([packed(ENTRY)]);
    const head = Buffer.from(`${"b".repeat(64)} ${"0".repeat(64)} 1 ${meta}\nx\n`);

    expect([...readPack(Buffer.concat([good, head])).keys()]).toEqual([ENTRY.key]);
  });
});
