import { projectOfUrl } from "./links.ts";
import type { Tier } from "./mention.ts";
import { endsSentence, isMark, keep, type Passage, wordAt } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";
import { isCut, isPartOfCode, nearOtherEcosystem } from "./voids.ts";
import { NEVER, OTHER_ECOSYSTEM, STDLIB, STOP, TAIL } from "./words.ts";

const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const BARE_VERSION = /^v?\d+(?:\.\d+)*$/;
const TERMINAL_AFTER_LOOSE =
  /^(?:instead|package|library|module|project|distribution|for|directly|from|or|and|client|sdk)$/;

const ELSEWHERE: ReadonlySet<string> = new Set(["registry", "private", "internal", "github", "source"]);

/** Where a name starts, after what stands between the trigger and it. */
export interface Lead {
  readonly index: number;
  readonly quoted: boolean;
  readonly command: boolean;
}

export interface Read {
  /** Index after the name and its extras, quotes and specifiers. */
  readonly next: number;
}

/** Reads a plain word as a name, unless something around it says that it is none. */
export function readWord(passage: Passage, trigger: Trigger, lead: Lead): Read | null {
  const token = passage.tokens[lead.index];
  if (token === undefined) return null;
  const written = token.text.replace(/['’+].*$/, "");
  const next = afterName(passage, lead.index);
  if (!isPossible(passage, token, written, lead.quoted)) return null;
  if (isStdlib(passage, written)) return null;
  const tier = tierOf(written, lead);
  if (!fits(passage, trigger, { tier, lead, next, written })) return null;
  if (nearOtherEcosystem(passage, lead.index, next)) return null;
  const spellings = withHead(passage, written, tier);
  return keep(passage, { spellings, tier, family: trigger.family, url: null }) ? { next } : null;
}

// A dotted path in code quotes is a module more often than a project: its head is tried second.
function withHead(passage: Passage, written: string, tier: Tier): readonly string[] {
  const head = written.split(".")[0] ?? written;
  const isPath =
    passage.long && tier === "quoted" && head !== written && head.length > 2 && !STOP.has(head.toLowerCase());
  return isPath ? [written, head] : [written];
}

function isPossible(passage: Passage, token: Token, written: string, quoted: boolean): boolean {
  const lower = written.toLowerCase();
  if (token.text.includes("/") || !WRITTEN_NAME.test(written) || BARE_VERSION.test(lower)) return false;
  if (isCut(passage, token) || isGlued(passage, token)) return false;
  if (OTHER_ECOSYSTEM.has(lower) || NEVER.has(lower)) return false;
  return quoted || (!STOP.has(lower) && !/['’]s$/.test(token.text));
}

// "OpenAI- or Anthropic-compatible", "@somebody".
function isGlued(passage: Passage, token: Token): boolean {
  return passage.text.charAt(token.end) === "-" || passage.text.charAt(token.start - 1) === "@";
}

function isStdlib(passage: Passage, written: string): boolean {
  const lower = written.toLowerCase();
  if (!STDLIB.has(lower)) return false;
  passage.modules.push({ module: lower, field: passage.field });
  return true;
}

function tierOf(written: string, lead: Lead): Tier {
  if (lead.command) return "command";
  if (lead.quoted) return "quoted";
  const distinctive = /[-_.0-9]/.test(written) || /[a-z][A-Z]/.test(written) || /^[A-Z]{2,}[a-z]/.test(written);
  return distinctive ? "distinctive" : "bare";
}

interface Shape {
  readonly tier: Tier;
  readonly lead: Lead;
  readonly next: number;
  readonly written: string;
}

function fits(passage: Passage, trigger: Trigger, shape: Shape): boolean {
  if (isPartOfCode(passage, shape.next) || isQuotedPhrase(passage, shape) || isElsewhere(passage, shape.next))
    return false;
  return shape.tier !== "bare" || fitsBare(passage, trigger, shape);
}

// An ordinary word is a name only where the phrase ends with it.
function fitsBare(passage: Passage, trigger: Trigger, shape: Shape): boolean {
  if (trigger.condition === "pointed" || trigger.condition === "shown" || trigger.condition === "renamed") return false;
  if (/^an?$/.test(wordAt(passage, shape.lead.index - 1) ?? "")) return false;
  const after = passage.tokens[shape.next];
  if (passage.long && !isPlainName(trigger, shape.written, after)) return false;
  if (!isTerminal(after)) return passage.long && isVersionAfter(after);
  return isLoose(trigger) ? endsLoosely(after) : true;
}

function isTerminal(after: Token | undefined): boolean {
  return after === undefined || after.kind === "mark" || after.kind === "url" || TAIL.has(after.lower);
}

function isLoose(trigger: Trigger): boolean {
  return trigger.condition === "clause" || trigger.condition === "see" || trigger.words.length === 1;
}

function endsLoosely(after: Token | undefined): boolean {
  if (after === undefined) return true;
  if (after.kind === "mark") return isMark(after, ". ! ; , ) ( : — | --");
  return after.kind === "word" && TERMINAL_AFTER_LOOSE.test(after.lower);
}

// Long texts are full of ordinary words: one in lower case must be called a package, or end a plain request.
function isPlainName(trigger: Trigger, written: string, after: Token | undefined): boolean {
  if (/^[A-Z]/.test(written)) return true;
  if (after?.kind === "word")
    return /^(?:instead|package|library|project|pip|core|itself|proper)$/.test(after.lower) || isAdvice(trigger, after);
  return trigger.family === "use-instead" || trigger.family === "rename";
}

function isAdvice(trigger: Trigger, after: Token): boolean {
  return (
    trigger.condition === "directed" && trigger.words.at(-1) === "to" && /^(?:and|as|where|for)$/.test(after.lower)
  );
}

// "merged into Django 1.8".
function isVersionAfter(after: Token | undefined): boolean {
  return after?.kind === "word" && /^v?\d/.test(after.lower);
}

// 'Some Product Name' in quotes is a title: the quote that opens before the first word does not close after it.
function isQuotedPhrase(passage: Passage, shape: Shape): boolean {
  if (shape.tier !== "quoted") return false;
  const opens = passage.tokens[shape.lead.index - 1]?.kind === "quote";
  return opens && passage.tokens[shape.lead.index + 1]?.kind === "word";
}

// "install foo from the private registry", "foo from https://foo.example": not the index.
function isElsewhere(passage: Passage, next: number): boolean {
  const noun = /^(?:package|library|project)$/.test(wordAt(passage, next) ?? "");
  const from = noun ? next + 1 : next;
  if (wordAt(passage, from) !== "from") return false;
  for (let ahead = from + 1; ahead < from + 5 && !endsSentence(passage, ahead); ahead++) {
    const token = passage.tokens[ahead];
    if (token?.url != null) return projectOfUrl(token.url) === null && !passage.long;
    if (ELSEWHERE.has(token?.lower ?? "")) return true;
  }
  return false;
}

function afterName(passage: Passage, index: number): number {
  let next = index + 1;
  while (["quote", "extra", "spec"].includes(passage.tokens[next]?.kind ?? "")) next++;
  return next;
}
