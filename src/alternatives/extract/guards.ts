import { projectOfUrl } from "./links.ts";
import { endsSentence, isMark, type Passage, wordAt } from "./passage.ts";
import { hasForeignNoun, hasForeignSubject, speaksOfPart, wantsOldVersion } from "./subject.ts";
import type { Token } from "./tokens.ts";
import type { Condition, Trigger } from "./triggers.ts";
import { CLAUSE_START, FILLER, STOP } from "./words.ts";

const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "don't",
  "dont",
  "never",
  "cannot",
  "can't",
  "to",
  "you",
  "could",
  "can",
  "won't",
]);
const REFUSALS: ReadonlySet<string> = new Set(["not", "don't", "dont", "never", "cannot"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["been", "now", "was", "is", "are", "were", "has", "be", "being"]);
const PAST: ReadonlySet<string> = new Set(["formerly", "previously", "originally", "once", "later"]);
const MODALS: ReadonlySet<string> = new Set(["should", "can", "could", "may", "must", "to", "might", "would", "will"]);
const ALIAS_LEADS: ReadonlySet<string> = new Set(
  "deprecated package an a official reserved transitional namespace compatibility import name short old legacy and thin pypi cli client install the generic brand friendly redirect typo pip distribution library development-name secondary compat re-export installable top-level convenience backward-compatible backwards-compatible simple this".split(
    " ",
  ),
);
const DELIVERED: ReadonlySet<string> = new Set(
  "ships shipped distributed released available included developed lives published maintained provided".split(" "),
);
const REDIRECT_LEADS: ReadonlySet<string> = new Set(
  "this package it and name project compatibility meta-package transitional final which only now shim placeholder alias library deprecated simply just thin".split(
    " ",
  ),
);
const TOWARDS_OLD: ReadonlySet<string> = new Set(["of", "from", "to", "for"]);
const ALIAS_PARTS: ReadonlySet<string> = new Set(
  "as that supports support type better handy path shell bash command git create creates make makes add adds provides provide use uses using define defines with is".split(
    " ",
  ),
);
const STAND_IN_LEADS: ReadonlySet<string> = new Set(
  "deprecated compatibility transitional transition forwarding thin legacy old redirect package it this and now tombstone only simply just empty renamed obsolete compat".split(
    " ",
  ),
);
const STRONG_SHAPE = /[-_0-9]/;

/** True when what stands around a trigger at `index` lets it mean what it says. */
export function isMeant(passage: Passage, trigger: Trigger, index: number): boolean {
  if (isNegated(passage, index)) return false;
  if (!CONDITIONS[trigger.condition](passage, trigger, index)) return false;
  if (trigger.family === "alias") return true;
  if (speaksOfPart(passage, index)) return false;
  if (trigger.family === "use-instead") return !wantsOldVersion(passage, index);
  if (isPast(passage, index, trigger) || isHypothetical(passage, index)) return false;
  return !hasForeignNoun(passage, trigger, index) && !hasForeignSubject(passage, index);
}

const CONDITIONS: Readonly<Record<Condition, (passage: Passage, trigger: Trigger, index: number) => boolean>> = {
  none: () => true,
  notice: isAnnounced,
  move: (passage) => passage.moveNotice,
  clause: isImperative,
  see: (passage, trigger, index) =>
    isImperative(passage, trigger, index) && pointsAtName(passage, index + trigger.words.length),
  shown: () => true,
  directed: isDirected,
  renamed: (passage, trigger, index) => isRenamedLabel(passage, index + trigger.words.length),
  alias: isAliasItself,
  "stand-in": isStandIn,
  redirect: isRedirectItself,
  part: isNowPart,
  pointed: (passage, trigger, index) =>
    passage.notice && !TOWARDS_OLD.has(wordAt(passage, index + trigger.words.length) ?? ""),
};

// "Is shipped with a dashboard" describes; "has been merged into foo" announces.
function isAnnounced(passage: Passage, trigger: Trigger, index: number): boolean {
  if (passage.notice) return true;
  const before = wordAt(passage, index - 1) ?? "";
  return trigger.family === "merged" ? before === "been" || before === "now" : AUXILIARIES.has(before);
}

// "This is part of foo" describes; "is now part of foo" moves.
function isNowPart(passage: Passage, _trigger: Trigger, index: number): boolean {
  const before = wordAt(passage, index - 1) ?? "";
  if (before === "now" || before === "become" || before === "became") return true;
  if (before === "as") return passage.moveNotice && DELIVERED.has(wordAt(passage, index - 2) ?? "");
  return passage.moveNotice && before !== "not" && before !== "were";
}

// "Not renamed to", "never was renamed to", "has not been merged into".
function isNegated(passage: Passage, index: number): boolean {
  let back = index - 1;
  while (back > index - 4 && AUXILIARIES.has(wordAt(passage, back) ?? "")) back--;
  return REFUSALS.has(wordAt(passage, back) ?? "");
}

// "Redirect to foo" and "this package redirects to foo"; not "automatically redirects to the login page".
function isRedirectItself(passage: Passage, _trigger: Trigger, index: number): boolean {
  const before = passage.tokens[index - 1];
  return before === undefined || before.kind !== "word" || REDIRECT_LEADS.has(before.lower);
}

function isImperative(passage: Passage, trigger: Trigger, index: number): boolean {
  if (!passage.notice) return false;
  const before = wordAt(passage, index - 1);
  const isLook = trigger.condition === "see" && trigger.words.length > 1;
  if (before === "to" && isLook) return true;
  if (before !== null && NEGATIONS.has(before)) return isAdvisedTo(passage, index);
  const [verb] = trigger.words;
  if (verb === "run") return startsCommand(passage, index + 1) && startsClause(passage, index);
  if (verb === "using") return hasInsteadAhead(passage, index) && startsClause(passage, index);
  return startsClause(passage, index);
}

// "advised to use X", "you can use X instead": an infinitive counts where "instead" follows.
function isAdvisedTo(passage: Passage, index: number): boolean {
  return wordAt(passage, index) === "use" && hasInsteadAhead(passage, index) && wordAt(passage, index - 1) !== "not";
}

function hasInsteadAhead(passage: Passage, index: number): boolean {
  for (let ahead = index + 1; ahead < index + 8 && !endsSentence(passage, ahead); ahead++) {
    passage.meter.steps++;
    if (wordAt(passage, ahead) === "instead") return wordAt(passage, ahead + 1) !== "of";
  }
  return false;
}

function startsClause(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1];
  if (before === undefined || before.kind !== "word") return true;
  return CLAUSE_START.has(before.lower);
}

