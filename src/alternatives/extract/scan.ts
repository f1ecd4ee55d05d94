import { installCommand, installsElsewhere, skipOptions } from "./commands.ts";
import { isMeant, resemblesSelf } from "./guards.ts";
import { projectOfUrl } from "./links.ts";
import { isPartOfCode, linkCandidate, nearOtherEcosystem, readNames } from "./names.ts";
import { endsSentence, isMark, keep, type Passage, phraseLength, wordAt } from "./passage.ts";
import { ENDINGS, type PhraseIndex, REVERSALS, TAKES_OVER, TRIGGERS, type Trigger } from "./triggers.ts";
import { MOVE_NOTICE, NEVER, STDLIB, STOP } from "./words.ts";

const ARROW: Trigger = { words: ["->"], family: "rename", condition: "clause" };
// How far before "should be used instead" a name may stand.
const REACH = 12;
const SUBJECT_REACH = 30;

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
  if (token === undefined) return index + 1;
  if (isMark(token, "-> → => ➡") && isMoveArrow(passage, index)) {
    const next = readNames(passage, ARROW, index + 1);
    return next > 0 ? next : index + 1;
  }
  if (token.kind !== "word") return index + 1;
  if (TAKES_OVER.has(token.lower) && passage.notice && hasSelfAsObject(passage, index + 1)) readSubject(passage, index);
  const reversed = longest(passage, REVERSALS, index);
  if (reversed > 0) return skipReversed(passage, index + reversed);
  const afterCommand = readCommand(passage, index);
  if (afterCommand > 0) return afterCommand;
  const afterTrigger = readTrigger(passage, index);
  if (afterTrigger > 0) return afterTrigger;
  if (longest(passage, ENDINGS, index) > 0 && passage.notice) readBackward(passage, index);
  return index + 1;
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
  while (index < from + 3 && !endsSentence(passage, index) && passage.tokens[index]?.kind === "quote") index++;
  return endsSentence(passage, index) ? index : index + 1;
}

function readCommand(passage: Passage, index: number): number {
  const start = installCommand(passage, index);
  if (start < 0 || !passage.notice || installsElsewhere(passage, start)) return -1;
  if (isUnwanted(passage, index)) return start;
  const at = skipOptions(passage, start);
  const token = passage.tokens[at];
  if (token?.kind !== "word" || STOP.has(token.lower) || NEVER.has(token.lower) || STDLIB.has(token.lower))
    return start;
  if (token.text.includes("/") || (passage.cut !== null && token.end >= passage.cut)) return start;
  if (nearOtherEcosystem(passage, index, at + 1)) return start;
  keep(passage, { spellings: [token.text], family: "use-instead", tier: "command", url: null });
  return at + 1;
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
    if (open?.kind !== "quote" || name?.kind !== "word" || close?.kind !== "quote") continue;
    if (STOP.has(name.lower) || NEVER.has(name.lower) || STDLIB.has(name.lower) || name.text.includes("/")) continue;
    if (nearOtherEcosystem(passage, index, index + 3) || isPartOfCode(passage, index + 3)) continue;
    keep(passage, { spellings: [name.text], family: trigger.family, tier: "quoted", url: null });
  }
}

function insteadAfter(passage: Passage, from: number): number {
  for (let index = from; index < from + 24 && !endsSentence(passage, index); index++) {
    passage.meter.steps++;
    if (wordAt(passage, index) === "instead") return wordAt(passage, index + 1) === "of" ? -1 : index;
  }
  return -1;
}

function readBackward(passage: Passage, index: number): void {
  for (let back = index - 1; back >= 0 && back > index - REACH; back--) {
    passage.meter.steps++;
    if (endsSentence(passage, back)) return;
    const token = passage.tokens[back];
    if (token === undefined) return;
    if (isReversedBefore(passage, back)) return;
    const named = namedAt(passage, back);
    if (named !== null && !nearOtherEcosystem(passage, back, back + 1)) {
      keep(passage, { ...named, family: "use-instead", url: token.url });
    }
  }
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

function namedAt(passage: Passage, index: number): ReturnType<typeof linkCandidate> {
  const token = passage.tokens[index];
  if (token === undefined) return null;
  if (token.kind === "link") return linkCandidate(passage, token);
  if (token.kind !== "word" || STOP.has(token.lower) || NEVER.has(token.lower) || token.text.includes("/")) return null;
  if (STDLIB.has(token.lower) || /^v?\d+(?:\.\d+)*$/.test(token.lower) || resemblesSelf(passage.self, token.text))
    return null;
  const quoted = passage.tokens[index - 1]?.kind === "quote" && passage.tokens[index + 1]?.kind === "quote";
  const distinctive = /[-_]|\d|[a-z][A-Z]/.test(token.text) && /[A-Za-z]/.test(token.text);
  const named = /^(?:package|library|project)$/.test(wordAt(passage, index + 1) ?? "");
  if (!quoted && !distinctive && !named) return null;
  return { spellings: [token.text], tier: quoted ? "quoted" : distinctive ? "distinctive" : "bare" };
}

// In long texts other projects' pages are linked too: the sentence itself must ask to use or install something.
function isInvited(passage: Passage, index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - REACH; back--) {
    passage.meter.steps++;
    if (endsSentence(passage, back)) return false;
    if (
      /^(?:install|use|see|available|found|moved|replaced|migrate|switch|successor)$/.test(wordAt(passage, back) ?? "")
    )
      return true;
  }
  return false;
}

// A page of the index in a text that announces an end is a pointer, whatever the words around it.
function keepProjectPages(passage: Passage): void {
  for (const [index, token] of passage.tokens.entries()) {
    const project = token.url === null ? null : projectOfUrl(token.url);
    if (project === null || (passage.cut !== null && token.end >= passage.cut)) continue;
    if (passage.long && !isInvited(passage, index)) continue;
    keep(passage, { spellings: [project], family: "use-instead", tier: "pypi-url", url: token.url });
  }
}
