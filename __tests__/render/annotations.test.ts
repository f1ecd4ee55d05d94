import { describe, expect, test } from "vitest";
import { repoPath } from "../../src/domain/paths.ts";
import { annotationCommands, annotationsOf, closingLine } from "../../src/render/annotations.ts";
import { finding, report } from "./reports.ts";

const many = (severity: "block" | "warn" | "note", count: number) =>
  report(Array.from({ length: count }, (_, at) => finding({ severity, line: at + 1, fingerprint: `${at}` })));

describe("closingLine", () => {
  test.each([
    ["block", 2, "::error title=pypi-gate::Blocked:", false],
    ["block", 15, "::error title=pypi-gate::Blocked:", true],
    ["warn", 15, "::warning title=pypi-gate::", true],
    ["note", 15, "::notice title=pypi-gate::", true],
  ] as const)(
    "of %s × %d begins with %s and counts what the runner's limit left out: %s",
    (severity, count, start, counts) => {
      const told = many(severity, count);
      const { lines, left } = annotationCommands(told, { policyErrorsOnly: false });
      const closing = closingLine(told, left) ?? "";

      expect([lines.length + left, left > 0]).toEqual([count, counts]);
      expect(closing.startsWith(start)).toBe(true);
      expect(closing.includes(`(${left} more annotations in the job summary)`)).toBe(counts);
    },
  );

  test("is none where nothing failed and nothing was left out", () => {
    expect(closingLine(many("warn", 2), 0)).toBeNull();
  });
});

describe("annotationsOf", () => {
  test("cuts titles and messages within the platform's limits, whatever unit it counts", () => {
    const message = [{ code: "🐍".repeat(400) }];
    const [long] = annotationsOf(
      report([finding({ rule: "unreadable-manifest", project: null, file: repoPath("🐍".repeat(400)), message })]),
    );
    expect([(long?.title.length ?? 0) <= 255, long?.title.isWellFormed()]).toEqual([true, true]);
    expect([(long?.message.length ?? 0) <= 4000, long?.message.isWellFormed()]).toEqual([true, true]);
  });
});
