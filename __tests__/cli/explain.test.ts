import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli, NOW } from "./support.ts";

const UPLOADED = [{ version: "1.0", uploadTime: "2020-01-02T03:04:05Z" }];

test("an active project with its facts", async () => {
  const index = await anIndex(aProject({ name: "fine", releases: UPLOADED }));
  const cwd = temporaryFolder();
  const run = await cli(["explain", "Fine", "--index-url", index.url], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toBe(
    `${["fine: active", "  latest    1.0", "  releases  1 version, 2 files", "  uploads   first 2020-01-02, last 2020-01-02", `  asked     ${index.url} at 2026-11-24 06:40 UTC`].join("\n")}\n`,
  );
  expect(
    JSON.parse((await cli(["explain", "fine", "--index-url", index.url, "--format=json"], { cwd })).stdout),
  ).toMatchObject({
    schema: "pypi-gate/explain@1",
    project: "fine",
    status: "active",
    latest: "1.0",
    yanked: false,
    firstUpload: "2020-01-02T03:04:05Z",
    checkedAt: NOW,
  });
});

test("an archived project with the reason in quotation marks", async () => {
  const index = await anIndex(aProject({ name: "old", status: "archived", reason: "moved \u001b[31mon" }));
  const run = await cli(["explain", "old", "--index-url", index.url], { cwd: temporaryFolder() });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("old: archived: no more releases are expected\n  reason    “moved");
  expect(run.stdout).not.toContain("\u001b");
});

test("a project that is not there, and an index that is not", async () => {
  const index = await anIndex();
  const cwd = temporaryFolder();
  const missing = await cli(["explain", "nope", "--index-url", index.url], { cwd });
  expect(missing).toMatchObject({ code: 0, stdout: expect.stringContaining("nope: not found") });
  const dead = await cli(["explain", "nope", "--index-url", index.url.replace(/:\d+/, ":1")], { cwd });
  expect(dead).toMatchObject({ code: 2, stdout: expect.stringContaining("nope: unverified") });
});

test("a private name is never sent to the index", async () => {
  const index = await anIndex();
  const cwd = temporaryFolder({ ".github/pypi-gate.toml": '[index]\nprivate = ["acme-*"]\n' });
  const run = await cli(["explain", "acme-core", "--index-url", index.url], { cwd });
  expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("declares acme-core private") });
  expect(index.seen.requests).toEqual([]);
});

test("what is no name is refused", async () => {
  expect(await cli(["explain", "a b/../c"], { cwd: temporaryFolder() })).toMatchObject({ code: 2, stdout: "" });
});
