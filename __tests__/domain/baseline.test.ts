import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyBaseline, baselineOf, NO_BASELINE } from "../../src/domain/baseline.ts";
import { parseBaseline } from "../../src/domain/baseline-file.ts";
import { UserError } from "../../src/domain/errors.ts";
import type { Report } from "../../src/domain/report.ts";
import { baselineJson } from "../../src/render/baseline.ts";
import { audited, auditReport } from "../render/issue/platform.ts";
import { report, unverified, waiver } from "../render/reports.ts";

const PATH = "baseline.json";

function told(given: Report, before: Report): readonly (readonly [string, string | null, string])[] {
  const { findings } = applyBaseline(given, baselineOf(before, NO_BASELINE), PATH);
  return findings.map(({ rule, project, severity }) => [rule, project, severity]);
}

describe("a baseline", () => {
  it("turns what it knows into notes and lets the rest decide", () => {
    const before = auditReport("2026-11-23", [audited("pepy", "archived"), audited("bad", "quarantined")]);
    const after = auditReport("2026-12-07", [...before.findings, audited("new", "quarantined")]);

    const applied = applyBaseline(after, baselineOf(before, NO_BASELINE), PATH);

    expect(applied.findings.map(({ project, severity }) => [project, severity])).toEqual([
      ["new", "block"],
      ["bad", "note"],
      ["pepy", "note"],
    ]);
    expect([applied.conclusion, applied.counts.block, applied.counts.warn, applied.counts.note]).toEqual([
      "failure",
      1,
      0,
      2,
    ]);
    expect(applied.findings[2]?.message.at(-1)).toBe(" Known since 2026-11-23 (baseline).");
    expect(applied.notes).toEqual(["2 known from the baseline baseline.json are told as a note only."]);
  });

  it("lets an audit pass that found nothing new", () => {
    const before = auditReport("2026-11-23", [audited("bad", "quarantined")]);

    expect(applyBaseline(before, baselineOf(before, NO_BASELINE), PATH).conclusion).toBe("success");
  });

  it("does not know a worse status", () => {
    const before = auditReport("2026-11-23", [audited("pepy", "archived")]);
    const after = auditReport("2026-11-30", [audited("pepy", "quarantined")]);

    expect(told(after, before)).toEqual([["quarantined-project", "pepy", "block"]]);
  });

  it("knows a status that got better", () => {
    const before = auditReport("2026-11-23", [audited("a", "quarantined"), audited("b", "archived")]);
    const after = auditReport("2026-11-30", [
      audited("a", "archived", { severity: "block" }),
      audited("b", "deprecated", { severity: "block" }),
    ]);

    expect(applyBaseline(after, baselineOf(before, NO_BASELINE), PATH)).toMatchObject({
      conclusion: "success",
      counts: { block: 0, note: 2 },
    });
  });

  it("keeps what nobody could look at, and does not call it gone", () => {
    const known = baselineOf(auditReport("2026-11-23", [audited("pepy", "archived")]), NO_BASELINE);
    const down = auditReport("2026-11-30", [], { unanswered: ["pepy"] });

    expect(baselineOf(down, known)).toEqual(known);
    expect(applyBaseline(down, known, PATH).notes).toEqual([]);
  });

  it.each([
    ["", "it is no JSON"],
    ["[]", "it is no object"],
    ['{"schema":"pypi-gate/baseline@2"}', "it is a pypi-gate/baseline@2, and this version reads pypi-gate/baseline@1"],
    ['{"schema":"pypi-gate/report@1"}', "`schema` is missing or not what it should be"],
    ['{"schema":"pypi-gate/baseline@1"}', "`findings` is missing or not what it should be"],
  ])("says what is wrong with %j", (text, what) => {
    expect(() => parseBaseline(text, PATH)).toThrow(`The baseline ${PATH} cannot be read: ${what}.`);
  });

  it("does not know another release of what is said of one", () => {
    const yanked = audited("pepy", "active", { rule: "yanked-release", version: "1.0" });
    const next = { ...yanked, version: "1.1" };

    expect(told(auditReport("2026-11-30", [next]), auditReport("2026-11-23", [yanked]))).toEqual([
      ["yanked-release", "pepy", "warn"],
    ]);
  });

  it("does not know a name that was not folded in what is said once", () => {
    const one = audited("x", null, {
      rule: "unknown-status",
      project: null,
      projects: ["a", "b"].map((name) => audited(name, null).project ?? fail()),
    });
    const more = { ...one, projects: [...(one.projects ?? []), audited("c", null).project ?? fail()] };

    expect(told(auditReport("2026-11-30", [more]), auditReport("2026-11-23", [one]))).toEqual([
      ["unknown-status", null, "warn"],
    ]);
    expect(told(auditReport("2026-11-30", [one]), auditReport("2026-11-23", [more]))).toEqual([
      ["unknown-status", null, "note"],
    ]);
  });

  it("never knows what could not be checked", () => {
    const given = auditReport("2026-11-23", [unverified("numpy", "503", 3)]);

    expect(told(given, given)).toEqual([["unverified-project", "numpy", "block"]]);
  });

  it("leaves a review and a broken policy alone", () => {
    const review = report([audited("pepy", "archived")]);
    const errors = [{ file: "p", line: 1, message: "m" }];
    const audit = auditReport("2026-11-23", [audited("bad", "quarantined")]);
    const broken = { ...audit, conclusion: "failure" as const, policy: { ...audit.policy, errors } };

    expect(applyBaseline(review, baselineOf(review, NO_BASELINE), PATH)).toBe(review);
    expect(applyBaseline(broken, baselineOf(broken, NO_BASELINE), PATH).conclusion).toBe("failure");
  });

  it("calls nothing gone that stands in a file that was not looked at", () => {
    const before = auditReport("2026-11-23", [audited("pepy", "archived", { file: "srv/requirements.txt" })]);
    const part = { ...auditReport("2026-11-30", []), manifests: ["requirements.txt"] };

    expect(applyBaseline(part, baselineOf(before, NO_BASELINE), PATH).notes).toEqual([]);
  });

  it("says what of it is gone", () => {
    const before = auditReport("2026-11-23", [audited("pepy", "archived")]);

    const { notes } = applyBaseline(auditReport("2026-11-30", []), baselineOf(before, NO_BASELINE), PATH);

    expect(notes).toEqual(["1 of the baseline baseline.json is gone: write it again to hold the line."]);
  });

  it("keeps the day of what it knew when it is written again", () => {
    const first = baselineOf(auditReport("2026-11-23", [audited("pepy", "archived")]), NO_BASELINE);
    const again = baselineOf(
      auditReport("2026-12-23", [audited("new", "archived"), audited("pepy", "archived")]),
      first,
    );

    expect(again.findings.map(({ project, since }) => [project, since])).toEqual([
      ["new", "2026-12-23"],
      ["pepy", "2026-11-23"],
    ]);
  });

  it("knows what a waiver silenced when the waiver ends", () => {
    const waived = audited("pepy", "archived", { severity: "off", waiver: waiver() });

    expect(told(auditReport("2027-03-01", [audited("pepy", "archived")]), auditReport("2026-11-23", [waived]))).toEqual(
      [["archived-project", "pepy", "note"]],
    );
  });

  it("reads back what it wrote, whatever the order of the findings", () => {
    const findings = ["a", "b", "c"].map((name) => audited(name, "archived"));
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: 3 }), (order) => {
        const text = baselineJson(baselineOf(auditReport("2026-11-23", order), NO_BASELINE));

        expect(text).toBe(baselineJson(baselineOf(auditReport("2026-11-23", findings), NO_BASELINE)));
        expect(baselineJson(parseBaseline(text, PATH))).toBe(text);
      }),
    );
  });

  it.each([
    "",
    "[]",
    "{",
    '{"schema":"pypi-gate/baseline@2","findings":[]}',
    '{"schema":"pypi-gate/baseline@1","findings":[{}]}',
  ])("refuses what is none (%s)", (text) => {
    expect(() => parseBaseline(text, PATH)).toThrow(UserError);
  });
});

function fail(): never {
  throw new Error("a name is expected");
}
