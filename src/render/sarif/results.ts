import type { Finding } from "../../domain/finding.ts";
import { counted, proseText } from "../../domain/prose.ts";
import type { Place } from "../../domain/rule.ts";
import { SARIF_TEXT, sarifLink } from "../escape/sarif.ts";
import { urlPath } from "../escape/url.ts";
import { alternativesText, nextStep, relationOf, waiverText } from "../finding-text.ts";
import { renderProse, sentences } from "../prose.ts";
import { LEVEL } from "./rules.ts";

/** The name for the repository's root that uploaders know. */
export const ROOT = "%SRCROOT%";

// GitHub keeps 100 locations of a result.
const MAX_RELATED = 99;

/** A `result`. `ruleIndex`: the rule's position in the run's list; `indexUrl`: the index that was asked. */
export function resultOf(finding: Finding, ruleIndex: number, indexUrl: string): object {
  const related = finding.also.slice(0, MAX_RELATED);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: [messageOf(finding, indexUrl), ...alsoText(related)].join(" ") },
    locations: [locationOf(finding)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place) })) }),
    // Code scanning reads the first one only, and takes it as it is where there is no checkout to hash lines of.
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, "pypiGate/v1": finding.fingerprint },
    properties: propertiesOf(finding),
  };
}

function messageOf(finding: Finding, indexUrl: string): string {
  const relation = relationOf(finding);
  const words = sentences(
    finding.message,
    finding.effect,
    waiverText(finding.waiver),
    ["Next step: ", ...nextStep(finding)],
    alternativesText(finding, indexUrl),
    relation === null ? null : ["How it came in: ", ...relation, "."],
  );
  return renderProse(words, SARIF_TEXT);
}

// More than these are no text that people read.
const MAX_LINKED = 10;

function alsoText(related: readonly Place[]): readonly string[] {
  if (related.length === 0) return [];
  const links = related.slice(0, MAX_LINKED).map(({ file, line }, at) => sarifLink(`${file}:${line}`, at + 1));
  const left = related.length - links.length;
  return [`Also at ${links.join(", ")}${left > 0 ? ` and ${counted(left, "more place")}` : ""}.`];
}

/**
 * A `location`: a file and one of its lines, whole. GitHub lists the four properties of a region as required; without
 * `endColumn` a region ends where its line does (SARIF 2.1.0, 3.30.8), which is right whatever the line holds.
 */
export function locationOf({ file, line }: Place): object {
  const startLine = Math.max(1, line);
  const region = { startLine, startColumn: 1, endLine: startLine };
  return { physicalLocation: { artifactLocation: artifactOf(file), region } };
}

// A path outside the repository (a policy from elsewhere) has no base.
function artifactOf(file: string): object {
  const path = urlPath(file);
  return file.startsWith("/") ? { uri: `file://${path}` } : { uri: path, uriBaseId: ROOT };
}

function propertiesOf(finding: Finding): object {
  const { waiver } = finding;
  return {
    severity: finding.severity,
    ...(finding.wouldBlock ? { wouldBlock: true } : {}),
    project: finding.project,
    ...(finding.projects === null ? {} : { projects: finding.projects }),
    version: finding.version,
    status: finding.status,
    relation: finding.relation,
    path: finding.path,
    remedy: proseText(finding.remedy),
    alternatives: finding.alternatives.map(({ name, basis, verified }) => ({ name, basis, verified })),
    ...(waiver === null
      ? {}
      : { waiver: { state: waiver.state, expires: waiver.expires, owner: waiver.owner, issue: waiver.issue } }),
  };
}
