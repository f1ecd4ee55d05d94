import { counted } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { waivedFindings } from "./entries.ts";
import { jsonDocument } from "./escape/json.ts";
import { SARIF_TEXT } from "./escape/sarif.ts";
import { locationOf, ROOT, resultOf } from "./sarif/results.ts";
import { ruleDescriptor, type SarifRule } from "./sarif/rules.ts";

export type { SarifRule } from "./sarif/rules.ts";

/** What a SARIF log says of the program and the repository. */
export interface SarifContext {
  readonly version: string;
  readonly homeUrl: string;
  /** The folder of the rules' pages, without a trailing slash. */
  readonly docsUrl: string;
  /** `https://SERVER/OWNER/REPO`; null outside GitHub. */
  readonly repoUrl: string | null;
  /** The commit that was judged, 40 hex digits; null for a working tree. */
  readonly headSha: string | null;
}

// GitHub refuses a run with more results.
const MAX_RESULTS = 25_000;

/**
 * The report as a SARIF 2.1.0 log that code scanning accepts: one run, every rule described. Waived findings are
 * counted and left out: code scanning reads no `suppressions` and would open an alert for each
 * (github/codeql-action#1230).
 */
export function sarifReport(report: Report, rules: readonly SarifRule[], context: SarifContext): string {
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  const open = report.findings.filter((finding) => finding.severity !== "off");
  const findings = open.slice(0, MAX_RESULTS);
  return jsonDocument({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "pypi-gate",
            semanticVersion: context.version,
            informationUri: context.homeUrl,
            rules: rules.map((rule) => ruleDescriptor(rule, context.docsUrl)),
          },
        },
        // One category for every event: code scanning compares a pull request with the branch within it.
        automationDetails: { id: "pypi-gate/" },
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
        ...provenance(context),
        invocations: [invocationOf(report, open.length - findings.length)],
        results: findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, report.indexUrl)),
        properties: { conclusion: report.conclusion, mode: report.mode, counts: report.counts },
      },
    ],
  });
}

function provenance({ repoUrl, headSha }: SarifContext): object {
  if (repoUrl === null) return {};
  const revision = headSha === null ? {} : { revisionId: headSha };
  return { versionControlProvenance: [{ repositoryUri: repoUrl, ...revision, mappedTo: { uriBaseId: ROOT } }] };
}

function invocationOf(report: Report, left: number): object {
  const { errors } = report.policy;
  const waived = waivedFindings(report).length;
  const told = [
    ...(waived > 0
      ? [`${counted(waived, "finding")} accepted by a waiver: in the report file, not among the results.`]
      : []),
    ...(left > 0 ? [`${counted(left, "more finding")} in the report file: a SARIF run takes no more.`] : []),
  ];
  return {
    executionSuccessful: errors.length === 0,
    startTimeUtc: report.checkedAt,
    toolConfigurationNotifications: errors.map(({ file, line, message }) => ({
      level: "error",
      message: { text: SARIF_TEXT.text(message) },
      locations: [locationOf({ file, line })],
    })),
    toolExecutionNotifications: [...report.notes, ...told].map((note) => ({
      level: "note",
      message: { text: SARIF_TEXT.text(note) },
    })),
  };
}
