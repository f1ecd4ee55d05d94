import type { Finding } from "../../domain/finding.ts";
import { counted, type Prose } from "../../domain/prose.ts";
import type { Report } from "../../domain/report.ts";
import type { Place } from "../../domain/rule.ts";
import { MARKDOWN, markdownCode, markdownLink, markdownPath, markdownText } from "../escape/markdown.ts";
import { urlPath } from "../escape/url.ts";
import { alternativesText, nextStep, projectUrl, relationOf, waiverText } from "../finding-text.ts";
import type { PageContext } from "../page/context.ts";
import { renderProse, sentences } from "../prose.ts";
import { nameList } from "../sentences.ts";
import type { IssueItem } from "./items.ts";
import type { Remembered } from "./state.ts";
import { knownText } from "./tasks.ts";

const PLACES = 5;
const NAMES = 5;

/** A project's name, linked to its page where the index has one. */
export function projectLink(item: Remembered, report: Report): string {
  const url = item.rule === "missing-project" ? null : projectUrl(report.indexUrl, item.project);
  return markdownLink(markdownCode(item.project), url);
}

/** The task of one project in one line. */
export function shortText(item: IssueItem, report: Report, ticked: boolean): string {
  return `- [${ticked ? "x" : " "}] ${projectLink(item, report)} ${markdownText(knownText(item))}`;
}

/** The task of one project: what is wrong and since when, where, who brings it in, what to do. */
export function itemText(item: IssueItem, report: Report, context: PageContext, ticked: boolean): string {
  const box = `- [${ticked ? "x" : " "}] ${projectLink(item, report)}`;
  const [first] = item.findings;
  if (first === undefined) {
    return `${box} ${markdownText(`could not be checked in the last audit; ${knownText(item)}.`)}`;
  }
  const facts = item.findings.map((finding) => sentences(finding.message, waiverText(finding.waiver)));
  return [
    `${box}${factText(item, facts)} ${markdownText(`L${knownText(item).slice(1)}.`)}`,
    `  - ${reachText(item, report, context)}`,
    `  - ${markdownText("What to do:")} ${renderProse(nextStep(first), MARKDOWN)}`,
    ...alternativeLines(first, report),
  ].join("\n");
}

/** What is said of a project after its linked name; the name is not said twice. */
export function factText({ project }: Remembered, facts: readonly Prose[]): string {
  const [first, ...rest] = sentences(...facts);
  const said = typeof first === "object" && "code" in first ? first.code : null;
  if (said === project) return ` ${renderProse(rest, MARKDOWN).trimStart()}`;
  // "`a 1.0` is yanked": the name, then its version.
  if (said?.startsWith(`${project} `)) return ` ${renderProse([said.slice(project.length + 1), ...rest], MARKDOWN)}`;
  return `: ${renderProse(first === undefined ? [] : [first, ...rest], MARKDOWN)}`;
}

function alternativeLines(finding: Finding, report: Report): readonly string[] {
  const text = alternativesText(finding, report.indexUrl);
  return text.length === 0 ? [] : [`  - ${renderProse(text, MARKDOWN)}`];
}

/** "direct dependency · by 3 direct requirements: … · `a.txt:3`, … and 4 more places in 6 files"; nothing is told twice. */
export function reachText({ project, findings }: IssueItem, report: Report, context: PageContext): string {
  const [first] = findings;
  const places = distinct(findings.flatMap((finding) => [finding, ...finding.also]));
  const roots = report.checked.find((one) => one.name === project)?.roots ?? rootsIn(findings);
  const told = first?.parentKnown ? first.path[0] : undefined;
  const others = roots.filter((root) => root !== project);
  const bringers = others.every((root) => root === told) ? [] : others;
  const relation = first === undefined ? null : relationOf(first);
  const shown = places.slice(0, PLACES).map((place) => placeInTree(place, context));
  const left = places.length - shown.length;
  const files = counted(new Set(places.map((place) => place.file)).size, "file");
  const parts = [
    ...(relation === null ? [] : [renderProse(relation, MARKDOWN)]),
    ...(bringers.length === 0
      ? []
      : [
          `${markdownText(`by ${counted(bringers.length, "direct requirement")}:`)} ${renderProse(nameList(bringers, NAMES), MARKDOWN)}`,
        ]),
    shown.join(", ") + (left > 0 ? markdownText(` and ${counted(left, "more place")}, in ${files}`) : ""),
  ];
  return parts.join(" · ");
}

function rootsIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => (finding.parentKnown ? (finding.path[0] ?? []) : [])))];
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map(({ file, line }) => [`${file}:${line}`, { file, line }])).values()];
}

// The default branch as it is when somebody clicks: with a commit in it the text would change with every audit.
function placeInTree({ file, line }: Place, { repoUrl }: PageContext): string {
  const url = repoUrl === null ? null : `${repoUrl}/blob/HEAD/${urlPath(file)}#L${line}`;
  return markdownLink(markdownPath(`${file}:${line}`), url);
}
