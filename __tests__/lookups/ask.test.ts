import { describe, expect, it } from "vitest";
import { fakeClock } from "../support/index/clock.ts";
import { reply } from "../support/index/replies.ts";
import { scripted } from "../support/index/scripted.ts";
import { active, DOWN, GONE, gists, QUIET, question, run } from "./asking.ts";

describe("look-ups", () => {
  it("ask once per name, and answer in the order of the questions", async () => {
    const { index, asked } = scripted(async (name) => {
      // The first name is answered last.
      if (name === "a") await new Promise((resolve) => setImmediate(resolve));
      return active(name);
    });

    const told: number[] = [];
    const answers = await run(
      index,
      ["a", "b", "c"].map((name) => question(name)),
      { log: { ...QUIET, progress: (done, of) => told.push(done, of) } },
    );

    expect([...answers.keys()]).toEqual(["a", "b", "c"]);
    expect(told).toEqual([0, 3, 1, 3, 2, 3, 3, 3]);
    expect(asked).toHaveLength(3);
  });

  it("keep no more requests under way than the limit", async () => {
    let [now, peak] = [0, 0];
    const { index } = scripted(async (name) => {
      peak = Math.max(peak, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return active(name);
    });

    await run(
      index,
      Array.from({ length: 30 }, (_, n) => question(`p${n}`)),
      { limits: { inFlight: 7 } },
    );

    expect(peak).toBe(7);
  });

  it.each([
    ["a broken connection", DOWN],
    ["a timeout", { kind: "failed", cause: "timeout", detail: "" } as const],
    ["a truncated answer", { kind: "failed", cause: "truncated", detail: "" } as const],
    ["a server error", reply({ status: 500 })],
    ["an error of a gateway", reply({ status: 502 })],
    ["a request timeout", reply({ status: 408 })],
    ["too many requests", reply({ status: 429 })],
  ])("try again after %s, three times with growing waits", async (_, failure) => {
    const clock = fakeClock();
    const { index, asked } = scripted((name, nth) => (nth < 3 ? failure : active(name)));

    const answers = await run(index, [question("a")], { clock });

    expect(gists(answers)).toEqual(["found"]);
    expect(asked).toHaveLength(4);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it("give up after three retries with the last cause", async () => {
    const { index, asked } = scripted((_, nth) => (nth < 3 ? DOWN : reply({ status: 503 })));

    expect(gists(await run(index, [question("a")]))).toEqual(["http-status"]);
    expect(asked).toHaveLength(4);
  });

  it.each([
    ["forbidden", reply({ status: 403 })],
    ["http-status", reply({ status: 400 })],
    ["content-type", reply({ contentType: "text/html" })],
    ["malformed", reply({ body: "{" })],
    ["redirect", { kind: "failed", cause: "redirect", detail: "" } as const],
    ["tls", { kind: "failed", cause: "tls", detail: "" } as const],
    ["too-large", { kind: "failed", cause: "too-large", detail: "" } as const],
  ])("do not try again where that changes nothing: %s", async (cause, failure) => {
    const { index, asked } = scripted(() => failure);

    expect(gists(await run(index, [question("a")]))).toEqual([cause]);
    expect(asked).toHaveLength(1);
  });

  it("wait as long as Retry-After says, up to 30 seconds", async () => {
    const clock = fakeClock();
    const { index } = scripted((name, nth) =>
      nth === 0 ? reply({ status: 429, retryAfterMs: 30_000 }) : active(name),
    );

    expect(gists(await run(index, [question("a")], { clock }))).toEqual(["found"]);
    expect(clock.slept).toEqual([30_000]);
  });

  it("give up at once on a longer Retry-After", async () => {
    const clock = fakeClock();
    const { index } = scripted(() => reply({ status: 429, retryAfterMs: 31_000 }));

    expect(gists(await run(index, [question("a")], { clock }))).toEqual(["rate-limited"]);
    expect(clock.slept).toEqual([]);
  });

  it("do not ask the rest after 20 failures in a row", async () => {
    const { index, asked } = scripted(() => reply({ status: 403 }));

    const causes = gists(
      await run(
        index,
        Array.from({ length: 50 }, (_, n) => question(`p${n}`)),
        { limits: { inFlight: 1 } },
      ),
    );

    expect(causes).toEqual([...new Array(20).fill("forbidden"), ...new Array(30).fill("breaker")]);
    expect(asked).toHaveLength(20);
  });

  it("go on where an answer comes between the failures", async () => {
    const { index } = scripted((name) => (name === "p15" ? active(name) : reply({ status: 403 })));

    const causes = gists(
      await run(
        index,
        Array.from({ length: 16 + 20 }, (_, n) => question(`p${n}`)),
        { limits: { inFlight: 1 } },
      ),
    );

    expect(causes.filter((cause) => cause === "breaker")).toEqual([]);
  });
});

describe("the time for look-ups", () => {
  it("ends the run: the rest is not asked", async () => {
    const clock = fakeClock();
    const { index, asked } = scripted((name) => {
      clock.advance(9_000);
      return active(name);
    });

    const questions = Array.from({ length: 40 }, (_, n) => question(`p${n}`));
    const answers = await run(index, questions, { clock, limits: { inFlight: 1 } });

    expect(gists(answers)).toEqual([...new Array(10).fill("found"), ...new Array(30).fill("budget")]);
    expect(asked).toHaveLength(10);
    expect([...answers.values()].at(-1)).toMatchObject({ detail: expect.stringContaining("the 90 seconds for") });
  });

  it("cuts off a request that would outlive it", async () => {
    const clock = fakeClock();
    clock.advance(5_000);
    const { index } = scripted(async (name, _, { signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return name === "late" ? active(name) : { kind: "failed", cause: "timeout", detail: "stopped" };
    });

    const answers = await run(index, [question("a"), question("late")], { clock, limits: { budgetMs: 8_000 } });

    // What came in the same moment came.
    expect(gists(answers)).toEqual(["budget", "found"]);
    expect(clock.slept).toEqual([8_000]);
  });

  it("is not spent on a second question where the first took all of it", async () => {
    const clock = fakeClock();
    const { index, asked } = scripted(() => {
      clock.advance(90_000);
      return GONE;
    });

    expect(gists(await run(index, [question("a")], { clock }))).toEqual(["budget"]);
    expect(asked).toHaveLength(1);
  });

  it("is not spent on a wait that would outlast it", async () => {
    const clock = fakeClock();
    const { index, asked } = scripted(() => {
      clock.advance(60_000);
      return reply({ status: 429, retryAfterMs: 30_000 });
    });

    expect(gists(await run(index, [question("a")], { clock }))).toEqual(["rate-limited"]);
    expect([asked.length, clock.slept]).toEqual([1, []]);
  });
});
