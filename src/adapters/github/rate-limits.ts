import type { Octokit } from "@octokit/rest";
import type { Clock, Log } from "../../ports.ts";
import type { Budget } from "./budget.ts";

export interface RateLimitOptions {
  readonly graphqlUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly budget: Budget;
  /** How long a second of waiting lasts: tests shorten it. */
  readonly secondMs: number;
}

type Handler = (seconds: number, request: { readonly url: string }, octokit: unknown, tries: number) => boolean;

/** How rate limits are honoured: waited for within the budget; nothing is asked in vain where that is too short. */
export interface RateLimits {
  /** An Octokit plugin, to be given before the throttling plugin. */
  readonly plugin: (octokit: { readonly hook: Octokit["hook"] }) => Record<string, never>;
  /** For `onRateLimit` and `onSecondaryRateLimit`: whether to wait. */
  readonly waits: Handler;
}

// First try and two more.
const TRIES = 3;

/** The limits of one client; nothing is limited at first. */
export function createRateLimits({ graphqlUrl, log, clock, budget, secondMs }: RateLimitOptions): RateLimits {
  let latest: unknown = null;
  let refused: { readonly error: unknown; readonly until: number } | null = null;
  return {
    plugin: ({ hook }) => {
      hook.error("request", (error) => {
        const headers = "response" in error ? error.response?.headers : undefined;
        const isLimit = "status" in error && (error.status === 403 || error.status === 429) && headers?.["retry-after"];
        // The throttling plugin knows a secondary limit by its words only; `retry-after` on a 403 or 429 says the same.
        if (isLimit && !/\bsecondary rate\b/i.test(error.message)) error.message += " (secondary rate limit)";
        latest = error;
        throw error;
      });
      // GitHub may ban an integration that goes on asking while it is limited.
      hook.before("request", ({ url }) => {
        if (refused !== null && url !== graphqlUrl && clock.elapsed() < refused.until) throw refused.error;
      });
      return {};
    },
    waits: (seconds, { url }, _octokit, tries) => {
      // GraphQL has a quota of its own: REST answers at once where GraphQL would make us wait.
      if (url === graphqlUrl) return false;
      const isWorthIt = tries < TRIES && seconds * secondMs < budget.remaining();
      if (isWorthIt) log.info(`GitHub's rate limit is used up; waiting ${seconds} s.`);
      else refused = { error: latest, until: clock.elapsed() + seconds * secondMs };
      return isWorthIt;
    },
  };
}
