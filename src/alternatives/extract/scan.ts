import { parseProjectName } from "../../domain/name.ts";
import { readBackward, readOwnReplacement } from "./backward.ts";
import { installCommand, installsElsewhere, skipOptions } from "./commands.ts";
import { isMeant } from "./guards.ts";
import { projectOfUrl } from "./links.ts";
import { readNames } from "./names.ts";
import { endsSentence, isMark, keep, type Passage, phraseLength, wordAt } from "./passage.ts";
import { resemblesSelf, wantsOldVersion } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { ENDINGS, type PhraseIndex, REVERSALS, TRIGGERS, type Trigger } from "./triggers.ts";
import { isCut, isPartOfCode, nearOtherEcosystem } from "./voids.ts";
import { MOVE_NOTICE, NEVER, STDLIB, STOP } from "./words.ts";

const ARROW: Trigger = { words: ["->"], family: "rename", condition: "clause" };
const REACH = 12;
const INVITATIONS: ReadonlySet<string> = new Set(
  "install use see available found moved replaced migrate switch successor".split(" "),
);

/** Reads a passage once, from its start to its end, and keeps what it names in the passage. */
export function scan(passage: Passage): void {
  let index = 0;
  while (index < passage.tokens.length) {
    passage.meter.steps++;
    index = scanAt(passage, index);
  }
  if (passage.notice) keepProjectPages(passage);
}

function scanAt(passage: Passage, index: number): number {
  const token = passage.tokens[index];
  if (token?.kind === "mark") return scanArrow(passage, index, token);
  if (token?.kind !== "word") return index + 1;
  readOwnReplacement(passage, index);
  const reversed = longest(passage, REVERSALS, index);
  if (reversed > 0) return skipReversed(passage, index + reversed);
  const next = Math.max(readCommand(passage, index), 0) || readTrigger(passage, index);
  if (next > 0) return next;
  if (passage.notice && longest(passage, ENDINGS, index) > 0) readBackward(passage, index);
  return index + 1;
}

function scanArrow(passage: Passage, index: number, token: Token): number {
  if (!isMark(token, "-> → => ➡") || !isMoveArrow(passage, index)) return index + 1;
  const next = readNames(passage, ARROW, index + 1);
  return next > 0 ? next : index + 1;
}

// "old-name -> new-name" where the old name is this project's; any other arrow is a data flow.
function isMoveArrow(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1];
  if (!passage.moveNotice) return false;
  return (
    before === undefined ||
    before.kind !== "word" ||
    MOVE_NOTICE.has(before.lower) ||
    resemblesSelf(passage.self, before.text)
  );
}

function longest(passage: Passage, phrases: PhraseIndex<{ readonly words: readonly string[] }>, index: number): number {
  for (const { words } of phrases.get(wordAt(passage, index) ?? "") ?? []) {
    const length = phraseLength(passage, index, words);
    if (length > 0) return length;
  }
  return 0;
}

// The name after "fork of", "drop-in replacement for", "formerly" is the old one.
function skipReversed(passage: Passage, from: number): number {
  let index = from;
  while (index < from + 3 && isBeforeName(passage, index)) index++;
  const token = passage.tokens[index];
  if (token === undefined || endsSentence(passage, index)) return index;
  const written = projectOfUrl(token.url ?? "") ?? token.text;
  const name = parseProjectName(written);
  if (name !== null) passage.origins.add(name);
  return index + 1;
}

function isBeforeName(passage: Passage, index: number): boolean {
  const word = wordAt(passage, index);
  return passage.tokens[index]?.kind === "quote" || word === "the" || word === "original";
}

function readCommand(passage: Passage, index: number): number {
  const start = installCommand(passage, index);
  if (start < 0 || !passage.notice || installsElsewhere(passage, start)) return -1;
  const at = skipOptions(passage, start);
  const token = passage.tokens[at];
  if (isUnwanted(passage, index) || token === undefined || !isInstallable(passage, token)) return start;
  if (nearOtherEcosystem(passage, index, at + 1)) return start;
  keep(passage, { spellings: [token.text], family: "use-instead", tier: "command", url: null });
  return at + 1;
}

function isInstallable(passage: Passage, token: Token): boolean {
  if (token.kind !== "word" || token.text.includes("/") || isCut(passage, token)) return false;
  return !STOP.has(token.lower) && !NEVER.has(token.lower) && !STDLIB.has(token.lower);
}

function isUnwanted(passage: Passage, index: number): boolean {
  const [before, second] = [wordAt(passage, index - 1), wordAt(passage, index - 2)];
  return before === "of" || before === "not" || second === "not" || second === "of" || before === "don't";
}

function readTrigger(passage: Passage, index: number): number {
  for (const trigger of TRIGGERS.get(wordAt(passage, index) ?? "") ?? []) {
    const length = phraseLength(passage, index, trigger.words);
    if (length === 0 || !isMeant(passage, trigger, index)) continue;
    const next = readNames(passage, trigger, index + length);
    if (next > 0) return next;
    if (trigger.family === "use-instead") readQuotedBeforeInstead(passage, trigger, index + length);
  }
  return -1;
}

// "use the X server or the `y` client instead": the quoted names before "instead".
function readQuotedBeforeInstead(passage: Passage, trigger: Trigger, from: number): void {
  const end = insteadAfter(passage, from);
  for (let index = from; index < end; index++) {
    const [open, name, close] = passage.tokens.slice(index, index + 3);
    if (open?.kind !== "quote" || close?.kind !== "quote" || name === undefined) continue;
    if (!isInstallable(passage, name) || isVoid(passage, index)) continue;
    keep(passage, { spellings: [name.text], family: trigger.family, tier: "quoted", url: null });
  }
}

function isVoid(passage: Passage, index: number): boolean {
  return nearOtherEcosystem(passage, index, index + 3) || isPartOfCode(passage, index + 3);
}

function insteadAfter(passage: Passage, from: number): number {
  for (let index = from; index < from + 24 && !endsSentence(passage, index); index++) {
    passage.meter.steps++;
    if (wordAt(passage, index) === "instead") return wordAt(passage, index + 1) === "of" ? -1 : index;
  }
  return -1;
}

// In long texts other projects' pages are linked too: the sentence itself must ask to use or install something.
function isInvited(passage: Passage, index: number): boolean {
  if (wantsOldVersion(passage, index)) return false;
  for (let back = index - 1; back >= 0 && back > index - REACH && !endsSentence(passage, back); back--) {
    passage.meter.steps++;
    if (INVITATIONS.has(wordAt(passage, back) ?? "")) return true;
  }
  return false;
}

function isOrigin(passage: Passage, project: string): boolean {
  return passage.origins.has(parseProjectName(project) ?? "");
}

// A page of the index in a text that announces an end is a pointer, whatever the words around it.
function keepProjectPages(passage: Passage): void {
  for (const [index, token] of passage.tokens.entries()) {
    const project = token.url === null ? null : projectOfUrl(token.url);
    if (project === null || isCut(passage, token) || isOrigin(passage, project)) continue;
    if (passage.long && !isInvited(passage, index)) continue;
    keep(passage, { spellings: [project], family: "use-instead", tier: "pypi-url", url: token.url });
  }
}
