// Pictures of the goldens as GitHub and a terminal show them: light, dark and at phone width.
// Usage: npm run pictures:goldens -- FOLDER [NAME…]   (needs Chromium; CHROMIUM names another one)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { commentHtml, documentHtml, escapeHtml } from "../demo/markdown.ts";
import { STYLE } from "../demo/style.ts";
import { openBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "..");
const GOLDENS = join(ROOT, "__tests__/render/goldens");
const CSS = readFileSync(join(ROOT, "node_modules/github-markdown-css/github-markdown.css"), "utf8");
const VIEWS = [
  { name: "light", width: 920, dark: false, scale: 1 },
  { name: "dark", width: 920, dark: true, scale: 1 },
  { name: "phone", width: 390, dark: false, scale: 1 },
] as const;

/** Folds are open: what is in them is looked at, too. */
function bodyOf(file: string): string {
  const text = readFileSync(join(GOLDENS, file), "utf8");
  if (!file.endsWith(".md")) return `<pre class="log">${escapeHtml(text)}</pre>`;
  // Comments break the line at every line feed; summaries, check runs and files do not.
  const isComment = /\.(review|comment|issue|issue-comment)\.md$/.test(file);
  const html = isComment ? commentHtml(text) : documentHtml(text);
  return `<div class="markdown-body">${html.replaceAll("<details>", "<details open>")}</div>`;
}

async function renderAll(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(GOLDENS).filter((file) => !file.endsWith(".json"));
  const browser = await openBrowser();
  try {
    for (const file of files.filter((one) => wanted.length === 0 || wanted.some((name) => one.startsWith(name)))) {
      const page = `<!doctype html><meta charset="utf-8"><style>${CSS}${STYLE} body{padding:16px} .log{max-height:none}</style><body>${bodyOf(file)}</body>`;
      for (const view of VIEWS) {
        writeFileSync(join(folder, `${file}.${view.name}.png`), await browser.picture(page, view));
      }
      process.stdout.write(`${file}\n`);
    }
  } finally {
    await browser.close();
  }
}

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npm run pictures:goldens -- FOLDER [NAME…]");
await renderAll(resolve(folder), wanted);
