import { afterEach, describe, expect, it } from "vitest";
import { createIndex } from "../../../src/adapters/index/package-index.ts";
import { projectName } from "../../../src/domain/name.ts";
import type { IndexReply } from "../../../src/ports.ts";
import { selfSigned } from "../../support/index/certificate.ts";
import { aProject } from "../../support/index/project.ts";
import { type ProxyServer, startProxy } from "../../support/index/proxy.ts";
import { type IndexServer, type IndexServerOptions, startIndex } from "../../support/index/server.ts";

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(options: IndexServerOptions = {}): Promise<IndexServer> {
  const server = await startIndex([aProject({ name: "foo" })], {}, options);
  closers.push(server.close);
  return server;
}

async function proxy(): Promise<ProxyServer> {
  const started = await startProxy();
  closers.push(started.close);
  return started;
}

async function ask(url: string, proxyEnv: Record<string, string>): Promise<IndexReply> {
  const index = createIndex({ url, userAgent: "test", proxyEnv });
  closers.push(index.close);
  return await index.project(projectName("foo"), { fresh: false, signal: new AbortController().signal });
}

describe("the connection to the index", () => {
  it("is not made to a server that nobody trusts", async () => {
    const server = await serve({ tls: selfSigned() });

    expect(await ask(server.url, {})).toEqual({
      kind: "failed",
      cause: "tls",
      detail: "no trusted connection to the index (DEPTH_ZERO_SELF_SIGNED_CERT)",
    });
    expect(server.seen.requests).toEqual([]);
  });

  it("goes through the proxy of the environment", async () => {
    const [server, middle] = [await serve(), await proxy()];

    const reply = await ask(server.url, { HTTP_PROXY: middle.url });

    expect(reply.kind === "reply" && reply.status).toBe(200);
    expect(middle.seen).toEqual([`GET ${server.url}foo/`]);
  });

  it("is tunnelled through the proxy for https", async () => {
    const [server, middle] = [await serve({ tls: selfSigned() }), await proxy()];

    const reply = await ask(server.url, { https_proxy: middle.url });

    expect(reply.kind === "failed" && reply.cause).toBe("tls");
    expect(middle.seen).toEqual([`CONNECT ${new URL(server.url).host}`]);
  });

  it("goes past the proxy where NO_PROXY says so", async () => {
    const [server, middle] = [await serve(), await proxy()];

    const reply = await ask(server.url, { HTTP_PROXY: middle.url, NO_PROXY: "127.0.0.1" });

    expect(reply.kind === "reply" && reply.status).toBe(200);
    expect(middle.seen).toEqual([]);
  });

  it.each(["http://me:pw@[", "socks5://127.0.0.1:1", "127.0.0.1:1"])(
    "is refused with the proxy %s, unrepeated",
    (text) => {
      for (const [url, name] of [
        ["http://index.example/simple/", "HTTP_PROXY"],
        ["https://index.example/simple/", "https_proxy"],
      ] as const) {
        const create = () => createIndex({ url, userAgent: "x", proxyEnv: { [name]: text } });
        expect(create).toThrow(/^The proxy variables of the environment hold no usable proxy URL\.$/);
      }
    },
  );
});
