import type { GitHubClient } from "../../../src/adapters/github/client.ts";
import type { Write } from "../../../src/adapters/github/writer.ts";

/** A client whose lists and pull request are given, and whose writes do nothing but are kept. `lost`: the answer of each is lost. */
export function clientOf(listed: readonly object[], lost: boolean, pull: object = {}) {
  const written: object[] = [];
  const found: unknown[] = [];
  const keep = async (body: object) => {
    written.push(body);
    return { data: { id: 99 } };
  };
  const list = async () => ({ data: { check_runs: listed } });
  const client = {
    budget: { remaining: () => 60_000, beginDelivery: () => {} },
    paginate: async () => listed,
    rest: {
      checks: { listForRef: list, update: keep, create: keep },
      pulls: {
        get: async () => ({ data: pull }),
        listReviews: list,
        listReviewComments: list,
        createReview: keep,
        createReviewComment: keep,
      },
    },
    write: async <T>({ run, find }: Write<T>) => {
      if (lost) found.push(await find?.());
      return await run();
    },
  };
  return { client: client as unknown as GitHubClient, written, found };
}
