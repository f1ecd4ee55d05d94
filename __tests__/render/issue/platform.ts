import type { Finding } from "../../../src/domain/finding.ts";
import { type ProjectName, projectName } from "../../../src/domain/name.ts";
import type { Report } from "../../../src/domain/report.ts";
import type { EarlierIssue, IssuePlan } from "../../../src/domain/tracking.ts";
import { planIssue } from "../../../src/render/issue/plan.ts";
import { CONTEXT, checkedProject, finding, report } from "../reports.ts";

/** A finding of an audit: a project that was there already. */
export function audited(name: string, status: Finding["status"], more: Partial<Finding> = {}): Finding {
  const rule = status === "active" || status === null ? "withdrawn-release" : (`${status}-project` as const);
  return finding({
    ...{ rule, project: projectName(name), status, severity: status === "quarantined" ? "block" : "warn" },
    ...{ relation: { kind: "direct", change: "existing" }, column: "existing", file: "requirements.txt", line: 3 },
    message: [{ code: name }, ` is ${status ?? "withdrawn"}.`],
    remedy: ["Leave it."],
    ...more,
  });
}

/** An audit's report on a day; `active`: names without a finding, `unanswered`: names whose look-up failed. */
export function auditReport(
  day: string,
  findings: readonly Finding[],
  names: { readonly active?: readonly string[]; readonly unanswered?: readonly string[] } = {},
): Report {
  const { active = [], unanswered = [] } = names;
  const failed = unanswered.map((name) =>
    audited(name, null, { rule: "unverified-project", severity: "warn", message: [{ code: name }, " failed."] }),
  );
  const checked = [
    ...findings.map((one) => checkedProject(one.project ?? "x", one.status, one.status ?? "active")),
    ...active.map((name) => checkedProject(name, "active", "active")),
    ...unanswered.map((name) => checkedProject(name, null, "no answer")),
  ];
  const unique = [...new Map(checked.map((one) => [one.name, one])).values()];
  return report([...findings, ...failed], { mode: "audit", checkedAt: `${day}T06:00:00.000Z`, checked: unique });
}

/** A platform with one issue in memory, and everything that was written to it. */
export interface Platform {
  issue: { body: string; state: "open" | "closed"; declined: boolean } | null;
  readonly comments: string[];
  /** Runs an audit; returns its writes in a few words each. */
  readonly audit: (given: Report) => readonly string[];
  readonly tick: (name: string) => void;
}

export function createPlatform(): Platform {
  const platform: Platform = {
    issue: null,
    comments: [],
    audit: (given) => {
      const plan = planIssue(given, earlierOf(platform), CONTEXT);
      apply(platform, plan);
      return writesOf(plan);
    },
    tick: (name) => {
      if (platform.issue === null) throw new Error("no issue");
      platform.issue.body = platform.issue.body.replace(new RegExp(`^- \\[ \\] (\\[?\`${name}\`)`, "m"), "- [x] $1");
    },
  };
  return platform;
}

export function earlierOf({ issue }: Platform): EarlierIssue | null {
  return issue === null ? null : { number: 1, ...issue };
}

function apply(platform: Platform, plan: IssuePlan): void {
  if (plan.create !== null) platform.issue = { body: plan.create.body, state: "open", declined: false };
  if (plan.comment !== null) {
    if (platform.comments.some((comment) => comment.startsWith(plan.comment?.once ?? "")))
      throw new Error("said twice");
    platform.comments.push(plan.comment.body);
  }
  if (plan.update === null || platform.issue === null) return;
  const { body, state } = plan.update;
  const before = platform.issue;
  platform.issue = {
    body: body ?? before.body,
    state: state ?? before.state,
    declined: state === null ? before.declined : false,
  };
}

function writesOf({ create, comment, update }: IssuePlan): readonly string[] {
  return [
    ...(create === null ? [] : ["create"]),
    ...(comment === null ? [] : ["comment"]),
    ...(update === null ? [] : [[update.body === null ? "" : "body", update.state ?? ""].filter(Boolean).join("+")]),
  ];
}

/** The ticked names of the issue. */
export function tickedIn({ issue }: Platform): readonly string[] {
  return [...(issue?.body ?? "").matchAll(/^- \[x\] \[?`([^`]+)`/gm)].map((match) => match[1] ?? "");
}

export function namesOf(...names: readonly string[]): readonly ProjectName[] {
  return names.map(projectName);
}
