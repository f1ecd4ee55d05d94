/**
 * Events as GitHub sends them: real webhook payloads, moved to the rig's repository.
 * Each builder returns what `runAction` needs; change `payload` freely for what GitHub's examples do not have.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GitHub } from "../github/github.ts";
import { isJson, type Json, objectOf, textOf } from "../github/json.ts";
import type { Pull } from "../github/model.ts";
import { showRepository, showUser } from "../github/show.ts";
import { showPull, showPullCounts } from "../github/show-pull.ts";
import { ROOT } from "./process.ts";

export interface EventSpec {
  readonly name: string;
  readonly payload: Json;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

/** The merge commit of `refs/pull/N/merge`: in no repository of the rig, so nothing can be read at it. */
export const MERGE_SHA = "c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00";

export const NO_SHA = "0".repeat(40);

const EXAMPLES = join(ROOT, "node_modules/@octokit/webhooks-examples/api.github.com/index.json");

let examples: readonly unknown[] | null = null;

// Where the packages are not installed (a demo on a fresh clone) the payload has only what the rig knows itself.
function example(name: string, action: string | null): Json {
  examples ??= existsSync(EXAMPLES) ? listOf(JSON.parse(readFileSync(EXAMPLES, "utf8"))) : [];
  const event = examples.find((one) => isJson(one) && one.name === name);
  const found = isJson(event) && Array.isArray(event.examples) ? event.examples.filter(isJson) : [];
  return found.find((one) => action === null || textOf(one, "action") === action) ?? found[0] ?? {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function common(github: GitHub, sample: Json): Json {
  const repository = { ...objectOf(sample, "repository"), ...showRepository(github.rig) };
  const sender = showUser(github.rig, { login: "octocat", id: 583_231, type: "User" });
  return { ...sample, repository, sender };
}

export interface PullEvent {
  readonly github: GitHub;
  readonly number: number;
  /** `opened` by default. */
  readonly action?: string;
  readonly name?: "pull_request" | "pull_request_target";
  /** The base branch before an `edited` that retargets. */
  readonly changesBase?: string;
  /** The title before an `edited` that does not. */
  readonly changesTitle?: string;
  /** A payload that was frozen before later pushes. */
  readonly headSha?: string;
  /** The stale tip of the base branch that GitHub sends. */
  readonly baseSha?: string;
}

/** `pull_request` or `pull_request_target`; a fork, a draft and a deleted head come from the rig's pull request. */
export function pullRequestEvent(spec: PullEvent): EventSpec {
  const { github, number, action = "opened", name = "pull_request" } = spec;
  const pull = github.state.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw new Error(`no pull request ${number}`);
  const sample = example("pull_request", action);
  const shown = {
    ...objectOf(sample, "pull_request"),
    ...showPull(github.rig, pull),
    ...showPullCounts(github.rig, pull),
  };
  const payload = {
    ...common(github, sample),
    ...{ action, number, pull_request: { ...shown, ...ends(shown, spec) } },
    ...(action === "edited" ? { changes: changesOf(spec) } : {}),
  };
  const isTarget = name === "pull_request_target";
  return {
    ...{ name, payload, baseRef: pull.baseRef, headRef: pull.headRef },
    sha: isTarget ? tipOf(github, github.rig.defaultBranch) : MERGE_SHA,
    ref: isTarget ? `refs/heads/${github.rig.defaultBranch}` : `refs/pull/${number}/merge`,
  };
}

function ends(shown: Json, { headSha, baseSha }: PullEvent): Json {
  const [head, base] = [objectOf(shown, "head"), objectOf(shown, "base")];
  return { head: { ...head, sha: headSha ?? head.sha }, base: { ...base, sha: baseSha ?? base.sha } };
}

function changesOf({ changesBase, changesTitle, github }: PullEvent): Json {
  const base = {
    ref: { from: changesBase },
    sha: { from: changesBase === undefined ? null : tipOf(github, changesBase) },
  };
  return {
    ...(changesBase === undefined ? {} : { base }),
    ...(changesTitle === undefined ? {} : { title: { from: changesTitle } }),
  };
}

function tipOf(github: GitHub, ref: string): string {
  const sha = github.rig.git.sha(ref);
  if (sha === null) throw new Error(`no ${ref}`);
  return sha;
}

/** `merge_group` from one commit to another on a queue branch. */
export function mergeGroupEvent(github: GitHub, group: { base: string; head: string; pull?: number }): EventSpec {
  const sample = example("merge_group", "checks_requested");
  const [base, head] = [tipOf(github, group.base), tipOf(github, group.head)];
  const ref = `refs/heads/gh-readonly-queue/${github.rig.defaultBranch}/pr-${group.pull ?? 7}-${base}`;
  const shas = { head_sha: head, head_ref: ref, base_sha: base, base_ref: `refs/heads/${github.rig.defaultBranch}` };
  const merge_group = { ...objectOf(sample, "merge_group"), ...shas };
  return {
    name: "merge_group",
    payload: { ...common(github, sample), action: "checks_requested", merge_group },
    sha: head,
    ref,
  };
}

export interface PushEvent {
  /** Full ref, `refs/heads/main` by default. */
  readonly ref?: string;
  /** Null: the branch is new. */
  readonly before: string | null;
  /** Null: the branch was deleted. */
  readonly after: string | null;
  readonly forced?: boolean;
}

export function pushEvent(github: GitHub, push: PushEvent): EventSpec {
  const ref = push.ref ?? `refs/heads/${github.rig.defaultBranch}`;
  const before = push.before === null ? NO_SHA : tipOf(github, push.before);
  const after = push.after === null ? NO_SHA : tipOf(github, push.after);
  const flags = { created: push.before === null, deleted: push.after === null, forced: push.forced ?? false };
  const payload = {
    ...common(github, example("push", null)),
    ref,
    before,
    after,
    ...flags,
    commits: [],
    head_commit: null,
  };
  return { name: "push", payload, sha: push.after === null ? tipOf(github, github.rig.defaultBranch) : after, ref };
}

/** `schedule` on the default branch. */
export function scheduleEvent(github: GitHub): EventSpec {
  const { repository, sender } = common(github, {});
  return { name: "schedule", payload: { schedule: "0 6 * * 1", repository, sender }, ...onDefault(github) };
}

export function workflowDispatchEvent(github: GitHub, inputs: Json = {}): EventSpec {
  const payload = { ...common(github, example("workflow_dispatch", null)), inputs, ref: onDefault(github).ref };
  return { name: "workflow_dispatch", payload, ...onDefault(github) };
}

/** `workflow_run` after a pull request's run; `pull_requests` is empty for a fork, as on GitHub. */
export function workflowRunEvent(github: GitHub, pull: Pull): EventSpec {
  const sample = example("workflow_run", "completed");
  const isFork = pull.headOwner !== github.owner;
  const workflow_run = {
    ...objectOf(sample, "workflow_run"),
    ...{ event: "pull_request", head_sha: pull.headSha, head_branch: pull.headRef, conclusion: "success" },
    head_repository: pull.headOwner === null ? null : showRepository(github.rig, pull.headOwner),
    pull_requests: isFork ? [] : [{ number: pull.number, head: { sha: pull.headSha, ref: pull.headRef } }],
  };
  return {
    name: "workflow_run",
    payload: { ...common(github, sample), action: "completed", workflow_run },
    ...onDefault(github),
  };
}

/** Any other event, with a payload of nothing but the repository. */
export function otherEvent(github: GitHub, name: string, payload: Json = {}): EventSpec {
  return { name, payload: { ...common(github, {}), ...payload }, ...onDefault(github) };
}

function onDefault(github: GitHub): { readonly sha: string; readonly ref: string } {
  return { sha: tipOf(github, github.rig.defaultBranch), ref: `refs/heads/${github.rig.defaultBranch}` };
}
