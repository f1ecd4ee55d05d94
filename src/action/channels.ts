import type { Environment } from "../adapters/environment.ts";
import { createCheckChannel } from "../adapters/github/check-channel.ts";
import type { GitHubClient } from "../adapters/github/client.ts";
import { createIssueChannel } from "../adapters/github/issue-channel.ts";
import type { GitHubRepository } from "../adapters/github/repository.ts";
import { createReviewChannel } from "../adapters/github/review-channel.ts";
import type { Target } from "../adapters/github/target.ts";
import { workspacePath, writeSummary, writeWhole } from "../adapters/runner/files.ts";
import type { ActionInputs } from "../adapters/runner/inputs.ts";
import type { RunnerLog } from "../adapters/runner/log.ts";
import type { Channel, Delivery } from "../domain/delivery.ts";
import { UserError } from "../domain/errors.ts";
import type { Report } from "../domain/report.ts";
import { annotationCommands, closingLine } from "../render/annotations.ts";
import { checkContent } from "../render/check.ts";
import { planIssue } from "../render/issue/plan.ts";
import { reportJson } from "../render/json.ts";
import { jobLog } from "../render/log.ts";
import type { PageContext } from "../render/page/context.ts";
import { planReview } from "../render/review/reconcile.ts";
import { sarifReport } from "../render/sarif.ts";
import { jobSummary } from "../render/summary.ts";
import { RULES } from "../rules/registry.ts";
import { DOCS_URL, HOME_URL, VERSION } from "../version.ts";
import type { RunPlan } from "./plan.ts";

/** What the channels of one run are made of. */
export interface ChannelParts {
  readonly client: GitHubClient;
  readonly repository: GitHubRepository;
  readonly target: Target;
  readonly run: RunPlan;
  readonly inputs: ActionInputs;
  readonly env: Environment;
  readonly page: PageContext;
  readonly log: RunnerLog;
  readonly reportPath: string;
  /** Where the report goes when `reportPath` cannot be written. */
  readonly otherReportPath: string;
}

/** The channels in the order in which they are told: what fails is said by those that follow. */
export function channelsOf(parts: ChannelParts): readonly Channel[] {
  const { run } = parts;
  return [
    reportFile(parts),
    ...(parts.inputs.sarifFile === null ? [] : [sarifFile(parts, parts.inputs.sarifFile)]),
    ...(run.writes.checkRun && run.headSha !== null ? [checkRun(parts, run.headSha)] : []),
    ...(run.writes.review ? [review(parts)] : []),
    ...(run.writes.issue && parts.inputs.trackingIssue !== "never" ? [trackingIssue(parts)] : []),
    jobLogChannel(parts),
    annotations(parts),
    summary(parts),
  ];
}

// A path that cannot be written costs nobody the report: every verdict has one.
function reportFile({ reportPath, otherReportPath }: ChannelParts): Channel {
  return {
    id: "report-file",
    publish: async (report) => {
      try {
        await writeWhole(reportPath, reportJson(report));
        return { channel: "report-file", kind: "delivered", detail: reportPath };
      } catch (error) {
        if (!(error instanceof UserError) || reportPath === otherReportPath) throw error;
        await writeWhole(otherReportPath, reportJson(report));
        const reason = `${error.message} The report is at ${otherReportPath}.`;
        return { channel: "report-file", kind: "degraded", reason, detail: otherReportPath };
      }
    },
  };
}

function sarifFile({ env, page }: ChannelParts, given: string): Channel {
  const path = workspacePath(given, env);
  const { repoUrl, headSha } = page;
  const context = { version: VERSION, homeUrl: HOME_URL, docsUrl: DOCS_URL, repoUrl, headSha };
  return {
    id: "sarif-file",
    publish: async (report) => {
      await writeWhole(path, sarifReport(report, RULES, context));
      return { channel: "sarif-file", kind: "delivered", detail: path };
    },
  };
}

function checkRun({ client, target, run, inputs, repository, page }: ChannelParts, headSha: string): Channel {
  return createCheckChannel({
    client,
    target,
    headSha,
    name: inputs.checkName,
    mode: inputs.checkRun,
    earlier: repository.checkRuns,
    isStale: async () => {
      const pull = run.subject.kind === "pull-request" ? await repository.pullRequest() : null;
      return pull !== null && (!pull.open || pull.currentHead !== headSha);
    },
    content: (report) => checkContent(report, page),
  });
}

function review({ client, target, repository, page }: ChannelParts): Channel {
  return createReviewChannel({
    client,
    target,
    state: repository.pullRequest,
    plan: (report, view) =>
      planReview(report, view, {
        ...page,
        when: report.review.when,
        inline: report.review.inline,
        suggestions: suggestionsIn(report),
      }),
  });
}

function suggestionsIn(report: Report): ReadonlyMap<string, string> {
  return new Map(
    report.findings.flatMap(({ fingerprint, suggestion }) =>
      suggestion === null ? [] : [[fingerprint, suggestion] as const],
    ),
  );
}

function trackingIssue({ client, target, page }: ChannelParts): Channel {
  return createIssueChannel({ client, target, plan: (report, earlier) => planIssue(report, earlier, page) });
}

function jobLogChannel({ log, run }: ChannelParts): Channel {
  return {
    id: "log",
    publish: async (report, earlier) => {
      for (const line of jobLog(report)) log.command(line);
      for (const delivery of worthTelling(earlier, run)) if (delivery.kind === "degraded") log.info(delivery.reason);
      return { channel: "log", kind: "delivered", detail: null };
    },
  };
}

// Each line is annotated once: by the check run where it was accepted, else by the runner's commands.
function annotations({ log }: ChannelParts): Channel {
  return {
    id: "annotations",
    publish: async (report, earlier) => {
      const check = earlier.find((delivery) => delivery.channel === "check-run");
      // Without a word about why nothing was written, an equal run stands there already.
      const stands = check?.kind === "unchanged" && check.detail === null;
      const shown = check?.kind === "delivered" || stands;
      const { lines, left } = annotationCommands(report, { policyErrorsOnly: shown });
      const closing = closingLine(report, left);
      for (const line of closing === null ? lines : [...lines, closing]) log.command(line);
      return { channel: "annotations", kind: "delivered", detail: null };
    },
  };
}

function summary({ env, page, run }: ChannelParts): Channel {
  return {
    id: "summary",
    publish: async (report, earlier) => {
      const problem = await writeSummary(jobSummary(report, page, worthTelling(earlier, run)), env);
      if (problem === null) return { channel: "summary", kind: "delivered", detail: null };
      return { channel: "summary", kind: "degraded", reason: problem };
    },
  };
}

// A fork's read-only token is normal: the summary has the review's text, and no complaint.
function worthTelling(deliveries: readonly Delivery[], run: RunPlan): readonly Delivery[] {
  if (!run.fork) return deliveries;
  return deliveries.filter(
    ({ channel, kind }) => kind !== "degraded" || (channel !== "review" && channel !== "check-run"),
  );
}
