import { setTimeout as sleep } from "node:timers/promises";
import { type FaultKind, type Faults, replyOf } from "./faults.ts";
import { isJson, textOf } from "./json.ts";
import { type Reply, type Request, type Rig, repositoryOf } from "./model.ts";
import type { Plugins } from "./plugins.ts";
import { Refusal } from "./refusal.ts";
import { allowed, type Call, matchPath, type Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

export interface HandlerParts {
  readonly rig: Rig;
  readonly token: string;
  readonly plugins: Plugins;
  readonly faults: Faults;
  readonly isEnterprise: boolean;
  /** Requests left of the primary rate limit. */
  readonly quota: { remaining: number };
  readonly record: (request: Request) => { status: number | null };
  readonly violation: (message: string) => void;
}

export type Answer = Reply | "reset" | "hang";

/** Everything between a request and its answer: recording, faults, authentication, permissions, validation, the route. */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Answer> {
  return async (request) => {
    const entry = parts.record(request);
    const fault = parts.faults.next(request);
    if (fault?.kind === "reset-before") return "reset";
    if (fault?.kind === "hang") return "hang";
    if (fault?.kind === "slow") await sleep(fault.ms);
    const planned = fault === null ? null : replyOf(fault, Math.floor(Date.now() / 1000));
    const reply = planned ?? answer(parts, request);
    entry.status = reply.status;
    return after(fault, withHeaders(parts, reply));
  };
}

function after(fault: FaultKind | null, reply: Reply): Answer {
  if (fault?.kind === "reset-after") return "reset";
  if (fault?.kind !== "status-after") return reply;
  return { ...reply, status: fault.status, body: { message: "Server Error" } };
}

function answer(parts: HandlerParts, request: Request): Reply {
  const where = `${request.method} ${request.path}`;
  try {
    checkClient(parts, request);
    if (request.path === "/graphql") return graphql(parts, request);
    return rest(parts, request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.isViolation) parts.violation(`${where}: ${error.message} ${JSON.stringify(error.errors ?? "")}`);
    return refused(error);
  }
}

function refused(error: Refusal): Reply {
  const url = "https://docs.github.com/rest";
  const errors = error.errors === null ? {} : { errors: error.errors };
  return {
    status: error.status,
    body: { message: error.message, ...errors, documentation_url: url, status: String(error.status) },
  };
}

const API_VERSIONS = new Set(["2022-11-28", "2026-03-10"]);

function checkClient(parts: HandlerParts, request: Request): void {
  const { headers } = request;
  const where = `${request.method} ${request.path}`;
  if ((headers["user-agent"] ?? "") === "") parts.violation(`${where}: no User-Agent`);
  if (!API_VERSIONS.has(headers["x-github-api-version"] ?? "")) parts.violation(`${where}: no X-GitHub-Api-Version`);
  const [scheme, token] = (headers.authorization ?? "").split(" ");
  if (token === undefined) throw new Refusal(401, "Requires authentication");
  if (!/^(bearer|token)$/i.test(scheme ?? "") || token !== parts.token) throw new Refusal(401, "Bad credentials");
  spend(parts);
}

function spend({ quota, isEnterprise }: HandlerParts): void {
  if (isEnterprise) return;
  if (quota.remaining <= 0) throw new Refusal(403, "API rate limit exceeded for installation ID 1.");
  quota.remaining--;
}

function withHeaders({ quota, isEnterprise }: HandlerParts, reply: Reply): Reply {
  // Enterprise servers have no limits by default, and send no headers.
  if (isEnterprise) return reply;
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const used = String(1000 - quota.remaining);
  const remaining = String(quota.remaining);
  const limits = { "x-ratelimit-limit": "1000", "x-ratelimit-used": used, "x-ratelimit-resource": "core" };
  return {
    ...reply,
    headers: { ...limits, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset, ...reply.headers },
  };
}

function graphql({ rig, plugins, violation }: HandlerParts, request: Request): Reply {
  if (plugins.graphql === null) throw new Refusal(404, "Not Found");
  if (rig.permissions.contents === "none") throw new Refusal(403, "Resource not accessible by integration");
  const { reply, violations } = plugins.graphql.execute(rig, request.body);
  for (const message of violations) violation(`POST /graphql: ${message}`);
  return reply;
}

function rest(parts: HandlerParts, request: Request): Reply {
  const found = routeOf(request);
  if (found === null) throw new Refusal(404, "Not Found", { isViolation: !isKnownPath(request) });
  const { route, params } = found;
  const call: Call = { rig: rigOf(parts.rig, params), request, params };
  const { validator } = parts.plugins;
  const operation = { method: route.method, path: route.path, params };
  const problems = validator?.request(operation, request) ?? [];
  if (problems.length > 0) {
    throw new Refusal(422, "Invalid request.", { errors: [...problems], isViolation: true });
  }
  if (!allowed(call.rig, route)) throw new Refusal(403, "Resource not accessible by integration");
  const reply = route.handle(call);
  for (const problem of validator?.reply(operation, reply) ?? []) {
    parts.violation(`${request.method} ${request.path}: the rig's own answer is not as described: ${problem}`);
  }
  return reply;
}

function routeOf(
  request: Request,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  for (const route of ROUTES) {
    const params = route.method === request.method ? matchPath(route.path, request.rawPath) : null;
    if (params !== null) return { route, params };
  }
  return null;
}

// GitHub answers 404 to a token that may not know of a thing; an address that the rig does not have is another matter.
function isKnownPath(request: Request): boolean {
  return ROUTES.some((route) => matchPath(route.path, request.rawPath) !== null);
}

function rigOf(rig: Rig, params: Readonly<Record<string, string>>): Rig {
  if (params.owner === undefined) return rig;
  const found = repositoryOf(rig, params.owner, params.repo ?? "");
  if (found === null) throw new Refusal(404, "Not Found");
  return found;
}

/** What a request is called in assertions: `POST /graphql minimizeComment`, else method and path. */
export function nameOf(request: Request): string {
  if (request.path !== "/graphql") return `${request.method} ${request.path}`;
  return `${request.method} /graphql ${isMutation(request) ? "mutation" : "query"}`;
}

/** True for a GraphQL mutation. */
export function isMutation(request: Request): boolean {
  const query = isJson(request.body) ? (textOf(request.body, "query") ?? "") : "";
  return request.path === "/graphql" && /^\s*mutation\b/.test(query);
}
