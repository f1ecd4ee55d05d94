import { describe, expect, it } from "vitest";
import { createCheckChannel } from "../../../src/adapters/github/check-channel.ts";
import type { GitHubClient } from "../../../src/adapters/github/client.ts";
import { createReviewChannel } from "../../../src/adapters/github/review-channel.ts";
import { createReviewWrites } from "../../../src/adapters/github/review-writes.ts";
import { report } from "../../render/reports.ts";
import { clientOf } from "./fake-client.ts";

const TARGET = { owner: "octo-org", repo: "shop", subject: { kind: "audit", sha: "b2" } } as const;

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

describe("a check run", () => {
  const annotation = { path: "a.txt", line: 3, endLine: 1, level: "failure", title: "t", message: "m" } as const;
  const content = (count: number, text: string) => ({
    ...({ conclusion: "failure", title: "t", summary: "s", text, digest: "d" } as const),
    annotations: Array.from({ length: count }, () => annotation),
  });

  it("is called whole only with its last annotations, and a text that says nothing is not sent", async () => {
    const { client, written } = clientOf([], false);
    await publish(client, content(101, ""), []);

    const ids = written.map((one) => idOf([one]));
    expect(ids).toEqual([`${ids[2]}-partial`, `${ids[2]}-partial`, ids[2]]);
    expect(written[0]).toMatchObject({ output: { annotations: expect.arrayContaining([{ ...WIRED }]) } });
    expect(JSON.stringify(written)).not.toContain('"text"');
    const whole = clientOf([], false);
    await publish(whole.client, content(50, "more"), []);
    expect(whole.written).toMatchObject([
      { external_id: expect.stringMatching(/^pypi-gate\/1:push(?::[0-9a-f]{32}){2}$/), output: { text: "more" } },
    ]);
  });

  it("is left to the run of the newer commit", async () => {
    const { client, written } = clientOf([], false);

    expect(await publish(client, content(1, ""), [], { isStale: async () => true })).toMatchObject({
      kind: "unchanged",
    });
    expect(written).toEqual([]);
  });

  it.each([
    [403, "unchanged"],
    [502, "degraded"],
  ])("is not written where asking for an earlier one ends with %i: %s", async (status, kind) => {
    const { client, written } = clientOf([], false);
    const earlier = async () => {
      throw Object.assign(new Error("no"), { name: "HttpError", status, response: { headers: {} } });
    };

    expect(await publish(client, content(0, ""), [], { earlier, mode: "auto" })).toMatchObject({ kind });
    expect(written).toEqual([]);
  });

  it("of another program on the commit is no reason to write one", async () => {
    const { client, written } = clientOf([], false);

    expect(await publish(client, content(0, ""), ["another's"], { mode: "auto" })).toMatchObject({ kind: "unchanged" });
    expect(written).toEqual([]);
  });
});

const WIRED = { path: "a.txt", start_line: 3, end_line: 3, annotation_level: "failure", title: "t", message: "m" };

describe("a review", () => {
  const files = new Map();
  const earlier = { review: null, superseded: [], comments: [], pendingReviewId: null };
  const plan = {
    ...{
      create: { body: "b", comments: [] },
      updateBody: null,
      add: [],
      update: [],
      remove: [],
      resolve: [],
      hide: [],
    },
  };

  it.each([
    ["b2", "b2", "open", "delivered"],
    ["c3", "b2", "open", "unchanged"],
    ["b2", "c3", "open", "unchanged"],
    ["b2", "b2", "closed", "unchanged"],
  ])("where the head was %s and is %s of an %s pull request is %s", async (currentHead, sha, state, kind) => {
    const { client, written } = clientOf([], false, { head: { sha }, state });
    const channel = createReviewChannel({
      ...{ client, target: TARGET, plan: () => plan },
      state: async () => ({ view: { number: 7, headSha: "b2", files, earlier }, currentHead, open: true }),
    });

    expect(await channel.publish(report([]), [])).toMatchObject({ kind });
    expect(written).toHaveLength(kind === "delivered" ? 1 : 0);
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
  more: Partial<Parameters<typeof createCheckChannel>[0]> = {},
) {
  return createCheckChannel({
    ...{ client, target: TARGET, headSha: "b2", name: "pypi-gate report", mode: "always" },
    earlier: async () => earlier,
    isStale: async () => false,
    content: () => content,
    ...more,
  }).publish(report([]), []);
}
