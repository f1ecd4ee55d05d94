import type { CheckRun, Review, ReviewComment } from "../__tests__/support/github/model.ts";
import { type DiffLine, type FileDiff, parseDiff } from "./diff.ts";
import { counted, countsText, shownReport } from "./findings.ts";
import { commentHtml, documentHtml, escapeHtml } from "./markdown.ts";
import type { Act } from "./play.ts";
import { STYLE } from "./style.ts";

/** One HTML page without anything beside it: what people see after each push. `markdownCss` is GitHub's style of Markdown. */
export function pageHtml(title: string, acts: readonly Act[], markdownCss: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>pypi-gate demo</title><style>${markdownCss}${STYLE}</style></head><body>`,
    `<header><h1>${escapeHtml(title)} <span class="dim">#7</span></h1>`,
    "<p>A run of the committed bundle on a sample pull request, against a GitHub and a package index on this machine.",
    "<strong>Every project with an adverse status on this page is an invented name.</strong>",
    "The other answers of the index are made up, too.</p>",
    `<nav>${acts.map((act, at) => `<a href="#push-${at + 1}">Push ${at + 1}: ${verdictOf(act)}</a>`).join("")}</nav></header>`,
    ...acts.map((act, at) => actHtml(act, at + 1)),
    "</body></html>\n",
  ].join("\n");
}

function verdictOf(act: Act): string {
  const report = shownReport(act.run.report);
  const conclusion = escapeHtml(report.conclusion);
  return `<span class="state ${conclusion}">${conclusion}</span> ${countsText(report)}`;
}

function actHtml(act: Act, nth: number): string {
  const review = act.reviews.find((one) => one.body !== "");
  return [
    `<section id="push-${nth}"><h2>Push ${nth}: ${escapeHtml(act.message)} <code>${act.headSha.slice(0, 7)}</code></h2>`,
    `<p>${verdictOf(act)}. The job's exit code is ${act.run.exitCode}.</p>`,
    "<h3>The review</h3>",
    review === undefined ? "<p>No review.</p>" : reviewHtml(review, nth),
    "<h3>The lines</h3>",
    ...parseDiff(act.diff).map((file) => fileHtml(file, act.comments)),
    "<h3>The check run</h3>",
    ...act.checkRuns.map(checkRunHtml),
    "<h3>The job summary</h3>",
    act.run.summary === ""
      ? "<p>Empty.</p>"
      : `<div class="box"><div class="markdown-body">${documentHtml(act.run.summary)}</div></div>`,
    `<h3>The job log</h3><pre class="box log">${escapeHtml(act.run.log)}</pre>`,
    `<details><summary>What was sent to GitHub</summary><pre class="box log">${escapeHtml(act.writes.join("\n"))}</pre></details>`,
    "</section>",
  ].join("\n");
}

function reviewHtml(review: Review, nth: number): string {
  const did = nth === 1 ? "reviewed" : "reviewed, updated in place";
  return commentBox(review.author.login, did, review.body, "review");
}

function commentBox(login: string, did: string, body: string, kind: string): string {
  return [
    `<article class="box comment ${kind}"><div class="author"><strong>${escapeHtml(login)}</strong> ${did}</div>`,
    `<div class="markdown-body">${commentHtml(body)}</div></article>`,
  ].join("\n");
}

function fileHtml(file: FileDiff, comments: readonly ReviewComment[]): string {
  const own = comments.filter((one) => one.path === file.path);
  const rows = shownLines(file, own).map((line) => lineHtml(line, own));
  const count = own.length === 0 ? "" : ` <span class="dim">${counted(own.length, "comment")}</span>`;
  return [
    `<details class="file"${own.length > 0 ? " open" : ""}><summary><code>${escapeHtml(file.path)}</code>${count}</summary>`,
    `<table class="diff"><tbody>${rows.join("\n")}</tbody></table></details>`,
  ].join("\n");
}

// A lock file's diff is long: where it has comments, only what stands near them is shown.
const NEAR = 4;
const LONG = 120;

function shownLines(file: FileDiff, own: readonly ReviewComment[]): readonly DiffLine[] {
  if (file.lines.length <= LONG || own.length === 0) return file.lines;
  const commented = own.map((one) => one.line ?? 0);
  const isNear = (line: DiffLine): boolean => {
    const { newLine } = line;
    return newLine !== null && commented.some((at) => newLine <= at && at - newLine <= NEAR);
  };
  return file.lines.filter(isNear);
}

function lineHtml(line: DiffLine, own: readonly ReviewComment[]): string {
  const sign = { added: "+", removed: "-", context: " ", hunk: "" }[line.kind];
  const numbers = [line.oldLine, line.newLine].map((one) => `<td class="number">${one ?? ""}</td>`).join("");
  const here = own.filter((one) => line.newLine !== null && one.line === line.newLine && one.side === "RIGHT");
  const threads = here.map((one) => commentBox(one.author.login, "commented", one.body, "inline"));
  const below = threads.length === 0 ? "" : `<tr><td colspan="3">${threads.join("\n")}</td></tr>`;
  return `<tr class="${line.kind}">${numbers}<td><code>${sign}${escapeHtml(line.text)}</code></td></tr>${below}`;
}

function checkRunHtml(run: CheckRun): string {
  const annotations = run.annotations.map(
    (one) =>
      `<li class="${escapeHtml(one.level)}"><strong>${escapeHtml(one.title ?? one.level)}</strong> <code>${escapeHtml(one.path)}:${one.startLine}</code><br>${escapeHtml(one.message)}</li>`,
  );
  return [
    `<div class="box"><div class="author"><strong>${escapeHtml(run.name)}</strong>`,
    `<span class="state ${escapeHtml(run.conclusion ?? "")}">${escapeHtml(run.conclusion ?? "")}</span> ${escapeHtml(run.title ?? "")}</div>`,
    `<div class="markdown-body">${documentHtml(run.summary ?? "")}${documentHtml(run.text ?? "")}</div>`,
    `<details><summary>${counted(annotations.length, "annotation")}</summary><ul class="annotations">${annotations.join("\n")}</ul></details></div>`,
  ].join("\n");
}
