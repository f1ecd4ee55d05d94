import { readBlocks } from "./blocks.ts";
import type { Mention, StdlibMention } from "./mention.ts";
import { type NoticeBlock, noticeBlocks } from "./notices.ts";
import { openPassage } from "./passage.ts";
import { scan } from "./scan.ts";
import type { Reading } from "./summary.ts";
import type { Definitions, Meter } from "./tokens.ts";

/** How much of a description is read, in UTF-16 units. */
export const MAX_DESCRIPTION = 64 * 1024;
const MAX_WINDOW = 1800;

/** Reads a long description: only what announces an end or a move of the project itself. */
export function readDescription(self: string, text: string, meter: Meter): Reading {
  const document = readBlocks(text.slice(0, MAX_DESCRIPTION), meter);
  const mentions: Mention[] = [];
  const modules: StdlibMention[] = [];
  for (const notice of noticeBlocks(document, self, meter)) {
    for (const passage of passagesOf(notice)) {
      const reading = readPassage(self, passage, document.definitions, meter);
      mentions.push(...reading.mentions);
      modules.push(...reading.modules);
    }
  }
  return { mentions, modules };
}

// Of code, only install commands count: one passage a line keeps them apart.
function passagesOf(notice: NoticeBlock): readonly string[] {
  const { block } = notice;
  if (block.kind !== "code") return [block.text];
  return block.text.split("\n", 12).filter((line) => /^\s{0,20}(?:[$>]\s)?(?:python3? -m )?(?:pip|uv|poetry|pipx|pdm)/.test(line));
}

function readPassage(self: string, text: string, definitions: Definitions, meter: Meter): Reading {
  const truncated = text.length > MAX_WINDOW;
  const source = { self, text: text.slice(0, MAX_WINDOW), field: "description", truncated, definitions } as const;
  const passage = openPassage({ ...source, assumeNotice: true }, meter);
  scan(passage);
  return { mentions: passage.mentions, modules: passage.modules };
}
