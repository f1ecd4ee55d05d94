import { tmpdir } from "node:os";
import process from "node:process";
import { systemClock } from "../adapters/clock.ts";
import type { Environment } from "../adapters/environment.ts";
import { createClient, type GitHubClient } from "../adapters/github/client.ts";
import { createRepository, type GitHubRepository } from "../adapters/github/repository.ts";
import { readSharedPolicy } from "../adapters/github/shared-policy.ts";
import { withGivenCredentials } from "../adapters/index/index-url.ts";
import { createIndex, type OpenIndex, userAgentOf } from "../adapters/index/package-index.ts";
import { type RunContext, readContext } from "../adapters/runner/context.ts";
import { reportPath } from "../adapters/runner/files.ts";
import { type ActionInputs, readInputs } from "../adapters/runner/inputs.ts";
import { createRunnerLog, type RunnerLog } from "../adapters/runner/log.ts";
import { NO_VERDICT, outputsOf, writeOutputs } from "../adapters/runner/outputs.ts";
import { listenForStop } from "../adapters/runner/signals.ts";
import { deliver } from "../deliver.ts";
import { messageOf, stackOf, UserError } from "../domain/errors.ts";
import type { Report } from "../domain/report.ts";
import { gate } from "../gate.ts";
import type { PageContext } from "../render/page/context.ts";
import { DOCS_URL, VERSION } from "../version.ts";
import { againstBaseline } from "./baseline.ts";
import { channelsOf } from "./channels.ts";
import { planOf, type RunPlan } from "./plan.ts";

/** One run of the action: its exit code, the verdict. 0 nothing blocks, 1 something blocks, 2 no verdict. */
export async function runAction(env: Environment): Promise<number> {
  const log = createRunnerLog((text) => process.stdout.write(text), env.RUNNER_DEBUG === "1");
  const stop = listenForStop(process);
  writeOutputs(NO_VERDICT);
  try {
    const stopped = new Promise<never>((_resolve, reject) => {
      stop.signal.addEventListener("abort", () => reject(stoppedError(stop.received())), { once: true });
    });
    return await Promise.race([judgeAndDeliver({ env, log, signal: stop.signal }), stopped]);
  } catch (error) {
    sayWhatFailed(error, log);
    return 2;
  } finally {
    stop.release();
  }
}

interface Run {
  readonly env: Environment;
  readonly context: RunContext;
  readonly log: RunnerLog;
  readonly signal: AbortSignal;
}

async function judgeAndDeliver({ env, log, signal }: Omit<Run, "context">): Promise<number> {
  const inputs = readInputs(env);
  const context = await readContext();
  const { owner, repo } = context;
  const client = connect(inputs.token, { env, context, log, signal });
  const run = await planOf(context.event, inputs.mode, { owner, repo }, client);
  const target = { owner, repo, subject: run.subject };
  const checkName = run.writes.checkRun && inputs.checkRun !== "never" ? inputs.checkName : null;
  const repository = createRepository({ client, target, checkName, log });
  const judged = await judge(inputs, { env, context, log, signal }, { client, repository });
  const report = await againstBaseline(judged, inputs.baseline, repository);
  const paths = {
    reportPath: reportPath(inputs.reportFile, env, tmpdir()),
    otherReportPath: reportPath(null, env, tmpdir()),
  };
  const page = pageOf(run, context);
  const channels = channelsOf({ client, repository, target, run, inputs, env, page, log, ...paths });
  const deliveries = await deliver(report, channels, signal);
  const written = deliveries.find(({ channel }) => channel === "report-file")?.detail ?? "";
  writeOutputs(outputsOf(report, written));
  if (report.policy.errors.length > 0) return 2;
  return report.conclusion === "failure" ? 1 : 0;
}

async function judge(
  inputs: ActionInputs,
  { env, context, log, signal }: Run,
  { client, repository }: { readonly client: GitHubClient; readonly repository: GitHubRepository },
): Promise<Report> {
  const opened: OpenIndex[] = [];
  const policyClient =
    inputs.policyToken === null ? client : connect(inputs.policyToken, { env, context, log, signal });
  const openIndex = (url: string): OpenIndex => {
    const index = createIndex({
      url: withGivenCredentials(url, inputs.indexUrl),
      userAgent: userAgentOf(VERSION),
      proxyEnv: env,
    });
    opened.push(index);
    return index;
  };
  try {
    return await gate(
      {
        inputs: {
          preset: inputs.preset,
          indexUrl: inputs.indexUrl,
          review: inputs.review,
          onUnverified: inputs.onUnverified,
        },
        policyFile: inputs.policyFile,
        outsidePolicy: null,
      },
      {
        repository,
        openIndex,
        readShared: (reference) => readSharedPolicy(policyClient, reference),
        clock: systemClock,
        log,
      },
    );
  } finally {
    for (const index of opened) index.close();
  }
}

function connect(token: string, { env, context, log, signal }: Run): GitHubClient {
  return createClient({
    token,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    userAgent: userAgentOf(VERSION),
    log,
    clock: systemClock,
    signal,
    env,
  });
}

function pageOf(run: RunPlan, { serverUrl, owner, repo, runId }: RunContext): PageContext {
  const repoUrl = `${serverUrl}/${owner}/${repo}`;
  return {
    repoUrl,
    headSha: run.headSha,
    baseBranch: run.baseBranch,
    docsUrl: DOCS_URL,
    reportUrl: runId === null ? null : `${repoUrl}/actions/runs/${runId}`,
  };
}

function stoppedError(name: string | null): UserError {
  return new UserError(
    `The run was stopped by ${name ?? "a signal"} before it reached a verdict.`,
    "Run the check again.",
  );
}

function sayWhatFailed(error: unknown, log: RunnerLog): void {
  if (error instanceof UserError) {
    log.error(`${error.message} ${error.remedy}`);
    return;
  }
  log.group("The program broke", stackOf(error));
  log.error(`pypi-gate broke: ${messageOf(error)}. This is a bug: please report it with the log.`);
}
