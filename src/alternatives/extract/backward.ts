import { type LinkName, linkCandidate } from "./link-names.ts";
import { endsSentence, keep, type Passage, wordAt } from "./passage.ts";
import { resemblesSelf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { TAKES_OVER } from "./triggers.ts";
import { nearOtherEcosystem } from "./voids.ts";
import { NEVER, STDLIB, STOP } from "./words.ts";

// How far before "should be used instead" a name may stand.
const REACH = 12;
const SUBJECT_REACH = 30;

/** "X should be used instead": keeps the names of the sentence before the phrase at `index`. */
export function readBackward(passage: Passage, index: number): void {
  for (let back = index - 1; back >= 0 && back > index - REACH && !endsSentence(passage, back); back--) {
    passage.meter.steps++;
    if (isReversedBefore(passage, back)) return;
    const named = namedAt(passage, back);
    if (named === null || nearOtherEcosystem(passage, back, back + 1)) continue;
    keep(passage, { ...named, family: "use-instead", url: passage.tokens[back]?.url ?? null });
  }
}

/** "X replaces this project": keeps the subject of the sentence whose verb stands at `index`. */
export function readOwnReplacement(passage: Passage, index: number): void {
  if (!passage.notice || !TAKES_OVER.has(wordAt(passage, index) ?? "")) return;
  if (hasSelfAsObject(passage, index + 1)) readSubject(passage, index);
}

function hasSelfAsObject(passage: Passage, from: number): boolean {
  const at = passage.tokens[from]?.kind === "quote" ? from + 1 : from;
  const token = passage.tokens[at];
  if (token?.kind !== "word") return false;
  return ["this", "it"].includes(token.lower) || resemblesSelf(passage.self, token.text);
}

// The first name of the sentence is its subject.
function readSubject(passage: Passage, index: number): void {
  let subject: number | null = null;
  for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH && !endsSentence(passage, back); back--) {
    passage.meter.steps++;
    if (namedAt(passage, back) !== null) subject = back;
  }
  const named = subject === null ? null : namedAt(passage, subject);
  if (named === null || subject === null || isReversedBefore(passage, subject)) return;
  keep(passage, { ...named, family: "superseded", url: passage.tokens[subject]?.url ?? null });
}

function isReversedBefore(passage: Passage, index: number): boolean {
  return ["of", "than", "for"].includes(wordAt(passage, index - 1) ?? "");
}

function namedAt(passage: Passage, index: number): LinkName | null {
  const token = passage.tokens[index];
  if (token?.kind === "link") return linkCandidate(passage, token);
  if (token?.kind !== "word" || !isNameLike(token)) return null;
  if (isQuoted(passage, index)) return { spellings: [token.text], tier: "quoted" };
  if (isDistinctive(token.text)) return { spellings: [token.text], tier: "distinctive" };
  const called = /^(?:package|library|project)$/.test(wordAt(passage, index + 1) ?? "");
  return called ? { spellings: [token.text], tier: "bare" } : null;
}

function isNameLike({ text, lower }: Token): boolean {
  if (STOP.has(lower) || NEVER.has(lower) || STDLIB.has(lower) || text.includes("/")) return false;
  return !/^v?\d+(?:\.\d+)*$/.test(lower);
}

function isQuoted(passage: Passage, index: number): boolean {
  return passage.tokens[index - 1]?.kind === "quote" && passage.tokens[index + 1]?.kind === "quote";
}

function isDistinctive(text: string): boolean {
  return /[-_]|\d|[a-z][A-Z]/.test(text) && /[A-Za-z]/.test(text);
}
