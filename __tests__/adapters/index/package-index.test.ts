import { afterEach, describe, expect, it } from "vitest";
import {
  createIndex,
  type IndexOptions,
  type OpenIndex,
  userAgentOf,
} from "../../../src/adapters/index/package-index.ts";
import { projectName } from "../../../src/domain/name.ts";
import { decodeReply } from "../../../src/lookups/decode.ts";
import type { IndexReply } from "../../../src/ports.ts";
import type { Faults } from "../../support/index/faults.ts";
import { aProject } from "../../support/index/project.ts";
import { type IndexServer, startIndex } from "../../support/index/server.ts";

const NEVER = new AbortController().signal;
const FOO = projectName("foo");
const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(faults: Faults = {}, latencyMs = 0): Promise<IndexServer> {
  const server = await startIndex([aProject({ name: "foo", status: "archived" })], faults, { latencyMs });
  closers.push(server.close);
  return server;
}

function open(url: string, given: Partial<IndexOptions> = {}): OpenIndex {
  const index = createIndex({ url, userAgent: userAgentOf("1.2.3"), proxyEnv: {}, ...given });
  closers.push(index.close);
  return index;
}

async function ask(index: OpenIndex, fresh = false): Promise<IndexReply> {
  return await index.project(FOO, { fresh, signal: NEVER });
}

function gist(reply: IndexReply): string | number {
  return reply.kind === "failed" ? reply.cause : reply.status;
}

describe("the package index", () => {
  it("gives the decoded JSON of a project and introduces itself", async () => {
    const server = await serve();

    const reply = await ask(open(server.url));

    const decoded = decodeReply(FOO, reply, ["1.0"], "2026-01-02T03:04:05Z");
    expect(decoded.kind === "found" && [decoded.status.kind, decoded.releases[0]?.offered]).toEqual(["known", true]);
    const [seen] = server.seen.requests;
    expect([seen?.path, seen?.headers["user-agent"], seen?.headers.accept, seen?.headers["accept-encoding"]]).toEqual([
      "/simple/foo/",
      "pypi-gate/1.2.3 (+https://github.com/pypi-gate/pypi-gate)",
      "application/vnd.pypi.simple.v1+json",
      "gzip",
    ]);
  });

  it("asks past caches where a fresh answer is wanted", async () => {
    const server = await serve();
    const index = open(server.url);

    await ask(index);
    await ask(index, true);

    expect(server.seen.requests.map(({ headers }) => headers["cache-control"])).toEqual([undefined, "no-cache"]);
  });

  it("sends the credentials of its URL and never shows them", async () => {
    const server = await serve();
    const index = open(server.url.replace("//", "//me:p%40ss@"));

    await ask(index);

    expect(index.url).toBe(server.url);
    expect(server.seen.requests[0]?.headers.authorization).toBe(`Basic ${btoa("me:p@ss")}`);
  });

  it("finds the project's description beside the Simple API", async () => {
    const server = await serve();

    const reply = await open(server.url).description(FOO, { fresh: false, signal: NEVER });

    expect([reply.kind === "reply" && reply.contentType, server.seen.requests[0]?.path]).toEqual([
      "application/json",
      "/pypi/foo/json",
    ]);
  });

  it.each<[string, Faults, string | number]>([
    ["404 text", { foo: { kind: "status", status: 404 } }, 404],
    ["403", { foo: { kind: "status", status: 403 } }, 403],
    ["a large page with 503", { foo: { kind: "status", status: 503, body: "x".repeat(500_000) } }, 503],
    ["304 with a lost body", { foo: { kind: "status", status: 304 } }, 304],
    ["HTML", { foo: { kind: "html" } }, 200],
    ["a reset", { foo: { kind: "reset" } }, "network"],
    ["no answer", { foo: { kind: "hang" } }, "timeout"],
    ["a stalled body", { foo: { kind: "stall" } }, "timeout"],
    ["a slow answer", { foo: { kind: "slow", ms: 5_000 } }, "timeout"],
    ["a truncated body", { foo: { kind: "truncated" } }, "truncated"],
    ["no gzip", { foo: { kind: "gzip-garbage" } }, "encoding"],
    ["a small bomb", { foo: { kind: "huge", bytes: 5_000_000 } }, "too-large"],
    ["another encoding", { foo: { kind: "status", status: 200, headers: { "content-encoding": "br" } } }, "encoding"],
    ["a redirect on the host", { foo: [{ kind: "redirect", location: "/simple/foo/" }] }, 200],
    ["three redirects", { foo: new Array(3).fill({ kind: "redirect", location: "../foo/" }) }, 200],
    ["four redirects", { foo: new Array(4).fill({ kind: "redirect", location: "/simple/foo/" }) }, "redirect"],
    ["another host", { foo: { kind: "redirect", location: "http://127.0.0.1:9/simple/foo/" } }, "redirect"],
    ["another scheme", { foo: { kind: "redirect", location: "https://127.0.0.1/simple/foo/" } }, "redirect"],
    ["a redirect to nowhere", { foo: { kind: "status", status: 301 } }, "redirect"],
  ])("answers %s for what it is", async (_, faults, expected) => {
    const server = await serve(faults);

    // Short only where nothing comes: a busy machine may be late with the others.
    const timeoutMs = expected === "timeout" ? 300 : 10_000;
    const reply = await ask(open(server.url, { timeoutMs, maxBytes: 1_000_000 }));

    expect(gist(reply)).toBe(expected);
  });

  it("stops a 200 MB bomb at the cap", async () => {
    const server = await serve({ foo: { kind: "huge", bytes: 200_000_000 } });
    const before = process.memoryUsage().rss;

    expect(gist(await ask(open(server.url)))).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it("says that an index is not there", async () => {
    const server = await serve();
    await server.close();
    closers.splice(0);

    expect(gist(await ask(open(server.url)))).toBe("network");
  });

  it("says that a request was stopped", async () => {
    const server = await serve({ foo: { kind: "hang" } });
    const stop = new AbortController();
    const asked = open(server.url).project(FOO, { fresh: false, signal: stop.signal });
    setTimeout(() => stop.abort(), 20);

    expect(await asked).toEqual({ kind: "failed", cause: "timeout", detail: "the request was stopped" });
  });

  it("keeps at most 64 connections and uses them again", async () => {
    const server = await serve({}, 5);
    const index = open(server.url);

    await Promise.all(Array.from({ length: 300 }, () => ask(index)));
    await Promise.all(Array.from({ length: 300 }, () => ask(index)));

    expect(server.seen.requests).toHaveLength(600);
    expect(server.seen.connections).toBeLessThanOrEqual(64);
    expect(server.seen.peakConcurrency).toBeLessThanOrEqual(64);
  });

  it("passes Retry-After on", async () => {
    const server = await serve({ foo: { kind: "status", status: 429, headers: { "retry-after": "7" } } });

    const reply = await ask(open(server.url));

    expect(reply.kind === "reply" && reply.retryAfterMs).toBe(7_000);
  });
});
