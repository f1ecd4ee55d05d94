import { describe, expect, it } from "vitest";
import { type ProjectName, projectName } from "../../src/domain/name.ts";
import { lookUpAll, type Question } from "../../src/lookups/ask.ts";
import type { Answer } from "../../src/lookups/decode.ts";
import { type LookupLimits, REVIEW_LIMITS } from "../../src/lookups/retry.ts";
import type { IndexReply, PackageIndex } from "../../src/ports.ts";
import { type FakeClock, fakeClock } from "../support/index/clock.ts";
import { ACTIVE, answer, reply } from "../support/index/replies.ts";
import { scripted } from "../support/index/scripted.ts";

const QUIET = { info: () => {}, warn: () => {}, debug: () => {}, progress: () => {} };

function question(name: string, given: Partial<Question> = {}): Question {
  return { name: projectName(name), versions: [], confirmAbsence: true, ...given };
}

async function run(
  index: PackageIndex,
  questions: readonly Question[],
  given: { readonly clock?: FakeClock; readonly limits?: Partial<LookupLimits> } = {},
): Promise<ReadonlyMap<ProjectName, Answer>> {
  const world = { index, clock: given.clock ?? fakeClock(), log: QUIET };
  return await lookUpAll(questions, world, { ...REVIEW_LIMITS, ...given.limits });
}

function gists(answers: ReadonlyMap<ProjectName, Answer>): readonly string[] {
  return [...answers.values()].map((given) => (given.kind === "unavailable" ? given.cause : given.kind));
}

function active(name: string, versions: readonly string[] = []): IndexReply {
  return answer({ ...ACTIVE, name, versions });
}

const DOWN: IndexReply = { kind: "failed", cause: "network", detail: "down" };
const GONE = reply({ status: 404 });

describe("look-ups", () => {
  it("ask once per name, and answer in the order of the questions", async () => {
    const { index, asked } = scripted(async (name) => {
      // The first name is answered last.
      if (name === "a") await new Promise((resolve) => setImmediate(resolve));
      return active(name);
    });

    const answers = await run(
      index,
      ["a", "b", "c"].map((name) => question(name)),
    );

    expect([...answers.keys()]).toEqual(["a", "b", "c"]);
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
    ["a server error", reply({ status: 502 })],
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
        Array.from({ length: 30 }, (_, n) => question(`p${n}`)),
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

    const questions = Array.from({ length: 12 }, (_, n) => question(`p${n}`));
    const causes = gists(await run(index, questions, { clock, limits: { inFlight: 1 } }));

    expect(causes).toEqual([...new Array(10).fill("found"), "budget", "budget"]);
    expect(asked).toHaveLength(10);
  });

  it("cuts off a request that would outlive it", async () => {
    const { index } = scripted(async (_, __, { signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return { kind: "failed", cause: "timeout", detail: "stopped" };
    });

    expect(gists(await run(index, [question("a")], { limits: { budgetMs: 8_000 } }))).toEqual(["budget"]);
  });

  it("is not spent on a wait that would outlast it", async () => {
    const clock = fakeClock();
    const { index, asked } = scripted(() => {
      clock.advance(70_000);
      return reply({ status: 429, retryAfterMs: 30_000 });
    });

    expect(gists(await run(index, [question("a")], { clock }))).toEqual(["rate-limited"]);
    expect([asked.length, clock.slept]).toEqual([1, []]);
  });
});

describe("absence", () => {
  it("is believed when the second, fresh answer says so too", async () => {
    const { index, asked } = scripted(() => GONE);

    expect(gists(await run(index, [question("a")]))).toEqual(["missing"]);
    expect(asked.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it("is not believed when the second answer finds the project", async () => {
    const { index } = scripted((name, nth) => (nth === 0 ? GONE : active(name)));

    expect(gists(await run(index, [question("a")]))).toEqual(["found"]);
  });

  it("is unverified when nobody confirms it", async () => {
    const { index } = scripted((_, nth) => (nth === 0 ? GONE : reply({ status: 403 })));

    expect(gists(await run(index, [question("a")]))).toEqual(["forbidden"]);
  });

  it("of a version is asked twice, and the second answer counts", async () => {
    const { index, asked } = scripted((name, nth) => active(name, nth === 0 ? [] : ["1.0"]));

    const answers = await run(index, [question("a", { versions: ["1.0"] })]);

    const [given] = [...answers.values()];
    expect(given?.kind === "found" && given.releases.map((release) => release.offered)).toEqual([true]);
    expect(asked.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it.each([
    ["where nobody wants it confirmed", GONE, question("a", { confirmAbsence: false })],
    ["of a local version", active("a"), question("a", { versions: ["1.0+cpu"] })],
    [
      "in a quarantined project",
      answer({ ...ACTIVE, name: "a", "project-status": { status: "quarantined" } }),
      question("a", { versions: ["1.0"] }),
    ],
  ])("is asked once %s", async (_, given, asking) => {
    const { index, asked } = scripted(() => given);

    await run(index, [asking]);

    expect(asked).toHaveLength(1);
  });
});
