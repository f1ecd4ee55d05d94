import { z } from "zod";
import { RepositoryError } from "../../domain/errors.ts";
import { plainLine } from "../../domain/prose.ts";

/** Why a request to GitHub failed. */
export interface Failure {
  readonly kind: "rate-limit" | "permission" | "not-found" | "invalid" | "unavailable" | "stopped";
  readonly status: number | null;
  /** GitHub's own words on one line, at most 300 characters. */
  readonly message: string;
  readonly requestId: string | null;
  /** ISO time at which the rate limit is reset, or null. */
  readonly resetAt: string | null;
}

const GRAPHQL_ERROR = "GraphqlError";

/** An error inside a GraphQL answer (HTTP 200), with the status that REST would have given for it. */
export function graphqlError(problem: { readonly type: string; readonly message: string } | undefined): Error {
  const message = problem?.message ?? "the GraphQL answer is not what was asked for";
  const status = problem === undefined ? 502 : (GRAPHQL_STATUS[problem.type] ?? 502);
  return Object.assign(new Error(message), { name: GRAPHQL_ERROR, status });
}

const GRAPHQL_STATUS: Readonly<Record<string, number>> = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404 };

const failed = z.object({
  name: z.string(),
  message: z.string(),
  status: z.number().optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

const UNDESCRIBED = "the answer is not what the API describes";

/** What an error thrown by the client means; null for anything that is no answer of GitHub and no network failure (a bug). */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof z.ZodError) return { kind: "unavailable", status: null, ...told(UNDESCRIBED, {}) };
  const parsed = error instanceof Error ? failed.safeParse(pick(error)) : null;
  if (parsed === null || !parsed.success) return null;
  const { name, message, response } = parsed.data;
  const headers = response?.headers ?? {};
  // The throttling plugin's error for a GraphQL quota that is used up has an answer, but no status.
  const status = parsed.data.status ?? (response === undefined ? undefined : 429);
  if (name === "AbortError") return { kind: "stopped", status: null, ...told(message, {}) };
  if (status === undefined) return null;
  const isAnswer = response !== undefined || name === GRAPHQL_ERROR;
  return { kind: kindOf(status, message, headers), status: isAnswer ? status : null, ...told(message, headers) };
}

/** True where nobody can tell whether GitHub did what was asked: no answer, or a server error. */
export function isAmbiguous(error: unknown): boolean {
  return failureOf(error)?.kind === "unavailable";
}

/** A read that failed, as the error that ends the run. `what`: "compare main with 0123abc of octo/repo". */
export function repositoryError(error: unknown, what: string, host: string): unknown {
  const failure = failureOf(error);
  if (failure === null) return error;
  return new RepositoryError(`Could not ${what} on ${host}: ${describe(failure)}.`, REMEDY[failure.kind]);
}

/** A write that GitHub refused, as one clause for a degraded delivery: "no permission (403 …)". */
export function refusalReason(error: unknown): string | null {
  const failure = failureOf(error);
  if (failure === null) return null;
  if (failure.kind === "permission" && /\block/i.test(failure.message))
    return `the conversation is locked (${describe(failure)})`;
  return `${REASON[failure.kind]} (${describe(failure)})`;
}

const REASON: Readonly<Record<Failure["kind"], string>> = {
  "rate-limit": "GitHub's rate limit is used up",
  permission: "the token may not write it",
  "not-found": "it is not there, or the token may not see it",
  invalid: "GitHub did not accept it",
  unavailable: "GitHub did not answer as it should",
  stopped: "there was no time left, or the run was stopped",
};

const REMEDY: Readonly<Record<Failure["kind"], string>> = {
  "rate-limit": "Run the job again after the reset, or give the action a token with a higher limit.",
  permission:
    "Give the job `permissions: contents: read` and `pull-requests: read` (or `write`), and check `github-token`.",
  "not-found":
    "Check that the commit and the branch still exist, and that the token may read the repository (`permissions: contents: read`).",
  invalid: "Run the job again; if it stays, please report this message.",
  unavailable: "Run the job again, and see GitHub's status page.",
  stopped: "Run the job again.",
};

function kindOf(status: number, message: string, headers: Readonly<Record<string, unknown>>): Failure["kind"] {
  if (isRateLimit(status, message, headers)) return "rate-limit";
  if (status === 401 || status === 403) return "permission";
  // A branch or commit that is gone is answered with 422 in some places.
  if (status === 404 || status === 410 || /^No commit found/i.test(message)) return "not-found";
  return status >= 500 || status === 408 ? "unavailable" : "invalid";
}

function isRateLimit(status: number, message: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429 || /rate limit exceeded/i.test(message)) return true;
  if (status !== 403) return false;
  return (
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /secondary rate|abuse/i.test(message)
  );
}

function told(
  message: string,
  headers: Readonly<Record<string, unknown>>,
): Pick<Failure, "message" | "requestId" | "resetAt"> {
  const id = headers["x-github-request-id"];
  const reset = Number(headers["x-ratelimit-reset"]);
  const exhausted = headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
  return {
    // Octokit adds the address of GitHub's documentation.
    message: plainLine(message.replace(/ - https:\/\/docs\.github\.com\S*$/, "")),
    requestId: typeof id === "string" ? plainLine(id, 80) : null,
    resetAt: exhausted ? new Date(reset * 1000).toISOString() : null,
  };
}

/** Status, words, request id and reset time of a failure in one clause. */
export function describe(failure: Failure): string {
  const status = failure.status === null ? "" : `${failure.status} `;
  const id = failure.requestId === null ? "" : `, request ${failure.requestId}`;
  const reset = failure.resetAt === null ? "" : `, rate limit reset at ${failure.resetAt}`;
  return `${status}${failure.message.replace(/\.+$/, "")}${id}${reset}`;
}

// Errors keep `name` and `message` on the prototype or non-enumerable.
function pick(error: Error): Record<string, unknown> {
  return {
    name: error.name,
    message: error.message,
    ...("status" in error ? { status: error.status } : {}),
    ...("response" in error ? { response: error.response } : {}),
  };
}
