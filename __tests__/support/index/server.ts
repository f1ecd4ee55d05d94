import { createHash } from "node:crypto";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import { gzipSync } from "node:zlib";
import { createWatch, type Watch } from "../watch.ts";
import { applyFault, type Fault, type Faults, SIMPLE_TYPE } from "./faults.ts";
import type { FakeProject } from "./project.ts";
import { legacyJson, simpleJson } from "./render.ts";

export interface IndexServerOptions {
  /** Milliseconds before every answer. */
  readonly latencyMs?: number;
  /** Serves https with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** What the server saw so far. */
export interface Seen {
  /** Requests of the Simple API per name as written in the path, faults included. */
  readonly simple: ReadonlyMap<string, number>;
  /** Requests of `/pypi/NAME/json` per name. */
  readonly legacy: ReadonlyMap<string, number>;
  readonly requests: readonly SeenRequest[];
  readonly connections: number;
  readonly peakConcurrency: number;
}

export interface SeenRequest {
  readonly path: string;
  readonly headers: Readonly<http.IncomingHttpHeaders>;
}

export interface IndexServer {
  /** The Simple API's base URL with a trailing slash. */
  readonly url: string;
  readonly seen: Seen;
  /** Fulfilled when the Simple API is asked for the name, and at once when it was. */
  readonly asked: (name: string) => Promise<void>;
  /** Adds or replaces projects while it runs. */
  readonly put: (...projects: readonly FakeProject[]) => void;
  /** Removes a project: 404 from now on. */
  readonly remove: (name: string) => void;
  /** What every request of these names meets from now on; null: they are well again. */
  readonly fault: (fault: Fault | null, ...names: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

interface State {
  readonly projects: Map<string, FakeProject>;
  readonly left: Map<string, Fault | (Fault | null)[]>;
  readonly simple: Map<string, number>;
  readonly legacy: Map<string, number>;
  readonly requests: SeenRequest[];
  connections: number;
  active: number;
  peakConcurrency: number;
  base: string;
  readonly watch: Watch;
}

/** A package index on a free loopback port, as far as installers and the gate use one. */
export async function startIndex(
  projects: readonly FakeProject[],
  faults: Faults = {},
  options: IndexServerOptions = {},
): Promise<IndexServer> {
  const state: State = {
    projects: new Map(projects.map((project) => [project.name, project])),
    left: new Map(Object.entries(faults).map(([name, fault]) => [name, isList(fault) ? [...fault] : fault])),
    simple: new Map(),
    legacy: new Map(),
    requests: [],
    connections: 0,
    active: 0,
    peakConcurrency: 0,
    base: "",
    watch: createWatch(),
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void =>
    handle(state, options, { request, response });
  const server = options.tls === undefined ? http.createServer(serve) : https.createServer(options.tls, serve);
  server.keepAliveTimeout = 60_000;
  server.on("connection", () => state.connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  state.base = `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${address.port}`;
  return {
    url: `${state.base}/simple/`,
    seen: state,
    asked: (name) => state.watch.until(() => state.simple.has(name)),
    put: (...more) => {
      for (const project of more) state.projects.set(project.name, project);
    },
    remove: (name) => void state.projects.delete(name),
    fault: (fault, ...names) => {
      for (const name of names) if (fault === null) state.left.delete(name);
      for (const name of names) if (fault !== null) state.left.set(name, fault);
    },
    close: () => close(server),
  };
}

function isList(fault: Fault | readonly (Fault | null)[]): fault is readonly (Fault | null)[] {
  return Array.isArray(fault);
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function handle(state: State, { latencyMs = 0 }: IndexServerOptions, exchange: Exchange): void {
  const { request, response } = exchange;
  const path = new URL(request.url ?? "/", state.base).pathname;
  state.requests.push({ path, headers: request.headers });
  state.active++;
  state.peakConcurrency = Math.max(state.peakConcurrency, state.active);
  response.on("close", () => state.active--);
  const answer = (): void => route(state, path, exchange);
  if (latencyMs === 0) answer();
  else setTimeout(answer, latencyMs);
}

function route(state: State, path: string, exchange: Exchange): void {
  const simple = /^\/simple\/(?<name>[^/]+)(?<slash>\/?)$/.exec(path)?.groups;
  if (simple?.name !== undefined) {
    answerSimple(state, { name: simple.name, slash: simple.slash === "/" }, exchange);
    return;
  }
  const name = /^\/pypi\/(?<name>[^/]+)\/json$/.exec(path)?.groups?.name;
  if (name === undefined) notFound(exchange.response);
  else answerLegacy(state, name, exchange);
}

function answerSimple(state: State, asked: { name: string; slash: boolean }, exchange: Exchange): void {
  const { request, response } = exchange;
  state.simple.set(asked.name, (state.simple.get(asked.name) ?? 0) + 1);
  state.watch.changed();
  const normalized = asked.name.replace(/[-_.]+/g, "-").toLowerCase();
  const project = state.projects.get(normalized);
  const body = project === undefined ? {} : simpleJson(project, state.base);
  const fault = takeFault(state, asked.name);
  if (fault !== null && applyFault(fault, response, text(body))) return;
  if (!asked.slash || normalized !== asked.name) {
    response.writeHead(301, { location: `/simple/${normalized}/` });
    response.end();
    return;
  }
  if (project === undefined) {
    notFound(response);
    return;
  }
  if (!(request.headers.accept ?? "").includes("json")) {
    response.writeHead(200, { "content-type": "text/html; charset=UTF-8" });
    response.end("<!doctype html>");
    return;
  }
  const answer = { body: text(fault?.kind === "patch" ? fault.patch(body) : body), type: SIMPLE_TYPE, maxAge: 600 };
  if (fault?.kind === "slow") setTimeout(() => sendJson(exchange, answer), fault.ms);
  else sendJson(exchange, answer);
}

function answerLegacy(state: State, name: string, exchange: Exchange): void {
  state.legacy.set(name, (state.legacy.get(name) ?? 0) + 1);
  const project = state.projects.get(name);
  const fault = takeFault(state, `${name}/json`);
  const body = project === undefined ? {} : legacyJson(project, state.base);
  if (fault !== null && applyFault(fault, exchange.response, text(body))) return;
  if (project === undefined || project.status === "quarantined") {
    exchange.response.writeHead(404, { "content-type": "application/json" });
    exchange.response.end('{"message": "Not Found"}');
    return;
  }
  const patched = fault?.kind === "patch" ? fault.patch(body) : body;
  sendJson(exchange, { body: text(patched), type: "application/json", maxAge: 900 });
}

function takeFault(state: State, key: string): Fault | null {
  const left = state.left.get(key);
  if (left === undefined) return null;
  return Array.isArray(left) ? (left.shift() ?? null) : left;
}

function text(body: unknown): string {
  return `${JSON.stringify(body)}\n`;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain" });
  response.end("404 Not Found");
}

// The ETag belongs to the encoded body, as PyPI's does.
function sendJson({ request, response }: Exchange, answer: { body: string; type: string; maxAge: number }): void {
  const gzip = (request.headers["accept-encoding"] ?? "").includes("gzip");
  const bytes = gzip ? gzipSync(answer.body) : Buffer.from(answer.body);
  const etag = `"${createHash("md5").update(bytes).digest("hex")}"`;
  const caching = { etag, "cache-control": `max-age=${answer.maxAge}, public`, vary: "Accept, Accept-Encoding" };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, caching);
    response.end();
    return;
  }
  const encoding = gzip ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { ...caching, ...encoding, "content-type": answer.type, "content-length": bytes.length });
  response.end(bytes);
}
