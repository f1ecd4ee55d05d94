import { projectName } from "../../src/domain/name.ts";
import type { Report } from "../../src/domain/report.ts";
import type { EarlierIssue, IssuePlan } from "../../src/domain/tracking.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { planIssue } from "../../src/render/issue/plan.ts";
import { reportJson } from "../../src/render/json.ts";
import { roadmapReport } from "../../src/render/roadmap.ts";
import { sarifReport } from "../../src/render/sarif.ts";
import { type RetireFacts, retireChecks } from "../../src/retire/checks.ts";
import { retireText } from "../../src/retire/text.ts";
import { RULES } from "../../src/rules/registry.ts";
import { CONTEXT } from "./reports.ts";

type Texts = readonly (readonly [string, string])[];

const PROGRAM = { version: "0.1.0", homeUrl: "https://github.com/acme/pypi-gate" };

/** The report file, the SARIF log, and the annotations as the check run has them. */
export function fileTexts(report: Report): Texts {
  const { repoUrl, headSha, docsUrl } = CONTEXT;
  const context = { ...PROGRAM, docsUrl: docsUrl ?? "", repoUrl, headSha };
  const annotations = annotationsOf(report).map(
    ({ path, line, level, title, message }) => `${path}:${line} (${level})\n${title}\n${message}\n`,
  );
  return [
    ["story.report.json", reportJson(report)],
    ["story.sarif.json", sarifReport(report, RULES, context)],
    ["story.annotations.txt", annotations.join("\n")],
  ];
}

/** The roadmap, and the tracking issue through three audits: opened, changed, closed. */
export function auditTexts(audit: Report): Texts {
  const less: Report = {
    ...audit,
    checkedAt: "2026-11-30T06:00:00.000Z",
    findings: audit.findings.filter(({ project }) => project !== "tidepay" && project !== "lanternmail"),
    checked: audit.checked.filter(({ name }) => name !== "lanternmail"),
  };
  const clear = {
    ...less,
    findings: [],
    checked: less.checked.map((one) => ({ ...one, answer: "active" })),
    counts: { ...less.counts, unverified: 0 },
  };
  const opened = planIssue(less, null, CONTEXT);
  const changed = planIssue(audit, issueAfter(opened, null), CONTEXT);
  const closed = planIssue(clear, issueAfter(changed, issueAfter(opened, null)), CONTEXT);
  return [
    ["roadmap.md", roadmapReport(audit)],
    ["opened.issue.md", `${opened.create?.body ?? ""}\n`],
    ["changed.issue.md", `${changed.update?.body ?? ""}\n`],
    ["changed.issue-comment.md", `${changed.comment?.body ?? ""}\n`],
    ["closed.issue.md", `${closed.update?.body ?? ""}\n`],
    ["closed.issue-comment.md", `${closed.comment?.body ?? ""}\n`],
  ];
}

function issueAfter(plan: IssuePlan, before: EarlierIssue | null): EarlierIssue {
  const body = plan.create?.body ?? plan.update?.body ?? before?.body ?? "";
  return { number: 1, body, state: "open", declined: false };
}

/** What `retire` says of a final release that is ready and of one that is not. */
export function retireTexts(): Texts {
  const ready: RetireFacts = {
    release: {
      name: projectName("lanternmail"),
      writtenName: "lanternmail",
      file: "pyproject.toml",
      table: "[project]",
      version: "2.5.0",
      summary: "Deprecated: use lanternpost instead.",
      classifiers: ["Development Status :: 7 - Inactive"],
      links: [],
      readme: "README.md",
      readmeText: null,
      built: new Set(),
    },
    readme: "# lanternmail is no longer maintained\n\nPlease use lanternpost instead.\n",
    published: { kind: "found", status: "active", latest: "2.4.1" },
    alternatives: [{ name: "lanternpost", standing: { kind: "found", status: "active", latest: "1.0.2" } }],
  };
  const bare: RetireFacts = {
    ...{ ...ready, readme: null, alternatives: [] },
    release: { ...ready.release, version: "2.4.1", summary: "Mail from templates", classifiers: [], readme: null },
  };
  return [
    ["ready.retire.txt", retireText(ready, retireChecks(ready), { width: 100, color: false })],
    ["bare.retire.txt", retireText(bare, retireChecks(bare), { width: 100, color: false })],
  ];
}
