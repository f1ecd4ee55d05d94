import type { Alternative } from "../domain/alternative.ts";
import type { Finding } from "../domain/finding.ts";
import type { Prose, Span } from "../domain/prose.ts";
import type { Severity } from "../domain/severity.ts";
import { isPyPI } from "../domain/source.ts";
import type { JudgedWaiver } from "../domain/waiver.ts";
import type { ReportEntry } from "./entries.ts";
import { sentences } from "./prose.ts";

/** The words for a severity: what it does, not how bad it is. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  block: "Block",
  warn: "Warn",
  note: "Note",
  off: "Accepted",
};

/** The page of a project on the index, or null where the index has none that we know. */
export function projectUrl(indexUrl: string, name: string): string | null {
  return isPyPI(indexUrl) ? `https://pypi.org/project/${encodeURIComponent(name.toWellFormed())}/` : null;
}

// What these speak of is not there, or is not what stands there under that name.
const ELSEWHERE: ReadonlySet<Finding["rule"]> = new Set(["missing-project", "unchecked-index", "direct-reference"]);

/** The page on the index that shows what a finding says of its project; null where there is none. */
export function findingUrl({ project, rule }: Finding, indexUrl: string): string | null {
  return project === null || ELSEWHERE.has(rule) ? null : projectUrl(indexUrl, project);
}

/** A name in a code span, linked where there is a page. */
export function linkedCode(code: string, link: string | null): Span {
  return link === null ? { code } : { code, link };
}

/** Rules whose findings may be accepted for a while: a quarantine, a wrong hash or a missing project is no debt. */
export const ACCEPTABLE: ReadonlySet<Finding["rule"]> = new Set([
  "archived-project",
  "deprecated-project",
  "yanked-release",
  "direct-reference",
]);

const CHANGE_WORD: Readonly<Record<"new" | "changed" | "existing", string>> = {
  new: "new",
  changed: "changed",
  existing: "already there",
};

/** How the project came in: "new direct dependency", "new, from `a` → `b` → `c`"; null for files and runs. */
export function relationOf(finding: Finding): Prose | null {
  const { relation, path } = finding;
  if (relation === null) return null;
  const word = CHANGE_WORD[relation.change];
  if (relation.kind === "direct") {
    return [relation.change === "existing" ? "direct dependency, already there" : `${word} direct dependency`];
  }
  const root = path[0];
  if (!finding.parentKnown || root === undefined || path.length < 2) {
    return [`${word}, transitive; the file does not record what brings it in`];
  }
  return [`${word}, from `, ...(path.length === 2 ? [{ code: root }] : pathProse(path))];
}

// A path longer than this is cut in its middle: both ends say what a reader needs.
const MAX_PATH = 6;

function pathProse(path: readonly string[]): Prose {
  const shown = path.length <= MAX_PATH ? path : [...path.slice(0, 3), "…", ...path.slice(-2)];
  return shown.flatMap((name, at): Prose => (at === 0 ? [{ code: name }] : [" → ", { code: name }]));
}

/** The message with the project's name, where it is first said, linked to its page on the index. */
export function linkedMessage(finding: Finding, indexUrl: string): Prose {
  const { project, version, message } = finding;
  const names = [project, `${project} ${version}`];
  const at = message.findIndex((span) => typeof span === "object" && "code" in span && names.includes(span.code));
  const url = findingUrl(finding, indexUrl);
  return message.map((span, nth) =>
    nth === at && typeof span === "object" && "code" in span ? linkedCode(span.code, url) : span,
  );
}

/** The best suggestion, or null. Confirmed ones come first. */
export function bestAlternative(finding: Finding): Alternative | null {
  return finding.alternatives.find((alternative) => alternative.verified) ?? finding.alternatives[0] ?? null;
}

/** The next step, one sentence: the best alternative where there is one that this repository can take, else the remedy. */
export function nextStep(finding: Finding): Prose {
  const best = bestAlternative(finding);
  // What somebody else requires is not ours to replace.
  if (best === null || finding.relation?.kind === "transitive") return renewal(finding) ?? finding.remedy;
  const name: Span = { code: best.name };
  if (best.kind === "stdlib") return ["Use ", name, " of the standard library."];
  if (!best.verified) return ["Look at ", name, ": nobody confirms that the same people own it."];
  if (finding.rule !== "quarantined-project") return ["Move to ", name, "."];
  const wait = finding.relation?.change === "existing" ? "wait" : "hold this change";
  return ["Move to ", name, `, or ${wait} until the review has ended.`];
}

const LEFT_BEHIND: ReadonlySet<Finding["rule"]> = new Set(["archived-project", "deprecated-project"]);

// Their remedy offers a waiver to whoever has one that ends.
function renewal({ rule, relation, path, parentKnown, waiver }: Finding): Prose | null {
  if (waiver?.state !== "expiring" || !LEFT_BEHIND.has(rule)) return null;
  const end = `before ${waiver.expires}, or renew the waiver.`;
  if (relation?.kind !== "transitive") return [`Replace it with a maintained project ${end}`];
  const parent = path.at(-2);
  return parentKnown && parent !== undefined
    ? ["Raise it with ", { code: parent }, `, which brings it in, ${end}`]
    : [`Find out what brings it in and raise it there ${end}`];
}

/** The next step of an entry: of its one finding, or one that holds for all of them. */
export function entryStep({ kind, existing, findings }: ReportEntry): Prose {
  const [first] = findings;
  if (kind !== "gathered") return nextStep(first);
  const root: Span = { code: first.path[0] ?? first.file };
  if (findings.every((finding) => ACCEPTABLE.has(finding.rule))) {
    return ["Raise it with ", root, ", which brings them in, or accept them with a dated waiver."];
  }
  return [
    existing ? "Keep " : "Hold this change, or keep ",
    root,
    " at a release that does not need them. The details say more of each.",
  ];
}

/**
 * Alternatives with where they come from, what was rejected and why, or that there is none; empty where none were
 * looked for. A quarantine is waited for, so that nobody names another project is no news there.
 */
export function alternativesText(finding: Finding, indexUrl: string): Prose {
  const listed = finding.alternatives.map(({ name, kind, note }): Prose => {
    const page = kind === "stdlib" ? null : projectUrl(indexUrl, name);
    return sentences(["Instead: ", linkedCode(name, page), ", ", ...note]);
  });
  const rejected = finding.rejected.map((other) => other.reason);
  const said = [...listed, ...rejected];
  const none: Prose | null =
    finding.alternativesSought &&
    said.length === 0 &&
    finding.alternativesFailure === null &&
    finding.rule !== "quarantined-project"
      ? ["No alternative is known: the maintainers name none, and neither does the curated list."]
      : null;
  return sentences(...said, none, finding.alternativesFailure);
}

/** What a waiver that holds says of a finding: who accepted it, until when and why; empty for expired and void ones, of which the message tells. */
export function waiverText(waiver: JudgedWaiver | null): Prose {
  if (waiver === null) return [];
  const by: Prose = waiver.owner === null ? [] : [" by ", { code: waiver.owner }];
  const reason: Prose = ["Reason given: ", { quote: waiver.reason }, "."];
  switch (waiver.state) {
    case "valid":
      return sentences(["Accepted", ...by, ` until ${waiver.expires}.`], reason);
    case "expiring":
      return sentences(["Accepted", ...by, `; the waiver ends on ${waiver.expires}.`], reason);
    case "expired":
    case "void":
      return [];
  }
}
