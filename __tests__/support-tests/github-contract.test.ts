import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRepository, type GitRepository } from "../support/git/repository.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";
import { testPlugins } from "../support/github/test-plugins.ts";

const REPO = { owner: "octo-org", repo: "shop" };
const PULL = { ...REPO, pull_number: 7 };
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line${at + 1}\n`).join("");

let repository: GitRepository;
let github: GitHub;
let octokit: Octokit;
let base = "";
let head = "";

beforeAll(() => {
  repository = createRepository();
  base = repository.commit({
    branch: "main",
    files: { "requirements.txt": lines(40), "other.txt": "x\n", "logo.png": bytes() },
  });
  head = repository.commit({
    branch: "topic",
    from: "main",
    files: {
      "requirements.txt":
        lines(20).replace("line10\n", "changed\nadded\n") + lines(40).split("\n").slice(20).join("\n"),
      "logo.png": null,
    },
  });
});

beforeEach(async () => {
  github = await startGitHub({ repository, pulls: [{ number: 7, head: "topic" }], plugins: testPlugins() });
  octokit = client();
  return () => github.close();
});

afterAll(() => repository.remove());

function bytes(): Uint8Array {
  return Uint8Array.from([137, 80, 78, 71, 0, 0]);
}

function client(headers: Record<string, string> = { "x-github-api-version": "2022-11-28" }): Octokit {
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const made = new Octokit({ auth: github.token, baseUrl: github.apiUrl, log });
  made.hook.before("request", (options) => void Object.assign(options.headers, headers));
  return made;
}

const send = (route: string, body: Record<string, unknown>): Promise<number> =>
  octokit.request(route, { ...REPO, ...body }).then(
    (reply) => reply.status,
    (error: { status: number }) => error.status,
  );

const review = (more: Record<string, unknown>): Promise<number> =>
  send("POST /repos/{owner}/{repo}/pulls/7/reviews", { commit_id: head, body: "text", event: "COMMENT", ...more });
const inline = (more: Record<string, unknown>): Promise<number> =>
  review({ comments: [{ path: "requirements.txt", line: 11, side: "RIGHT", body: "here", ...more }] });
const check = (more: Record<string, unknown>): Promise<number> =>
  send("POST /repos/{owner}/{repo}/check-runs", {
    name: "report",
    head_sha: head,
    status: "completed",
    conclusion: "success",
    ...more,
  });
const annotated = (more: Record<string, unknown>): Promise<number> =>
  check({ output: { title: "t", summary: "s", annotations: [{ ...ANNOTATION, ...more }] } });
const ANNOTATION = { path: "requirements.txt", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" };

describe("bad requests are refused and recorded", () => {
  const bad: Record<string, () => Promise<number>> = {
    "a review comment on a line outside the diff": () => inline({ line: 30 }),
    "a review comment on line 0": () => inline({ line: 0 }),
    "a review comment without a line": () => inline({ line: undefined }),
    "a review comment on a file outside the diff": () => inline({ path: "other.txt" }),
    "a review comment on a file without a patch": () => inline({ path: "logo.png", line: 1 }),
    "a side that is neither LEFT nor RIGHT": () => inline({ side: "MIDDLE" }),
    "a start line equal to the line": () => inline({ start_line: 11 }),
    "a start line outside the hunk": () => inline({ start_line: 2 }),
    "subject_type in a review's comments": () => inline({ subject_type: "file" }),
    "an unknown field of a review comment": () => inline({ colour: "red" }),
    "an empty review comment": () => inline({ body: "" }),
    "a COMMENT review without a body": () => review({ body: "" }),
    "a REQUEST_CHANGES review without a body": () => review({ body: "", event: "REQUEST_CHANGES" }),
    "an unknown event": () => review({ event: "SHOUT" }),
    "an approval by the job's token": () => review({ event: "APPROVE" }),
    "a commit that is not in the pull request": () => review({ commit_id: base }),
    "a review body that is too long": () => review({ body: "x".repeat(65_537) }),
    "a single comment without a commit": () =>
      send("POST /repos/{owner}/{repo}/pulls/7/comments", { path: "requirements.txt", line: 11, body: "x" }),
    "a file comment with a line": () =>
      send("POST /repos/{owner}/{repo}/pulls/7/comments", {
        path: "requirements.txt",
        line: 11,
        body: "x",
        commit_id: head,
        subject_type: "file",
      }),
    "a completed check run without a conclusion": () => check({ conclusion: undefined }),
    "a conclusion of a run in progress": () => check({ status: "in_progress" }),
    "a short head_sha": () => check({ head_sha: head.slice(0, 7) }),
    "an unknown conclusion": () => check({ conclusion: "fine" }),
    "an output without a summary": () => check({ output: { title: "t" } }),
    "a summary that is too long": () => check({ output: { title: "t", summary: "x".repeat(65_536) } }),
    "51 annotations": () =>
      check({ output: { title: "t", summary: "s", annotations: Array.from({ length: 51 }, () => ANNOTATION) } }),
    "an annotation without a message": () => annotated({ message: undefined }),
    "an annotation on line 0": () => annotated({ start_line: 0 }),
    "an annotation that ends before it starts": () => annotated({ start_line: 3, end_line: 2 }),
    "columns of a multi-line annotation": () => annotated({ end_line: 2, start_column: 1 }),
    "an annotation title that is too long": () => annotated({ title: "x".repeat(256) }),
    "an annotation message over 64 KB": () => annotated({ message: "x".repeat(65_537) }),
    "an annotation with an empty path": () => annotated({ path: "" }),
    "an annotation level that is not known": () => annotated({ annotation_level: "error" }),
    "an unknown field of a check run": () => check({ head_branch: "main" }),
    "a line given as text": () => inline({ line: "11" }),
    "more than 100 a page": () => send("GET /repos/{owner}/{repo}/pulls/7/files", { per_page: 101 }),
    "an issue without a title": () => send("POST /repos/{owner}/{repo}/issues", { title: "" }),
  };
  test.each(Object.entries(bad))("%s", async (_, request) => {
    const status = await request();
    expect([status, github.violations.length]).toEqual([422, 1]);
    expect(() => github.assertClean()).toThrow("GitHub was used wrongly");
    expect([github.state.reviews, github.state.comments, github.state.checkRuns]).toEqual([[], [], []]);
  });
});

describe("good requests pass", () => {
  const good: Record<string, () => Promise<number>> = {
    "a review with comments on added, context and removed lines": () =>
      review({
        comments: [
          { path: "requirements.txt", line: 11, side: "RIGHT", body: "a" },
          { path: "requirements.txt", line: 7, side: "RIGHT", body: "b" },
          { path: "requirements.txt", line: 10, side: "LEFT", body: "c" },
        ],
      }),
    "a multi-line comment inside one hunk": () => inline({ start_line: 10, start_side: "RIGHT" }),
    "a pending review without a body": () => review({ event: undefined, body: undefined }),
    "a comment on a file": () =>
      send("POST /repos/{owner}/{repo}/pulls/7/comments", {
        path: "logo.png",
        body: "x",
        commit_id: head,
        subject_type: "file",
      }),
    "a completed check run with 50 annotations": () =>
      check({ output: { title: "t", summary: "s", annotations: Array.from({ length: 50 }, () => ANNOTATION) } }),
    "a check run in progress": () => check({ status: "in_progress", conclusion: undefined }),
    "the pull request": () => send("GET /repos/{owner}/{repo}/pulls/7", {}),
    "its files": () => send("GET /repos/{owner}/{repo}/pulls/7/files", { per_page: 100 }),
    "open pull requests of a branch": () =>
      send("GET /repos/{owner}/{repo}/pulls", { head: "octo-org:topic", state: "open" }),
    "the repository": () => send("GET /repos/{owner}/{repo}", {}),
    "a commit": () => send("GET /repos/{owner}/{repo}/commits/main", {}),
    "check runs of a commit": () =>
      send("GET /repos/{owner}/{repo}/commits/topic/check-runs", { check_name: "report" }),
    "an issue": () => send("POST /repos/{owner}/{repo}/issues", { title: "t", body: "b", labels: ["audit"] }),
    "open issues by label": () =>
      send("GET /repos/{owner}/{repo}/issues", { labels: "audit", state: "open", creator: "x" }),
    "a conversation comment": () => send("POST /repos/{owner}/{repo}/issues/7/comments", { body: "hello" }),
    "a status": () =>
      send("POST /repos/{owner}/{repo}/statuses/{sha}", { sha: head, state: "success", context: "gate" }),
    "the rate limit": () => octokit.rest.rateLimit.get().then((reply) => reply.status),
  };
  test.each(Object.entries(good))("%s", async (_, request) => {
    const status = await request();
    github.assertClean();
    expect(status).toBeLessThan(300);
  });
});

describe("who may do what", () => {
  test("a read-only token is refused without a violation", async () => {
    github.setPermissions("read-only");
    const message = await octokit.rest.pulls
      .createReview({ ...PULL, body: "x", event: "COMMENT" })
      .catch((error: Error) => error.message);
    expect(message).toContain("Resource not accessible by integration");
    expect(github.violations).toEqual([]);
  });

  test("each scope is its own", async () => {
    github.setPermissions({ checks: "read" });
    expect([await check({}), await review({})]).toEqual([403, 200]);
  });

  test("a request without the version header is a violation", async () => {
    await client({}).rest.repos.get(REPO);
    expect(github.violations).toEqual(["GET /repos/octo-org/shop: no X-GitHub-Api-Version"]);
  });

  test("a wrong token is refused", async () => {
    const status = await fetch(`${github.apiUrl}/repos/octo-org/shop`, {
      headers: { authorization: "Bearer nope" },
    }).then((reply) => reply.status);
    expect(status).toBe(401);
  });

  test("a second pending review is refused, which a correct client may meet", async () => {
    await review({ event: undefined });
    expect([await review({}), github.violations]).toEqual([422, []]);
  });

  test("a stranger's comment must not be edited", async () => {
    const planted = github.people.plantComment(7, { body: "<!-- marker -->", path: "requirements.txt", line: 11 });
    const status = await send("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
      comment_id: planted.id,
      body: "mine",
    });
    expect([status, github.violations.length]).toEqual([403, 1]);
  });

  test("a check run of another app cannot be changed", async () => {
    const run = github.people.plantCheckRun({ name: "report", headSha: head, conclusion: "success", appId: 1 });
    const status = await send("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      check_run_id: run.id,
      conclusion: "failure",
    });
    expect([status, github.violations.length]).toEqual([403, 1]);
  });
});
