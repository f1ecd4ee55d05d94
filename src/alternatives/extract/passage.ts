import { parseProjectName } from "../../domain/name.ts";
import type { Family, Field, Mention, StdlibMention, Tier } from "./mention.ts";
import { type Definitions, type Meter, type Token, tokenize } from "./tokens.ts";
import { MOVE_NOTICE, NOTICE } from "./words.ts";

/** One text under the scanner, with what was found in it so far. */
export interface Passage {
  /** The project that the text belongs to, normalized. */
  readonly self: string;
  readonly text: string;
  readonly field: Field;
  readonly tokens: readonly Token[];
  /** Offset at which the text was cut, or null: a name that touches the cut is dropped. */
  readonly cut: number | null;
  /** The text announces an end, a move or a stand-in. */
  readonly notice: boolean;
  readonly moveNotice: boolean;
  /** True in long descriptions: repository links count, and bare names need more. */
  readonly long: boolean;
  readonly mentions: Mention[];
  readonly modules: StdlibMention[];
  /** Normalized names that the text calls its own origin: "fork of", "formerly". */
  readonly origins: Set<string>;
  readonly meter: Meter;
}

/** A text and what is known of it before it is read. */
export interface PassageSource {
  readonly self: string;
  readonly text: string;
  readonly field: Field;
  readonly truncated: boolean;
  readonly definitions: Definitions;
  /** What the section around the text announces already. */
  readonly assumeNotice: boolean;
}

/** The text as tokens, with nothing found in it yet. `meter` counts the steps. */
export function openPassage(source: PassageSource, meter: Meter): Passage {
  const tokens = tokenize(source.text, source.definitions, meter);
  const has = (set: ReadonlySet<string>) => tokens.some((token) => token.kind === "word" && isOneOf(token.lower, set));
  return {
    self: source.self,
    text: source.text,
    field: source.field,
    tokens,
    cut: source.truncated ? source.text.length : null,
    notice: source.assumeNotice || has(NOTICE) || tokens.some((token) => token.lower === "instead"),
    moveNotice: source.assumeNotice || has(MOVE_NOTICE),
    long: source.field === "description",
    mentions: [],
    modules: [],
    origins: new Set(),
    meter,
  };
}

// `deprecated/unmaintained` is one word of the tokenizer.
function isOneOf(lower: string, set: ReadonlySet<string>): boolean {
  return set.has(lower) || (lower.includes("/") && lower.split("/").some((part) => set.has(part)));
}

/** The lower-case word at an index, or null where there is none. */
export function wordAt(passage: Passage, index: number): string | null {
  const token = passage.tokens[index];
  return token?.kind === "word" ? token.lower : null;
}

/** True when the token is a mark, and one of `marks`. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.split(" ").includes(token.text);
}

/** True where one sentence ends and another begins. */
export function endsSentence(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token === undefined || isMark(token, ". ! ? \n ;");
}

/** Length in tokens of the phrase that starts here, or 0. A `:` counts as a word. */
export function phraseLength(passage: Passage, index: number, words: readonly string[]): number {
  for (let offset = 0; offset < words.length; offset++) {
    passage.meter.steps++;
    if (passage.tokens[index + offset]?.lower !== words[offset]) return 0;
  }
  return words.length;
}

/** A name that a text points at, not yet held against the project itself. */
export interface Candidate {
  /** As written, likeliest first. */
  readonly spellings: readonly string[];
  readonly family: Family;
  readonly tier: Tier;
  readonly url: string | null;
}

/** Keeps a candidate unless it is the project itself or no name. True when it is kept. */
export function keep(passage: Passage, candidate: Candidate): boolean {
  const names = [...new Set(candidate.spellings.flatMap((spelling) => parseProjectName(spelling) ?? []))];
  const [first, ...rest] = names;
  if (first === undefined || names.some((name) => name === passage.self)) return false;
  const { family, tier, url } = candidate;
  passage.mentions.push({ spellings: [first, ...rest], family, tier, url, field: passage.field });
  return true;
}
