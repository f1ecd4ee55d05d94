import type { Finding } from "../domain/finding.ts";
import type { ProjectName } from "../domain/name.ts";
import { compareText } from "../domain/order.ts";
import { counted, type Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import type { JudgedWaiver } from "../domain/waiver.ts";
import { MARKDOWN, markdownCode, markdownLink, markdownText, tableRow } from "./escape/markdown.ts";
import { ACCEPTABLE, alternativesText, bestAlternative, projectUrl, relationOf, waiverText } from "./finding-text.ts";
import { byProject, rankOf } from "./issue/items.ts";
import { TRACKED } from "./issue/state.ts";
import { WORD } from "./issue/tasks.ts";
import { renderProse, sentences } from "./prose.ts";
import { nameList, noticesOf, scopeText } from "./sentences.ts";
import { uncheckedLines } from "./unchecked.ts";

/** One project to leave. */
interface Step {
  readonly project: ProjectName;
  /** Worst first; waived ones are in it: a waiver is no plan. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly files: readonly string[];
  readonly direct: boolean;
  /** The direct requirements that bring it in. */
  readonly through: readonly ProjectName[];
}

/** The way out, as Markdown: every adverse project by risk with its alternatives, what it takes, who does it until when, and a checklist. */
export function roadmapReport(report: Report): string {
  const steps = stepsOf(report);
  const parts = [
    "# Migration roadmap",
    markdownText(
      `${scopeText(report)}: ${steps.length === 0 ? "nothing to leave" : `${counted(steps.length, "project")} to leave or to fix`}.`,
    ),
    ...[...noticesOf(report), ...uncheckedLines(report)].map((notice) => renderProse(notice, MARKDOWN)),
    ...(steps.length === 0 ? [] : [overview(steps)]),
    ...steps.map((step, at) => stepText(step, at, report)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function stepsOf(report: Report): readonly Step[] {
  const tracked = byProject(report.findings.filter((finding) => TRACKED.includes(finding.rule)));
  const roots = new Map(report.checked.map((one) => [one.name, one.roots ?? []]));
  return [...tracked].map(([project, findings]) => stepOf(findings, project, roots.get(project) ?? [])).sort(byRisk);
}

function stepOf(findings: readonly [Finding, ...Finding[]], project: ProjectName, roots: readonly ProjectName[]): Step {
  const places = findings.flatMap((finding) => [finding.file, ...finding.also.map((place) => place.file)]);
  const direct = findings.some((finding) => finding.relation?.kind === "direct");
  const told = findings.flatMap(({ parentKnown, path }) => (parentKnown ? path.slice(0, 1) : []));
  const through = [...new Set([...told, ...roots])].filter((root) => root !== project);
  return { project, findings, files: [...new Set(places)].sort(compareText), direct, through };
}

// Status, then what one can change oneself, then what matters most, then how far it reaches.
function byRisk(a: Step, b: Step): number {
  return (
    rankOf(a.findings[0].rule) - rankOf(b.findings[0].rule) ||
    Number(b.direct) - Number(a.direct) ||
    Number(isCritical(b)) - Number(isCritical(a)) ||
    b.files.length - a.files.length ||
    compareText(a.project, b.project)
  );
}

function isCritical({ findings }: Step): boolean {
  return findings.some((finding) => finding.critical);
}

function overview(steps: readonly Step[]): string {
  const rows = steps.map((step, at) => {
    const [first] = step.findings;
    const word = markdownText(`${WORD[first.rule] ?? first.rule}${isCritical(step) ? ", critical" : ""}`);
    const effort = renderProse([...effortOf(step), `, ${counted(step.files.length, "file")}`], MARKDOWN);
    return tableRow([`${at + 1}. ${markdownCode(step.project)}<br>${word}`, effort, ownerOf(step)]);
  });
  // Few columns: a phone shows three.
  const head = ["Project", "Way out", "Owner and last day"];
  return [tableRow(head), tableRow(head.map(() => "---")), ...rows].join("\n");
}

const MAX_ROOTS = 3;

/** A hint at the work, not an estimate. */
function effortOf({ direct, findings, through }: Step): Prose {
  const [first] = findings;
  if (!direct) return through.length > 0 ? ["through ", ...nameList(through, MAX_ROOTS)] : ["find its parent first"];
  const best = bestAlternative(first);
  if (best !== null) return [best.rename ? "rename to " : "replace by ", { code: best.name }];
  return [MEND[first.rule] ?? "no replacement known"];
}

// What is mended without another project.
const MEND: Readonly<Partial<Record<Finding["rule"], string>>> = {
  "quarantined-project": "take it out or wait",
  "missing-project": "correct the name, declare it private or take it out",
  "lock-mismatch": "lock again",
  "withdrawn-release": "pin another release",
  "yanked-release": "pin another release",
};

function waiverOf({ findings }: Step): Finding["waiver"] {
  return findings.find((finding) => finding.waiver !== null)?.waiver ?? null;
}

function ownerOf(step: Step): string {
  const waiver = waiverOf(step);
  if (waiver === null) return "–";
  const day = markdownText(waiver.state === "expired" ? `${waiver.expires} (past)` : waiver.expires);
  return waiver.owner === null ? day : `${markdownCode(waiver.owner)}<br>${day}`;
}

function stepText(step: Step, at: number, report: Report): string {
  const [first] = step.findings;
  const url = first.rule === "missing-project" ? null : projectUrl(report.indexUrl, step.project);
  const relation = relationOf(first);
  const facts = step.findings.map((finding) => sentences(finding.message, waiverText(finding.waiver)));
  const alternatives = alternativesText(first, report.indexUrl);
  return [
    `## ${at + 1}. ${markdownLink(markdownCode(step.project), url)}`,
    renderProse(sentences(...facts, first.effect), MARKDOWN),
    [
      ...(relation === null ? [] : [`- ${renderProse(["How it came in: ", ...relation], MARKDOWN)}`]),
      `- ${renderProse(["Where: ", ...nameList(step.files, 10)], MARKDOWN)}`,
      ...(alternatives.length === 0 ? [] : [`- ${renderProse(alternatives, MARKDOWN)}`]),
    ].join("\n"),
    markdownText("To do"),
    checklist(step)
      .map((task) => `- [ ] ${renderProse(task, MARKDOWN)}`)
      .join("\n"),
  ].join("\n\n");
}

function checklist(step: Step): readonly Prose[] {
  const waiver = waiverOf(step);
  const ends: readonly Prose[] =
    waiver === null
      ? step.findings.every((finding) => ACCEPTABLE.has(finding.rule))
        ? [["Until it is done: a waiver with an owner and a last day."]]
        : []
      : [
          [
            "Remove the waiver ",
            { code: `${waiver.file}:${waiver.line}` },
            ` (${endOf(waiver)} on ${waiver.expires}).`,
          ],
        ];
  return [
    ...(step.direct ? directTasks(step) : transitiveTasks(step)),
    ["Update the lock files, and run ", { code: "pypi-gate audit" }, "."],
    ...ends,
  ];
}

function endOf({ days }: JudgedWaiver): string {
  return days < 0 ? "it ended" : "it ends";
}

const MAX_PLACES = 10;

// Tools write these.
const LOCK = /(?:\.lock|(?:^|\/)pylock(?:\.[^/]*)?\.toml)$/;

// Every place is a change of its own.
function directTasks({ findings, project }: Step): readonly Prose[] {
  const [first] = findings;
  const best = bestAlternative(first);
  const at = [first, ...first.also.filter(({ file }) => !LOCK.test(file))].map(({ file, line }) => `${file}:${line}`);
  const places = nameList([...new Set(at)], MAX_PLACES);
  if (best === null && MEND[first.rule] !== undefined) return [first.remedy];
  if (best === null)
    return [
      [`Choose ${first.rule === "denied-project" ? "another" : "a maintained"} project.`],
      ["Replace ", { code: project }, " at ", ...places, "."],
    ];
  const choose: Prose = best.verified
    ? ["Read what ", { code: best.name }, " changes."]
    : ["Look at ", { code: best.name }, ": nobody confirms that the same people own it."];
  return [choose, ["Replace ", { code: project }, " by ", { code: best.name }, " at ", ...places, "."]];
}

// Each of them is a requirement of ours that can be moved or left.
function transitiveTasks({ findings, through }: Step): readonly Prose[] {
  const { remedy } = findings[0];
  if (through.length === 0) return [["Find out what brings it in."], remedy];
  const later = through
    .slice(0, MAX_PLACES)
    .map((root): Prose => ["See whether a later ", { code: root }, " does without it."]);
  const rest = through.length - later.length;
  return [...later, ...(rest > 0 ? [[`Do the same for ${counted(rest, "other direct requirement")}.`]] : []), remedy];
}
