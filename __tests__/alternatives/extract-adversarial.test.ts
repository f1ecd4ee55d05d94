import { describe, expect, it } from "vitest";
import { readDescription } from "../../src/alternatives/extract/description.ts";
import { extractMentions } from "../../src/alternatives/extract/extract.ts";
import { readShort } from "../../src/alternatives/extract/summary.ts";

const SIZE = 2 * 1024 * 1024;
const PIECES: readonly string[] = [
  "`",
  "[",
  "](",
  "[a](",
  "[[a]",
  "<",
  '<a href="',
  "<!--",
  "<!-- -->",
  "![",
  "`a <",
  ".. _a: b\n",
  ".. note::\n\n",
  "```\n",
  "> ",
  "- a\n",
  "===\n",
  " ",
  "deprecated use ",
  "https://",
  "please use [a](https://github.com/a/b) ",
  "a.b-c_",
  "This project is deprecated, use ",
  "&nbsp;",
];

function words(description: string) {
  return { project: "oldwidget", reason: null, summary: null, summaryTruncated: false, description, links: [] };
}

function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function steps(description: string): number {
  const meter = { steps: 0 };
  extractMentions(words(description), meter);
  return meter.steps;
}

describe("the scanner on hostile descriptions", () => {
  it.each(PIECES)("takes at most 2.2 times the steps for twice the text of %j", (piece) => {
    expect(steps(filled(piece, SIZE))).toBeLessThanOrEqual(2.2 * steps(filled(piece, SIZE / 2)));
  });

  it.each(PIECES)("grows linearly below its own limit with %j", (piece) => {
    const [once, twice] = [16, 32].map((kib) => steps(filled(piece, kib * 1024)));

    expect(twice ?? 0).toBeLessThanOrEqual(2.2 * (once ?? 0) + 200);
  });

  it("reads two megabytes of notices in well under a second", () => {
    const started = performance.now();
    for (const piece of PIECES) readDescription("oldwidget", filled(`deprecated ${piece}`, SIZE), { steps: 0 });

    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("reads a short field of any length in bounded steps", () => {
    const meter = { steps: 0 };
    readShort("oldwidget", "reason", filled("deprecated use [a ", SIZE), { truncated: false, meter });

    expect(meter.steps).toBeLessThan(200_000);
  });
});
