import { endedOnce, type Prose, type Span } from "../domain/prose.ts";
import type { Language } from "./escape/visible.ts";

/** A sentence in the language of a channel, on one line. */
export function renderProse(prose: Prose, language: Language): string {
  let text = "";
  let afterForeign = false;
  for (const span of endedOnce(prose)) {
    // Two foreign pieces side by side could be in one what neither is alone: a longer fence, an emoji code.
    const isForeign = typeof span !== "string";
    if (isForeign && afterForeign) text += language.apart;
    text += renderSpan(span, language);
    afterForeign = isForeign;
  }
  return text;
}

function renderSpan(span: Span, language: Language): string {
  if (typeof span === "string") return spaced(span, language.text);
  if ("code" in span) return language.code(span.code, span.link);
  if ("quote" in span) return language.quote(span.quote);
  return language.link(span.text, span.link);
}

// Languages trim what they are given; the spaces that separate spans are kept here.
function spaced(words: string, write: (words: string) => string): string {
  const inner = write(words);
  if (inner === "") return words === "" ? "" : " ";
  return (/^\s/.test(words) ? " " : "") + inner + (/\s$/.test(words) ? " " : "");
}

/** Sentences one after another, with a space between. */
export function sentences(...parts: readonly (Prose | null)[]): Prose {
  const joined: Span[] = [];
  for (const part of parts) {
    if (part === null || part.length === 0) continue;
    if (joined.length > 0) joined.push(" ");
    joined.push(...part);
  }
  return joined;
}
