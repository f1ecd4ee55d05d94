import { plainLine } from "../../domain/prose.ts";
import { isLoopback } from "../../domain/source.ts";

/** Longest piece of foreign text that any channel repeats, in code points. */
export const MAX_FOREIGN = 300;
/** Longest single run of our own words. */
export const MAX_OWN = 4000;

/** One line of visible characters, cut at `max` code points: no controls, escapes, bidirectional or zero-width characters, no lone surrogates. */
export function visible(text: string, max: number): string {
  return plainLine(text, max).toWellFormed();
}

/** The URL as it may be shown or linked, or null: only https, and http on a loopback host. */
export function acceptableUrl(url: string): URL | null {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username !== "" || parsed.password !== "") return null;
  return parsed.protocol === "https:" || (parsed.protocol === "http:" && isLoopback(parsed.hostname)) ? parsed : null;
}

/** A link for a language without links: "evidence: https://…". */
export function linkWords(words: string, url: string): string {
  const target = acceptableUrl(url);
  return target === null ? words : `${words}: ${target.href}`;
}

/** How the spans of a sentence are written in one channel's language. */
export interface Language {
  /** Running text. */
  readonly text: (words: string) => string;
  /** A name, version, path or word of a file; linked where the language has links. */
  readonly code: (words: string, url?: string) => string;
  /** Foreign running text, marked as a quotation. */
  readonly quote: (words: string) => string;
  /** A link that we built, with its URL in words where the language has no links; where the URL is not acceptable, its text alone. */
  readonly link: (words: string, url: string) => string;
  /** What keeps two foreign spans apart that would else run together. */
  readonly apart: string;
}
