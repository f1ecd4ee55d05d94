// Pictures of the demo's first review and of one commented file: npm run demo && node scripts/demo-picture.mjs
// Needs Chromium; CHROMIUM names another one. Writes docs/images/review-{light,dark}.png.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WIDTH = 960;

const page = readFileSync(join(ROOT, "report/demo.html"), "utf8");
const between = (start, end) => {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`report/demo.html has no ${start}`);
  return page.slice(from, to + end.length);
};
const head = between("<!doctype html>", "</head>");
const review = between('<article class="box comment review">', "</article>");
const file = between('<details class="file" open>', "</article>");
const body = `<body style="padding-bottom:16px">${review}${file}</td></tr></tbody></table></details></body>`;

const folder = mkdtempSync(join(tmpdir(), "demo-picture-"));
try {
  mkdirSync(join(ROOT, "docs/images"), { recursive: true });
  for (const scheme of ["light", "dark"]) picture(scheme);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function picture(scheme) {
  const dark = scheme === "dark";
  const source = join(folder, `${scheme}.html`);
  // A headless browser has one scheme; the page's own rules for the other one are switched by their condition.
  const themed = dark ? head.replaceAll("(prefers-color-scheme: dark)", "all") : head;
  const html = (dark ? themed.replaceAll("(prefers-color-scheme: light)", "not all") : themed) + body;
  writeFileSync(source, html.replace("</body>", "<script>document.title=document.body.scrollHeight</script></body>"));
  const dom = chromium(["--dump-dom", `--window-size=${WIDTH},100`], source);
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1]);
  writeFileSync(source, html);
  const target = join(ROOT, `docs/images/review-${scheme}.png`);
  chromium(["--hide-scrollbars", `--window-size=${WIDTH},${height}`, `--screenshot=${target}`], source);
}

function chromium(flags, source) {
  const all = ["--headless", "--no-sandbox", "--disable-gpu", ...flags, `file://${source}`];
  return execFileSync(CHROMIUM, all, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
