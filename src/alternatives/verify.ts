import type { Found } from "../domain/lookup.ts";
import { type ProjectName, parseProjectName } from "../domain/name.ts";
import type { Prose } from "../domain/prose.ts";
import { ageCheck, check, listingChecks, malwareCheck, placeholderCheck, pythonCheck } from "./checks.ts";
import { type Curated, curatedFor } from "./curated.ts";
import type { Desk } from "./desk.ts";
import type { Details } from "./details.ts";
import { extractMentions } from "./extract/extract.ts";
import { identityOf, pointsBack } from "./identity.ts";
import { type LookAlikes, lookAlikeOf } from "./look-alikes.ts";
import type { Check, Identity, ListingAnswer, Proposal, Verdict } from "./model.ts";
import { rejection } from "./wording.ts";

/** What a candidate is held against. */
export interface Court {
  readonly project: ProjectName;
  /** The project's own JSON; null for a quarantined project and where it could not be read. */
  readonly own: Details | null;
  readonly requiresPython: string | null;
  /** ISO time of the run. */
  readonly now: string;
  readonly curated: Curated;
  readonly lookAlikes: LookAlikes;
  readonly desk: Desk;
}

/** Looks into one candidate under one of its names: two requests at most. */
export async function verify(court: Court, proposal: Proposal, name: ProjectName): Promise<Verdict> {
  const answer = await court.desk.listing(name);
  if (answer.kind !== "found") return unfound(proposal, name, answer);
  const details = await court.desk.details(name);
  const known = details.kind === "details" ? details.details : null;
  const identity = identityOf(court.own, known, proposal.curated);
  const next = pointsTo(court, answer, known);
  const likeness = likenessCheck(court, name);
  const checks = [
    check("exists", true, ["the index knows it"]),
    ...listingChecks(answer),
    placeholderCheck(answer, known),
    check(
      "points-on",
      next === null,
      next === null ? ["it points to no other project"] : ["it points on to ", { code: next }],
    ),
    ...linkCheck(proposal, known),
    malwareCheck(details, identity !== null),
    identityCheck(identity),
    likeness,
    ageCheck(answer, court.now, identity !== null),
    pythonCheck(answer, court.requiresPython),
  ];
  const confirmed = likeness.passed === true ? identity : null;
  return judge({ name, proposal, identity: confirmed, checks, listing: answer.listing, pointsTo: next });
}

function unfound(proposal: Proposal, name: ProjectName, answer: Exclude<ListingAnswer, Found>): Verdict {
  const detail: Prose =
    answer.kind === "missing" ? ["it is not on the index"] : ["it could not be checked: ", { quote: answer.detail }];
  const exists = check("exists", answer.kind === "missing" ? false : null, detail);
  const verdict = { name, proposal, identity: null, checks: [exists], listing: null, pointsTo: null };
  return { ...verdict, kept: false, reason: rejection(proposal, name, detail) };
}

// What fails decides; an identity that nobody confirms only makes the name unconfirmed.
function judge(verdict: Omit<Verdict, "kept" | "reason">): Verdict {
  const failed = verdict.checks.find((one) => one.passed === false && one.id !== "identity" && !isMild(verdict, one));
  if (failed === undefined) return { ...verdict, kept: true, reason: null };
  return { ...verdict, kept: false, reason: rejection(verdict.proposal, verdict.name, failed.detail) };
}

// A look-alike of the same owner is a family name: unconfirmed, not dropped.
function isMild(verdict: Omit<Verdict, "kept" | "reason">, one: Check): boolean {
  return one.id === "look-alike" && verdict.checks.some((other) => other.id === "identity" && other.passed === true);
}

// A candidate that is at its own end says where to go in its last description; of an active one, only the summary is
// taken for a notice.
function pointsTo(court: Court, { name, status }: Found, details: Details | null): ProjectName | null {
  const ended = status.kind === "known" && status.status !== "active";
  const listed = curatedFor(court.curated, name)?.replacements.find((one) => one.type === "pypi");
  const curated = listed === undefined ? null : parseProjectName(listed.name);
  if (curated !== null) return curated;
  if (details === null) return null;
  const words = {
    project: name,
    reason: null,
    summary: details.summary,
    summaryTruncated: false,
    description: ended ? details.description : null,
    links: ended ? details.links : [],
  };
  const [mention] = extractMentions(words).mentions;
  const next = mention === undefined ? null : parseProjectName(mention.spellings[0]);
  return next === court.project ? null : next;
}

// The display name of a link is often another project's: the project must link back to the repository.
function linkCheck(proposal: Proposal, details: Details | null): readonly Check[] {
  const { mention } = proposal;
  if (mention?.tier !== "repository" || mention.url === null || proposal.curated !== null) return [];
  if (details === null) return [check("link", null, ["its links could not be read"])];
  const back = pointsBack(details, mention.url);
  return [
    check(
      "link",
      back,
      back
        ? ["its links lead to the repository that is named"]
        : ["its links do not lead to the repository that is named"],
    ),
  ];
}

function identityCheck(identity: Identity | null): Check {
  if (identity === null) return check("identity", false, ["nobody confirms that the same people own it"]);
  const how = {
    owner: "same owner",
    organization: "same organization",
    repository: "same repository owner",
    curated: "the maintainers' move is on record",
  };
  return check("identity", true, [how[identity]]);
}

function likenessCheck(court: Court, name: ProjectName): Check {
  const other = lookAlikeOf(court.lookAlikes, name, court.project);
  if (other === null) return check("look-alike", true, ["it resembles no popular name"]);
  return check("look-alike", false, ["its name is easily taken for ", { code: other }]);
}
