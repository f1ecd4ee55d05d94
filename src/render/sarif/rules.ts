import type { RuleId } from "../../domain/rule.ts";
import type { Severity, SeverityTable } from "../../domain/severity.ts";
import { markdownCode, markdownLink, markdownText } from "../escape/markdown.ts";

/** What SARIF says of a rule; the registry's rules fit. */
export interface SarifRule {
  readonly id: RuleId;
  /** One sentence. */
  readonly summary: string;
  /** The preset `standard`. */
  readonly defaults: SeverityTable;
}

/** SARIF's word for a severity. */
export const LEVEL: Readonly<Record<Severity, string>> = { block: "error", warn: "warning", note: "note", off: "note" };

const ACCEPT = "To accept a finding for a time, add a waiver with a reason and a last day to the policy.";

/** A `reportingDescriptor`: what code scanning shows beside an alert. `docsUrl` has no trailing slash. */
export function ruleDescriptor({ id, summary, defaults }: SarifRule, docsUrl: string): object {
  const page = `${docsUrl}/${id}.md`;
  const help = [
    markdownText(summary),
    `${markdownText("What it means, when it fires and what to do:")} ${markdownLink(markdownCode(id), page)}.`,
    markdownText(ACCEPT),
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    // Without one code scanning takes every rule for a warning. A result has its own level, by policy and relation.
    defaultConfiguration: { level: LEVEL[defaults.new] },
    help: {
      // A full stop after it would be read as part of the address.
      text: `${summary} ${ACCEPT} What it means, when it fires and what to do: ${page}`,
      markdown: help.join("\n\n"),
    },
    helpUri: page,
    properties: { tags: ["dependencies", "pypi", "python"] },
  };
}

function pascalCase(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
