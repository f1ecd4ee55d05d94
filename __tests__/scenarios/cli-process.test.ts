import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { startIndex } from "../support/index/server.ts";
import { bundlePath, nodePath } from "../support/runner/process.ts";
import { runCli } from "../support/runner/run-cli.ts";

// More than a pipe holds.
const MANY = Array.from({ length: 3_000 }, (_, at) => `some-project-with-a-name-${at}==1.0\n`).join("");

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the bundle; what it writes goes to `stdout`, or to a reader that goes away after the first piece. */
function runInto(args: readonly string[], cwd: string, stdout: "gone" | number): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? "", HOME: "" };
  const stdio = ["ignore" as const, stdout === "gone" ? ("pipe" as const) : stdout, "pipe" as const];
  const child = spawn(nodePath(), [bundlePath(), ...args], { cwd, env, stdio });
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout?.once("data", () => child.stdout?.destroy());
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stderr }));
  });
}

test("a reader that goes away (`| head -1`) changes no verdict and is told nothing", async () => {
  const index = await startIndex([aProject({ name: "bad-thing", status: "quarantined", releases: [] })]);
  onTestFinished(() => index.close());
  const cwd = temporaryFolder({ "requirements.txt": "bad-thing\n", "many/requirements.txt": MANY });
  const audit = ["audit", "--index-url", index.url, "requirements.txt"];
  expect(await runInto([...audit, "--format", "json"], cwd, "gone")).toEqual({ code: 1, stderr: "" });
  expect(await runInto(["inventory", "many"], cwd, "gone")).toEqual({ code: 0, stderr: "" });
});

test.runIf(existsSync("/dev/full"))("a result that cannot be written is no verdict", async () => {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  const cwd = temporaryFolder({ "requirements.txt": "fine\n" });
  expect(await runInto(["inventory"], cwd, full)).toEqual({
    code: 2,
    stderr: "error: the result cannot be written (ENOSPC).\n",
  });
});

test("an old Node is told, instead of a crash", async () => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";
  const nodeArgs = ["--import", `data:text/javascript,${encodeURIComponent(old)}`];
  const run = await runCli(["check"], { cwd: temporaryFolder(), nodeArgs });
  expect(run).toMatchObject({ exitCode: 2, stdout: "" });
  expect(run.stderr).toContain("error: pypi-gate needs Node 24 or newer, and this is Node 20.20.2.");
});

test("a current folder that is gone is told, and is no verdict", async () => {
  // What Node does once the folder was removed; it asks the system once, long before a test could remove one.
  const gone = "process.cwd = () => { throw Object.assign(new Error('uv_cwd'), { code: 'ENOENT' }) }";
  const nodeArgs = ["--import", `data:text/javascript,${encodeURIComponent(gone)}`];
  expect(await runCli(["audit"], { cwd: temporaryFolder(), nodeArgs })).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: "error: the current folder is not there any more.\nChange into one that is: `cd`.\n",
  });
});

test("an error that nobody expected is no verdict, wherever it comes from", async () => {
  const throwLater = "setTimeout(() => { throw new Error('out of nowhere') }, 200)";
  const nodeArgs = ["--import", `data:text/javascript,${encodeURIComponent(throwLater)}`];
  const index = await startIndex([], { slow: { kind: "hang" } });
  onTestFinished(() => index.close());
  const cwd = temporaryFolder({ "requirements.txt": "slow\n" });
  const run = await runCli(["audit", "--index-url", index.url], { cwd, nodeArgs });
  expect([run.exitCode, run.stderr.split("\n").slice(0, 2)]).toEqual([
    2,
    ["error: pypi-gate broke. This is a bug: please report it with these lines.", "  Error: out of nowhere"],
  ]);
});

test("a terminal that was never given a size is as wide as none", async () => {
  const sizeless = "process.stdout.isTTY = true; process.stdout.columns = 0;";
  const nodeArgs = ["--import", `data:text/javascript,${encodeURIComponent(sizeless)}`];
  const cwd = temporaryFolder();
  const run = await runCli(["check", "--help"], { cwd, nodeArgs });
  expect(run).toMatchObject({ exitCode: 0, stdout: (await runCli(["check", "--help"], { cwd })).stdout });
});

test("an interrupt is told in one line, and ends the process as the shell expects", async () => {
  const index = await startIndex([], { slow: { kind: "hang" } });
  onTestFinished(() => index.close());
  const cwd = temporaryFolder({ "requirements.txt": "slow\n" });
  const env = { PATH: process.env.PATH ?? "", HOME: "" };
  const child = spawn(nodePath(), [bundlePath(), "audit", "--index-url", index.url], { cwd, env });
  const stderr: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString()));
  const ended = new Promise((done) => child.on("close", (code, signal) => done({ code, signal })));
  await expect.poll(() => index.seen.requests.length, { timeout: 20_000 }).toBe(1);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: null, signal: "SIGINT" });
  expect(stderr.join("")).toBe("interrupted; nothing was judged\n");
});
