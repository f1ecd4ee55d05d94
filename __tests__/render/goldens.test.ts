import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportJson } from "../../src/render/json.ts";
import { NO_LINKS, type PageContext } from "../../src/render/page/context.ts";
import { reviewText } from "../../src/render/review/body.ts";
import { jobSummary } from "../../src/render/summary.ts";
import { CONTEXT } from "./reports.ts";
import { SITUATIONS } from "./situations.ts";
import { allTexts, textsOf } from "./texts.ts";

const FOLDER = join(import.meta.dirname, "goldens");
const texts = await allTexts();

if (process.env.UPDATE_GOLDENS === "1") {
  for (const [file, text] of texts) writeFileSync(join(FOLDER, file), text);
}

describe("Rendered texts", () => {
  test.each([...texts.keys()])("%s reads as its golden file", (file) => {
    expect(texts.get(file)).toBe(readFileSync(join(FOLDER, file), "utf8"));
  });

  test("every golden file is still rendered", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...texts.keys()].sort());
  });

  test("2,000 findings stay within every limit and are counted", () => {
    const report = SITUATIONS.thousands;
    if (report === undefined) throw new Error("no such situation");
    const all = textsOf("x", report);
    const size = (name: string): number => Buffer.byteLength(all.get(name) ?? "");

    expect(size("x.review.md")).toBeLessThanOrEqual(65_001);
    expect(size("x.check.md")).toBeLessThanOrEqual(2 * 65_535 + 300);
    expect(size("x.summary.md")).toBeLessThanOrEqual(1_000_000);
    expect(size("x.comment.md")).toBeLessThanOrEqual(65_000);
    expect(all.get("x.review.md")).toContain("And 1,990 more in the job summary and the report file.");
    expect(JSON.parse(reportJson(report)).findings).toHaveLength(2000);
  });

  test("no text of an unverified report reads as clean", () => {
    const report = SITUATIONS.unverified;
    if (report === undefined) throw new Error("no such situation");

    for (const text of textsOf("x", report).values()) {
      expect(text).not.toMatch(/no finding|nothing blocks/i);
      expect(text).toMatch(/unverified|could not be checked/i);
    }
  });

  test.each(Object.keys(SITUATIONS))("a page of %s without a repository has no link into one", (name) => {
    const report = SITUATIONS[name];
    if (report === undefined) throw new Error("no such situation");
    const textOn = (page: PageContext): string => reviewText(report, page, 65_000) + jobSummary(report, page, []);

    expect(textOn(NO_LINKS)).not.toMatch(/\]\((?!https:)|\/(?:commit|blob)\/|\bnull\//);
    expect(textOn({ ...CONTEXT, headSha: "HEAD" })).not.toMatch(/\/(?:commit|blob)\/HEAD/);
  });
});
