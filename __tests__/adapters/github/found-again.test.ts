import { describe, expect, it } from "vitest";
import { createCheckChannel } from "../../../src/adapters/github/check-channel.ts";
import type { GitHubClient } from "../../../src/adapters/github/client.ts";
import { createReviewWrites } from "../../../src/adapters/github/review-writes.ts";
import type { Write } from "../../../src/adapters/github/writer.ts";
import { report } from "../../render/reports.ts";

const TARGET = { owner: "octo-org", repo: "shop", subject: { kind: "audit", sha: "b2" } } as const;

/** A client whose lists are given, and whose writes do nothing but are kept. `lost`: the answer of each is lost. */
function clientOf(listed: readonly object[], lost: boolean) {
  const written: object[] = [];
  const found: unknown[] = [];
  const keep = async (body: object) => {
    written.push(body);
    return { data: { id: 99 } };
  };
  const list = async () => ({ data: { check_runs: listed } });
  const client = {
    budget: { beginDelivery: () => {} },
    paginate: async () => listed,
    rest: {
      checks: { listForRef: list, update: keep, create: keep },
      pulls: { listReviews: list, listReviewComments: list, createReview: keep, createReviewComment: keep },
    },
    write: async <T>({ run, find }: Write<T>) => {
      if (lost) found.push(await find?.());
      return await run();
    },
  };
  return { client: client as unknown as GitHubClient, written, found };
}

describe("what a lost answer left behind", () => {
  const SAME = { body: "text", commit_id: "b2", state: "COMMENTED" };

  it.each([
    ["of another commit", { commit_id: "a1" }],
    ["that is not submitted", { state: "PENDING" }],
    ["of another text", { body: "other" }],
  ])("is no review %s", async (_what, other) => {
    const listed = [{ ...SAME, ...other, id: 1 }];
    const [without, withIt] = [clientOf(listed, true), clientOf([...listed, { ...SAME, id: 2 }], true)];
    for (const { client } of [without, withIt]) await writesOf(client).create({ body: "text", comments: [] });

    expect([without.found, withIt.found]).toEqual([[null], [2]]);
  });

  it("is the comment of that text and file", async () => {
    const comment = { path: "requirements.txt", line: 3, body: "text" };
    const { client, found } = clientOf(
      [
        { id: 1, path: "uv.lock", body: "text" },
        { id: 2, path: "requirements.txt", body: "other" },
        { id: 3, path: "requirements.txt", body: "text" },
      ],
      true,
    );
    await writesOf(client).add(comment);

    expect(found).toEqual([3]);
  });
});

function writesOf(client: GitHubClient) {
  const earlier = { review: null, superseded: [], comments: [], pendingReviewId: null };
  return createReviewWrites(client, TARGET, { number: 7, headSha: "b2", files: new Map(), earlier });
}

describe("the check run of an earlier run", () => {
  const content = (digest: string) => ({
    ...({ conclusion: "success", title: "t", summary: "s", text: "", annotations: [], digest } as const),
  });

  it("that is changed is the newest of ours, wherever the list has it", async () => {
    const first = clientOf([], false);
    await publish(first.client, content("one"), []);
    const external_id = idOf(first.written);
    const runs = [3, 8, 5].map((id) => ({ id, external_id, output: { annotations_count: 0 } }));
    const second = clientOf([{ id: 9, external_id: "another's", output: { annotations_count: 0 } }, ...runs], false);
    await publish(second.client, content("two"), [external_id]);

    expect(second.written).toMatchObject([{ check_run_id: 8 }]);
  });

  it("is no reason to write where it says the same", async () => {
    const first = clientOf([], false);
    await publish(first.client, content("one"), []);
    const external_id = idOf(first.written);
    const second = clientOf([{ id: 3, external_id, output: { annotations_count: 0 } }], false);

    expect(await publish(second.client, content("one"), [external_id, `${external_id}0`])).toMatchObject({
      kind: "unchanged",
    });
    expect(second.written).toEqual([]);
  });
});

function idOf(written: readonly object[]): string {
  const [first] = written;
  return first !== undefined && "external_id" in first ? String(first.external_id) : "";
}

function publish(
  client: GitHubClient,
  content: ReturnType<Parameters<typeof createCheckChannel>[0]["content"]>,
  earlier: readonly string[],
) {
  return createCheckChannel({
    ...{ client, target: TARGET, headSha: "b2", name: "pypi-gate report", mode: "always" },
    earlier: async () => earlier,
    isStale: async () => false,
    content: () => content,
  }).publish(report([]), []);
}
