import { parseProjectName } from "../../domain/name.ts";
import type { Block, Document } from "./blocks.ts";
import { resemblesSelf } from "./subject.ts";
import type { Meter } from "./tokens.ts";
import { SELF_NOUN } from "./words.ts";

// A notice stands at the top; what a text says further down is about parts of it.
const MAX_POSITION = 6000;
const MAX_NOTICES = 6;
const FOLLOWERS = 3;
const MAX_ITEMS = 8;

const HISTORY =
  /^(?:\d+[.)]?\s)?(?:change ?log|changes|history|release notes|releases?|version history|what'?s new|news|versions?)\b/i;
// After a notice: the section that says how to move.
const MIGRATION = /\b(?:migrat|install the new|new (?:package|library|sdk|client)|successor|replacement|upgrading to)/i;
const ENDED = [
  "deprecat",
  "obsolete",
  "archived",
  "unmaintained",
  "un-maintained",
  "no longer",
  "not maintained",
  "not actively maintained",
  "not being maintained",
  "abandoned",
  "discontinued",
  "supersede",
  "supercede",
  "retired",
  "sunset",
  "renamed",
  "end of life",
  "end-of-life",
  "end of support",
  "(eol)",
  " eol",
  "maintenance mode",
  "maintenance only",
  "successor",
  "succeeded by",
  "replaced",
  "merged",
  "migrated",
  "moved to",
  "moved into",
  "been moved",
  "has moved",
  "in favor of",
  "in favour of",
  "now part of",
  "now included",
  "now a part of",
  "packaged with",
  "built into",
  "upstreamed",
  "not recommended",
  "do not use",
  "don't use",
  "best advised",
  "maintained fork",
  "strongly suggest",
  "strongly recommend",
  "more suitable",
  "should be used instead",
  "actively maintained",
  "more modern",
  "new home",
  "new package",
  "new name",
  "has become",
  "unsupported",
  "will not be maintained",
  "looking for maintainers",
  "please use",
];

/** The blocks of a document that announce an end or a move of the project `self`, with what belongs to them, in order. */
export function noticeBlocks(document: Document, self: string, meter: Meter): readonly Block[] {
  const own = new Set<number>();
  const chosen = new Set<number>();
  for (const index of topBlocks(document, meter)) {
    const block = document.blocks[index];
    if (block === undefined || !(announces(block, self) || (own.size > 0 && tellsHow(block)))) continue;
    own.add(index);
    for (const each of [index, ...followers(document, index)]) chosen.add(each);
    if (own.size >= MAX_NOTICES) break;
  }
  return [...chosen].toSorted((a, b) => a - b).flatMap((index) => document.blocks[index] ?? []);
}

// Without code, down to the history of releases or as far as a notice may stand.
function topBlocks(document: Document, meter: Meter): readonly number[] {
  const top: number[] = [];
  let position = 0;
  for (const [index, { kind, text }] of document.blocks.entries()) {
    meter.steps += text.length;
    if (position > MAX_POSITION || (kind === "heading" && index > 0 && HISTORY.test(text))) break;
    if (kind === "code") continue;
    position += text.length;
    top.push(index);
  }
  return top;
}

function tellsHow(block: Block): boolean {
  return block.kind === "heading" && MIGRATION.test(block.text);
}

// Up to the next heading, and not far.
function followers(document: Document, index: number): readonly number[] {
  const maxTexts = document.blocks[index]?.kind === "heading" ? FOLLOWERS + 1 : FOLLOWERS - 1;
  const chosen: number[] = [];
  const counts = { heading: 0, text: 0, item: 0, code: 0 };
  for (let next = index + 1; next < document.blocks.length; next++) {
    const kind = document.blocks[next]?.kind ?? "heading";
    counts[kind]++;
    if (kind === "heading" || counts.text > maxTexts || counts.item > MAX_ITEMS) break;
    chosen.push(next);
  }
  return chosen;
}

// "This project is **not** deprecated": no notice. "Not maintained" is one.
const DENIED =
  /(?:\bnot|\bnever|n't)[\s*_`]{1,6}(?:yet |been |being )?(?:deprecated|obsolete|archived|abandoned|discontinued|retired|superseded|replaced|renamed)\b/g;

function announces(block: Block, self: string): boolean {
  const lower = ` ${block.text.toLowerCase().replace(DENIED, " ")}`;
  if (!ENDED.some((words) => lower.includes(words))) return false;
  if (block.kind === "heading" || block.admonition) return true;
  return isProjectLevel(block.text, self);
}

const OPENING =
  /^\W{0,12}(?:warning|note|notice|important|deprecated|deprecation|obsolete|archived|retired|unmaintained|discontinued|renamed|moved|please|attention|as of|end of life|legacy|superseded)\b/i;

/** True when a paragraph speaks of the project as a whole: "this package", its own name, or a label at its start. */
function isProjectLevel(text: string, self: string): boolean {
  if (OPENING.test(text)) return true;
  const words = text.slice(0, 1200).split(/[\s,;:()`*"'[\]]+/);
  return words.some((word, index) => {
    const plain = word.replace(/[.!?]+$/, "");
    if (isOwnName(plain, self)) return true;
    return /^(?:this|the|our|these)$/i.test(word) && followsNoun(words, index);
  });
}

function followsNoun(words: readonly string[], index: number): boolean {
  for (let ahead = index + 1; ahead <= index + 3; ahead++) {
    const noun = (words[ahead] ?? "").toLowerCase().replace(/[.!?]+$/, "");
    if (SELF_NOUN.has(noun) || SELF_NOUN.has(noun.replace(/s$/, ""))) return true;
  }
  return false;
}

function isOwnName(word: string, self: string): boolean {
  return word.length > 2 && (parseProjectName(word) === self || resemblesSelf(self, word));
}