function startsCommand(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return (
    token !== undefined &&
    (token.kind === "quote" || token.text === ":" || /^(?:pip3?|uv|pipx|poetry|python3?)$/.test(token.lower))
  );
}

/** "see X" counts for an X that is set apart, or that ends the text. */
function pointsAtName(passage: Passage, from: number): boolean {
  let index = from;
  let quoted = false;
  while (isLead(passage, index)) {
    quoted ||= passage.tokens[index]?.kind === "quote";
    index++;
  }
  const token = passage.tokens[index];
  if (token?.kind === "url") return passage.long || projectOfUrl(token.text) !== null;
  if (token?.kind === "word") return quoted || standsOut(passage, index, token);
  return token?.kind === "link";
}

function standsOut(passage: Passage, index: number, token: Token): boolean {
  if (STRONG_SHAPE.test(token.text) || wordAt(passage, index + 1) === "instead") return true;
  return index >= passage.tokens.length - 2 && !passage.long;
}

function isLead(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (token === undefined) return false;
  if (token.kind === "quote" || isMark(token, ": - ( —")) return true;
  const word = wordAt(passage, index);
  return word === "the" || word === "new" || word === "our";
}

function isDirected(passage: Passage, trigger: Trigger, index: number): boolean {
  const before = wordAt(passage, index - 1) ?? "";
  if (trigger.words.length === 2 && ["use", "now", "can", "must"].includes(trigger.words[0] ?? "")) {
    return passage.notice && (before !== "you" || hasInsteadAhead(passage, index + 1));
  }
  return passage.notice || before === "please" || before === "should" || before === "must";
}

function isRenamedLabel(passage: Passage, from: number): boolean {
  let index = from;
  while (passage.tokens[index]?.kind === "quote" || isMark(passage.tokens[index], ": — – - -- -> →")) index++;
  const token = passage.tokens[index];
  if (token === undefined || STOP.has(token.lower) || FILLER.has(token.lower)) return false;
  return (token.kind === "word" && STRONG_SHAPE.test(token.text)) || (token.kind === "link" && passage.long);
}

// "Alias for X" as what the project is; "creates an alias for x" is what it does.
function isAliasItself(passage: Passage, trigger: Trigger, index: number): boolean {
  const before = passage.tokens[index - 1];
  if (before === undefined || before.kind !== "word" || ALIAS_LEADS.has(before.lower)) return true;
  return trigger.words[0] === "alias" && !ALIAS_PARTS.has(before.lower) && opensSentence(passage, index);
}

// "Spelling alias for X": no more than a few words before.
function opensSentence(passage: Passage, index: number): boolean {
  for (let back = index - 1; back > index - 5; back--) {
    const token = passage.tokens[back];
    if (token === undefined || token.kind !== "word") return true;
    if (ALIAS_PARTS.has(token.lower)) return false;
  }
  return passage.tokens[index - 5] === undefined;
}

// "Deprecated stub for X" is a stand-in; "LDAP wrapper for X" is what a project does.
function isStandIn(passage: Passage, _trigger: Trigger, index: number): boolean {
  if (!passage.moveNotice) return false;
  const before = passage.tokens[index - 1];
  return before === undefined || before.kind !== "word" || STAND_IN_LEADS.has(before.lower);
}

function isPast(passage: Passage, index: number, trigger: Trigger): boolean {
  const before = wordAt(passage, index - 1) ?? "";
  return PAST.has(before) && trigger.family === "rename";
}

// "should be moved to", "can be merged into".
function isHypothetical(passage: Passage, index: number): boolean {
  const [before, second] = [wordAt(passage, index - 1) ?? "", wordAt(passage, index - 2) ?? ""];
  if (MODALS.has(before) && before !== "will") return true;
  return before === "be" && MODALS.has(second) && second !== "will";
}
