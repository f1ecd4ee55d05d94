import type { IndexReply } from "../ports.ts";

/** How look-ups behave towards an index. Times are milliseconds. */
export interface LookupLimits {
  /** Requests under way at once. */
  readonly inFlight: number;
  /** Tries after the first one, per question. */
  readonly retries: number;
  /** The first wait between two tries; each later one is twice as long. */
  readonly firstWaitMs: number;
  /** A longer `Retry-After` means giving up. */
  readonly maxRetryAfterMs: number;
  /** The time that one try can take at most (the adapter's own limit). */
  readonly tryMs: number;
  /** All look-ups of a run. */
  readonly budgetMs: number;
  /** Failures in a row after which the rest is not asked. */
  readonly breakerAfter: number;
}

/** For reviews: somebody waits for the answer. */
export const REVIEW_LIMITS: LookupLimits = {
  inFlight: 64,
  retries: 3,
  firstWaitMs: 500,
  maxRetryAfterMs: 30_000,
  tryMs: 10_000,
  budgetMs: 90_000,
  breakerAfter: 20,
};

/** For scheduled audits: nobody waits, and a repository may hold thousands of projects. */
export const AUDIT_LIMITS: LookupLimits = { ...REVIEW_LIMITS, budgetMs: 600_000 };

const PASSING_FAILURES: ReadonlySet<string> = new Set(["timeout", "network", "truncated", "encoding"]);

/**
 * Milliseconds to wait before the question is asked again, or null when asking again makes no sense: the reply is
 * an answer, will not change by itself (403, a redirect, a certificate), asks for more patience than there is, or
 * the tries are used up. `tries` counts those already made. Without jitter: a run is repeatable, and one client
 * of 64 requests is no herd.
 */
export function waitBefore(reply: IndexReply, tries: number, limits: LookupLimits): number | null {
  if (tries > limits.retries || !mayPass(reply)) return null;
  const backoff = limits.firstWaitMs * 2 ** (tries - 1);
  const asked = reply.kind === "reply" ? (reply.retryAfterMs ?? 0) : 0;
  return asked > limits.maxRetryAfterMs ? null : Math.max(backoff, asked);
}

function mayPass(reply: IndexReply): boolean {
  if (reply.kind === "failed") return PASSING_FAILURES.has(reply.cause);
  return reply.status === 408 || reply.status === 429 || reply.status >= 500;
}
