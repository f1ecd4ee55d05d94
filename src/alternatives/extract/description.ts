import { type Block, readBlocks } from "./blocks.ts";
import { linkCandidate } from "./link-names.ts";
import type { Mention, StdlibMention } from "./mention.ts";
import { noticeBlocks } from "./notices.ts";
import { keep, openPassage, type Passage } from "./passage.ts";
import { scan } from "./scan.ts";
import type { Reading } from "./summary.ts";
import type { Definitions, Meter } from "./tokens.ts";

/** How much of a description is read, in UTF-16 units. */
export const MAX_DESCRIPTION = 64 * 1024;
const MAX_WINDOW = 1800;
const ANNOUNCES_LIST =
  /(?:alternative|instead|recommend|suitable|replace|successor|switch|migrat|moved|superseded|in favou?r of)[^.]{0,200}:$/i;

/** Reads a long description: only what announces an end or a move of the project itself. */
export function readDescription(self: string, text: string, meter: Meter): Reading {
  const document = readBlocks(text.slice(0, MAX_DESCRIPTION), meter);
  const mentions: Mention[] = [];
  const modules: StdlibMention[] = [];
  let listing = false;
  for (const block of noticeBlocks(document, self, meter)) {
    if (block.kind !== "item") listing = block.kind === "text" && ANNOUNCES_LIST.test(block.text);
    for (const part of passagesOf(block)) {
      const passage = readPassage(self, part, document.definitions, meter);
      if (listing && block.kind === "item") keepFirstLink(passage);
      mentions.push(...passage.mentions);
      modules.push(...passage.modules);
    }
  }
  return { mentions, modules };
}

// Of code, only install commands count: one passage a line keeps them apart.
function passagesOf(block: Block): readonly string[] {
  if (block.kind !== "code") return [block.text];
  return block.text
    .split("\n", 12)
    .filter((line) => /^\s{0,20}(?:[$>]\s)?(?:python3? -m )?(?:pip|uv|poetry|pipx|pdm)/.test(line));
}

// "Use one of these instead:" and then a list that opens each item with an address.
function keepFirstLink(passage: Passage): void {
  const index = passage.tokens.findIndex((token) => token.kind !== "quote");
  const token = passage.tokens[index];
  if (token === undefined || (token.kind !== "url" && token.kind !== "link")) return;
  const named = linkCandidate(passage, token);
  if (named !== null) keep(passage, { ...named, family: "use-instead", url: token.url });
}

function readPassage(self: string, text: string, definitions: Definitions, meter: Meter): Passage {
  const truncated = text.length > MAX_WINDOW;
  const source = { self, text: text.slice(0, MAX_WINDOW), field: "description", truncated, definitions } as const;
  const passage = openPassage({ ...source, assumeNotice: true }, meter);
  scan(passage);
  return passage;
}
