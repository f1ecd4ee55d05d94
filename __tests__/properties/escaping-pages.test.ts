import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { repoPath } from "../../src/domain/paths.ts";
import type { Report } from "../../src/domain/report.ts";
import { annotationCommands, closingLine } from "../../src/render/annotations.ts";
import { checkContent } from "../../src/render/check.ts";
import { reportJson } from "../../src/render/json.ts";
import { jobLog } from "../../src/render/log.ts";
import { reviewText } from "../../src/render/review/body.ts";
import { commentBody } from "../../src/render/review/comment.ts";
import { jobSummary } from "../../src/render/summary.ts";
import { terminalReport } from "../../src/render/text.ts";
import { hostileText, LIVE, seen } from "../render/hostile.ts";
import { CONTEXT, finding, report, waiver } from "../render/reports.ts";

const OURS = /^https:\/\/(github\.com\/acme\/|pypi\.org\/project\/)/;
const TAGS =
  /^(html|head|body|h[34]|p|strong|em|code|pre|a|br|sub|ul|wbr|ol|li|table|thead|tbody|tr|th|td|details|summary)$/;

/** A finding that is hostile wherever text can come from outside. */
const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({ a: hostileText, b: hostileText, c: hostileText, blocks: fc.boolean() })
  .map(({ a, b, c, blocks }) =>
    finding({
      severity: blocks ? "block" : "off",
      version: a,
      file: `d/${b}`,
      also: [{ file: c || "x", line: 2 }],
      message: [{ code: a }, { code: b }, " is ", { quote: c }, b],
      effect: [{ quote: a }],
      remedy: [
        { link: `https://pypi.org/project/${b}`, text: a },
        { link: `javascript:${a}`, text: b },
      ],
      alternatives: [
        { name: c, basis: "maintainer", verified: false, kind: "project", rename: true, note: [{ quote: b }] },
      ],
      rejected: [{ name: b, basis: "curated", reason: [{ quote: c }] }],
      waiver: blocks ? null : waiver({ reason: a, owner: b, issue: c, file: c }),
    }),
  );

const hostileReport: fc.Arbitrary<Report> = fc
  .record({ findings: fc.array(hostileFinding, { minLength: 1, maxLength: 3 }), note: hostileText })
  .map(({ findings, note }) =>
    report(findings, {
      notes: [note],
      policyLines: [note],
      skipped: [
        {
          class: "told",
          file: repoPath(`d/${note.replaceAll("\0", "")}x`),
          line: 1,
          reason: "url",
          detail: note,
          project: null,
        },
      ],
    }),
  );

function pagesOf(hostile: Report): readonly string[] {
  const check = checkContent(hostile, CONTEXT);
  const facts = { report: hostile, context: CONTEXT, suggestions: new Map() };
  return [
    reviewText(hostile, CONTEXT, 65_000),
    check.summary,
    check.text,
    jobSummary(hostile, CONTEXT, [{ channel: "review", kind: "degraded", reason: hostile.notes[0] ?? "" }]),
    commentBody(hostile.findings, facts).split("\n").slice(1).join("\n"),
  ];
}

describe("Whole outputs of hostile reports", () => {
  test("pages hold no mention, reference, image, comment, foreign link or foreign element", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        for (const page of pagesOf(hostile)) {
          const tree = seen(page);
          expect(tree.comments).toEqual([]);
          expect(tree.links.filter((link) => !OURS.test(link))).toEqual([]);
          expect(tree.tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
          for (const live of LIVE) expect(tree.text).not.toMatch(live);
          expect(new Set(tree.rows.filter((cells) => cells !== 2 && cells !== 3))).toEqual(new Set());
        }
      }),
      { numRuns: 50 },
    );
  });

  test("the log holds our commands only, and the terminal no escape sequence", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const commands = annotationCommands(hostile, { policyErrorsOnly: false });
        const lines = [...jobLog(hostile), ...commands.lines, closingLine(hostile, commands.left) ?? ""];

        for (const line of lines) {
          expect(line).not.toContain("##[");
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          if (line.trimStart().startsWith("::")) expect(line).toMatch(/^::(group|endgroup|error|warning|notice)( |::)/);
        }
        expect(terminalReport(hostile, { width: 80, color: false }).replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Cf}]/u,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("the JSON report carries every word and no runner command", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const json = reportJson(hostile);

        expect(json).not.toContain("##[");
        expect(json).not.toMatch(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(JSON.parse(json).findings.map((one: { version: string }) => one.version)).toEqual(
          hostile.findings.map((one) => one.version),
        );
      }),
      { numRuns: 200 },
    );
  });
});
