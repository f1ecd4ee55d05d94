import { installCommand, skipOptions } from "./commands.ts";
import { isMark, type Passage } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { Lead } from "./word-names.ts";
import { FILLER } from "./words.ts";

const MAX_LEADS = 8;

/** Whether a name is the first after its trigger, and whether the trigger only points. */
export interface Place {
  readonly first: boolean;
  readonly pointed: boolean;
}

/** Skips fillers, quotes, colons and an install command before a name. */
export function skipLead(passage: Passage, from: number, at: Place): Lead {
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
  const index = lead.index + 1;
  if (token === undefined) return null;
  if (token.kind === "quote") return { ...lead, index, quoted: !token.text.startsWith("*") || lead.quoted };
  if (token.kind === "mark") return isLeadMark(token, at) ? { ...lead, index } : null;
  return token.kind === "word" ? skipWord(passage, lead, token) : null;
}

function isLeadMark(token: Token, at: Place): boolean {
  return at.first && (isMark(token, ": -- — – - -> → ( [ < => ➡") || (at.pointed && token.text === ","));
}

function skipWord(passage: Passage, lead: Lead, token: Token): Lead | null {
  const command = installCommand(passage, lead.index);
  if (command > 0) return { index: skipOptions(passage, command), quoted: true, command: true };
  return lead.quoted || !FILLER.has(token.lower) ? null : { ...lead, index: lead.index + 1 };
}
