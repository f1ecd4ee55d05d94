import { type Language, linkWords, MAX_FOREIGN, MAX_OWN, visible } from "./visible.ts";

export type Paint = "red" | "yellow" | "blue" | "green" | "cyan" | "bold" | "dim";

const CODES: Readonly<Record<Paint, string>> = {
  red: "1;31",
  yellow: "1;33",
  blue: "1;34",
  green: "1;32",
  cyan: "1;36",
  bold: "1",
  dim: "2",
};

/** Any text as one line without escape sequences, controls or bidirectional characters. */
export function terminalText(text: string): string {
  return visible(text, MAX_OWN);
}

/** `text` in a colour of ours; unchanged where colours are off. `text` is safe already. */
export function paint(text: string, how: Paint, color: boolean): string {
  return color && text !== "" ? `\u001b[${CODES[how]}m${text}\u001b[0m` : text;
}

/** Sentences on a terminal: no markup at all, so that copied words are the words. */
export const TERMINAL: Language = {
  text: terminalText,
  code: (words) => visible(words, MAX_FOREIGN),
  quote: (words) => `“${visible(words, MAX_FOREIGN)}”`,
  link: (words, url) => terminalText(linkWords(words, url)),
  apart: "",
};
