import { plainLine } from "../../domain/prose.ts";

/** Longest piece of foreign text that any channel repeats, in code points. */
export const MAX_FOREIGN = 300;
/** Longest single run of our own words. */
export const MAX_OWN = 4000;

/** One line of visible characters, cut at `max` code points: no controls, escapes, bidirectional or zero-width characters, no lone surrogates. */
export function visible(text: string, max: number): string {
  return plainLine(text, max).toWellFormed();
}

/** How the spans of a sentence are written in one channel's language. */
export interface Language {
  /** Running text. */
  readonly text: (words: string) => string;
  /** A name, version, path or word of a file. */
  readonly code: (words: string) => string;
  /** Foreign running text, marked as a quotation. */
  readonly quote: (words: string) => string;
  /** A link that we built; where the URL is not acceptable, its text alone. */
  readonly link: (words: string, url: string) => string;
  /** What keeps two foreign spans apart that would else run together. */
  readonly apart: string;
}
