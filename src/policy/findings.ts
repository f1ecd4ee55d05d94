import { type Change, columnOf, type Entry, isDirect } from "../domain/change.ts";
import { byImportance, type Finding, type Relation } from "../domain/finding.ts";
import type { Policy } from "../domain/policy.ts";
import type { Observation } from "../domain/rule.ts";
import { atMost, bySeverity, type Column, type Severity } from "../domain/severity.ts";

/** Gives each observation the policy's severity; what the policy turns off is left out. Waivers come after. Sorted. */
export function toFindings(observations: readonly Observation[], policy: Policy): readonly Finding[] {
  return observations.flatMap((observation) => toFinding(observation, policy) ?? []).toSorted(byImportance);
}

function toFinding(observation: Observation, policy: Policy): Finding | null {
  const { severity, wouldBlock } = judged(observation, policy);
  if (severity === "off") return null;
  const { change } = observation;
  const entry = change === null ? null : entryAt(change, observation);
  return {
    rule: observation.rule,
    severity,
    wouldBlock,
    project: observation.project,
    projects: observation.projects,
    version: observation.version,
    status: observation.status,
    foreignHost: observation.foreignHost,
    relation: change === null ? null : relationOf(change),
    column: observation.column,
    path: entry?.path ?? [],
    parentKnown: entry?.parentKnown ?? true,
    file: observation.place.file,
    line: observation.place.line,
    also: observation.also,
    message: observation.message,
    effect: observation.effect,
    remedy: observation.remedy,
    alternatives: [],
    rejected: [],
    alternativesFailure: null,
    alternativesSought: false,
    suggestion: null,
    waiver: null,
    critical: observation.project !== null && policy.isCritical(observation.project),
    fingerprint: fingerprintOf(observation),
  };
}

interface Judged {
  readonly severity: Severity;
  readonly wouldBlock: boolean;
}

// What is said once per run gets the strictest severity that one of its names gets.
function judged(observation: Observation, policy: Policy): Judged {
  if (observation.members.length === 0)
    return capped(observation, severityFor(observation, observation.change, observation.column, policy));
  const all = observation.members.map((change) => severityFor(observation, change, columnOf(change), policy));
  const [strictest] = all.toSorted((a, b) => bySeverity(a.severity, b.severity));
  const wouldBlock = all.some((one) => one.wouldBlock);
  return capped(observation, { severity: strictest?.severity ?? "off", wouldBlock });
}

function severityFor(observation: Observation, change: Change | null, column: Column, policy: Policy): Judged {
  const groups = change === null ? [] : change.introduced.flatMap((entry) => entry.requirement.group ?? "");
  const { rule, defaultSeverity } = observation;
  return policy.severityOf({
    rule,
    column,
    project: change?.project ?? null,
    groups: [...new Set(groups)],
    defaultSeverity,
  });
}

function capped({ cap }: Observation, { severity, wouldBlock }: Judged): Judged {
  return cap === null ? { severity, wouldBlock } : { severity: atMost(severity, cap), wouldBlock: false };
}

function relationOf(change: Change): Relation {
  return { kind: isDirect(change) ? "direct" : "transitive", change: change.kind };
}

function entryAt(change: Change, { place }: Observation): Entry {
  const at = change.introduced.find(
    ({ location }) => location.file === place.file && location.lines().line === place.line,
  );
  return at ?? change.introduced[0];
}

/** Rule and project; rule and file for a manifest; rule, file and URL for an index. No line, so that it survives a move. */
function fingerprintOf(observation: Observation): string {
  const { rule, project, addedIndex, place } = observation;
  if (project !== null) return `${rule}:${project}`;
  if (rule === "unknown-status") return rule;
  const file = encodeURIComponent(place.file);
  return addedIndex === null ? `${rule}:${file}` : `${rule}:${file}:${encodeURIComponent(addedIndex)}`;
}
