import { LINE_FEED } from "./cursor.ts";

/** A text cut at its `[[key]]` headers: what is before the first, and a section from each to the next. */
export interface Sections {
  readonly key: string;
  readonly text: string;
  /** Offsets of the headers, in order. */
  readonly headers: readonly number[];
}

/**
 * Finds every line that starts with `[[key]]`, without reading what is between. In a text that hides no lines such a
 * line can be nothing but a header, or the text is no TOML: `key` is no value, and no key starts with a bracket. A
 * header that is spelt in another way is not found.
 */
export function sectionsOf(text: string, key: string): Sections {
  const header = `[[${key}]]`;
  const headers: number[] = [];
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Brackets are rarer than line feeds, so the search starts with one.
  for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + header.length)) {
    if (at === first || text.charCodeAt(at - 1) === LINE_FEED) headers.push(at);
  }
  return { key, text, headers };
}

/** True where a line may be no line of TOML but a piece of a string. */
export function mayHideLines(text: string): boolean {
  return text.includes('"""') || text.includes("'''");
}

/** The text from the index-th header to the next. */
export function sectionText({ text, headers }: Sections, index: number): string {
  return text.slice(headers[index], headers[index + 1]);
}
