import { expect, test } from "vitest";
import { inBrief, runGate } from "../support/gate-run.ts";

const PATH = ".github/workflows/checks.yml";

test.each([
  ["the action", "      - uses: octo-org/pypi-gate@v1"],
  ["the action under a quoted key", `      - { "uses": "octo-org/pypi-gate@v1" }`],
  ["the command line", "      - run: npx --yes pypi-gate@1 check --base origin/main"],
  ["an audit", "      - run: ./node_modules/.bin/pypi-gate audit"],
])("a workflow that runs %s and loses it is told", async (_what, step) => {
  const { report } = await runGate({ base: { [PATH]: `jobs:\n${step}\n` }, head: { [PATH]: "jobs: {}\n" } });

  expect(inBrief(report)).toEqual([`warn gate-edited - ${PATH}:1`]);
});

test.each([
  ["names it in a comment", "# uses: octo-org/pypi-gate@v1"],
  ["waits for it", "on: { workflow_run: { workflows: [pypi-gate] } }"],
])("a workflow that only %s is not", async (_what, line) => {
  const { report } = await runGate({ base: { [PATH]: `${line}\n` }, head: { [PATH]: "jobs: {}\n" } });

  expect(inBrief(report)).toEqual([]);
});
