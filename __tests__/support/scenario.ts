/**
 * A whole run in a few lines: a git repository with one pull request, a loopback GitHub, a loopback index, and the
 * bundle as the runner runs it. Everything is closed when the test ends.
 *
 *     test("an archived project that is added warns", async () => {
 *       const scenario = await createScenario({
 *         base: { "requirements.txt": "requests==2.31.0\n" },
 *         head: { "requirements.txt": "requests==2.31.0\nold-thing\n" },
 *         projects: [aProject({ name: "requests" }), aProject({ name: "old-thing", status: "archived" })],
 *       });
 *       const run = await scenario.run();
 *       expect(run.exitCode).toBe(0);
 *       expect(run.report).toMatchObject({ counts: { warn: 1 } });
 *       expect(scenario.github.state.reviews[0]?.body).toContain("old-thing");
 *       scenario.assertClean();
 *     });
 *
 * - `base` is the whole tree of `main`; `head` is what the branch `topic` changes on top of it (null deletes).
 * - `run()` is the pull request's event by default: `run({ action: "synchronize" })`, or any event of
 *   support/runner/events.ts: `run({ event: pushEvent(scenario.github, …) })`. A second `run()` is the next run of the
 *   story; `github.forgetRequests()` before it counts its requests alone, `github.people` acts in between.
 * - `fork: true` gives the pull request a fork's head and the token read permissions only.
 * - What goes wrong: `githubFaults` (support/github/faults.ts), `indexFaults` (support/index/faults.ts).
 * - `assertClean()` fails when GitHub's rules or the runner's were broken by any run so far.
 * - Git histories that need more than two commits: `scenario.repository.commit(…)` before `run()`, or `github.people`.
 */
import { onTestFinished } from "vitest";
import { createRepository, type Files, type GitRepository } from "./git/repository.ts";
import type { Fault as GitHubFault } from "./github/faults.ts";
import { type GitHub, type GitHubOptions, type PullSpec, startGitHub } from "./github/github.ts";
import { testPlugins } from "./github/test-plugins.ts";
import type { Faults as IndexFaults } from "./index/faults.ts";
import type { FakeProject } from "./index/project.ts";
import { type IndexServer, startIndex } from "./index/server.ts";
import { type EventSpec, pullRequestEvent } from "./runner/events.ts";
import { type ActionOptions, type ActionRun, runAction } from "./runner/run-action.ts";

export interface ScenarioOptions {
  readonly base: Files;
  readonly head?: Files;
  /** `{ "old": "new" }` in the head commit. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly projects?: readonly FakeProject[];
  readonly fork?: boolean;
  /** More of the pull request than its number (7), base and head. */
  readonly pull?: Partial<PullSpec>;
  readonly github?: Partial<Omit<GitHubOptions, "repository" | "pulls" | "plugins">>;
  readonly githubFaults?: readonly GitHubFault[];
  readonly indexFaults?: IndexFaults;
  /** Inputs of every run besides `index-url`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** ISO time of every run. */
  readonly now?: string;
  /** How many times as fast the time of every run goes, limits included. */
  readonly pace?: number;
}

export type RunOptions = Partial<Omit<ActionOptions, "github">> & {
  /** Action of the pull request's event, `opened` by default. */
  readonly action?: string;
};

export interface Scenario {
  readonly repository: GitRepository;
  readonly github: GitHub;
  readonly index: IndexServer;
  /** SHAs of the two commits. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly run: (options?: RunOptions) => Promise<ActionRun>;
  /** Every run so far, in order. */
  readonly runs: readonly ActionRun[];
  readonly assertClean: () => void;
}

const NUMBER = 7;
const FORK_OWNER = "contributor";

/** Sets the scene; call it inside a test, which closes it. */
export async function createScenario(options: ScenarioOptions): Promise<Scenario> {
  const repository = createRepository();
  onTestFinished(() => repository.remove());
  const baseSha = repository.commit({ branch: "main", files: options.base });
  const { head = {}, renames = {} } = options;
  const headSha = repository.commit({ branch: "topic", from: baseSha, files: head, renames });
  const index = await startIndex(options.projects ?? [], options.indexFaults ?? {});
  onTestFinished(() => index.close());
  const github = await openGitHub(repository, options);
  onTestFinished(() => github.close());
  const runs: ActionRun[] = [];
  return {
    ...{ repository, github, index, baseSha, headSha, runs },
    run: async ({ action = "opened", ...more } = {}) => {
      const inputs = { "index-url": index.url, ...options.inputs, ...more.inputs };
      const event = more.event ?? eventOf(github, options, action);
      const { now, pace } = options;
      const time = { ...(now === undefined ? {} : { now }), ...(pace === undefined ? {} : { pace }) };
      const run = await runAction({ ...time, ...more, event, inputs, github });
      runs.push(run);
      return run;
    },
    assertClean: () => {
      github.assertClean();
      const violations = runs.flatMap((run) => run.violations);
      if (violations.length > 0) throw new Error(`the runner was used wrongly:\n- ${violations.join("\n- ")}`);
    },
  };
}

function openGitHub(repository: GitRepository, options: ScenarioOptions): Promise<GitHub> {
  const isFork = options.fork ?? false;
  const pull = { number: NUMBER, head: "topic", ...(isFork ? { headOwner: FORK_OWNER } : {}), ...options.pull };
  return startGitHub({
    ...{ repository, pulls: [pull], plugins: testPlugins() },
    ...(isFork ? { permissions: "read-only" } : {}),
    ...(options.githubFaults === undefined ? {} : { faults: options.githubFaults }),
    ...options.github,
  });
}

function eventOf(github: GitHub, options: ScenarioOptions, action: string): EventSpec {
  return pullRequestEvent({ github, number: options.pull?.number ?? NUMBER, action });
}
