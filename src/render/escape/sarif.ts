import { type Language, linkWords, MAX_FOREIGN, MAX_OWN, visible } from "./visible.ts";

// SARIF 2.1.0 reads links out of plain messages (3.11.6) and placeholders (3.11.5: braces are doubled).
function inert(line: string): string {
  return line.replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}

/** A link to the related location with that id (3.11.6); code scanning shows no location that the message does not link to. */
export function sarifLink(words: string, id: number): string {
  return `[${inert(visible(words, MAX_FOREIGN)).replace(/[\\[\]]/g, "\\$&")}](${id})`;
}

/** The text of a SARIF message: one line, no embedded link, no placeholder. */
export const SARIF_TEXT: Language = {
  text: (words) => inert(visible(words, MAX_OWN)),
  code: (words) => inert(visible(words, MAX_FOREIGN)),
  quote: (words) => `“${inert(visible(words, MAX_FOREIGN))}”`,
  link: (words, url) => inert(visible(linkWords(words, url), MAX_OWN)),
  // Spans side by side could be a link that neither of them is.
  apart: " ",
};
