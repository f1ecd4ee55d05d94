import { dayNumber, dayText } from "../../domain/days.ts";
import type { Finding } from "../../domain/finding.ts";
import { OWN_POLICY_FILE } from "../../domain/policy.ts";
import { counted } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import { openFindings, waivedFindings } from "../entries.ts";
import { fenced, fold, MARKDOWN, markdownCode, markdownLink, markdownText } from "../escape/markdown.ts";
import { ACCEPTABLE, waiverText } from "../finding-text.ts";
import { renderProse } from "../prose.ts";
import { byteLength, type Section, whole } from "./budget.ts";
import { blobUrl, commitLink, NO_LINKS, type PageContext, placeLink } from "./context.ts";
import { foldedList } from "./details.ts";

const WAIVER_DAYS = 90;
// Ready to paste for so many; the form is the same for the others.
const MAX_WAIVERS = 3;

/** Waivers ready to paste for what blocks and may be accepted for a while. */
export function acceptFold(report: Report, context: PageContext): Section {
  const open = openFindings(report).filter(
    (finding) =>
      finding.severity === "block" &&
      ACCEPTABLE.has(finding.rule) &&
      finding.project !== null &&
      finding.waiver === null,
  );
  const today = dayNumber(report.checkedAt);
  if (open.length === 0 || today === null) return whole("");
  const file = policyFile(report);
  const table = file.endsWith("pyproject.toml") ? "tool.pypi-gate.waivers" : "waivers";
  const expires = dayText(today + WAIVER_DAYS);
  const blocks = open.slice(0, MAX_WAIVERS).map((finding) => waiverToml(finding, table, expires));
  const branch = context.baseBranch === null ? "the base branch" : markdownCode(context.baseBranch);
  const left = open.length - blocks.length;
  const more = left === 0 ? "" : `\n\n${markdownText(`${counted(left, "other")} can be accepted in the same form.`)}`;
  const lead = `Add to ${markdownCode(file)} on ${branch} (a pull request cannot accept its own findings), with the reason in your words:`;
  return whole(
    fold(
      open.length === 1 ? `Accept ${open[0]?.project ?? "it"} for now` : "Accept one of these for now",
      `${lead}\n\n${fenced("toml", blocks.join("\n\n"))}${more}`,
    ),
  );
}

// A shared policy is named as OWNER/REPO/PATH@REF: no waiver of this repository goes there, and no path of it leads there.
function policyFile(report: Report): string {
  return report.policy.files.find((file) => !isShared(file)) ?? OWN_POLICY_FILE;
}

function isShared(file: string): boolean {
  return file.includes("@");
}

function waiverToml(finding: Finding, table: string, expires: string): string {
  return [
    `[[${table}]]`,
    `project = "${finding.project ?? ""}"`,
    `rules = ["${finding.rule}"]`,
    `status = "${finding.status ?? "active"}"`,
    `reason = "…"`,
    `expires = ${expires}`,
  ].join("\n");
}

/** What waivers silence, with reason, owner and date. */
export function waivedFold(report: Report): Section {
  const waived = waivedFindings(report);
  const items = waived.map((finding) => {
    const waiver = renderProse(waiverText(finding.waiver), MARKDOWN);
    return `- ${markdownCode(finding.project ?? finding.file)} ${markdownCode(finding.rule)}: ${waiver}`;
  });
  return foldedList(`${counted(waived.length, "finding")} accepted by a waiver`, items);
}

/** Waivers that need somebody's care: they match nothing, or end soon. */
export function waiverCare(report: Report): Section {
  const { unused, expired, expiring, void: voided } = report.waivers;
  const groups = [
    ["ends soon", expiring],
    ["has ended", expired],
    ["is void: the status is worse than the one it was granted for", voided],
    ["matches no finding", unused],
  ] as const;
  const items = groups.flatMap(([what, waivers]) =>
    waivers.map(
      (waiver) =>
        `- ${markdownCode(waiver.project)} (${markdownCode(`${waiver.file}:${waiver.line}`)}, until ${waiver.expires}) ${what}`,
    ),
  );
  return foldedList(`${counted(items.length, "waiver")} to look at`, items);
}

/** What the head's policy would change, and that it takes effect once merged. */
export function proposedPolicy(report: Report, context: PageContext): Section {
  const { proposed } = report.policy;
  if (proposed === null || toldAsFinding(report)) return whole("");
  const lines = [
    "This change edits the policy of the gate. It is judged by the policy of the base branch; the edit takes effect once merged.",
    ...proposed.errors.map(({ file, line, message }) => {
      const place = placeLink(isShared(file) ? NO_LINKS : context, file, line);
      return `- ${place}: ${MARKDOWN.quote(message)}`;
    }),
    ...proposed.differs.slice(0, 20).map((one) => {
      const what = `${markdownCode(one.project ?? one.file)} ${markdownCode(one.rule)}`;
      return `- ${what}: ${one.now} now, ${one.then} once merged`;
    }),
    ...(proposed.differs.length > 20 ? [`- and ${counted(proposed.differs.length - 20, "more finding")}`] : []),
    ...(proposed.errors.length + proposed.differs.length === 0
      ? ["- No finding of this run would be judged otherwise."]
      : []),
  ];
  return whole(`${lines[0] ?? ""}\n\n${lines.slice(1).join("\n")}`);
}

// A policy that is broken at the head is a finding of its own, which names the error.
function toldAsFinding({ policy, findings }: Report): boolean {
  return policy.proposed?.differs.length === 0 && findings.some((finding) => finding.rule === "invalid-policy");
}

/** "Policy `standard`, from `file`": one line, with links. */
export function policyLine(report: Report, context: PageContext): string {
  const { preset, files, ref } = report.policy;
  const listed = files.map((file) =>
    markdownLink(markdownCode(file), isShared(file) ? null : blobUrl(context, file, null, ref)),
  );
  const at = ref === null || files.every(isShared) ? "" : ` at ${commitLink(context, ref)}`;
  return `Policy ${markdownCode(preset)}${listed.length === 0 ? "" : ` with ${listed.join(", ")}${at}`}`;
}

/** The effective policy, line by line: a list, because the lines of a code block do not wrap on a phone. */
export function policyFold(report: Report): Section {
  return (budget) => {
    const text = fold("Policy in force", report.policyLines.map((line) => `- ${lineText(line)}`).join("\n"));
    return report.policyLines.length === 0 || byteLength(text) > budget ? "" : text;
  };
}

const ADDRESS = /(https?:\/\/[^\s,()]+)/;

// An address is for copying: as text it is broken up, so that GitHub makes no link of it.
function lineText(line: string): string {
  const parts = line.split(ADDRESS).filter((part) => part !== "");
  return renderProse(
    parts.map((part) => (ADDRESS.test(part) ? { code: part } : part)),
    MARKDOWN,
  );
}
