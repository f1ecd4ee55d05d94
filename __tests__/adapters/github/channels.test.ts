import { describe, expect, it } from "vitest";
import { createCheckChannel } from "../../../src/adapters/github/check-channel.ts";
import { createReviewChannel } from "../../../src/adapters/github/review-channel.ts";
import type { Annotation, CheckContent } from "../../../src/domain/check.ts";
import type { Report } from "../../../src/domain/report.ts";
import type { PullRequestView } from "../../../src/domain/review.ts";
import { BODY, COMMENT, CREATE, NOTHING, publish, REPORT, set } from "./channel-scene.ts";
import type { Scene } from "./loopback.ts";

const POST_REVIEW = "POST /repos/octo-org/shop/pulls/7/reviews";
const POST_COMMENT = "POST /repos/octo-org/shop/pulls/7/comments";

describe("the review channel", () => {
  it("posts a review with its comments, and finds both again", async () => {
    const at = await set();
    expect(await publish(at, () => CREATE)).toEqual({ channel: "review", kind: "delivered", detail: null });
    let seen: PullRequestView | null = null;
    const again = await publish(at, (_, view) => {
      seen = view;
      return NOTHING;
    });
    expect(again).toEqual({ channel: "review", kind: "unchanged", detail: null });
    expect(seen).toMatchObject({
      earlier: {
        review: { body: BODY },
        comments: [{ path: "requirements.txt", line: 2, body: COMMENT.body, replied: false }],
      },
    });
    expect(at.github.writes()).toEqual([POST_REVIEW]);
    at.github.assertClean();
  });

  it.each([{ kind: "reset-after" as const }, { kind: "status-after" as const, status: 502 }])(
    "posts nothing twice when the answer is lost: $kind",
    async (fault) => {
      const at = await set();
      at.github.fault({ times: 1, ...fault, on: POST_REVIEW });
      expect(await publish(at, () => CREATE)).toMatchObject({ kind: "delivered" });
      expect(at.github.state.reviews.length).toBe(1);
    },
  );

  it("tries again when nothing was done", async () => {
    const at = await set();
    at.github.fault({ on: POST_REVIEW, kind: "reset-before", times: 1 });
    expect(await publish(at, () => CREATE)).toMatchObject({ kind: "delivered" });
    expect(at.github.state.reviews.length).toBe(1);
  });

  it("keeps the text when a line is not in the diff", async () => {
    const at = await set();
    const far = { ...COMMENT, line: 99 };
    expect(await publish(at, () => ({ ...NOTHING, create: { body: BODY, comments: [far] } }))).toMatchObject({
      kind: "delivered",
    });
    expect(at.github.state.reviews.some((review) => review.body === BODY)).toBe(true);
    expect(at.github.state.comments).toMatchObject([{ body: COMMENT.body, line: null }]);
    expect(at.github.writes()).toEqual([POST_REVIEW, POST_REVIEW, POST_COMMENT, POST_COMMENT]);
  });

  it("degrades with a fork's token and leaves it at one try", async () => {
    const at = await set({ permissions: "read-only" });
    expect(await publish(at, () => CREATE)).toMatchObject({
      kind: "degraded",
      reason: expect.stringContaining("the token may not write it (403 Resource not accessible by integration"),
    });
    expect(at.github.writes()).toEqual([POST_REVIEW]);
  });

  it("writes nothing when the head has moved on", async () => {
    const at = await set();
    const repository = at.repositoryOf(at.pull());
    const target = at.targetOf(at.pull());
    await repository.pullRequest();
    at.github.people.pushCommit(7, { files: { "x.txt": "1\n" } });
    const channel = createReviewChannel({
      client: at.client,
      target,
      state: repository.pullRequest,
      plan: () => CREATE,
    });
    expect(await channel.publish(REPORT, [])).toMatchObject({ kind: "unchanged" });
    expect(at.github.writes()).toEqual([]);
  });

  it("hides all reviews of ours but the newest", async () => {
    const at = await set();
    for (let run = 0; run < 3; run++) await publish(at, () => ({ ...NOTHING, create: { body: BODY, comments: [] } }));
    at.github.forgetRequests();
    const plan = (_: Report, { earlier }: PullRequestView) => ({ ...NOTHING, hide: earlier.superseded });
    expect(await publish(at, plan)).toMatchObject({ kind: "delivered" });
    expect(await publish(at, plan)).toMatchObject({ kind: "unchanged" });
    expect(at.github.writes()).toEqual(["POST /graphql mutation", "POST /graphql mutation"]);
    expect([...at.github.state.minimized.values()]).toEqual(["DUPLICATE", "DUPLICATE"]);
    at.github.assertClean();
  });

  it("updates, adds, removes and resolves", async () => {
    const at = await set();
    const other = { ...COMMENT, body: "<!-- pypi-gate v1 bb -->\nother" };
    await publish(at, () => ({ ...NOTHING, create: { body: BODY, comments: [COMMENT, other] } }));
    const delivery = await publish(at, (_, { earlier }) => ({
      ...NOTHING,
      updateBody: { reviewId: earlier.review?.id ?? 0, body: `${BODY}!` },
      add: [{ path: "requirements.txt", line: 1, body: "<!-- pypi-gate v1 cc -->\nfile" }],
      remove: earlier.comments.slice(0, 1).map(({ id }) => ({ commentId: id })),
      resolve: earlier.comments.slice(1).map(({ id, nodeId }) => ({
        commentId: id,
        nodeId,
        body: "<!-- pypi-gate v1 bb -->\nresolved",
      })),
    }));
    expect(delivery).toMatchObject({ kind: "delivered" });
    expect(at.github.state.reviews[0]?.body).toBe(`${BODY}!`);
    expect(at.github.state.comments.map((comment) => comment.body)).toEqual([
      "<!-- pypi-gate v1 bb -->\nresolved",
      "<!-- pypi-gate v1 cc -->\nfile",
    ]);
    expect(at.github.state.minimized.size).toBe(1);
    at.github.assertClean();
  });
});

