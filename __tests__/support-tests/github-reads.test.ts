import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRepository, type GitRepository } from "../support/git/repository.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";
import { createGraphql } from "../support/github/graphql.ts";
import { isJson, type Json, objectOf } from "../support/github/json.ts";
import { testPlugins } from "../support/github/test-plugins.ts";

const HEADERS = { "x-github-api-version": "2022-11-28", "user-agent": "test", authorization: "Bearer ghs_loopback" };
const BIG = `${"x".repeat(99)}\n`.repeat(6000);

let repository: GitRepository;
let github: GitHub;
let base = "";
let head = "";

beforeAll(() => {
  repository = createRepository();
  const root = repository.commit({
    branch: "main",
    files: {
      "requirements.txt": "requests\n",
      "real/base.txt": "six\n",
      "link.txt": { symlink: "real/base.txt" },
      "old name.txt": "a\nb\nc\nd\n",
      "logo.png": Uint8Array.from([0, 1, 2]),
      "run.sh": { executable: "#!/bin/sh\n" },
      vendored: { submodule: "1".repeat(40) },
      "big.lock": BIG,
    },
  });
  head = repository.commit({
    branch: "topic",
    from: "main",
    files: { "requirements.txt": "requests\nflask\n", "logo.png": null },
    renames: { "old name.txt": "naïve.txt" },
  });
  base = root;
  // What the base branch brought since is no part of the pull request.
  repository.commit({ branch: "main", files: { "later.txt": "x\n" } });
  repository.commit({ branch: "orphan", from: null, files: { "a.txt": "a\n" } });
});

afterAll(() => repository.remove());

beforeEach(async () => {
  github = await startGitHub({ repository, pulls: [{ number: 7, head: "topic" }], plugins: testPlugins() });
});

afterEach(() => github.close());

async function get(path: string): Promise<Json> {
  const reply: unknown = await fetch(`${github.apiUrl}/repos/octo-org/shop${path}`, { headers: HEADERS }).then((r) =>
    r.json(),
  );
  return isJson(reply) ? reply : { list: reply };
}

async function ask(query: string, variables: Json = {}): Promise<Json> {
  const body = JSON.stringify({ query, variables });
  const reply: unknown = await fetch(github.graphqlUrl, { method: "POST", headers: HEADERS, body }).then((r) =>
    r.json(),
  );
  return isJson(reply) ? reply : {};
}

const IN_REPOSITORY = (fields: string): string =>
  `query($e: String!) { repository(owner: "octo-org", name: "shop") { ${fields} } }`;
const blobAt = async (path: string): Promise<Json> => {
  const fields = "object(expression: $e) { __typename ... on Blob { byteSize isBinary isTruncated text } }";
  const reply = await ask(IN_REPOSITORY(fields), { e: `${base}:${path}` });
  return objectOf(objectOf(reply, "data"), "repository");
};

describe("REST reads come from git", () => {
  test("a comparison is three-dot, with patches where git has hunks", async () => {
    const reply = await get(`/compare/main...${head}?per_page=1`);
    const files = Array.isArray(reply.files) ? reply.files : [];
    expect(objectOf(reply, "merge_base_commit").sha).toBe(base);
    expect(files.map((file) => [file.filename, file.status, file.previous_filename, file.patch])).toEqual([
      ["logo.png", "removed", undefined, undefined],
      ["naïve.txt", "renamed", "old name.txt", undefined],
      ["requirements.txt", "modified", undefined, "@@ -1 +1,2 @@\n requests\n+flask"],
    ]);
    github.assertClean();
  });

  test("histories without a common ancestor give 404", async () => {
    expect(await get("/compare/main...orphan")).toMatchObject({
      message: "No common ancestor between main and orphan.",
    });
  });

  test("a recursive tree is cut at the cap", async () => {
    github = await restarted({ treeEntries: 2 });
    const tree = await get(`/git/trees/${base}?recursive=1`);
    expect([tree.truncated, Array.isArray(tree.tree) && tree.tree.length]).toEqual([true, 2]);
  });

  test("contents follow a link inside the repository", async () => {
    const file = await get(`/contents/link.txt?ref=${base}`);
    expect(Buffer.from(String(file.content), "base64").toString()).toBe("six\n");
    github.assertClean();
  });

  test("another repository is read where the token may", async () => {
    await github.close();
    const others = [{ owner: "octo-org", name: "policies", repository }];
    github = await startGitHub({ repository, plugins: testPlugins(), others });
    const read = (name: string): Promise<number> =>
      fetch(`${github.apiUrl}/repos/octo-org/${name}/contents/requirements.txt`, { headers: HEADERS }).then(
        (r) => r.status,
      );
    expect([await read("policies"), await read("secrets")]).toEqual([200, 404]);
    github.assertClean();
  });

  test("an enterprise server answers below /api/v3", async () => {
    github = await restarted({}, true);
    expect(await get("")).toMatchObject({ full_name: "octo-org/shop" });
    expect(await ask(IN_REPOSITORY("object(expression: $e) { oid }"), { e: "main" })).toHaveProperty("data");
  });
});

async function restarted(limits: { treeEntries?: number }, isEnterprise = false): Promise<GitHub> {
  await github.close();
  return startGitHub({ repository, plugins: testPlugins(), limits, isEnterprise });
}

