import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decodeEvent } from "../../../src/adapters/runner/event.ts";

const examples = z
  .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
  .parse(createRequire(import.meta.url)("@octokit/webhooks-examples"));
const SHA = "0123456789012345678901234567890123456789";
const ZERO = "0".repeat(40);

function payloads(name: string): readonly string[] {
  return (examples.find((one) => one.name === name)?.examples ?? []).map((example) => JSON.stringify(example));
}

const push = (more: object) =>
  JSON.stringify({ ref: "refs/heads/topic", before: SHA, after: SHA, repository: { default_branch: "main" }, ...more });

const workflowRun = (head: object | null) =>
  JSON.stringify({
    workflow_run: { head_sha: SHA, head_branch: "topic", event: "pull_request", head_repository: head },
  });

const decode = (name: string, payload: string, tip: string) => decodeEvent(name, JSON.parse(payload), tip);

describe("decodeEvent", () => {
  it("reads every pull request, merge group and push that GitHub shows as an example", () => {
    const kinds = ["pull_request", "merge_group", "push"].map((name) => [
      payloads(name).length > 0,
      ...new Set(payloads(name).map((payload) => decode(name, payload, SHA).kind)),
    ]);
    expect(kinds).toEqual([
      [true, "pull-request"],
      [true, "merge-group"],
      [true, "push"],
    ]);
  });

  it("takes a head whose repository is gone for a fork", () => {
    const pull = (repo: object | null) =>
      JSON.stringify({
        action: "edited",
        repository: { full_name: "o/r" },
        pull_request: { number: 7, state: "closed", base: { ref: "dev" }, head: { sha: SHA, ref: "topic", repo } },
      });
    const common = { kind: "pull-request", action: "edited", number: 7, baseRef: "dev", headSha: SHA, open: false };
    expect(decode("pull_request_target", pull(null), "")).toEqual({ ...common, fork: true });
    expect(decode("pull_request_target", pull({ full_name: "x/r" }), "")).toEqual({ ...common, fork: true });
    expect(decode("pull_request_target", pull({ full_name: "o/r" }), "")).toEqual({ ...common, fork: false });
  });

  it("knows new and deleted branches, and pushes to the default branch", () => {
    expect(decode("push", push({ before: ZERO }), "")).toMatchObject({
      before: null,
      after: SHA,
      toDefault: false,
    });
    expect(decode("push", push({ after: ZERO, forced: true }), "")).toMatchObject({ after: null, forced: true });
    expect(decode("push", push({ ref: "refs/heads/main" }), "")).toMatchObject({ toDefault: true });
  });

  it("takes the commit that a tag points to, and not the tag itself", () => {
    const commit = "9".repeat(40);
    const tag = push({ ref: "refs/tags/v1", before: ZERO, head_commit: { id: commit } });
    expect(decode("push", tag, "")).toMatchObject({ before: null, after: commit });
    const branch = push({ head_commit: { id: commit } });
    expect(decode("push", branch, "")).toMatchObject({ after: SHA });
    expect(decode("push", push({ ref: "refs/tags/v1", after: ZERO, head_commit: null }), "")).toMatchObject({
      after: null,
    });
  });

  it("takes the commit of runs that have no range from GITHUB_SHA", () => {
    expect(decode("schedule", "{}", SHA)).toEqual({ kind: "schedule", sha: SHA });
    expect(decode("workflow_dispatch", "{}", SHA)).toEqual({ kind: "dispatch", sha: SHA, toDefault: false });
    expect(() => decode("schedule", "{}", "HEAD")).toThrow(/cannot be read/);
  });

  it("reads where a first workflow ran", () => {
    expect(decode("workflow_run", workflowRun({ owner: { login: "fork" } }), "")).toEqual({
      kind: "workflow-run",
      headSha: SHA,
      headBranch: "topic",
      headOwner: "fork",
    });
    expect(() => decode("workflow_run", workflowRun(null), "")).toThrow(/is gone/);
  });

  it("refuses other events and payloads that lack something, and says what", () => {
    expect(() => decode("issues", "{}", SHA)).toThrow(/The event `issues` cannot be judged/);
    expect(() => decode("push", push({ after: "main" }), SHA)).toThrow(/`after` is missing or not what it should be/);
    expect(() => decodeEvent("pull_request", {}, SHA)).toThrow(/`pull_request` cannot be read/);
  });
});
