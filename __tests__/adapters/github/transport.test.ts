import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport, type Transport } from "../../../src/adapters/github/transport.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    handler(request, response, Buffer.concat(chunks).toString());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function transportTo(origin: string): Transport {
  return createTransport({
    origins: [origin],
    env: {},
    budget: { remaining: () => 5_000, beginDelivery: () => {} },
    signal: new AbortController().signal,
    requestTimeoutMs: 5_000,
    maxBodyBytes: 1_000,
  });
}

const POST = {
  method: "POST",
  headers: { authorization: "token secret", "content-type": "application/json" },
  body: '{"a":1}',
};

describe("the transport", () => {
  it.each([301, 302, 307, 308])("repeats a write verbatim where a renamed repository lives: %i", async (status) => {
    const seen: unknown[] = [];
    const origin = await serve((request, response, body) => {
      seen.push([request.method, request.url, request.headers.authorization, body]);
      if (request.url === "/old") response.writeHead(status, { location: "/repositories/7" }).end("{}");
      else response.writeHead(201).end("done");
    });
    const answer = await transportTo(origin)(`${origin}/old`, POST);
    expect([answer.status, await answer.text()]).toEqual([201, "done"]);
    expect(seen).toEqual([
      ["POST", "/old", "token secret", '{"a":1}'],
      ["POST", "/repositories/7", "token secret", '{"a":1}'],
    ]);
  });

  it("goes to no other host", async () => {
    const seen: unknown[] = [];
    const other = await serve((request, response) => {
      seen.push(request.url);
      response.end();
    });
    const origin = await serve((_, response) => response.writeHead(302, { location: `${other}/x` }).end());
    await expect(transportTo(origin)(`${origin}/a`)).rejects.toThrow(`not an address of the GitHub API: ${other}`);
    expect(seen).toEqual([]);
  });

  it("ends a circle of redirects", async () => {
    const origin = await serve((_, response) => response.writeHead(301, { location: "/again" }).end());
    await expect(transportTo(origin)(`${origin}/a`)).rejects.toThrow("more than 5 redirects");
  });
});
