import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli, NOW } from "./support.ts";

const OLD = aProject({ name: "old-thing", status: "archived", reason: "moved on" });
const FINE = aProject({ name: "fine" });
const BAD = aProject({ name: "bad-thing", status: "quarantined", releases: [] });

test("what is archived is told with its line, and warns", async () => {
  const index = await anIndex(OLD, FINE);
  const cwd = temporaryFolder({ "requirements.txt": "fine\nold-thing\n" });
  const run = await cli(["audit", "--index-url", index.url], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("  requirements.txt:2: old-thing is archived\n");
  expect(run.stdout.trimEnd().split("\n").at(-1)).toBe("Warned: old-thing is archived");
});

test("what is quarantined blocks", async () => {
  const index = await anIndex(BAD);
  const cwd = temporaryFolder({ "requirements.txt": "bad-thing\n" });
  const run = await cli(["audit", "--index-url", index.url, "--format", "json"], { cwd });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    conclusion: "failure",
    range: { base: null, head: null },
    checkedAt: NOW,
    policy: { ref: null },
    findings: [{ rule: "quarantined-project", file: "requirements.txt", line: 1 }],
  });
});

test("`pip freeze | pypi-gate audit -` reads standard input", async () => {
  const index = await anIndex(OLD, FINE);
  const run = await cli(["audit", "-", "--index-url", index.url], {
    cwd: temporaryFolder(),
    stdin: "fine==1.0\nold-thing==1.0\n",
  });
  expect(run.stdout).toContain("  <stdin>:2: old-thing is archived\n");
});

test("standard input that is no list of requirements is refused", async () => {
  const index = await anIndex();
  const stdin = "WARNING: pip is being invoked by an old script wrapper.\nThis will fail in a future version of it.\n";
  const run = await cli(["audit", "-", "--index-url", index.url], { cwd: temporaryFolder(), stdin });
  expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("<stdin> is no manifest") });
});

test("on a terminal, whoever forgets the pipe is told what is waited for", async () => {
  const index = await anIndex();
  const run = await cli(["audit", "-", "--index-url", index.url], {
    cwd: temporaryFolder(),
    terminal: { stdin: true },
  });
  expect(run.stderr).toContain("end with Ctrl-D");
});

test("progress is shown on a terminal and taken away", async () => {
  const index = await anIndex(FINE);
  const cwd = temporaryFolder({ "requirements.txt": "fine\n" });
  const piped = await cli(["audit", "--index-url", index.url], { cwd });
  expect(piped.stderr).toBe("");
  const shown = await cli(["audit", "--index-url", index.url], { cwd, terminal: { stderr: true } });
  expect(shown.stderr).toContain("1/1 projects looked up");
  expect(shown.stderr.endsWith("\r\u001b[K")).toBe(true);
  // Before the first answer, which may take long.
  expect(shown.stderr.indexOf("0/1 projects looked up")).toBeGreaterThan(0);
});

test.each([
  ["explain", "old-thing"],
  ["waive", "old-thing", "--reason=moving", "--expires=2027-01-01"],
  ["retire", "."],
])("%s leaves no progress on the terminal", async (...args) => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "pyproject.toml": '[project]\nname = "old-thing"\nversion = "2"\n' });
  const { stderr } = await cli([...args, "--index-url", index.url], { cwd, terminal: { stderr: true } });
  expect([stderr.includes("1/1 projects looked up"), stderr.endsWith("\r\u001b[K")]).toEqual([true, true]);
});

test("progress fits its terminal, and a dumb one shows none", async () => {
  const index = await anIndex(FINE);
  const around = { cwd: temporaryFolder({ "requirements.txt": "fine\n" }), terminal: { stderr: true } };
  const narrow = await cli(["audit", "--index-url", index.url], { ...around, columns: 30 });
  const lines = narrow.stderr.split("\r\u001b[K").filter((line) => line !== "");
  expect(lines.map((line) => [line.length, line.startsWith("╌") || line.startsWith("━")])).toEqual([
    [29, true],
    [29, true],
  ]);
  const dumb = await cli(["audit", "--index-url", index.url], { ...around, env: { TERM: "dumb" } });
  expect(dumb.stderr).toBe("");
});

test("an empty standard input is told: what stands before the pipe may have failed", async () => {
  const index = await anIndex();
  const run = await cli(["audit", "-", "--index-url", index.url], { cwd: temporaryFolder() });
  expect(run).toMatchObject({ code: 0, stderr: "warning: standard input is empty: nothing was read from it.\n" });
});

test.each([
  [{ args: [], env: {}, terminal: true }, true],
  [{ args: [], env: {}, terminal: false }, false],
  [{ args: [], env: { NO_COLOR: "1" }, terminal: true }, false],
  [{ args: [], env: { FORCE_COLOR: "1" }, terminal: false }, true],
  [{ args: [], env: { TERM: "dumb" }, terminal: true }, false],
  [{ args: ["--color", "always"], env: { NO_COLOR: "1" }, terminal: false }, true],
  [{ args: ["--color", "never"], env: { FORCE_COLOR: "1" }, terminal: true }, false],
])("colour: %j gives %j", async ({ args, env, terminal }, colored) => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n" });
  const run = await cli(["audit", "--index-url", index.url, ...args], { cwd, env, terminal: { stdout: terminal } });
  expect(run.stdout.includes("\u001b[")).toBe(colored);
});

