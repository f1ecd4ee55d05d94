import type { Agent } from "node:http";
import type { ProjectName } from "../../domain/name.ts";
import type { AskOptions, IndexReply, PackageIndex } from "../../ports.ts";
import { HOME_URL } from "../../version.ts";
import type { Environment } from "../environment.ts";
import { proxyFor, unusableProxy } from "../proxy.ts";
import { type Get, httpGet } from "./http-get.ts";
import { addressOf } from "./index-url.ts";
import { httpModuleOf } from "./node-http.ts";
import { retryAfterMs } from "./retry-after.ts";

/** How to reach an index. */
export interface IndexOptions {
  /** As {@link parseIndexUrl} accepted it; its credentials are sent and never shown. */
  readonly url: string;
  /** See {@link userAgentOf}. */
  readonly userAgent: string;
  /** `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` and their lower case; {} for a direct connection. */
  readonly proxyEnv: Environment;
  /** One try, including the body; default 10,000. */
  readonly timeoutMs?: number;
  /** What one answer may decode to; default 64 MB, eight times the largest listing known. */
  readonly maxBytes?: number;
  /** How one GET is done; default {@link httpGet}. The command line puts its cache before it. */
  readonly get?: Get;
}

/** An index that holds connections until it is closed. */
export type OpenIndex = PackageIndex & { readonly close: () => void };

const SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";
// With fewer, 1,000 names take longer than the fastest installer's own audit.
const MAX_CONNECTIONS = 64;

/** How the program introduces itself, with a place to complain to, as PyPI asks of its clients. */
export function userAgentOf(version: string): string {
  return `pypi-gate/${version} (+${HOME_URL})`;
}

/** A {@link PackageIndex} over HTTP. Throws UserError where the proxy variables hold no usable proxy. */
export function createIndex(options: IndexOptions): OpenIndex {
  const { shown, headers: credentials } = addressOf(options.url);
  const agent = createAgent(shown, options.proxyEnv);
  const ask = async (url: string, accept: string, { fresh, signal }: AskOptions): Promise<IndexReply> => {
    const headers = { ...headersFor(options, accept, fresh), ...credentials };
    const { timeoutMs = 10_000, maxBytes = 64_000_000, get = httpGet } = options;
    const answer = await get({ url, headers, agent, timeoutMs, maxBytes, signal });
    if (answer.kind === "failed") return answer;
    const { status, body } = answer;
    const contentType = answer.headers["content-type"] ?? "";
    return { kind: "reply", status, contentType, retryAfterMs: retryAfterMs(answer.headers["retry-after"]), body };
  };
  const root = shown.replace(/simple\/$/, "");
  return {
    url: shown,
    project: (name: ProjectName, asked) => ask(`${shown}${name}/`, SIMPLE_JSON, asked),
    description: (name: ProjectName, asked) => ask(`${root}pypi/${name}/json`, "application/json", asked),
    close: () => agent.destroy(),
  };
}

function headersFor(options: IndexOptions, accept: string, fresh: boolean): Record<string, string> {
  const headers = { accept, "accept-encoding": "gzip", "user-agent": options.userAgent };
  return fresh ? { ...headers, "cache-control": "no-cache" } : headers;
}

function createAgent(url: string, proxyEnv: IndexOptions["proxyEnv"]): Agent {
  // Node goes past a proxy that it does not know (socks5://, or no scheme at all), and nobody would see it. It takes
  // no HTTP_PROXY for https.
  const isSecure = url.startsWith("https:");
  proxyFor(new URL(url), isSecure ? { ...proxyEnv, http_proxy: "", HTTP_PROXY: "" } : proxyEnv);
  const options = { keepAlive: true, maxSockets: MAX_CONNECTIONS, maxFreeSockets: MAX_CONNECTIONS, proxyEnv };
  try {
    const { Agent } = httpModuleOf(url);
    return new Agent(options);
  } catch (error) {
    // The error's message quotes the variable.
    if (!(error instanceof Error)) throw error;
    throw unusableProxy();
  }
}