describe("GraphQL reads come from git", () => {
  test("a blob has its text", async () => {
    expect(await blobAt("requirements.txt")).toEqual({
      object: { __typename: "Blob", byteSize: 9, isBinary: false, isTruncated: false, text: "requests\n" },
    });
  });

  test("a large text is cut at 512,000 bytes and says so", async () => {
    const { object } = await blobAt("big.lock");
    expect(object).toEqual({
      __typename: "Blob",
      byteSize: 600_000,
      isBinary: false,
      isTruncated: true,
      text: BIG.slice(0, 512_000),
    });
  });

  test("a binary has no text, and what is not there is null", async () => {
    expect([await blobAt("logo.png"), await blobAt("none.txt"), await blobAt("vendored")]).toEqual([
      { object: { __typename: "Blob", byteSize: 3, isBinary: true, isTruncated: false, text: null } },
      { object: null },
      { object: null },
    ]);
  });

  test("a link is its own target's name, and its mode is in the tree", async () => {
    const tree = await ask(IN_REPOSITORY("object(expression: $e) { ... on Tree { entries { name mode type } } }"), {
      e: `${base}:`,
    });
    expect((await blobAt("link.txt")).object).toMatchObject({ text: "real/base.txt" });
    expect(JSON.stringify(tree)).toContain('{"name":"link.txt","mode":40960,"type":"blob"}');
    expect(JSON.stringify(tree)).toContain('{"name":"vendored","mode":57344,"type":"commit"}');
  });

  test("a query that the schema does not have is a violation", async () => {
    const reply = await ask(IN_REPOSITORY("object(expression: $e) { size }"), { e: "main" });
    expect([Object.keys(reply), github.violations.length]).toEqual([["errors"], 1]);
  });

  test("threads and reviews say whose they are", async () => {
    const planted = github.people.plantComment(7, { body: "hi", path: "requirements.txt", line: 2 });
    github.people.replyTo(planted.id, "me too");
    github.people.plantReview(7, { body: "ours", own: true });
    const reply = await ask(`query { repository(owner: "octo-org", name: "shop") { pullRequest(number: 7) {
      headRefOid
      reviews(last: 10) { nodes { fullDatabaseId body viewerDidAuthor author { login } } }
      reviewThreads(first: 100) { nodes { path line comments(first: 10) { nodes { body viewerDidAuthor author { login } } } } }
    } } }`);
    expect(objectOf(objectOf(reply, "data"), "repository")).toEqual({
      pullRequest: {
        headRefOid: head,
        reviews: {
          nodes: [
            {
              fullDatabaseId: expect.any(String),
              body: "ours",
              viewerDidAuthor: true,
              author: { login: "github-actions" },
            },
          ],
        },
        reviewThreads: {
          nodes: [{ path: "requirements.txt", line: 2, comments: { nodes: [by("hi"), by("me too")] } }],
        },
      },
    });
  });

  test("minimising needs the permission, and says FORBIDDEN with status 200", async () => {
    const review = github.people.plantReview(7, { body: "ours", own: true });
    const mutation = `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }`;
    github.setPermissions("read-only");
    const refused = await ask(mutation, { id: `PRR_${review.id}` });
    github.setPermissions("read-write");
    await ask(mutation, { id: `PRR_${review.id}` });
    expect(refused).toMatchObject({ errors: [{ type: "FORBIDDEN" }] });
    expect([...github.state.minimized]).toEqual([[`PRR_${review.id}`, "RESOLVED"]]);
    expect([github.writes(), github.violations]).toEqual([["POST /graphql mutation", "POST /graphql mutation"], []]);
  });

  test("the slim schema answers the same queries without the whole one", async () => {
    const sdl = readFileSync(new URL("../support/github/fixtures/schema.slim.graphql", import.meta.url), "utf8");
    await github.close();
    github = await startGitHub({
      repository,
      pulls: [{ number: 7, head: "topic" }],
      plugins: { validator: null, graphql: createGraphql(sdl) },
    });
    expect((await blobAt("requirements.txt")).object).toMatchObject({ text: "requests\n" });
    expect(github.violations).toEqual([]);
  });
});

function by(body: string): Json {
  return { body, viewerDidAuthor: false, author: { login: "mallory" } };
}

describe("faults", () => {
  test("a status comes so many times, then all is well", async () => {
    github.fault({ on: "GET /repos/*", kind: "status", status: 502, times: 1 });
    const read = (): Promise<number> =>
      fetch(`${github.apiUrl}/repos/octo-org/shop`, { headers: HEADERS }).then((r) => r.status);
    expect([await read(), await read()]).toEqual([502, 200]);
  });

  test("a write whose answer is lost has been done", async () => {
    github.fault({ on: "POST /repos/*", kind: "reset-after", times: 1 });
    const body = JSON.stringify({ title: "t" });
    const sent = fetch(`${github.apiUrl}/repos/octo-org/shop/issues`, { method: "POST", headers: HEADERS, body });
    await expect(sent).rejects.toThrow();
    expect(github.state.issues.map((issue) => issue.title)).toEqual(["t"]);
  });

  test("a used-up rate limit says when it comes back", async () => {
    github.fault({ on: "*", kind: "rate-limit", seconds: 5 });
    const reply = await fetch(`${github.apiUrl}/repos/octo-org/shop`, { headers: HEADERS });
    expect([reply.status, reply.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  });
});
