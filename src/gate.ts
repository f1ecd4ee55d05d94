import { collect } from "./changes/collect.ts";
import { withIncluders } from "./changes/includers.ts";
import { createReader } from "./changes/reader.ts";
import { firstRequests, rootsOf } from "./changes/roots.ts";
import { survey as surveyRange } from "./changes/survey.ts";
import type { Report } from "./domain/report.ts";
import { addAlternatives } from "./gate/alternatives.ts";
import { FORMAT_TABLE } from "./gate/formats.ts";
import { workflowEdits, workflowRequests } from "./gate/gate-edits.ts";
import { namedAs } from "./gate/named.ts";
import { questionsOf } from "./gate/questions.ts";
import { policyRequests, readPolicy } from "./gate/read-policy.ts";
import { buildReport } from "./gate/report.ts";
import type { GateRequest, GateWorld } from "./gate/requests.ts";
import { subjectsOf } from "./gate/subjects.ts";
import { lookUpAll } from "./lookups/ask.ts";
import { AUDIT_LIMITS, REVIEW_LIMITS } from "./lookups/retry.ts";
import { decodeText } from "./manifests/decode.ts";
import { proposedDifferences } from "./policy/differences.ts";
import { toFindings } from "./policy/findings.ts";
import { policyReport } from "./policy/proposed.ts";
import { applyWaivers } from "./policy/waivers.ts";
import { judge } from "./rules/registry.ts";

/**
 * The straight line: range, files, requirements, changes, look-ups, findings, report. Reads by the ports alone and
 * writes nothing. Errors: UserError and RepositoryError where there can be no verdict.
 */
export async function gate(request: GateRequest, world: GateWorld): Promise<Report> {
  const { repository, clock, log } = world;
  const checkedAt = clock.now();
  const range = await repository.range();

  const reader = createReader(repository);
  const unfiltered = rootsOf(range, FORMAT_TABLE, EVERY_MANIFEST);
  await reader.load([...policyRequests(request, range), ...workflowRequests(range), ...firstRequests(unfiltered)]);
  const { outcome, edits } = await readPolicy(request, { range, reader, today: checkedAt }, world);
  const { policy } = outcome;

  const files = { reader, formats: FORMAT_TABLE, decode: decodeText };
  const named = namedAs(policy, request.readAs);
  const roots = await withIncluders(rootsOf(range, FORMAT_TABLE, named), named, files);
  const sides = await collect(roots, files);
  const survey = surveyRange(range, sides, policy, roots.excluded);

  const index = world.openIndex(policy.indexUrl);
  const limits = range.kind === "audit" ? AUDIT_LIMITS : REVIEW_LIMITS;
  const lookups = await lookUpAll(questionsOf(survey.changes), { index, clock, log }, limits);

  const subjects = subjectsOf(survey, lookups, policy, {
    audit: range.kind === "audit",
    gateEdits: [...edits, ...workflowEdits(range, reader)],
    headPolicyErrors: outcome.headPolicyErrors,
  });
  const observations = subjects.flatMap(judge);
  const judged = applyWaivers(toFindings(observations, policy), policy);
  const findings = await addAlternatives(judged, { survey, lookups, reader, index, clock, log, checkedAt });

  return buildReport({
    range,
    checkedAt,
    policy,
    policyReport: policyReport(outcome, await repository.policyRef(), proposedDifferences(observations, outcome)),
    survey,
    lookups,
    findings,
    unverifiedSwitch: request.inputs.onUnverified === "warn" ? "warn" : null,
    notes: outcome.notes,
  });
}

const EVERY_MANIFEST = { manifest: () => ({ excluded: false, format: null }) };
