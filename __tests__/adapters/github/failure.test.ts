import { expect, describe as group, it } from "vitest";
import { z } from "zod";
import { describe, failureOf, isAmbiguous, refusalReason } from "../../../src/adapters/github/failure.ts";

interface Given {
  readonly name?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function errorOf(message: string, { name = "HttpError", status, headers }: Given): Error {
  const response = headers === undefined ? {} : { response: { headers } };
  return Object.assign(new Error(message), { name, ...(status === undefined ? {} : { status }), ...response });
}

group("what a failed request means", () => {
  it.each<[string, Given, string]>([
    ["Bad credentials", { status: 401, headers: {} }, "permission 401"],
    ["Resource not accessible by integration", { status: 403, headers: {} }, "permission 403"],
    ["API rate limit exceeded for 1.2.3.4", { status: 403, headers: {} }, "rate-limit 403"],
    ["Forbidden", { status: 403, headers: { "x-ratelimit-remaining": "0" } }, "rate-limit 403"],
    ["Forbidden", { status: 403, headers: { "x-ratelimit-remaining": "1" } }, "permission 403"],
    ["Forbidden", { status: 403, headers: { "retry-after": "60" } }, "rate-limit 403"],
    ["You have exceeded a secondary rate limit", { status: 403, headers: {} }, "rate-limit 403"],
    ["Slow down", { status: 429, headers: {} }, "rate-limit 429"],
    ["The quota is used up", { headers: {} }, "rate-limit 429"],
    ["Not Found", { status: 404, headers: { "retry-after": "60" } }, "not-found 404"],
    ["Gone", { status: 410, headers: {} }, "not-found 410"],
    ["No commit found for SHA: x", { status: 422, headers: {} }, "not-found 422"],
    ["Validation Failed", { status: 422, headers: {} }, "invalid 422"],
    ["Request Timeout", { status: 408, headers: {} }, "unavailable 408"],
    ["Server Error", { status: 500, headers: {} }, "unavailable 500"],
    ["fetch failed", { status: 500 }, "unavailable null"],
    ["Something went wrong", { name: "GraphqlError", status: 502 }, "unavailable 502"],
    ["This operation was aborted", { name: "AbortError" }, "stopped null"],
  ])("%s (%o) is %s", (message, given, expected) => {
    const failure = failureOf(errorOf(message, given));

    expect(`${failure?.kind} ${failure?.status}`).toBe(expected);
    expect(isAmbiguous(errorOf(message, given))).toBe(expected.startsWith("unavailable"));
  });

  it("is nothing for a bug, and no description for an answer that is none", () => {
    expect([new TypeError("x is not a function"), "text", null].map(failureOf)).toEqual([null, null, null]);
    expect(refusalReason(new TypeError("x"))).toBe(null);
    expect(failureOf(new z.ZodError([]))).toMatchObject({ kind: "unavailable", status: null });
  });

  it("is told with its id, and the reset where nothing is left", () => {
    const headers = { "x-github-request-id": "AB:12", "x-ratelimit-reset": "1790000000" };
    const message = "Not so fast. - https://docs.github.com/rest/overview";
    const told = (remaining: string) => {
      const given = { status: 403, headers: { ...headers, "x-ratelimit-remaining": remaining } };
      return refusalReason(errorOf(message, given));
    };

    expect([told("0"), told("7")]).toEqual([
      "GitHub's rate limit is used up (403 Not so fast, request AB:12, rate limit reset at 2026-09-21T14:13:20.000Z)",
      "the token may not write it (403 Not so fast, request AB:12)",
    ]);
  });

  it("is a locked conversation where GitHub says so", () => {
    const locked = errorOf("Unable to create comment because issue is locked.", { status: 403, headers: {} });

    expect(refusalReason(locked)).toMatch(/^the conversation is locked \(403 Unable/);
    expect(describe({ kind: "stopped", status: null, message: "Stopped..", requestId: null, resetAt: null })).toBe(
      "Stopped",
    );
  });
});
