import type { Field, Mention, StdlibMention } from "./mention.ts";
import { openPassage } from "./passage.ts";
import { scan } from "./scan.ts";
import { type Meter, NO_DEFINITIONS } from "./tokens.ts";

/** What one text names. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly modules: readonly StdlibMention[];
}

// Longer than any summary or status reason; what lies behind it is not read.
const MAX_FIELD = 4000;
// Invisible characters hide in names: a name that holds one is not the name that it looks like.
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** Reads a short text whole. `truncated` says that it ends where somebody cut it. */
export function readShort(
  self: string,
  field: Field,
  text: string,
  options: { readonly truncated: boolean; readonly meter: Meter },
): Reading {
  const plain = text.slice(0, MAX_FIELD).replace(INVISIBLE, " ");
  const truncated = options.truncated || text.length > MAX_FIELD;
  const passage = openPassage(
    { self, text: plain, field, truncated, definitions: NO_DEFINITIONS, assumeNotice: field === "reason" },
    options.meter,
  );
  scan(passage);
  return { mentions: passage.mentions, modules: passage.modules };
}
