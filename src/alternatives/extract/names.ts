import { installCommand, skipOptions } from "./commands.ts";
import { nameOfText, projectOfUrl, repositoryOfUrl, repositorySpellings } from "./links.ts";
import type { Tier } from "./mention.ts";
import { isMark, keep, type Passage, wordAt } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";
import { FILLER, NEVER, OTHER_ECOSYSTEM, PART_OF_CODE, STDLIB, STOP, TAIL } from "./words.ts";

const WRITTEN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
const BARE_VERSION = /^v?\d+(?:\.\d+)*$/;
const MAX_LEADS = 8;
const MAX_NAMES = 6;
const LINK_REACH = 18;
const DIRECT_REACH = 5;
const ASIDE_WORDS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "from",
  "with",
  "in",
  "on",
  "by",
  "via",
  "at",
  "and",
  "or",
  "to",
]);
const TERMINAL_AFTER_LOOSE =
  /^(?:instead|package|library|module|project|distribution|for|directly|from|or|and|client|sdk)$/;

interface Lead {
  readonly index: number;
  readonly quoted: boolean;
  readonly command: boolean;
}

interface Place {
  readonly first: boolean;
  readonly pointed: boolean;
}

interface Read {
  /** Index after the name and its extras, quotes and specifiers. */
  readonly next: number;
}

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
    if (token === undefined || isMark(token, ". ! ? ;")) return -1;
    if (token.kind === "url" || token.kind === "link")
      return direct ? (readLink(passage, trigger, index)?.next ?? -1) : -1;
    if (token.kind === "quote" || isMark(token, "( <")) continue;
    if (isMark(token, ": - – — --")) direct = true;
    else if (token.kind === "mark" || index >= from + DIRECT_REACH || ASIDE_WORDS.has(token.lower)) direct = false;
  }
  return -1;
}

function skipLead(passage: Passage, from: number, at: Place): Lead {
  let lead: Lead = { index: from, quoted: false, command: false };
  for (let hops = 0; hops < MAX_LEADS; hops++) {
    passage.meter.steps++;
    const next = skipOne(passage, lead, at);
    if (next === null) return lead;
    lead = next;
  }
  return lead;
}

