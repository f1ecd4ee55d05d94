import type { Finding } from "../../domain/finding.ts";
import { counted, grouped, type Prose } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import type { ReportEntry } from "../entries.ts";
import { namesOf, unnamed } from "../entries.ts";
import { fold, MARKDOWN, markdownText } from "../escape/markdown.ts";
import { alternativesText, entryStep, linkedMessage, nextStep, relationOf, waiverText } from "../finding-text.ts";
import { renderProse, sentences } from "../prose.ts";
import { nameList } from "../sentences.ts";
import { NOTHING_KNOWN, unverifiedText } from "../unverified.ts";
import { byteLength, fitLines, type Section } from "./budget.ts";
import { type PageContext, placeLink, ruleLink } from "./context.ts";

// Of many look-ups that failed, so many reasons are told; the report file has all.
const REASONS = 3;
const PLACES = 5;
const NAMES = 30;
// A summary has room for far more, and that belongs to the list of everything.
const MAX_DETAILS = 100_000;

/** Every finding in full, folded: fact, effect, next step, alternatives, how it came in. */
export function detailsFold(
  entries: readonly ReportEntry[],
  report: Report,
  context: PageContext,
  title: string,
): Section {
  const items = alike(entries).flatMap((entry) =>
    entry.kind === "unverified" && entry.findings.length > 1
      ? [unverifiedItem(entry)]
      : itemsOf(entry.findings, (finding) => findingItem(finding, report, context)),
  );
  const list = foldedList(title, items);
  return (budget) => list(Math.min(budget, MAX_DETAILS));
}

/** A list in a fold; what does not fit is counted. */
export function foldedList(title: string, items: readonly string[], max = Number.POSITIVE_INFINITY): Section {
  return (budget) => {
    if (items.length === 0) return "";
    const room = budget - byteLength(fold(title, ""));
    const kept = fitLines(items, room, {
      max,
      more: (left) => `- and ${grouped(left)} more in the report file`,
    });
    return kept.length === 0 ? "" : fold(title, kept.join("\n"));
  };
}

// Entries of one finding each that say the same are told together, where the first of them stands.
function alike(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const groups = new Map<string, ReportEntry>();
  for (const [at, entry] of entries.entries()) {
    const [first] = entry.findings;
    const key = entry.kind === "single" ? `${factOf(first)} ${JSON.stringify(relationOf(first))}` : String(at);
    const group = groups.get(key);
    groups.set(key, group === undefined ? entry : { ...group, findings: [...group.findings, ...entry.findings] });
  }
  return [...groups.values()];
}

// Findings of one kind say the same of many names: once is enough.
function itemsOf(findings: ReportEntry["findings"], write: (finding: Finding) => string): readonly string[] {
  const [first, ...others] = findings;
  const same = others.filter((one) => factOf(one) === factOf(first));
  if (same.length < 2) return findings.map(write);
  const names = renderProse(nameList(namesOf(same), NAMES), MARKDOWN);
  const shared = `${write(first)}\n  - The same holds for ${names}`;
  const different = others.filter((one) => !same.includes(one));
  return [shared, ...different.map(write)];
}

function factOf(finding: Finding): string {
  const { rule, effect, remedy, waiver, alternatives, rejected } = finding;
  return JSON.stringify([rule, unnamed(finding), effect, remedy, waiver, alternatives, rejected]);
}

function findingItem(finding: Finding, report: Report, context: PageContext): string {
  const fact = sentences(linkedMessage(finding, report.indexUrl), finding.effect, waiverText(finding.waiver));
  const lines = [`- ${renderProse(fact, MARKDOWN)}`, `  - Next step: ${renderProse(nextStep(finding), MARKDOWN)}`];
  const alternatives = alternativesText(finding, report.indexUrl);
  if (alternatives.length > 0) lines.push(`  - ${renderProse(alternatives, MARKDOWN)}`);
  lines.push(`  - ${factsLine(finding, context)}`);
  return lines.join("\n");
}

/** "new direct dependency · `archived-project` · `requirements.txt:3`". */
export function factsLine(finding: Finding, context: PageContext): string {
  const relation = relationOf(finding);
  const places = [finding, ...finding.also];
  const listed = places.slice(0, PLACES).map((place) => placeLink(context, place.file, place.line));
  const rest = places.length - listed.length;
  return [
    ...(relation === null ? [] : [renderProse(relation, MARKDOWN)]),
    ruleLink(context, finding.rule),
    listed.join(", ") + (rest > 0 ? ` and ${counted(rest, "more place")}` : ""),
  ].join(" · ");
}

function unverifiedItem(entry: ReportEntry): string {
  const { names, reasons, left } = unverifiedText(entry.findings, REASONS, 100);
  const opening: Prose = [
    `${counted(namesOf(entry.findings).length, "project")} could not be checked`,
    ...(names === null ? [] : [": ", ...names]),
    `. ${NOTHING_KNOWN}`,
  ];
  return [
    `- ${renderProse(opening, MARKDOWN)}`,
    ...reasons.map((reason) => `  - ${renderProse(reason, MARKDOWN)}`),
    ...(left > 0 ? [`  - ${markdownText(`${counted(left, "more reason")} in the report file`)}`] : []),
    `  - Next step: ${renderProse(entryStep(entry), MARKDOWN)}`,
  ].join("\n");
}
