import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRepository, type GitRepository } from "../__tests__/support/git/repository.ts";
import { type GitHub, startGitHub } from "../__tests__/support/github/github.ts";
import { createGraphql } from "../__tests__/support/github/graphql.ts";
import type { CheckRun, Review, ReviewComment } from "../__tests__/support/github/model.ts";
import { startIndex } from "../__tests__/support/index/server.ts";
import { pullRequestEvent } from "../__tests__/support/runner/events.ts";
import { type ActionRun, runAction } from "../__tests__/support/runner/run-action.ts";
import type { Story } from "./story.ts";

/** The pull request as it stands after one push was judged. */
export interface Act {
  readonly message: string;
  readonly headSha: string;
  readonly run: ActionRun;
  /** Unified diff of the merge base and the head. */
  readonly diff: string;
  readonly reviews: readonly Review[];
  readonly comments: readonly ReviewComment[];
  readonly checkRuns: readonly CheckRun[];
  /** What was sent to GitHub to change something. */
  readonly writes: readonly string[];
  readonly reads: number;
  readonly lookups: number;
}

const NUMBER = 7;

/**
 * Runs the committed bundle on every push of the story, against a GitHub and an index on the loopback address.
 * `root` is the checkout. Throws where GitHub was used wrongly.
 */
export async function play(story: Story, root: string): Promise<readonly Act[]> {
  const repository = createRepository();
  const base = repository.commit({ branch: "main", files: story.main });
  const [first, ...later] = story.pushes;
  if (first === undefined) throw new Error("a story needs a push");
  repository.commit({ branch: "topic", from: base, ...first });
  const index = await startIndex(story.projects);
  const github = await openGitHub(repository, story, root);
  try {
    const stage: Stage = { repository, github, index, base, root };
    const acts = [await perform(stage, first.message, "opened")];
    for (const push of later) {
      github.people.pushCommit(NUMBER, push);
      acts.push(await perform(stage, push.message, "synchronize"));
    }
    github.assertClean();
    return acts;
  } finally {
    await Promise.all([index.close(), github.close()]);
    repository.remove();
  }
}

function openGitHub(repository: GitRepository, story: Story, root: string): Promise<GitHub> {
  const sdl = readFileSync(join(root, "__tests__/support/github/fixtures/schema.slim.graphql"), "utf8");
  const pull = { number: NUMBER, head: "topic", title: story.title };
  return startGitHub({ repository, pulls: [pull], plugins: { validator: null, graphql: createGraphql(sdl) } });
}

interface Stage {
  readonly repository: GitRepository;
  readonly github: GitHub;
  readonly index: Awaited<ReturnType<typeof startIndex>>;
  readonly base: string;
  readonly root: string;
}

// One time for every demo, so that two of them are the same page.
const NOW = ["2026-11-23T06:40:00Z", "2026-11-23T08:15:00Z"] as const;

async function perform(stage: Stage, message: string, action: "opened" | "synchronize"): Promise<Act> {
  const { repository, github, index, base, root } = stage;
  github.forgetRequests();
  const asked = index.seen.requests.length;
  const run = await runAction({
    event: pullRequestEvent({ github, number: NUMBER, action }),
    github,
    env: {
      GITHUB_SERVER_URL: "https://github.example",
      PYPI_GATE_DEMO_INDEX: new URL(index.url).origin,
      PYPI_GATE_TEST_NOW: action === "opened" ? NOW[0] : NOW[1],
    },
    bundle: process.env.PYPI_GATE_BUNDLE ?? join(root, "dist/index.js"),
    metadata: join(root, "action.yml"),
    nodeArgs: preloads(root),
    realTimers: true,
  });
  const headSha = github.state.pulls[0]?.headSha ?? "";
  const { reviews, comments, checkRuns } = structuredClone({
    reviews: github.state.reviews,
    comments: github.state.comments,
    checkRuns: github.state.checkRuns.filter((one) => one.headSha === headSha),
  });
  return {
    ...{ message, headSha, run, reviews, comments, checkRuns },
    diff: repository.git("diff", "--no-color", "--no-ext-diff", "-U3", base, headSha),
    writes: [...github.writes()],
    reads: github.reads().length,
    lookups: index.seen.requests.length - asked,
  };
}

function preloads(root: string): readonly string[] {
  const [own, support] = ["demo", "__tests__/support/runner"];
  const files = [`${own}/older-node.mjs`, `${own}/pypi.mjs`, `${support}/quick.mjs`, `${support}/clock.mjs`];
  return files.flatMap((file) => ["--import", pathToFileURL(join(root, file)).href]);
}
