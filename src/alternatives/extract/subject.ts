import { endsSentence, isMark, type Passage, wordAt } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";
import { NOTICE, PART_OF_CODE, SELF_NOUN, STOP } from "./words.ts";

const SUBJECT_REACH = 12;
const PARTICIPLES: ReadonlySet<string> = new Set(
  "merged moved migrated changed replaced superseded absorbed folded integrated incorporated consolidated included ported".split(
    " ",
  ),
);
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  "is was has been now are were have being got and also recently completely fully wholly permanently officially directly already entirely since then just later be will functionality features contents content maintenance work everything effectively upgraded".split(
    " ",
  ),
);
const DOUBTS: ReadonlySet<string> = new Set(["which", "who", "fork", "since", "because", "if"]);
const BETWEEN: ReadonlySet<string> = new Set([
  "is",
  "was",
  "has",
  "been",
  "now",
  "are",
  "were",
  "have",
  "being",
  "got",
]);

/** "foo was merged into bar" in the text of a third project says nothing of that project. */
export function hasForeignSubject(passage: Passage, index: number): boolean {
  let foreign = false;
  for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH; back--) {
    passage.meter.steps++;
    if (endsSentence(passage, back) || isMark(passage.tokens[back], "( — – -- : |")) break;
    const hint = hintOf(passage, back, index);
    if (hint === "own" || hint === "other") return hint === "other";
    foreign ||= hint === "doubt";
  }
  return foreign;
}

/** "with `x` replaced by", "rows merged into": the noun right before the participle is what was changed, unless it is this project. */
export function hasForeignNoun(passage: Passage, trigger: Trigger, index: number): boolean {
  const before = passage.tokens[index - 1];
  if (before?.kind !== "word" || !PARTICIPLES.has(trigger.words[0] ?? "")) return false;
  if (BEFORE_PARTICIPLE.has(before.lower) || NOTICE.has(before.lower)) return false;
  const noun = before.lower.replace(/s$/, "");
  return !SELF_NOUN.has(before.lower) && !SELF_NOUN.has(noun) && !resemblesSelf(passage.self, before.text);
}

/** "The extra `slow` is deprecated, use `fast` instead": a thing inside the project ends, not the project. */
export function speaksOfPart(passage: Passage, index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH && !endsSentence(passage, back); back--) {
    passage.meter.steps++;
    const word = wordAt(passage, back) ?? "";
    if (!PART_OF_CODE.has(word) && !EXTRAS.has(word)) continue;
    const next = passage.tokens[back + 1];
    if (next?.kind === "quote" || BETWEEN.has(next?.lower ?? "")) return true;
  }
  return false;
}

const EXTRAS: ReadonlySet<string> = new Set(["extra", "extras"]);

/** "If you need an older version, install foo-history": no way forward. */
export function wantsOldVersion(passage: Passage, index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - SUBJECT_REACH && !endsSentence(passage, back); back--) {
    passage.meter.steps++;
    if (/^(?:older|previous|earlier|legacy)$/.test(wordAt(passage, back) ?? "")) {
      return /^(?:versions?|releases?)$/.test(wordAt(passage, back + 1) ?? "");
    }
  }
  return false;
}

type Hint = "own" | "other" | "doubt" | "none";

function hintOf(passage: Passage, back: number, index: number): Hint {
  const token = passage.tokens[back];
  if (token === undefined) return "none";
  if (isNearestSubject(passage, back, index) && isOther(passage, back, token)) return "other";
  if (token.kind === "link") return resemblesSelf(passage.self, token.text) ? "none" : "doubt";
  if (token.kind !== "word") return "none";
  if (SELF_NOUN.has(token.lower) || resemblesSelf(passage.self, token.text)) return "own";
  return DOUBTS.has(token.lower) ? "doubt" : "none";
}

function isOther(passage: Passage, back: number, token: Token): boolean {
  return isForeignName(passage, token) || isQuotedSubject(passage, back);
}

function isNearestSubject(passage: Passage, back: number, index: number): boolean {
  for (let between = back + 1; between < index; between++) {
    if (!BETWEEN.has(wordAt(passage, between) ?? "")) return false;
  }
  return back < index - 1;
}

// "`old_option` was replaced by": the thing in quotes is a part of the project.
function isQuotedSubject(passage: Passage, back: number): boolean {
  if (!passage.long || passage.tokens[back]?.kind !== "quote") return false;
  const token = passage.tokens[back - 1];
  return token?.kind === "word" && passage.tokens[back]?.text !== "**" && !resemblesSelf(passage.self, token.text);
}

function isForeignName(passage: Passage, token: Token): boolean {
  if (token.kind !== "word" || SELF_NOUN.has(token.lower) || STOP.has(token.lower)) return false;
  return (
    /^[A-Z][a-z]/.test(token.text) &&
    !NOTICE.has(token.lower) &&
    !resemblesSelf(passage.self, token.text) &&
    !sharesWord(passage.self, token.lower)
  );
}

function sharesWord(self: string, lower: string): boolean {
  return self.split("-").includes(lower);
}

/** True when a written word may be the project's own name: separators, `python` and trailing digits apart. */
export function resemblesSelf(self: string, written: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[-_.\s]|python|py|django/g, "")
      .replace(/s$/, "");
  const [mine, theirs] = [plain(self), plain(written)];
  if (mine === "" || theirs === "") return false;
  return (
    mine === theirs || (theirs.length >= 4 && mine.startsWith(theirs)) || (mine.length >= 4 && theirs.startsWith(mine))
  );
}
