import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Clock, Log } from "../../ports.ts";
import type { Environment } from "../environment.ts";
import { type Budget, createBudget } from "./budget.ts";
import { createRateLimits, type RateLimits } from "./rate-limits.ts";
import { createTransport } from "./transport.ts";
import { createWriter, type Writer } from "./writer.ts";

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; on an enterprise server it ends with `/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly userAgent: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when the run is told to stop. */
  readonly signal: AbortSignal;
  /** Where the proxy variables are read. */
  readonly env: Environment;
  readonly limits?: Partial<ClientLimits>;
}

export interface ClientLimits {
  readonly requestTimeoutMs: number;
  /** All reads before delivery, retries and waits included. */
  readonly readBudgetMs: number;
  /** All requests of delivery, waits included. */
  readonly deliveryBudgetMs: number;
  /** Pause between two writes. */
  readonly writeSpacingMs: number;
  /** Retries of a read after a 5xx or a lost connection. */
  readonly retries: number;
  /** How long a second of waiting lasts: tests shorten it. */
  readonly secondMs: number;
  readonly maxBodyBytes: number;
}

export const DEFAULT_LIMITS: ClientLimits = {
  requestTimeoutMs: 20_000,
  readBudgetMs: 120_000,
  deliveryBudgetMs: 60_000,
  writeSpacingMs: 1_000,
  retries: 3,
  secondMs: 1_000,
  maxBodyBytes: 64_000_000,
};

export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphqlProblem[];
}

export interface GraphqlProblem {
  readonly type: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The one connection to GitHub. */
export interface GitHubClient {
  /** For reads: retried on 5xx and lost connections, waits for rate limits within the budget. */
  readonly rest: Octokit["rest"];
  /** Any list, read to its last page. */
  readonly paginate: Octokit["paginate"];
  /** A query or mutation. Errors inside the answer are returned; HTTP errors are thrown. A mutation is not retried. */
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphqlAnswer>;
  readonly write: Writer;
  readonly budget: Budget;
  /** Host name of the API, for messages. */
  readonly host: string;
}

/** Options of one REST write: the retry plugin would repeat it blindly. */
export const NO_RETRY = { request: { retries: 0 } } as const;

// GitHub supports a version for two years after its successor; enterprise servers up to 3.19 know only this one.
const API_VERSION = "2022-11-28";

/** Builds the client. Nothing is sent before the first call. */
export function createClient(options: ClientOptions): GitHubClient {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const budget = createBudget(options.clock, limits.readBudgetMs, limits.deliveryBudgetMs);
  const octokit = createOctokit(options, limits, budget);
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    graphql: (query, variables) => askGraphql(octokit, options.graphqlUrl, { query, variables }),
    write: createWriter({ ...options, budget, spacingMs: limits.writeSpacingMs }),
    budget,
    host: new URL(options.apiUrl).host,
  };
}

function createOctokit(options: ClientOptions, limits: ClientLimits, budget: Budget): Octokit {
  const fetch = createTransport({
    ...limits,
    origins: [new URL(options.apiUrl).origin, new URL(options.graphqlUrl).origin],
    env: options.env,
    budget,
    signal: options.signal,
  });
  const log = { debug: ignore, info: ignore, warn: options.log.debug, error: options.log.debug };
  const rateLimits = createRateLimits({ ...options, budget, secondMs: limits.secondMs });
  const octokit = new (Octokit.plugin(rateLimits.plugin, retry, throttling))({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: options.userAgent,
    log,
    request: { fetch, log },
    retry: { retries: limits.retries, retryAfterBaseValue: limits.secondMs, doNotRetry: NEVER_RETRIED },
    throttle: throttle(limits, rateLimits),
  });
  octokit.hook.after("request", refuseText);
  octokit.hook.before("request", (request) => {
    request.headers["x-github-api-version"] = API_VERSION;
  });
  return octokit;
}

// 429 is the throttling plugin's; the others do not change by asking again.
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];

function throttle(limits: ClientLimits, { waits }: RateLimits): Record<string, unknown> & ThrottleHandlers {
  return {
    ...unpacedGroups(),
    onRateLimit: waits,
    onSecondaryRateLimit: waits,
    fallbackSecondaryRateRetryAfter: 60,
    retryAfterBaseValue: limits.secondMs,
  };
}

interface ThrottleHandlers {
  readonly onRateLimit: RateLimits["waits"];
  readonly onSecondaryRateLimit: RateLimits["waits"];
  readonly fallbackSecondaryRateRetryAfter: number;
  readonly retryAfterBaseValue: number;
}

// The plugin spaces every POST, GraphQL queries included; the writer spaces writes, and only them.
function unpacedGroups(): Record<string, unknown> {
  const run = (_job: unknown, task: (...args: unknown[]) => unknown, ...args: unknown[]): unknown => task(...args);
  const group = { key: () => ({ schedule: run }) };
  return { global: group, write: group, notifications: group, search: group, auth: group };
}

const graphqlReply = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        type: z.string().default(""),
        path: z.array(z.union([z.string(), z.number()])).default([]),
        message: z.string().default(""),
      }),
    )
    .default([]),
});

async function askGraphql(
  octokit: Octokit,
  url: string,
  body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
): Promise<GraphqlAnswer> {
  const isMutation = body.query.startsWith("mutation");
  const reply = await octokit.request(`POST ${url}`, { ...body, ...(isMutation ? NO_RETRY : ONE_RETRY) });
  return graphqlReply.parse(reply.data);
}

// Whatever a query asks can be read through REST, so there is no point in waiting for long.
const ONE_RETRY = { request: { retries: 1 } } as const;

// A proxy's page with the status 200 is no answer of the API, and nothing says whether a write was done.
function refuseText(
  response: { readonly data: unknown },
  request: { readonly headers: Readonly<Record<string, unknown>> },
): void {
  const isAsked = String(request.headers.accept).includes("raw");
  if (isAsked || typeof response.data !== "string" || response.data === "") return;
  throw Object.assign(new Error("the answer is not JSON"), { name: "HttpError", status: 502 });
}

function ignore(): void {
  // Octokit logs every request; the run's own log says what matters.
}
