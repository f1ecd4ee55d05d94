/**
 * A sentence of ours with foreign words in it. Renderers escape each span in the language of their channel, so
 * text from an index or a pull request can never turn into markup, a mention or a command.
 */
export type Prose = readonly Span[];

/** A piece of a sentence. */
export type Span =
  /** Our own words; still escaped, so a stray character does no harm. */
  | string
  /** A name, version, path or word of a file: shown in a code span. `link` is a page that we built the URL of. */
  | { readonly code: string; readonly link?: string }
  /** Foreign running text (a status reason, a yank reason): shortened, quoted, stripped of control characters. */
  | { readonly quote: string }
  /** A link that we built ourselves; only https URLs of the index, the repository's own server or our documentation. */
  | { readonly link: string; readonly text: string };

// Longest piece of foreign text that is repeated anywhere.
const MAX_QUOTE = 300;
// Controls, ANSI escapes' lead-in, zero-width and bidirectional characters, line and paragraph separators.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Foreign text on one line: unseen characters become one space, cut at `max` code points with an ellipsis. */
export function plainLine(text: string, max = MAX_QUOTE): string {
  const line = text
    .slice(0, max * 8)
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  const points = [...line];
  return points.length <= max ? line : `${points.slice(0, max - 1).join("")}…`;
}

/** The sentence without our full stop where a quotation has just ended with a stop of its own. */
export function endedOnce(prose: Prose): Prose {
  return prose.map((span, at) => {
    const before = prose[at - 1];
    const isSecond = typeof span === "string" && span.startsWith(".") && before !== undefined && endsItself(before);
    return isSecond ? span.slice(1) : span;
  });
}

function endsItself(span: Span): boolean {
  return typeof span !== "string" && "quote" in span && /[.!?]$/.test(plainLine(span.quote));
}

/** The sentence as plain text, as the JSON report carries it. */
export function proseText(prose: Prose): string {
  return endedOnce(prose).map(spanText).join("");
}

function spanText(span: Span): string {
  if (typeof span === "string") return span;
  if ("code" in span) return plainLine(span.code);
  if ("quote" in span) return `“${plainLine(span.quote)}”`;
  return `${span.text}: ${plainLine(span.link)}`;
}

/** 12345 as "12,345": the locale's own way takes 20 ms to load its data. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 project", "2 projects". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
