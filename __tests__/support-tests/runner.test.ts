import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { annotationsOf, parseCommands } from "../support/runner/commands.ts";
import type { EventSpec } from "../support/runner/events.ts";
import { parseFileCommand } from "../support/runner/file-commands.ts";
import { type ActionRun, runAction } from "../support/runner/run-action.ts";
import { runCli } from "../support/runner/run-cli.ts";

const GITHUB = {
  ...{ apiUrl: "http://127.0.0.1:1", graphqlUrl: "http://127.0.0.1:1/graphql", serverUrl: "http://127.0.0.1:1" },
  ...{ token: "ghs_x", owner: "octo-org", name: "shop" },
};
const EVENT: EventSpec = { name: "push", payload: { after: "x" }, sha: "a".repeat(40), ref: "refs/heads/main" };
const ACTION = `
inputs:
  github-token: { default: "\${{ github.token }}" }
  index-url: { default: "" }
outputs:
  report: { description: r }
runs: { using: node24, main: index.js }
`;
const PROGRAM = `
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
const e = process.env;
const report = e.RUNNER_TEMP + "/report.json";
writeFileSync(report, JSON.stringify({ node: process.versions.node.split(".")[0], now: new Date().toISOString().slice(0, 13), env: Object.keys(e) }));
appendFileSync(e.GITHUB_OUTPUT, "report<<EOF\\n" + report + "\\nEOF\\nodd=1\\n");
appendFileSync(e.GITHUB_STEP_SUMMARY, "# " + e["INPUT_GITHUB-TOKEN"] + " " + e["INPUT_INDEX-URL"] + JSON.parse(readFileSync(e.GITHUB_EVENT_PATH)).after);
console.log("::error file=a.txt,line=3::bad%0Athing");
console.log("read ##[set-output name=x]y");
process.exitCode = 1;
`;

let folder = "";
let run: ActionRun;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gate-fixture-"));
  writeFileSync(join(folder, "action.yml"), ACTION);
  writeFileSync(join(folder, "index.mjs"), PROGRAM);
  run = await runAction({
    ...{ event: EVENT, github: GITHUB, inputs: { "index-url": "http://i/", nonsense: "1" } },
    ...{ metadata: join(folder, "action.yml"), bundle: join(folder, "index.mjs"), now: "2030-05-06T07:08:09Z" },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an action runs as the runner runs it", () => {
  test("inputs have their defaults, the event its file, and results are read back", () => {
    expect([run.exitCode, run.summary]).toEqual([1, "# ghs_x http://i/x"]);
    expect(run.annotations).toEqual([
      { level: "error", message: "bad\nthing", title: null, file: "a.txt", line: 3, endLine: null },
    ]);
  });

  test("it is Node 24 at the given time, without the host's environment", () => {
    expect(run.report).toMatchObject({ node: "24", now: "2030-05-06T07" });
    expect(JSON.stringify(run.report)).not.toContain("PYPI_GATE_TEST_NOW");
    expect(JSON.stringify(run.report)).not.toContain("VITEST");
  });

  test("what a correct action never does is a violation", () => {
    expect(run.violations).toEqual([
      "undeclared input nonsense",
      "undeclared output odd",
      "deprecated command set-output",
      "a command inside a line: ##[set-output]",
    ]);
  });
});

test("the command line gets its arguments, input and width", async () => {
  writeFileSync(
    join(folder, "cli.mjs"),
    "for await (const c of process.stdin) console.log(process.argv.slice(2), String(c), process.env.COLUMNS);",
  );
  const result = await runCli(["audit", "-"], {
    cwd: folder,
    stdin: "six",
    columns: 80,
    bundle: join(folder, "cli.mjs"),
  });
  expect([result.exitCode, result.stdout]).toEqual([0, "[ 'audit', '-' ] six 80\n"]);
});

test("a second annotation over the tenth is not shown, a long one is cut", () => {
  const log = `${"::warning::w\n".repeat(12)}::notice::${"x".repeat(5000)}\n`;
  const shown = annotationsOf(parseCommands(log));
  expect([shown.length, shown.at(-1)?.message.length]).toEqual([11, 4096]);
});

test("commands between stop-commands and its token are text", () => {
  expect(parseCommands("::stop-commands::abc\n::error::no\n::abc::\n::error::yes").map((c) => c.message)).toEqual([
    "yes",
  ]);
});

test("a file command without its end is refused", () => {
  expect(() => parseFileCommand("a<<EOF\nx\n")).toThrow("no end of the value");
});