function content(count: number, digest = "d"): CheckContent {
  const annotation = (at: number): Annotation => ({
    ...{ path: "requirements.txt", line: at + 1, endLine: at + 1, level: "failure", title: "t", message: `m${at}` },
  });
  const annotations = Array.from({ length: count }, (_, at) => annotation(at));
  return { conclusion: "failure", title: "Blocked", summary: `s ${digest}`, text: "", annotations, digest };
}

function check(at: Scene, what: CheckContent, mode: "auto" | "always" | "never" = "always") {
  const repository = at.repositoryOf(at.pull());
  return createCheckChannel({
    client: at.client,
    target: at.targetOf(at.pull()),
    headSha: at.git.sha("topic") ?? "",
    name: "pypi-gate report",
    mode,
    earlier: repository.checkRuns,
    isStale: async () => false,
    content: () => what,
  }).publish(REPORT, []);
}

describe("the check channel", () => {
  it("posts fifty annotations at a time, and nothing when it would say the same", async () => {
    const at = await set();
    expect(await check(at, content(120))).toMatchObject({ kind: "delivered" });
    expect(await check(at, content(120))).toMatchObject({ kind: "unchanged" });
    expect(at.github.state.checkRuns.map((run) => run.annotations.length)).toEqual([120]);
    expect(at.github.writes().length).toBe(3);
    at.github.assertClean();
  });

  it("adds no annotation twice when an answer is lost", async () => {
    const at = await set();
    at.github.fault({ on: "PATCH *", kind: "reset-after", times: 1 });
    at.github.fault({ on: "POST *check-runs", kind: "status-after", status: 500, times: 1 });
    expect(await check(at, content(70))).toMatchObject({ kind: "delivered" });
    expect(at.github.state.checkRuns.map((run) => run.annotations.length)).toEqual([70]);
  });

  it("leaves the time for what follows, and counts the annotations that it had none for", async () => {
    const at = await set({}, { deliveryBudgetMs: 20_000 });
    expect(await check(at, content(120))).toEqual({
      channel: "check-run",
      kind: "degraded",
      reason: "The check run got 50 of its 120 annotations: GitHub was slow.",
    });
    expect(await check(at, content(20, "other"))).toMatchObject({ kind: "delivered" });
    at.github.assertClean();
  });

  it("updates its run where only the text differs, and makes a new one for other annotations", async () => {
    const at = await set();
    await check(at, content(1, "one"));
    await check(at, content(1, "two"), "auto");
    expect(at.github.state.checkRuns.map((run) => run.summary)).toEqual(["s two"]);
    await check(at, content(2, "three"), "auto");
    expect(at.github.state.checkRuns.length).toBe(2);
    at.github.assertClean();
  });

  it("is silent without findings, and when it is turned off", async () => {
    const at = await set();
    expect(await check(at, content(0), "auto")).toMatchObject({ kind: "unchanged" });
    expect(await check(at, content(0), "never")).toMatchObject({ kind: "unchanged" });
    expect(at.github.writes()).toEqual([]);
  });

  it("degrades without permission, and is silent where it had nothing to say", async () => {
    const at = await set({ permissions: { contents: "read", "pull-requests": "write", checks: "none" } });
    expect(await check(at, content(1))).toMatchObject({ kind: "degraded" });
    expect(await check(at, content(0), "auto")).toMatchObject({ kind: "unchanged" });
  });
});
