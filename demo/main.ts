// `npm run demo`: a sample pull request, judged by the committed bundle without a network, as one HTML page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pageHtml } from "./page.ts";
import { play } from "./play.ts";
import { STORY } from "./story.ts";
import { actText } from "./terminal.ts";

const CSS = "github-markdown-css/github-markdown.css";

process.exitCode = await demo(process.argv.slice(2));

/** Takes `[FOLDER]` for the page; exits 0 when every push was judged. */
async function demo([folder]: readonly string[]): Promise<number> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = rootAbove(here);
  process.stdout.write("A sample pull request, judged by the committed bundle. Nothing leaves this machine.\n");
  process.stdout.write("Every project with an adverse status is an invented name.\n\n");
  const acts = await play(STORY, root);
  for (const [at, act] of acts.entries()) process.stdout.write(`${actText(act, at + 1)}\n`);
  const file = join(folder === undefined ? join(root, "report") : resolve(folder), "demo.html");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageHtml(STORY.title, acts, markdownCss(here, root)));
  process.stdout.write(`The review, the comments, the check run and the summary: ${pathToFileURL(file).href}\n`);
  return acts.every((act) => act.run.exitCode === 0 || act.run.exitCode === 1) ? 0 : 1;
}

function rootAbove(folder: string): string {
  return existsSync(join(folder, "action.yml")) ? folder : rootAbove(resolve(folder, ".."));
}

// The build puts a copy beside the bundle: a fresh clone has no packages.
function markdownCss(here: string, root: string): string {
  const copy = join(here, "github-markdown.css");
  return readFileSync(existsSync(copy) ? copy : join(root, "node_modules", CSS), "utf8");
}