test("an index that gives no answer is unverified, and --on-unverified decides", async () => {
  const { url } = await anIndex();
  const cwd = temporaryFolder({ "requirements.txt": "fine\n" });
  const dead = url.replace(/:\d+/, ":1");
  const warned = await cli(["audit", "--index-url", dead, "--format=json"], { cwd });
  expect(warned.code).toBe(0);
  expect(JSON.parse(warned.stdout)).toMatchObject({ counts: { unverified: 1, warn: 1 } });
  expect(await cli(["audit", "--index-url", dead, "--on-unverified", "block"], { cwd })).toMatchObject({ code: 1 });
});

test.each([
  ["no/out.json", "no/out.json cannot be written: its folder does not exist."],
  ["requirements.txt/out.json", "requirements.txt/out.json cannot be written: what should be its folder is a file."],
])("--output %s is refused before anything is asked", async (output, message) => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n" });
  const run = await cli(["audit", "--index-url", index.url, "--output", output], { cwd });
  expect(run).toEqual({ code: 2, stdout: "", stderr: `error: ${message}\nName another file by --output.\n` });
  expect(index.seen.requests).toEqual([]);
});

test("a folder as --output and an empty PATH end with exit code 2", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n", "out/x": "" });
  const audit = (...args: readonly string[]) => cli(["audit", "--index-url", index.url, ...args], { cwd });
  expect(await audit("--output", "out")).toMatchObject({ code: 2, stderr: expect.stringContaining("it is a folder") });
  expect(await audit("")).toMatchObject({ code: 2, stderr: expect.stringContaining("A PATH is empty.") });
});

test("a broken policy ends with exit code 2, its errors and all findings", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({
    "requirements.txt": "old-thing\n",
    ".github/pypi-gate.toml": "nope = 1\npreset = 2\n",
  });
  const run = await cli(["audit", "--index-url", index.url, "--format=json"], { cwd });
  expect(run.code).toBe(2);
  expect(
    run.stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(0, 32)),
  ).toEqual(["error: .github/pypi-gate.toml:1:", "error: .github/pypi-gate.toml:2:"]);
  expect(JSON.parse(run.stdout)).toMatchObject({ findings: [{ project: "old-thing" }] });
});

test("--policy names a file inside the folder or outside of it", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n", "ci/gate.toml": 'preset = "strict"\n' });
  const outside = join(temporaryFolder({ "p.toml": 'preset = "strict"\n' }), "p.toml");
  for (const policy of ["ci/gate.toml", outside]) {
    const run = await cli(["audit", "--index-url", index.url, "--format=json", "--policy", policy], { cwd });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ policy: { preset: "strict", files: [policy] } });
  }
  expect(await cli(["audit", "--policy", "ci/none.toml", "--index-url", index.url], { cwd })).toMatchObject({
    code: 2,
    stderr: "error: ci/none.toml:1: the policy file does not exist\n",
  });
});

test("--policy outside of the folder has to be UTF-8", async () => {
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n" });
  const outside = join(temporaryFolder(), "p.toml");
  writeFileSync(outside, Buffer.from([0x23, 0xff]));
  expect(await cli(["audit", "--policy", outside], { cwd })).toMatchObject({
    code: 2,
    stderr: `error: The policy ${outside} cannot be read (it is not UTF-8).\nName a policy file that is there.\n`,
  });
});

test("--preset beats the policy", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n", ".github/pypi-gate.toml": 'preset = "advisory"\n' });
  expect(await cli(["audit", "--index-url", index.url, "--preset=strict"], { cwd })).toMatchObject({ code: 1 });
});

test.each(["ftp://x/", "http://example.com/simple/", "nope"])("the index URL %s is refused", async (url) => {
  expect(await cli(["audit", "--index-url", url], { cwd: temporaryFolder() })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("error: --index-url: the index URL"),
  });
});

test("a password in the index URL is sent and never shown", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n" });
  const url = index.url.replace("//", "//someone:secret@");
  const run = await cli(["audit", "--index-url", url, "--format=json"], { cwd });
  expect(index.seen.requests[0]?.headers.authorization).toBe(`Basic ${btoa("someone:secret")}`);
  expect(run.stdout + run.stderr).not.toContain("secret");
});

test("the same report comes as a page and as SARIF, into a file", async () => {
  const index = await anIndex(OLD);
  const cwd = temporaryFolder({ "requirements.txt": "old-thing\n" });
  const page = await cli(["audit", "--index-url", index.url, "--format=markdown"], { cwd });
  expect(page.stdout).toContain("### Warned: `old-thing` is archived");
  const args = ["audit", "--index-url", index.url, "--format=sarif", "--output=out.sarif"];
  expect(await cli(args, { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
});

test("a folder without manifests says that nothing was checked", async () => {
  const run = await cli(["audit"], { cwd: temporaryFolder({ "README.md": "x" }) });
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing checked: no Python manifest found") });
});
