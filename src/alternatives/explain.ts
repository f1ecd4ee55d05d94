import type { Suggestions } from "../domain/alternative.ts";
import { isAdverse, type ProjectStatus, statusOf } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import { type Prose, plainLine, proseText } from "../domain/prose.ts";
import { type Assessment, assess } from "./assess.ts";
import type { CuratedEntry } from "./curated.ts";
import type { Mention } from "./extract/mention.ts";
import type { Check, Identity, ListingAnswer, StdlibAnswer, SuggestOptions, SuggestWorld, Verdict } from "./model.ts";
import { OUT_OF_TIME, openCourt, toSuggestions, withinBudget } from "./suggest.ts";

/** A candidate as `explain` shows it: every check, and why it was kept or dropped. */
export interface ExplainedCandidate {
  readonly name: ProjectName;
  readonly basis: "maintainer" | "curated";
  /** The candidate that points on to this one, or null. */
  readonly via: ProjectName | null;
  readonly kept: boolean;
  readonly identity: Identity | null;
  readonly checks: readonly Check[];
  readonly reason: Prose | null;
}

/** What the index says of one project, and what that means for alternatives. */
export interface Explanation {
  readonly schema: "pypi-gate/explain@1";
  readonly project: ProjectName;
  readonly found: ListingAnswer["kind"];
  /** Null where the index gives none that counts. */
  readonly status: ProjectStatus | null;
  /** PEP 792: hostile text, or null. */
  readonly statusReason: string | null;
  /** Why the project could not be looked up; hostile text, or null. */
  readonly detail: string | null;
  readonly latest: string | null;
  /** Looked for where the status is adverse. */
  readonly sought: boolean;
  /** Names in the maintainer's words, and where each was found. Hostile text. */
  readonly evidence: readonly Mention[];
  readonly curated: CuratedEntry | null;
  readonly candidates: readonly ExplainedCandidate[];
  readonly stdlib: readonly StdlibAnswer[];
  readonly suggestions: Suggestions;
}

const NOTHING: Suggestions = { alternatives: [], rejected: [], failure: null };

/** Explains one project. Never throws for what the index answers; ends within the budget. */
export async function explainProject(
  project: ProjectName,
  world: SuggestWorld,
  options: SuggestOptions,
): Promise<Explanation> {
  let explanation: Explanation = {
    ...blank(project),
    found: "unavailable",
    detail: "the index did not answer in time",
  };
  await withinBudget(world, options.budgetMs, async (signal) => {
    const reply = await world.index.project(project, { fresh: false, signal });
    const answer = world.decode(project, reply);
    explanation = described(project, answer);
    const target = targetOf(project, answer);
    if (target === null) return;
    const assessment = await assess(target, openCourt(world, options, signal));
    if (!signal.aborted) explanation = withAssessment(explanation, assessment, options.requiresPython);
  });
  return explanation;
}

function blank(project: ProjectName): Explanation {
  return {
    schema: "pypi-gate/explain@1",
    project,
    found: "missing",
    status: null,
    statusReason: null,
    detail: null,
    latest: null,
    sought: false,
    evidence: [],
    curated: null,
    candidates: [],
    stdlib: [],
    suggestions: NOTHING,
  };
}

function described(project: ProjectName, answer: ListingAnswer): Explanation {
  const start = blank(project);
  if (answer.kind === "missing") return start;
  if (answer.kind === "unavailable") return { ...start, found: "unavailable", detail: answer.detail };
  const status = statusOf(answer);
  return {
    ...start,
    found: "found",
    status,
    statusReason: answer.status.kind === "known" ? answer.status.reason : null,
    latest: answer.listing.latest,
    sought: isAdverse(status),
    suggestions: isAdverse(status) ? OUT_OF_TIME : NOTHING,
  };
}

function targetOf(project: ProjectName, answer: ListingAnswer): Assessment["target"] | null {
  if (answer.kind !== "found" || answer.status.kind !== "known") return null;
  const { status, reason } = answer.status;
  return isAdverse(status) ? { project, status, reason } : null;
}

function withAssessment(start: Explanation, assessment: Assessment, requiresPython: string | null): Explanation {
  return {
    ...start,
    evidence: assessment.mentions,
    curated: assessment.curated,
    candidates: assessment.verdicts.map(candidateOf),
    stdlib: assessment.stdlib,
    suggestions: toSuggestions(assessment, requiresPython),
  };
}

function candidateOf({ name, proposal, kept, identity, checks, reason }: Verdict): ExplainedCandidate {
  return { name, basis: proposal.basis, via: proposal.via, kept, identity, checks, reason };
}

/** The explanation as the JSON output holds it: sentences as plain text, foreign text on one line. */
export function explanationJson(explanation: Explanation): Readonly<Record<string, unknown>> {
  const { suggestions, candidates, stdlib, evidence } = explanation;
  const line = (text: string | null) => (text === null ? null : plainLine(text));
  const sentence = (prose: Prose | null) => (prose === null ? null : proseText(prose));
  return {
    ...explanation,
    statusReason: line(explanation.statusReason),
    detail: line(explanation.detail),
    evidence: evidence.map((mention) => ({ ...mention, url: line(mention.url) })),
    candidates: candidates.map((one) => ({
      ...one,
      reason: sentence(one.reason),
      checks: one.checks.map((check) => ({ ...check, detail: proseText(check.detail) })),
    })),
    stdlib: stdlib.map((one) => ({ ...one, reason: sentence(one.reason) })),
    suggestions: {
      alternatives: suggestions.alternatives.map((one) => ({ ...one, note: proseText(one.note) })),
      rejected: suggestions.rejected.map((one) => ({ ...one, reason: proseText(one.reason) })),
      failure: sentence(suggestions.failure),
    },
  };
}
