import { Agent, type Dispatcher, fetch, ProxyAgent } from "undici";
import type { Environment } from "../environment.ts";
import { proxyFor, unusableProxy } from "../proxy.ts";
import type { Budget } from "./budget.ts";

export interface TransportOptions {
  /** The only origins that are ever contacted: the REST and the GraphQL API. */
  readonly origins: readonly string[];
  readonly env: Environment;
  readonly budget: Budget;
  /** Ends requests under way when the run is stopped. */
  readonly signal: AbortSignal;
  readonly requestTimeoutMs: number;
  /** Largest decoded body. */
  readonly maxBodyBytes: number;
}

/** What Octokit hands to its `fetch`. */
export interface TransportInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | null;
}

/** One HTTP exchange with the whole body in memory. Octokit reads bodies leniently (a cut one becomes an empty text), so it is read here, where a cut is an error. */
export type Transport = (url: string, init?: TransportInit) => Promise<Response>;

/** A `fetch` for Octokit: proxies, a timeout per request, the time budget, and no host but the API's. Throws UserError where the proxy variables hold no usable proxy. */
export function createTransport(options: TransportOptions): Transport {
  const dispatchers = new Map(options.origins.map((origin) => [origin, dispatcherOf(origin, options.env)]));
  return async (url, init = {}) => {
    const signal = requestSignal(options);
    const response = await followed(url, init, { dispatchers, signal });
    const body = await readBody(response.body, options.maxBodyBytes);
    return new Response(hasNoBody(response.status) ? null : body, {
      status: response.status,
      headers: [...response.headers],
    });
  };
}

interface Connection {
  readonly dispatchers: ReadonlyMap<string, Dispatcher>;
  readonly signal: AbortSignal;
}

// A renamed repository takes one.
const MAX_REDIRECTS = 5;

// GitHub asks for the same request, verbatim, at the new address ("Follow redirects" in its REST best practices):
// `fetch` itself makes a GET of a redirected POST, and a list of what is there looks like a write that was done.
async function followed(url: string, init: TransportInit, { dispatchers, signal }: Connection): Promise<Answer> {
  let at = new URL(url);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const dispatcher = dispatchers.get(at.origin);
    if (dispatcher === undefined) throw new TypeError(`not an address of the GitHub API: ${at.origin}`);
    const answer = await fetch(at, { ...requestOf(init), redirect: "manual", signal, dispatcher });
    const next = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
    if (next === null) return answer;
    await answer.body?.cancel();
    at = new URL(next, at);
  }
  throw new TypeError(`more than ${MAX_REDIRECTS} redirects`);
}

type Answer = Awaited<ReturnType<typeof fetch>>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

function requestOf({ method, headers, body }: TransportInit): TransportInit {
  return {
    ...(method === undefined ? {} : { method }),
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  };
}

// Not EnvHttpProxyAgent, which does the same and warns on standard error that it is experimental.
function dispatcherOf(origin: string, env: Environment): Dispatcher {
  const proxy = proxyFor(new URL(origin), env);
  if (proxy === null) return new Agent();
  try {
    return new ProxyAgent(proxy);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw unusableProxy();
  }
}

function requestSignal(options: TransportOptions): AbortSignal {
  options.signal.throwIfAborted();
  const left = options.budget.remaining();
  // Octokit passes AbortErrors on untouched, so no retry follows one.
  if (left <= 0) throw new DOMException("the time for GitHub requests is used up", "AbortError");
  return AbortSignal.any([options.signal, AbortSignal.timeout(Math.max(1, Math.min(options.requestTimeoutMs, left)))]);
}

async function readBody(body: AsyncIterable<Uint8Array> | null, max: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body === null) return new ArrayBuffer(0);
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > max) throw new TypeError(`the answer is larger than ${max} bytes`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
