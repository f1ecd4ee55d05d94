import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Answer, createHandler, type HandlerParts } from "./handler.ts";
import type { Request } from "./model.ts";

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

// One review of the largest size is far below.
const MAX_BODY = 16 * 1024 * 1024;

/** Listens on the loopback address until closed. */
export async function listen(parts: HandlerParts): Promise<RunningServer> {
  const handle = createHandler(parts);
  const server = createServer((incoming, response) => {
    readBody(incoming)
      .then((text) => handle(requestOf(incoming, text)))
      .then((answer) => send(response, answer))
      .catch((error: unknown) => {
        parts.violation(`the rig itself failed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MAX_BODY) throw new Error("a request larger than 16 MB");
  }
  return Buffer.concat(chunks).toString("utf8");
}

// `/api/v3/…` and `/api/graphql` are the addresses of an enterprise server.
function requestOf(incoming: IncomingMessage, text: string): Request {
  const url = new URL(incoming.url ?? "/", "http://loopback");
  const rawPath = url.pathname.replace(/^\/api\/v3(?=\/|$)/, "").replace(/^\/api\/graphql$/, "/graphql");
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    ...{ method: incoming.method ?? "GET", path: decodeURIComponent(rawPath), rawPath },
    ...{ query: url.searchParams, headers: Object.fromEntries(headers), body: parsed(text) },
  };
}

/** `undefined` for no body at all, the text itself when it is no JSON. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === "reset") return void response.socket?.resetAndDestroy();
  if (answer === "hang") return;
  const { status, body, headers = {} } = answer;
  if (body === null) return void response.writeHead(status, headers).end();
  const isBytes = body instanceof Uint8Array;
  const type = isBytes ? "application/octet-stream" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers }).end(isBytes ? body : JSON.stringify(body));
}
