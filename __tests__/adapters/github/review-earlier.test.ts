import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report.ts";
import type { PullRequestView } from "../../../src/domain/review.ts";
import { BODY, COMMENT, CREATE, NOTHING, publish, set } from "./channel-scene.ts";

const POST_REVIEW = "POST /repos/octo-org/shop/pulls/7/reviews";

describe("what stands on a pull request already", () => {
  it("knows a thread as answered whoever answers, also by the lists of a host that gives short pages", async () => {
    const at = await set({ limits: { pageSize: 2 } });
    const { people, state } = at.github;
    for (let note = 0; note < 5; note++) people.plantComment(7, { body: "note", path: "requirements.txt", line: 2 });
    await publish(at, () => CREATE);
    const ours = state.comments.find(({ body }) => body === COMMENT.body)?.id ?? 0;
    people.replyTo(ours, "It stays.", "github-actions[bot]");
    const seen: (readonly unknown[])[] = [];
    const look = (_: Report, { earlier }: PullRequestView) => {
      seen.push([earlier.review?.body, ...earlier.comments.map(({ id, replied }) => [id, replied])]);
      return NOTHING;
    };
    await publish(at, look);
    at.github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    await publish(at, look);
    const expected = [BODY, [ours, true]];
    expect(seen).toEqual([expected, expected]);
  });

  it.each([
    { whose: "of a bot", login: "github-actions[bot]", body: "half", kind: "delivered" },
    { whose: "of a person's token that bears our marker", login: "octocat", body: BODY, kind: "delivered" },
    { whose: "that a person whose token it is has begun", login: "octocat", body: "Well", kind: "degraded" },
  ])("knows whose a pending review is: one $whose", async ({ login, body, kind }) => {
    const at = await set({ viewer: { login, id: 583_231, type: login.endsWith("[bot]") ? "Bot" : "User" } });
    const draft = at.github.people.plantReview(7, { body, state: "PENDING", own: true });
    expect(await publish(at, () => CREATE)).toMatchObject({ kind });
    expect(at.github.state.reviews.includes(draft)).toBe(kind === "degraded");
  });

  it("is marked resolved by its text where it cannot be minimized", async () => {
    const at = await set();
    const other = { ...COMMENT, body: "<!-- pypi-gate v1 bb -->\nother" };
    await publish(at, () => ({ ...NOTHING, create: { body: BODY, comments: [COMMENT, other] } }));
    at.github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    const DONE = "<!-- pypi-gate v1 resolved -->";
    const resolve = (_: Report, { earlier }: PullRequestView) => ({
      ...NOTHING,
      resolve: earlier.comments.map(({ id, nodeId }) => ({
        commentId: id,
        nodeId,
        body: `${DONE}\nResolved`,
        minimize: true,
      })),
    });
    expect(await publish(at, resolve)).toEqual({
      channel: "review",
      kind: "degraded",
      reason: "GitHub did not hide what is out of date; the texts say what is resolved.",
    });
    const marked = [COMMENT, other].map(({ body }) => `${body.split("\n")[0]}\nResolved`);
    expect(at.github.state.comments.map(({ body }) => body)).toEqual(marked);
    expect(at.github.writes().filter((name) => name.includes("mutation")).length).toBe(3);
    at.github.clearFaults();
    expect(await publish(at, resolve)).toMatchObject({ kind: "delivered" });
    expect(at.github.state.comments.map(({ body }) => body)).toEqual([`${DONE}\nResolved`, `${DONE}\nResolved`]);
    expect(at.github.state.minimized.size).toBe(2);
  });

  it("reads approvals without a text and comments of accounts that are gone", async () => {
    const at = await set();
    await publish(at, () => CREATE);
    at.github.fault({ on: "POST /graphql", kind: "status", status: 502 });
    const approval = at.github.people.plantReview(7, { body: "", state: "APPROVED" });
    Object.assign(approval, { body: null });
    expect(await publish(at, (_, { earlier }) => (earlier.review === null ? CREATE : NOTHING))).toMatchObject({
      kind: "unchanged",
    });
  });

  it.each([
    ["ends lines in its own way", (body: string) => `${body.replaceAll("\n", "\r\n")}\r\n`],
    ["gives back what was sent", (body: string) => body],
  ])("finds a review whose answer was lost on a host that %s", async (_, kept) => {
    const at = await set();
    at.github.fault({ on: POST_REVIEW, kind: "status-after", status: 502, times: 1 });
    at.github.fault({
      on: ({ method }) => {
        for (const review of at.github.state.reviews) review.body = kept(review.body);
        return method === "none";
      },
      kind: "hang",
    });
    expect(await publish(at, () => CREATE)).toMatchObject({ kind: "delivered" });
    expect(at.github.state.reviews.length).toBe(1);
  });
});
