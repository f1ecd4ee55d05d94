import type { Alternative, RejectedAlternative } from "../domain/alternative.ts";
import type { ProjectName } from "../domain/name.ts";
import { type Prose, plainLine, type Span } from "../domain/prose.ts";
import type { CuratedEntry } from "./curated.ts";
import type { Details } from "./details.ts";
import type { Field } from "./extract/mention.ts";
import type { Identity, Proposal, StdlibAnswer, Verdict } from "./model.ts";

const WHERE: Readonly<Record<Field, string>> = {
  reason: "in the reason given with its status",
  summary: "in the summary of its latest release",
  description: "in the description of its latest release",
  links: "in its project links",
};

const OWNED: Readonly<Record<Identity, string>> = {
  owner: "same owner",
  organization: "same organization",
  repository: "same repository owner",
  curated: "the maintainers themselves point to it",
};

const KINDS: Readonly<Record<CuratedEntry["kind"], string>> = {
  rename: "the project was renamed",
  merged: "the project was merged into it",
  successor: "it succeeds the project",
  fork: "it is a fork of the project",
  alternative: "it serves the same purpose, not drop-in",
  stdlib: "it replaces what the standard library lacks",
  alias: "the old name stands in for it",
  none: "nothing follows the project",
};

/** Why a candidate is named and not suggested: one sentence. `because` continues "it ...". */
export function rejection(proposal: Proposal, name: ProjectName, because: Prose): Prose {
  const via: Prose = proposal.via === null ? [] : [" (to which ", { code: proposal.via }, " points)"];
  const who = proposal.basis === "maintainer" ? "The maintainer names " : "The curated list names ";
  const subject: Prose = proposal.via === null ? [who, { code: name }] : [{ code: name }, ...via, " is named"];
  const [first, ...rest] = because;
  const cause: Prose = typeof first === "string" ? [first.replace(/^it /, ""), ...rest] : because;
  const pronoun = typeof first === "string" && first.startsWith("it ");
  const it: Prose = pronoun ? [{ code: name }, " "] : [];
  return [...subject, ", but ", ...it, ...cause, ", so it is not suggested."];
}

/** The suggestion of a candidate that passed. */
export function alternativeOf(verdict: Verdict, own: Details | null): Alternative {
  const verified = verdict.identity !== null;
  return {
    name: verdict.name,
    basis: verdict.proposal.basis,
    verified,
    kind: "project",
    rename: verified && isRename(verdict.proposal),
    latest: verdict.listing?.latest ?? null,
    note: [
      ...provenance(verdict.proposal, own),
      " Active on the index",
      ...ownership(verdict),
      ...python(verdict),
      ...tail(verified),
    ],
  };
}

function isRename(proposal: Proposal): boolean {
  if (proposal.via !== null) return false;
  if (proposal.curated !== null) return proposal.curated.kind === "rename" || proposal.curated.kind === "alias";
  return proposal.mention?.family === "rename" || proposal.mention?.family === "alias";
}

function provenance(proposal: Proposal, own: Details | null): Prose {
  if (proposal.via !== null) return ["the successor of ", { code: proposal.via }, ", which is named for this project."];
  const { mention, curated } = proposal;
  if (mention === null) return curated === null ? [] : curatedProvenance(curated);
  const agreed: Prose = curated === null ? [] : [", as the curated list has it"];
  return [`named by the maintainer ${WHERE[mention.field]}`, ...release(mention.field, own), ...agreed, "."];
}

function curatedProvenance(entry: CuratedEntry): Prose {
  const [evidence] = entry.evidence;
  const link: readonly Span[] =
    evidence === undefined ? [] : [" (", evidenceSpan(evidence.url), `, checked ${entry.lastVerified})`];
  return [`curated: ${KINDS[entry.kind]}`, ...link, "."];
}

function evidenceSpan(url: string): Span {
  return { link: url, text: "evidence" };
}

function release(field: Field, own: Details | null): Prose {
  if (own?.version == null || field === "reason") return [];
  const day = own.releasedAt?.slice(0, 10) ?? "";
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `, ${day}` : "";
  return [" (", { code: plainLine(own.version, 40) }, date, ")"];
}

function ownership(verdict: Verdict): Prose {
  return verdict.identity === null ? [] : [`; ${OWNED[verdict.identity]}`];
}

function python(verdict: Verdict): Prose {
  const range = verdict.listing?.requiresPython ?? null;
  const passed = verdict.checks.some((one) => one.id === "requires-python" && one.passed === true);
  return range === null || !passed
    ? []
    : ["; supports Python ", { code: plainLine(range, 60) }, " as this repository does"];
}

function tail(verified: boolean): Prose {
  return verified ? ["."] : [". We could not confirm that the same people own it: check before you install."];
}

/** A module of the standard library as a suggestion. */
export function stdlibAlternative(answer: StdlibAnswer, own: string): Alternative {
  return {
    name: answer.module,
    basis: answer.basis,
    verified: true,
    kind: "stdlib",
    rename: false,
    note: [
      `in the standard library since Python ${answer.since}; this repository declares Python `,
      { code: plainLine(own, 60) },
      ".",
    ],
  };
}

/** Why a module of the standard library is no answer here. */
export function stdlibRejection(module: string, since: string, own: string | null): Prose {
  const start: Prose = [{ code: module }, ` is in the standard library since Python ${since}, but this repository `];
  if (own === null) return [...start, "declares no `requires-python`, so it is not suggested."];
  return [...start, "declares Python ", { code: plainLine(own, 60) }, ", so it is not suggested."];
}

/** A candidate that failed, as the report lists it. */
export function rejectedOf(verdict: Verdict): RejectedAlternative | null {
  if (verdict.reason === null) return null;
  return { name: verdict.name, basis: verdict.proposal.basis, reason: verdict.reason };
}
