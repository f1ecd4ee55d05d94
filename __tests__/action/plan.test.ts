import { describe, expect, it } from "vitest";
import { planOf } from "../../src/action/plan.ts";
import type { GitHubClient } from "../../src/adapters/github/client.ts";
import type { RunEvent } from "../../src/adapters/runner/event.ts";

const REPOSITORY = { owner: "octo-org", repo: "shop" };
// None of these subjects needs GitHub.
const UNUSED = {} as GitHubClient;

const push = (after: string | null): RunEvent => ({
  ...{ kind: "push", ref: "refs/heads/main", before: "a1", after, forced: false, defaultBranch: "main" },
  toDefault: true,
});
const pullRequest = (overrides: object): RunEvent => ({
  ...{ kind: "pull-request", name: "pull_request", action: "opened", number: 7, baseRef: "main" },
  ...{ headSha: "b2", headRef: "topic", open: true, fork: false, defaultBranch: "main" },
  ...overrides,
});
const dispatch = (toDefault: boolean): RunEvent => ({ kind: "dispatch", sha: "b2", toDefault });
const SCHEDULE: RunEvent = { kind: "schedule", sha: "b2" };
const MERGE_GROUP: RunEvent = { kind: "merge-group", baseSha: "a1", headSha: "b2", baseRef: "refs/heads/main" };

describe("what a run writes", () => {
  it.each([
    ["auto", "an open pull request", pullRequest({}), "review checkRun"],
    ["auto", "a pull request that this event closes", pullRequest({ action: "closed" }), ""],
    ["auto", "a pull request that is closed already", pullRequest({ open: false }), ""],
    ["auto", "a merge group", MERGE_GROUP, ""],
    ["auto", "a push", push("b2"), "checkRun"],
    ["auto", "a deleted branch", push(null), ""],
    ["auto", "a schedule", SCHEDULE, "issue"],
    ["auto", "a dispatch on the default branch", dispatch(true), "issue"],
    ["auto", "a dispatch on another branch", dispatch(false), ""],
    ["audit", "a schedule", SCHEDULE, "issue"],
    ["audit", "a dispatch on the default branch", dispatch(true), "issue"],
    ["audit", "a dispatch on another branch", dispatch(false), ""],
    ["audit", "a push", push("b2"), ""],
    ["audit", "a pull request", pullRequest({}), ""],
    ["audit", "a merge group", MERGE_GROUP, ""],
  ] as const)("mode %s on %s", async (mode, _what, event, written) => {
    const { writes, subject, headSha } = await planOf(event, mode, REPOSITORY, UNUSED);

    expect(Object.entries(writes).flatMap(([channel, writes]) => (writes ? channel : []))).toEqual(
      written.split(" ").filter((word) => word !== ""),
    );
    if (mode === "audit") expect(subject).toEqual({ kind: "audit", sha: "b2" });
    expect(headSha).toBe(event.kind === "push" && event.after === null ? null : "b2");
  });

  it.each([
    ["audit", push(null)],
    ["review", push("b2")],
    ["review", MERGE_GROUP],
    ["review", SCHEDULE],
    ["review", dispatch(true)],
  ] as const)("mode %s is refused on %o", async (mode, event) => {
    await expect(planOf(event, mode, REPOSITORY, UNUSED)).rejects.toThrow();
  });
});
