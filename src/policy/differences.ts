import type { Finding } from "../domain/finding.ts";
import { parseRepoPath } from "../domain/paths.ts";
import type { Policy } from "../domain/policy.ts";
import type { PolicyDifference } from "../domain/report.ts";
import type { Requirement } from "../domain/requirement.ts";
import type { Observation, RuleId } from "../domain/rule.ts";
import { toFindings } from "./findings.ts";
import type { PolicyOutcome } from "./proposed.ts";
import { applyWaivers } from "./waivers.ts";

/** What the head's policy would judge otherwise of this run; nothing where the range leaves no sound one. */
export function proposedDifferences(
  observations: readonly Observation[],
  { policy, proposed }: PolicyOutcome,
): readonly PolicyDifference[] {
  const head = proposed?.policy ?? null;
  if (head === null) return [];
  return policyDifferences(findingsUnder(policy, observations), findingsUnder(head, stillObserved(observations, head)));
}

function findingsUnder(policy: Policy, observations: readonly Observation[]): readonly Finding[] {
  return applyWaivers(toFindings(observations, policy), policy);
}

// What a run under this policy would still observe: without files and groups that it leaves out, names that it keeps
// private, indexes that it knows, and denials that it does not have.
function stillObserved(observations: readonly Observation[], policy: Policy): readonly Observation[] {
  return observations.filter((observation) => isObserved(observation, policy));
}

function isObserved(observation: Observation, policy: Policy): boolean {
  const { rule, project, change, members, addedIndex, place, also } = observation;
  if (rule === "gate-edited" || rule === "invalid-policy") return true;
  if (rule === "denied-project" && (project === null || policy.deniedBecause(project) === null)) return false;
  const changes = change === null ? members : [change];
  if (changes.length > 0) {
    const entries = changes.flatMap(({ introduced }) => introduced.map(({ requirement }) => requirement));
    return entries.some((requirement) => isJudgedUnder(requirement, rule, policy));
  }
  if (addedIndex !== null && policy.isKnownIndex(addedIndex)) return false;
  return [place, ...also].some(({ file }) => !isExcluded(file, policy));
}

// What the index says plays no part in these.
const JUDGED_UNASKED: ReadonlySet<RuleId> = new Set(["denied-project", "direct-reference", "unchecked-index"]);

function isJudgedUnder({ name, group, source, location }: Requirement, rule: RuleId, policy: Policy): boolean {
  if (isExcluded(location.file, policy) || (group !== null && !policy.readsGroup(group))) return false;
  if (rule === "unchecked-index" && source.url !== null && policy.isKnownIndex(source.url)) return false;
  return JUDGED_UNASKED.has(rule) || !policy.isPrivate(name);
}

function isExcluded(file: string, policy: Policy): boolean {
  const path = parseRepoPath(file);
  return path !== null && policy.manifest(path).excluded;
}

/**
 * The findings of this run that the head's policy would judge otherwise. `now` and `then` are the same observations
 * under either policy, waivers applied; what a policy leaves out counts as `off`.
 */
export function policyDifferences(now: readonly Finding[], then: readonly Finding[]): readonly PolicyDifference[] {
  const after = new Map(then.map((finding) => [finding.fingerprint, finding.severity]));
  return now.flatMap(({ rule, project, file, line, severity, fingerprint }) => {
    const other = after.get(fingerprint) ?? "off";
    if (other === severity) return [];
    // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so, and its value is a word
    return [{ rule, project, file, line, now: severity, then: other }];
  });
}
