import type { ProjectName } from "../domain/name.ts";
import { type CuratedEntry, curatedFor, isMaintainerEvidence } from "./curated.ts";
import type { Details, DetailsAnswer } from "./details.ts";
import { extractMentions } from "./extract/extract.ts";
import type { Mention } from "./extract/mention.ts";
import type { Proposal, StdlibAnswer, SuggestTarget, Verdict } from "./model.ts";
import { MAX_CANDIDATES, proposalsFor } from "./proposals.ts";
import { stdlibAnswers } from "./stdlib.ts";
import { type Court, verify } from "./verify.ts";

/** Everything that is known of one project's alternatives. */
export interface Assessment {
  readonly target: SuggestTarget;
  readonly own: Details | null;
  readonly curated: CuratedEntry | null;
  readonly mentions: readonly Mention[];
  /** Best first. */
  readonly verdicts: readonly Verdict[];
  readonly stdlib: readonly StdlibAnswer[];
  /** What could not be read of the project's own words, or null. */
  readonly failure: string | null;
}

/** Reads what a project and the curated list say, and looks into each candidate. At most 1 + 2 × 5 requests. */
export async function assess(target: SuggestTarget, court: Omit<Court, "own" | "project">): Promise<Assessment> {
  const { project } = target;
  // A quarantined project has no JSON: the request would tell nothing.
  const answer: DetailsAnswer =
    target.status === "quarantined" ? { kind: "absent" } : await court.desk.details(project);
  const own = answer.kind === "details" ? answer.details : null;
  const words = {
    project,
    reason: target.reason,
    summary: own?.summary ?? null,
    summaryTruncated: false,
    description: own?.description ?? null,
    links: own?.links ?? [],
  };
  const { mentions, modules } = extractMentions(words);
  const curated = curatedFor(court.curated, project);
  const proposals = proposalsFor(project, mentions, curated);
  const verdicts = await verifyAll({ ...court, own, project }, proposals);
  const stdlib = stdlibAnswers(curated, modules, court.requiresPython);
  const failure = answer.kind === "failed" ? answer.detail : null;
  return { target, own, curated, mentions, verdicts: ordered(verdicts), stdlib, failure };
}

// Each spelling that is tried and each hop that is followed is a candidate of its own.
async function verifyAll(court: Court, proposals: readonly Proposal[]): Promise<readonly Verdict[]> {
  const verdicts = new Map<ProjectName, Verdict>();
  for (const round of [0, 1, 2]) {
    const due = proposals.flatMap((proposal) => nameFor(proposal, round, verdicts) ?? []);
    await verifyRound(court, due, verdicts);
  }
  await verifyRound(court, hops(court, verdicts), verdicts);
  return [...verdicts.values()].filter((verdict) => !isSupersededSpelling(verdict, verdicts));
}

interface Due {
  readonly proposal: Proposal;
  readonly name: ProjectName;
}

function nameFor(proposal: Proposal, round: number, verdicts: ReadonlyMap<ProjectName, Verdict>): Due | null {
  const name = proposal.spellings[round];
  if (name === undefined || verdicts.has(name)) return null;
  const earlier = proposal.spellings.slice(0, round).flatMap((spelling) => verdicts.get(spelling) ?? []);
  return earlier.every(isElsewhere) ? { proposal, name } : null;
}

// A spelling that is no project, or a project with another repository: the next one is tried.
function isElsewhere(verdict: Verdict): boolean {
  return verdict.checks.some((one) => (one.id === "exists" || one.id === "link") && one.passed === false);
}

// Of the spellings of one name, the one that was found counts; else the first is told as missing.
function isSupersededSpelling(verdict: Verdict, verdicts: ReadonlyMap<ProjectName, Verdict>): boolean {
  if (!isElsewhere(verdict)) return false;
  if (verdict.name !== verdict.proposal.spellings[0] && verdict.proposal.via === null) return true;
  const others = verdict.proposal.spellings.filter((name) => name !== verdict.name);
  return others.some((name) => {
    const other = verdicts.get(name);
    return other !== undefined && !isElsewhere(other);
  });
}

async function verifyRound(court: Court, due: readonly Due[], verdicts: Map<ProjectName, Verdict>): Promise<void> {
  const distinct = [...new Map(due.map((one) => [one.name, one])).values()];
  const room = Math.max(0, MAX_CANDIDATES - verdicts.size);
  const judged = await Promise.all(distinct.slice(0, room).map(({ proposal, name }) => verify(court, proposal, name)));
  for (const verdict of judged) verdicts.set(verdict.name, verdict);
}

// One hop: what a candidate that is itself at its end points on to.
function hops(court: Court, verdicts: ReadonlyMap<ProjectName, Verdict>): readonly Due[] {
  return [...verdicts.values()].flatMap(({ kept, pointsTo, proposal, name }) => {
    if (kept || pointsTo === null || verdicts.has(pointsTo) || pointsTo === court.project) return [];
    const entry = curatedFor(court.curated, name);
    const curated = entry !== null && isMaintainerEvidence(entry) ? entry : null;
    return { name: pointsTo, proposal: { ...proposal, spellings: [pointsTo], curated, mention: null, via: name } };
  });
}

// Confirmed before unconfirmed, then as proposed.
function ordered(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.toSorted(
    (a, b) => Number(b.identity !== null) - Number(a.identity !== null) || a.proposal.rank - b.proposal.rank,
  );
}
