import { acceptableUrl, type Language, MAX_FOREIGN, MAX_OWN, visible } from "./visible.ts";

// GitHub looks for mentions, references and bare links in the rendered text, so markup escapes do not
// stop them: a zero-width space does. Foreign text comes without any (`visible`), so all of them are ours.
const BREAK = "\u200b";
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${BREAK}`],
  [/#(?=\d)/g, `#${BREAK}`],
  [/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${BREAK}`],
  [/:(?=[\w+-]+:)/g, `:${BREAK}`],
  [/:(?=\/\/)/g, `:${BREAK}`],
  [/(www)\./gi, `$1${BREAK}.`],
];
// Seven hex digits are enough for GitHub to look for a commit.
const COMMIT_LIKE = /[0-9a-f]{7,}/gi;
const PIECES = /.{1,6}/g;
// Character references can not stand for structure (CommonMark 6.4), so what is written as one is text for good.
const ACTIVE = /[&<>"'\\`*_~[\]|$\u200b]/g;
const LINE_START = /^[-+=#:]/;
const LIST_NUMBER = /^(\d{1,9})([.)])/;

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Running text, whoever wrote it: no markup, mention, reference, link, image, emoji code or HTML comes out of it. Stays on one line and inside its table cell. */
export function markdownText(words: string): string {
  return escapeLine(visible(words, MAX_OWN));
}

function escapeLine(line: string): string {
  let text = line.replace(COMMIT_LIKE, (run) => (run.match(PIECES) ?? []).join(BREAK));
  for (const [pattern, broken] of REFERENCES) text = text.replace(pattern, broken);
  text = text.replace(ACTIVE, reference);
  if (LINE_START.test(text)) return reference(text.charAt(0)) + text.slice(1);
  return text.replace(LIST_NUMBER, (_, digits: string, mark: string) => digits + reference(mark));
}

/** Foreign text in a code span, on one line and inside its table cell. */
export function markdownCode(words: string): string {
  const line = visible(words, MAX_FOREIGN);
  if (line === "") return "(empty)";
  // Tables are split at pipes before code spans are seen, and how a backslash counts there differs between parsers.
  if (line.includes("|")) return `<code>${escapeLine(line)}</code>`;
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

// Longer than this a path without a place to break pushes the next column off a phone.
const MAX_UNBROKEN = 24;

/** A path in a code span. A long one may break after a slash: GitHub keeps `<wbr>`, and copying leaves it out. */
export function markdownPath(path: string): string {
  const line = visible(path, MAX_FOREIGN);
  if (line.length <= MAX_UNBROKEN || !line.includes("/")) return markdownCode(path);
  return `<code>${line.split("/").map(escapeLine).join("/<wbr>")}</code>`;
}

function longestRun(line: string): number {
  let longest = 0;
  for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/** The URL in the form in which it stands inside `(…)`, or null: only https, and http on a loopback host. */
export function linkTarget(url: string): string | null {
  const parsed = acceptableUrl(url);
  return parsed === null ? null : parsed.href.replace(/[()|\\[\]<>`*_~'"$]/g, percent).replace(/&/g, "&amp;");
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** `label` is Markdown already; without an acceptable URL the label alone. */
export function markdownLink(label: string, url: string | null): string {
  const target = url === null ? null : linkTarget(url);
  return target === null ? label : `[${label}](${target})`;
}

/** A table row; cells are Markdown already and hold no line break. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A fold. `summary` is a line of ours; `body` is Markdown. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${markdownText(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** A fenced block whose fence no line of the text can close. */
export function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** GitHub Flavored Markdown. */
export const MARKDOWN: Language = {
  text: markdownText,
  code: (words, url) => markdownLink(markdownCode(words), url ?? null),
  quote: (words) => `“${escapeLine(visible(words, MAX_FOREIGN))}”`,
  link: (words, url) => markdownLink(markdownText(words), url),
  apart: "&#8203;",
};
