import type { Finding } from "../domain/finding.ts";
import { counted, type Prose, type Span } from "../domain/prose.ts";
import { indexName } from "../domain/source.ts";
import type { Language } from "./escape/visible.ts";
import { waiverText } from "./finding-text.ts";
import { renderProse, sentences } from "./prose.ts";

/** What a finding is about: its project, or its file. */
function subjectOf(finding: Finding): Span {
  return { code: finding.project ?? finding.file };
}

/** One line that says who and why, for titles: "`pepy` is archived". */
export function causeOf(finding: Finding, index: string): Prose {
  const subject = subjectOf(finding);
  const version: Prose = finding.version === null ? [] : [` ${finding.version}`];
  switch (finding.rule) {
    case "quarantined-project":
      return [subject, " is quarantined"];
    case "archived-project":
      return [subject, " is archived"];
    case "deprecated-project":
      return [subject, " is deprecated"];
    case "missing-project":
      return [subject, ` is not on ${index}`];
    case "withdrawn-release":
      return [subject, ...version, ` is not offered by ${index}`];
    case "lock-mismatch":
      return [subject, ...version, ...mismatch(finding, index)];
    case "yanked-release":
      return [subject, ...version, " is yanked"];
    default:
      return otherCause(finding, subject);
  }
}

function mismatch({ foreignHost }: Finding, index: string): Prose {
  return foreignHost === null
    ? [` has another hash on ${index}`]
    : [" comes from ", { code: foreignHost }, `, not from ${index}`];
}

function otherCause(finding: Finding, subject: Span): Prose {
  switch (finding.rule) {
    case "unverified-project":
      return [subject, " could not be checked"];
    case "denied-project":
      return [subject, " is denied by the policy"];
    case "unchecked-index":
      return finding.project === null
        ? [subject, " adds an index that is not checked"]
        : [subject, " comes from an index that is not checked"];
    case "direct-reference":
      return [subject, finding.project === null ? " has an entry from no index" : " does not come from an index"];
    case "unknown-status":
      return unknownStatus(finding, subject);
    case "unreadable-manifest":
      return [subject, " cannot be read in full"];
    case "unread-entry":
      return [subject, " has something that is not read"];
    case "gate-edited":
      return [subject, " is part of the gate and changes here"];
    default:
      return [subject, " is not a valid policy"];
  }
}

function unknownStatus(finding: Finding, subject: Span): Prose {
  const names = finding.projects ?? [];
  if (finding.project !== null || names.length === 0) return [subject, " has no known status"];
  return names.length === 1
    ? [{ code: names[0] ?? "" }, " has no known status"]
    : [`${counted(names.length, "project")} have no known status`];
}

const STANDING: Readonly<Partial<Record<Finding["rule"], string>>> = {
  "quarantined-project": "quarantined pending review",
  "missing-project": "not found",
  "withdrawn-release": "not offered",
  "lock-mismatch": "with another hash",
  "yanked-release": "yanked",
  "denied-project": "denied",
  "unchecked-index": "from an unchecked index",
  "direct-reference": "not from an index",
};

/** What is wrong in a few words that fit one project and many: "archived". */
export function standingOf({ rule, status, foreignHost }: Finding): string {
  if (foreignHost !== null) return "from another host";
  return STANDING[rule] ?? status ?? "without a known status";
}

/** Where a finding stands and who or what it is about, for lists whose entries begin with the place: a file is not named twice. */
export function causeAtPlace(finding: Finding, indexUrl: string): Prose {
  const cause = causeOf(finding, indexName(indexUrl));
  const [first, second, ...rest] = cause;
  const isFile = typeof first === "object" && "code" in first && first.code === finding.file;
  return isFile && typeof second === "string" ? [second.trimStart(), ...rest] : cause;
}

/**
 * Fact, effect and waiver in a language without markup, for outputs whose line above is the cause: what the cause has
 * said is left out.
 */
export function textBeyondCause(finding: Finding, indexUrl: string, language: Language): string {
  const cause = renderProse(causeOf(finding, indexName(indexUrl)), language);
  const text = renderProse(sentences(finding.message, finding.effect, waiverText(finding.waiver)), language);
  const rest = text.startsWith(cause) ? CONTINUED.exec(text.slice(cause.length))?.[1] : undefined;
  return rest === undefined ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}

// " on PyPI: …" of a project that could not be checked there.
const CONTINUED = /^(?: on [\w ]{1,20})?: (.*)$/;
