// Pictures of the goldens as GitHub shows them: light, dark and at phone width.
// Usage: node scripts/render-goldens.mjs FOLDER [NAME…]   (needs Chromium; CHROMIUM names another one)
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGemoji from "remark-gemoji";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const GOLDENS = join(import.meta.dirname, "..", "__tests__", "render", "goldens");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const VIEWS = [
  { name: "light", width: 920, dark: false },
  { name: "dark", width: 920, dark: true },
  { name: "phone", width: 500, dark: false },
];

/** GitHub makes a line break of every line feed in comments, and not in summaries. */
function html(markdown, isComment) {
  const chain = unified().use(remarkParse).use(remarkGfm).use(remarkGemoji);
  if (isComment) chain.use(remarkBreaks);
  return String(
    chain
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(markdown),
  ).replaceAll("<details>", "<details open>");
}

function page(body, view) {
  const theme = view.dark ? "dark" : "light";
  const css = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    "utf8",
  );
  const back = view.dark ? "#0d1117" : "#ffffff";
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;padding:16px;background:${back}} .markdown-body{font-size:14px}</style><body class="markdown-body">${body}</body>`;
}

function shoot(source, picture, { width }, height) {
  execFileSync(
    CHROMIUM,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--window-size=${width},${height}`,
      `--screenshot=${picture}`,
      `file://${source}`,
    ],
    { stdio: "ignore" },
  );
}

function heightOf(source, { width }) {
  const probe = readFileSync(source, "utf8").replace(
    "</body>",
    "<script>document.title=String(document.documentElement.scrollHeight)</script></body>",
  );
  const file = source.replace(/\.html$/, ".probe.html");
  writeFileSync(file, probe);
  const dom = execFileSync(
    CHROMIUM,
    ["--headless", "--no-sandbox", "--disable-gpu", `--window-size=${width},100`, "--dump-dom", `file://${file}`],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return Math.min(6000, Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? 1200) + 20);
}

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node scripts/render-goldens.mjs FOLDER [NAME…]");
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const files = readdirSync(GOLDENS).filter((file) => file.endsWith(".md"));
for (const file of files.filter((one) => wanted.length === 0 || wanted.some((name) => one.startsWith(name)))) {
  const body = html(readFileSync(join(GOLDENS, file), "utf8"), !file.endsWith(".summary.md"));
  for (const view of VIEWS) {
    const source = join(out, `${file}.${view.name}.html`);
    writeFileSync(source, page(body, view));
    shoot(source, join(out, `${file}.${view.name}.png`), view, heightOf(source, view));
  }
  process.stdout.write(`${file}\n`);
}
