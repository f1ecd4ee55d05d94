import fc from "fast-check";
import type { Nodes as HastNode } from "hast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Pieces that mean something to Markdown, to GitHub, to the runner or to a terminal. */
const PIECES: readonly string[] = [
  "@octocat",
  "@org/team",
  "#12",
  "owner/repo#7",
  "GH-123",
  "GHSA-mfwh-5m23-j46w",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  ":rocket:",
  ":+1:",
  "www.evil.example",
  "http://evil.example/a",
  "https://evil.example/a_(b)",
  "a@evil.example",
  "mailto:a@evil.example",
  "![x](https://evil.example/i.png)",
  "[x](javascript:alert(1))",
  "[x]: https://evil.example",
  "[^1]",
  "<img src=x onerror=y>",
  "<script>",
  "<!--",
  "-->",
  "<!-- pypi-gate v1 finding 00 -->",
  "</details>",
  "</summary>",
  "</code>",
  "<https://evil.example>",
  "|",
  "\\",
  "\\|",
  "`",
  "```",
  "~~~",
  "$x$",
  "**",
  "_",
  "~~",
  "# h",
  "- [ ] t",
  "1. x",
  "---",
  "===",
  "> [!NOTE]",
  "&lt;",
  "&#64;",
  "&copy;",
  "\n",
  "\r\n",
  "\u2028",
  "\u0085",
  "\t",
  "::error::x",
  "##[error]x",
  "##[set-output name=a]b",
  "%0A::warning::y",
  "\u001b[31m",
  "\u009b2J",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\0",
  " ",
  "a",
  "é",
  "𝕏",
];

/** Text as an attacker writes it: pieces of every language in any order, and any Unicode. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** The HTML tree that GitHub would make of a comment. */
export function htmlTree(markdown: string): HastNode {
  return parser.runSync(parser.parse(markdown)) as HastNode;
}

export interface Seen {
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly comments: readonly string[];
  /** Text that GitHub's filters look at: not that inside code. */
  readonly text: string;
  readonly code: readonly string[];
  /** Cells of every table row. */
  readonly rows: readonly number[];
}

interface Collector {
  tags: string[];
  links: string[];
  comments: string[];
  text: string;
  code: string[];
  rows: number[];
}

/** Everything in the tree that a reader or GitHub would act on. */
export function seen(markdown: string): Seen {
  const found: Collector = { tags: [], links: [], comments: [], text: "", code: [], rows: [] };
  visit(htmlTree(markdown), found, false);
  return found;
}

function visit(node: HastNode, found: Collector, inCode: boolean): void {
  if (node.type === "comment") found.comments.push(node.value);
  if (node.type === "text" && !inCode) found.text += node.value;
  if (node.type !== "element" && node.type !== "root") return;
  const tag = node.type === "element" ? node.tagName : "root";
  if (node.type === "element") {
    found.tags.push(tag);
    if (tag === "a") found.links.push(String(node.properties.href));
    if (tag === "code") found.code.push(textOf(node));
    if (tag === "tr") found.rows.push(node.children.filter((child) => child.type === "element").length);
  }
  for (const child of node.children) visit(child, found, inCode || tag === "code");
  if (["p", "li", "td", "th", "tr", "h3", "summary"].includes(tag)) found.text += "\n";
}

/** The text of a node, code included. */
export function textOf(node: HastNode): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

/** What GitHub would turn into a mention, a reference, an emoji or a link. */
export const LIVE: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /\bGHSA-\w/i,
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  /:[\w+-]+:/,
  /www\.\w/i,
  /https?:\/\//i,
  /[\u202e\u001b]/,
];
