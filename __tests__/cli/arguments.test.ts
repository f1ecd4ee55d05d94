import { describe, expect, test } from "vitest";
import { GENERAL } from "../../src/cli/option-specs.ts";
import { COMMANDS } from "../../src/cli/specs.ts";
import { VERSION } from "../../src/version.ts";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli } from "./support.ts";

const around = { cwd: "/" };

test("--version says the version, wherever it stands", async () => {
  expect(await cli(["--version"], around)).toEqual({ code: 0, stdout: `pypi-gate ${VERSION}\n`, stderr: "" });
  expect(await cli(["audit", "-V"], around)).toMatchObject({ code: 0, stdout: `pypi-gate ${VERSION}\n` });
});

test("the bare command is help and no verdict", async () => {
  const run = await cli([], around);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("Usage: pypi-gate COMMAND [OPTIONS]");
});

describe("help", () => {
  test("names every command with an example", async () => {
    const { code, stdout } = await cli(["--help"], around);
    expect(code).toBe(0);
    for (const { name, summary, examples } of COMMANDS) {
      expect(stdout).toContain(`  ${name}`);
      expect(stdout.replace(/\s+/g, " ")).toContain(summary);
      expect(stdout).toContain(`$ ${examples[0]?.[0]}`);
    }
  });

  test.each(COMMANDS)("of $name names every option, three ways", async (command) => {
    const { stdout } = await cli([command.name, "--help"], around);
    for (const { name, idle = false } of [...command.options, ...GENERAL])
      expect([name, stdout.includes(`  --${name}`) || stdout.includes(`, --${name}`)]).toEqual([name, !idle]);
    expect((await cli(["help", command.name], around)).stdout).toBe(stdout);
    expect((await cli(["-h", command.name], around)).stdout).toBe(stdout);
  });

  test.each([60, 100, 200])("fits %i columns", async (columns) => {
    for (const args of [["--help"], ...COMMANDS.map(({ name }) => [name, "--help"])]) {
      const lines = (await cli(args, { cwd: "/", columns })).stdout
        .split("\n")
        .filter((line) => !line.startsWith("  $ "));
      expect(lines.filter((line) => line.length > Math.max(columns, 60) && !line.startsWith("Usage"))).toEqual([]);
    }
  });
});

test.each([
  [["inventry"], 'unknown command "inventry"; did you mean inventory?', "Usage: pypi-gate COMMAND"],
  [["audit", "--fromat", "json"], 'unknown option "--fromat"; did you mean --format?', "Usage: pypi-gate audit"],
  [["audit", "--base", "main"], "audit has no option --base", "Usage: pypi-gate audit"],
  [
    ["audit", "--format", "jsn"],
    '--format is "jsn", not one of text, json, markdown, sarif, roadmap; did you mean json?',
    "Usage",
  ],
  [["inventory", "--format", "sarif"], '--format is "sarif", not one of text, json', "Usage: pypi-gate inventory"],
  [["audti"], 'unknown command "audti"; did you mean audit?', "Usage: pypi-gate COMMAND"],
  [["check", "--bsae", "main"], 'unknown option "--bsae"; did you mean --base?', "Usage: pypi-gate check"],
  [["check", "--color"], "--color needs a value: --color=WHEN (auto, always, never)", "Usage"],
  [["audit", "--policy"], "--policy needs a value: --policy=FILE", "Usage"],
  [["audit", "--output", "--format"], "--output needs a value: --output=FILE", "Usage"],
  [["audit", "--no-cache=yes"], "--no-cache takes no value", "Usage"],
  [
    ["check", "main"],
    '"main" is one word too many for check: refs go into --base and --head, files to `pypi-gate audit`',
    "Usage: pypi-gate check",
  ],
  [["explain", "a", "b"], '"b" is one word too many for explain', "Usage: pypi-gate explain"],
  [["explain"], "explain needs a PROJECT", "Usage: pypi-gate explain PROJECT"],
  [["--color", "never"], "no command was given", "Usage: pypi-gate COMMAND"],
  [["--nope"], 'unknown option "--nope"', "Usage"],
])("%j ends with exit code 2, the reason and the usage", async (args, reason, usage) => {
  const run = await cli(args, around);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr.split("\n")[0]).toBe(`error: ${reason}`);
  expect(run.stderr).toContain(usage);
});

test("a hostile word is repeated on one line without control characters", async () => {
  const run = await cli(["\u001b[31mred\n::error::x"], around);
  expect(run.stderr).not.toContain("\u001b");
  expect(run.stderr.split("\n")[0]).toContain("unknown command");
});

test("the common options fit every command that reads", async () => {
  const common = ["--preset=strict", "--on-unverified=warn", "--cache-dir=kept", "--no-cache", "--color=never"];
  const cwd = temporaryFolder({ "requirements.txt": "a==1\n" });
  const index = await anIndex(aProject({ name: "a" }));
  const asked = [...common, `--index-url=${index.url}`];
  expect(await cli(["inventory", ...asked], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(await cli(["explain", "a", ...asked], { cwd })).toMatchObject({ code: 0, stderr: "" });
});

test("options may stand before the command", async () => {
  const cwd = temporaryFolder({ "requirements.txt": "a==1\n" });
  const run = await cli(["--color=never", "--format", "json", "inventory"], { cwd });
  expect(JSON.parse(run.stdout)).toMatchObject({ schema: "pypi-gate/inventory@1" });
});

test("a usage line that is too long goes on below its command", async () => {
  const { stdout } = await cli(["check", "--help"], { ...around, columns: 60 });

  expect(stdout).toContain(
    "Usage: pypi-gate check [--base REF] [--head REF | --staged]\n       [--repo DIR] [OPTIONS]\n",
  );
});
