import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aProject } from "../support/index/project.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from "../support/runner/events.ts";
import { ROOT } from "../support/runner/process.ts";
import { createScenario } from "../support/scenario.ts";

const SCENE = {
  base: { "requirements.txt": "requests==2.31.0\n" },
  head: { "requirements.txt": "requests==2.31.0\nold-thing\n" },
  projects: [aProject({ name: "requests" }), aProject({ name: "old-thing", status: "quarantined" })],
};

test.runIf(existsSync(join(ROOT, "dist/index.js")))(
  "the bundle runs end to end and uses GitHub and the runner rightly",
  async () => {
    const scenario = await createScenario(SCENE);
    const run = await scenario.run();
    const [checkRun] = scenario.github.state.checkRuns;
    expect([run.signal, run.stderr]).toEqual([null, ""]);
    expect([checkRun?.headSha, JSON.stringify(checkRun)]).toEqual([
      scenario.headSha,
      expect.stringContaining("old-thing"),
    ]);
    scenario.assertClean();
  },
);

test("events carry the rig's commits and repository", async () => {
  const { github, baseSha, headSha } = await createScenario({ ...SCENE, fork: true });
  const opened = pullRequestEvent({ github, number: 7, action: "synchronize" });
  expect(opened.payload).toMatchObject({
    ...{ action: "synchronize", number: 7, repository: { full_name: "octo-org/shop" } },
    pull_request: {
      head: { sha: headSha, repo: { full_name: "contributor/shop", fork: true } },
      base: { ref: "main", sha: baseSha },
    },
  });
  const [pull] = github.state.pulls;
  if (pull === undefined) throw new Error("no pull request");
  expect(workflowRunEvent(github, pull).payload).toMatchObject({
    workflow_run: { pull_requests: [], head_sha: headSha },
  });
  expect(pushEvent(github, { before: null, after: "topic" }).payload).toMatchObject({
    before: "0".repeat(40),
    after: headSha,
  });
  expect(mergeGroupEvent(github, { base: "main", head: "topic" }).payload).toMatchObject({
    merge_group: { base_sha: baseSha, head_sha: headSha },
  });
  expect(scheduleEvent(github).payload).not.toHaveProperty("pull_request");
  pull.headOwner = null;
  const retargeted = pullRequestEvent({ github, number: 7, action: "edited", changesBase: "topic" });
  expect(retargeted.payload).toMatchObject({
    changes: { base: { ref: { from: "topic" } } },
    pull_request: { head: { repo: null } },
  });
});