function skipOne(passage: Passage, lead: Lead, at: Place): Lead | null {
  const token = passage.tokens[lead.index];
  if (token === undefined) return null;
  if (token.kind === "quote")
    return { ...lead, index: lead.index + 1, quoted: !token.text.startsWith("*") || lead.quoted };
  if (at.first && at.pointed && isMark(token, ",")) return { ...lead, index: lead.index + 1 };
  if (at.first && isMark(token, ": -- — – - -> → ( [ < => ➡")) return { ...lead, index: lead.index + 1 };
  if (token.kind !== "word") return null;
  const command = installCommand(passage, lead.index);
  if (command > 0) return { index: skipOptions(passage, command), quoted: true, command: true };
  if (lead.quoted || !FILLER.has(token.lower)) return null;
  return { ...lead, index: lead.index + 1 };
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

/** What a link or address names: a project page, a repository (long texts only), or a name as its text. */
export function linkCandidate(passage: Passage, token: Token): { spellings: readonly string[]; tier: Tier } | null {
  const url = token.url ?? "";
  const project = projectOfUrl(url);
  if (project !== null) return isCut(passage, token) ? null : { spellings: [project], tier: "pypi-url" };
  const shown = token.kind === "link" ? nameOfText(token.text) : null;
  if (shown !== null && STDLIB.has(shown.toLowerCase())) {
    passage.modules.push({ module: shown.toLowerCase(), field: passage.field });
    return null;
  }
  const repository = repositoryOfUrl(url);
  if (repository === null) return shown === null || !isSetApart(shown) ? null : { spellings: [shown], tier: "quoted" };
  if (!passage.long || isCut(passage, token)) return shown === null ? null : { spellings: [shown], tier: "quoted" };
  const spellings = [...(shown === null ? [] : [shown]), ...repositorySpellings(repository)];
  return { spellings, tier: "repository" };
}

function isCut(passage: Passage, token: Token): boolean {
  return passage.cut !== null && token.end >= passage.cut;
}

function isSetApart(name: string): boolean {
  return /[-_.0-9]/.test(name) || /[a-z][A-Z]/.test(name) || name.length > 3;
}

function readWord(passage: Passage, trigger: Trigger, lead: Lead): Read | null {
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
  if (isCut(passage, token) || passage.text.charAt(token.end) === "-") return false;
  if (passage.text.charAt(token.start - 1) === "@") return false;
  if (!quoted && /['’]s$/.test(token.text)) return false;
  if (OTHER_ECOSYSTEM.has(lower) || NEVER.has(lower)) return false;
  return quoted || !STOP.has(lower);
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
  const after = passage.tokens[shape.next];
  if (isPartOfCode(passage, shape.next)) return false;
  if (isQuotedPhrase(passage, shape)) return false;
  if (shape.tier !== "bare") return true;
  if (trigger.condition === "pointed" || trigger.condition === "renamed") return false;
  const terminal = after === undefined || after.kind === "mark" || after.kind === "url" || TAIL.has(after.lower);
  if (passage.long && !isPlainName(trigger, shape.written, after)) return false;
  if (!terminal) return isVersionAfter(after) && passage.long;
  return isLoose(trigger) ? endsLoosely(after) : true;
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
function isVersionAfter(after: Token): boolean {
  return after.kind === "word" && /^v?\d/.test(after.lower);
}

/** True when what follows a name makes it a thing inside a project: "the `x` command", "the x module of y". */
export function isPartOfCode(passage: Passage, next: number): boolean {
  const [after, second] = [wordAt(passage, next) ?? "", wordAt(passage, next + 1) ?? ""];
  if (after === "module") return /^(?:within|in|of|from|inside)$/.test(second);
  return PART_OF_CODE.has(after);
}

// 'Some Product Name' in quotes is a title.
function isQuotedPhrase(passage: Passage, shape: Shape): boolean {
  if (shape.tier !== "quoted") return false;
  const direct = passage.tokens[shape.lead.index + 1];
  return (
    direct?.kind === "word" &&
    passage.tokens[shape.lead.index - 1]?.kind === "quote" &&
    closesLater(passage, shape.lead.index + 1)
  );
}

function closesLater(passage: Passage, from: number): boolean {
  for (let index = from; index < from + 5; index++) {
    const token = passage.tokens[index];
    if (token?.kind === "quote") return true;
    if (token?.kind !== "word") return false;
  }
  return false;
}

function afterName(passage: Passage, index: number): number {
  let next = index + 1;
  while (["quote", "extra", "spec"].includes(passage.tokens[next]?.kind ?? "")) next++;
  return next;
}

/** Words of another ecosystem within four tokens before or three after, in the same sentence. */
export function nearOtherEcosystem(passage: Passage, index: number, next: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    if (isMark(passage.tokens[back], ". ; \n")) break;
    if (OTHER_ECOSYSTEM.has(wordAt(passage, back) ?? "")) return true;
  }
  for (let ahead = next; ahead < next + 3; ahead++) {
    if (isMark(passage.tokens[ahead], ". ; \n")) break;
    if (OTHER_ECOSYSTEM.has(wordAt(passage, ahead) ?? "")) return true;
  }
  return false;
}

/** Where a list goes on: after `,`, `and`, `or` when what follows is set apart. */
function continueList(passage: Passage, from: number): number | null {
  let index = from;
  if (isMark(passage.tokens[index], ",")) index++;
  if (["and", "or", "and/or", "plus", "&"].includes(wordAt(passage, index) ?? "")) index++;
  if (isMark(passage.tokens[index], "/") || index === from) return null;
  const start = index;
  while (passage.long && ["the", "new"].includes(wordAt(passage, index) ?? "")) index++;
  const token = passage.tokens[index];
  if (token === undefined) return null;
  if (token.kind === "word" && wordAt(passage, index + 1) === "instead") return index;
  if (token.kind === "quote" || token.kind === "link" || token.kind === "url") return index;
  return start === index && token.kind === "word" && /[-_]/.test(token.text) ? index : null;
}
