import { skipLead } from "./leads.ts";
import { linkCandidate } from "./link-names.ts";
import { isMark, keep, type Passage, wordAt } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";
import { nearOtherEcosystem } from "./voids.ts";
import { type Lead, type Read, readWord } from "./word-names.ts";

const MAX_NAMES = 6;
const LINK_REACH = 18;
const DIRECT_REACH = 5;
const ASIDE_WORDS: ReadonlySet<string> = new Set("of for from with in on by via at and or to".split(" "));
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "and/or", "plus", "&"]);

/** Reads the names after a trigger whose words end before `from`. Gives the index after them, or -1 when there is none. */
export function readNames(passage: Passage, trigger: Trigger, from: number): number {
  let index = from;
  let last = -1;
  for (let count = 0; count < MAX_NAMES; count++) {
    const lead = skipLead(passage, index, { first: count === 0, pointed: trigger.condition === "pointed" });
    const read = readName(passage, trigger, lead);
    if (read === null) return last > 0 || !passage.long ? last : readLinkAhead(passage, trigger, from);
    last = read.next;
    const following = continueList(passage, read.next);
    if (following === null) return last;
    index = following;
  }
  return last;
}

// "the lightweight [client](address)", "the official binding from the repository: address".
function readLinkAhead(passage: Passage, trigger: Trigger, from: number): number {
  let direct = true;
  for (let index = from; index < from + LINK_REACH; index++) {
    passage.meter.steps++;
    const token = passage.tokens[index];
    if (token === undefined || isMark(token, ". ! ? ;") || (isAddress(token) && !direct)) return -1;
    if (isAddress(token)) return readLink(passage, trigger, index)?.next ?? -1;
    if (token.kind !== "quote") direct = staysDirect(token, direct && index < from + DIRECT_REACH);
  }
  return -1;
}

function staysDirect(token: Token, direct: boolean): boolean {
  if (isMark(token, ": - – — --")) return true;
  return direct && !isAside(token);
}

function isAddress(token: Token): boolean {
  return token.kind === "url" || token.kind === "link";
}

// After a comma or a preposition the link is another thing than the one that is recommended.
function isAside(token: Token): boolean {
  if (token.kind === "mark") return !isMark(token, "( <");
  return token.kind === "word" && ASIDE_WORDS.has(token.lower);
}

function readName(passage: Passage, trigger: Trigger, lead: Lead): Read | null {
  const token = passage.tokens[lead.index];
  if (token === undefined) return null;
  if (token.kind === "url" || token.kind === "link") return readLink(passage, trigger, lead.index);
  return token.kind === "word" ? readWord(passage, trigger, lead) : null;
}

function readLink(passage: Passage, trigger: Trigger, index: number): Read | null {
  const token = passage.tokens[index];
  if (token === undefined || nearOtherEcosystem(passage, index, index + 1)) return null;
  const named = linkCandidate(passage, token);
  if (named === null) return null;
  const kept = keep(passage, { ...named, family: trigger.family, url: token.url });
  return kept ? { next: index + 1 } : null;
}

/** Where a list goes on: after `,`, `and`, `or` when what follows is set apart. */
function continueList(passage: Passage, from: number): number | null {
  let index = from;
  if (isMark(passage.tokens[index], ",")) index++;
  if (JOINERS.has(wordAt(passage, index) ?? "")) index++;
  if (index === from) return null;
  const joined = index;
  while (passage.long && ["the", "new"].includes(wordAt(passage, index) ?? "")) index++;
  return goesOn(passage, index, index === joined) ? index : null;
}

function goesOn(passage: Passage, index: number, plain: boolean): boolean {
  const token = passage.tokens[index];
  if (token === undefined) return false;
  if (token.kind === "quote" || token.kind === "link" || token.kind === "url") return true;
  if (token.kind !== "word") return false;
  return wordAt(passage, index + 1) === "instead" || (plain && /[-_]/.test(token.text));
}
