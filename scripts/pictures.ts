// README's pictures, made of golden texts: `npm run pictures` (needs Chromium); `npm run pictures -- --check` says what is stale.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { z } from "zod";
import { commentHtml, escapeHtml } from "../demo/markdown.ts";
import { STORY } from "../demo/story.ts";
import { STYLE } from "../demo/style.ts";
import { openBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "..");
const IMAGES = "docs/images";
const MANIFEST = `${IMAGES}/pictures.json`;
const PICTURES = [
  { name: "review-light.png", dark: false },
  { name: "review-dark.png", dark: true },
] as const;
const VIEW = { width: 880, scale: 1.5 } as const;

// The comment that is shown, and the file and project of its line in the story.
const REVIEW = "story.review.md";
const COMMENT = { golden: "story.lanternmail.comment.md", file: "pyproject.toml", project: "lanternmail" } as const;

/** SHA-256 of the page that every picture is of, and of each picture: a machine without Chromium can check both. */
const Manifest = z.object({ page: z.string(), pictures: z.record(z.string(), z.string()) });

/** The page that the pictures are of, as `root`'s goldens have it: a review, and a comment on a line. */
function pageOf(root: string): string {
  const css = readFileSync(join(ROOT, "node_modules/github-markdown-css/github-markdown.css"), "utf8");
  const body = [
    box("reviewed", commentHtml(golden(root, REVIEW)), "review"),
    `<div class="file"><div class="author"><code>${COMMENT.file}</code></div><table class="diff"><tbody>`,
    ...diffRows(),
    `<tr><td colspan="2">${box("commented", commentHtml(golden(root, COMMENT.golden)), "inline")}</td></tr>`,
    "</tbody></table></div>",
  ];
  return `<!doctype html><meta charset="utf-8"><style>${css}${STYLE} body{padding:16px 16px 1px}</style><body>${body.join("\n")}</body>`;
}

function golden(root: string, name: string): string {
  return readFileSync(join(root, "__tests__/render/goldens", name), "utf8");
}

function box(did: string, html: string, kind: string): string {
  return `<article class="box comment ${kind}"><div class="author"><strong>github-actions</strong> bot ${did}</div><div class="markdown-body">${html}</div></article>`;
}

// The line with three lines before it, as the story's pull request adds it.
function diffRows(): readonly string[] {
  const before = linesOf(STORY.main[COMMENT.file]);
  const after = linesOf(STORY.pushes[0]?.files[COMMENT.file]);
  const at = after.findIndex((line) => line.includes(COMMENT.project));
  return after.slice(Math.max(0, at - 3), at + 1).map((line, nth) => {
    const isNew = !before.includes(line);
    const number = Math.max(0, at - 3) + nth + 1;
    return `<tr class="${isNew ? "added" : "context"}"><td class="number">${number}</td><td><code>${isNew ? "+" : " "}${escapeHtml(line)}</code></td></tr>`;
  });
}

function linesOf(file: unknown): readonly string[] {
  return typeof file === "string" ? file.split("\n") : [];
}

/** What README must say of the picture: the review's own headline. */
function headlineOf(root: string): string {
  const [heading = ""] = golden(root, REVIEW).split("\n");
  return heading
    .replace(/^#+ /, "")
    .replaceAll("`", "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

async function make(): Promise<void> {
  const page = pageOf(ROOT);
  mkdirSync(join(ROOT, IMAGES), { recursive: true });
  const browser = await openBrowser();
  const pictures: Record<string, string> = {};
  try {
    for (const { name, dark } of PICTURES) {
      const png = await browser.picture(page, { ...VIEW, dark });
      writeFileSync(join(ROOT, IMAGES, name), png);
      pictures[name] = digest(png);
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(ROOT, MANIFEST), `${JSON.stringify({ page: digest(page), pictures }, null, 2)}\n`);
}

/** What is not up to date below `root`, one sentence each. */
function stale(root: string): readonly string[] {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(root, MANIFEST), "utf8")));
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const headline = headlineOf(root);
  return [
    ...(manifest.page === digest(pageOf(root)) ? [] : ["The goldens or their style are not those of the pictures."]),
    ...PICTURES.flatMap(({ name }) => [
      ...(isPicture(join(root, IMAGES, name), manifest.pictures[name])
        ? []
        : [`${IMAGES}/${name} is not the picture that was made.`]),
      ...(readme.includes(`${IMAGES}/${name}`) ? [] : [`README.md does not show ${IMAGES}/${name}.`]),
    ]),
    ...(readme.includes(headline) ? [] : [`README.md does not say what the picture shows: “${headline}”.`]),
  ];
}

function isPicture(path: string, expected: string | undefined): boolean {
  return existsSync(path) && digest(readFileSync(path)) === expected;
}

function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

async function main([mode, folder]: readonly string[]): Promise<number> {
  if (mode === undefined) {
    await make();
    return 0;
  }
  if (mode !== "--check") throw new Error("usage: npm run pictures [-- --check [FOLDER]]");
  const problems = stale(resolve(folder ?? ROOT));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.stderr.write("Run `npm run pictures`, look at them, and commit.\n");
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
