import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../../../src/domain/days.ts";
import type { ProjectStatus } from "../../../src/domain/lookup.ts";
import type { Report } from "../../../src/domain/report.ts";
import { waiver } from "../reports.ts";
import { audited, auditReport, createPlatform, type Platform, tickedIn } from "./platform.ts";

const FIRST_DAY = dayNumber("2026-11-23") ?? 0;
const WEEKS = 52;

type Standing = ProjectStatus | "removed" | "unanswered" | "waived";

interface Week {
  /** From this week on. */
  readonly index?: Readonly<Record<string, Standing>>;
  /** What people do before this week's audit. */
  readonly people?: (platform: Platform) => void;
  readonly writes: readonly string[];
  /** A piece of the comment that is made. */
  readonly says?: string;
}

function reopen(platform: Platform): void {
  if (platform.issue !== null) platform.issue = { ...platform.issue, state: "open", declined: false };
}

function close(platform: Platform, declined: boolean): void {
  if (platform.issue !== null) platform.issue = { ...platform.issue, state: "closed", declined };
}

/** What happens in which week; in every other week nothing does, and nothing is written. */
const STORY: Readonly<Record<number, Week>> = {
  1: { index: { pepy: "active", six: "active", lightning: "active", retrying: "active" }, writes: [] },
  3: { index: { pepy: "archived" }, writes: ["create"] },
  5: { index: { six: "deprecated" }, writes: ["comment", "body"], says: "Deprecated now: [`six`]" },
  // A tick is a person's word: nothing to write.
  6: { people: (platform) => platform.tick("six"), writes: [] },
  8: {
    index: { pepy: "quarantined" },
    writes: ["comment", "body"],
    says: "**Quarantined now (archived before, since 2026-12-07):** [`pepy`]",
  },
  10: {
    index: { lightning: "quarantined", retrying: "archived" },
    writes: ["comment", "body"],
    says: "- **Quarantined now:** [`lightning`]",
  },
  11: {
    index: { lightning: "active" },
    writes: ["comment", "body"],
    says: "Resolved: [`lightning`](https://pypi.org/project/lightning/) is no longer quarantined.",
  },
  // The index is down for one project: what is known stays, and is no news.
  13: { index: { retrying: "unanswered" }, writes: ["body"] },
  14: { index: { retrying: "archived" }, writes: ["body"] },
  16: {
    index: { pepy: "archived" },
    writes: ["comment", "body"],
    says: "Better (quarantined before, since 2027-01-11): [`pepy`]",
  },
  // Closed by hand as completed, and it is not.
  18: {
    people: (platform) => close(platform, false),
    writes: ["comment", "body+open"],
    says: "Opened again: 3 dependencies need attention",
  },
  // Closed as not planned: it stays closed until something gets worse; its text is kept up to date.
  20: { people: (platform) => close(platform, true), writes: [] },
  22: { index: { six: "active" }, writes: ["body"] },
  24: { index: { six: "archived" }, writes: ["comment", "body+open"], says: "Archived now: [`six`]" },
  // Somebody writes below the line, and above it.
  26: {
    people: (platform) => {
      if (platform.issue === null) return;
      platform.issue.body = `${platform.issue.body.replace("attention", "love")}\r\n\r\nAnn looks into it.`;
    },
    writes: ["body"],
  },
  28: { index: { retrying: "waived" }, writes: ["comment", "body"], says: "Accepted: [`retrying`]" },
  30: {
    index: { six: "removed" },
    writes: ["comment", "body"],
    says: "Resolved: [`six`](https://pypi.org/project/six/) is no longer required by any manifest that is read.",
  },
  32: { index: { pepy: "removed" }, writes: ["comment", "body+closed"], says: "All clear" },
  // A closed issue that nothing speaks against stays closed, also where a project has no answer.
  34: { index: { lightning: "unanswered" }, writes: [] },
  35: { index: { lightning: "active" }, writes: [] },
  // The waiver ends.
  40: {
    index: { retrying: "archived" },
    writes: ["comment", "body+open"],
    says: "Opened again: 1 dependency needs attention",
  },
  42: {
    people: (platform) => close(platform, true),
    index: { retrying: "quarantined" },
    writes: ["comment", "body+open"],
    says: "**Quarantined now (archived before, since 2027-08-23):**",
  },
  44: { index: { retrying: "removed" }, writes: ["comment", "body+closed"], says: "All clear" },
  // Opened by hand with nothing to say: closed again, once.
  46: { people: reopen, writes: ["comment", "body+closed"], says: "All clear" },
  50: { index: { pepy: "deprecated" }, writes: ["comment", "body+open"], says: "Deprecated now: [`pepy`]" },
};

function reportOf(day: string, index: ReadonlyMap<string, Standing>): Report {
  const names = (standing: Standing): string[] => [...index].filter(([, is]) => is === standing).map(([name]) => name);
  const adverse = (["archived", "deprecated", "quarantined"] as const).flatMap((status) =>
    names(status).map((name) => audited(name, status)),
  );
  const waived = names("waived").map((name) => audited(name, "archived", { severity: "off", waiver: waiver() }));
  return auditReport(day, [...adverse, ...waived], { active: names("active"), unanswered: names("unanswered") });
}

describe("a year of weekly audits", () => {
  const platform = createPlatform();
  const index = new Map<string, Standing>();
  const told: { week: number; writes: readonly string[] }[] = [];
  const said = new Map<number, string>();
  const ticks = new Map<number, readonly string[]>();
  for (let week = 1; week <= WEEKS; week++) {
    const { people, index: changes = {} } = STORY[week] ?? { writes: [] };
    people?.(platform);
    for (const [name, standing] of Object.entries(changes)) index.set(name, standing);
    const writes = platform.audit(reportOf(dayText(FIRST_DAY + (week - 1) * 7), index));
    told.push({ week, writes });
    if (writes.includes("comment")) said.set(week, platform.comments.at(-1) ?? "");
    ticks.set(week, tickedIn(platform));
  }

  it.each(told)("writes in week $week exactly what changed", ({ week, writes }) => {
    expect(writes).toEqual(STORY[week]?.writes ?? []);
    expect(said.get(week) ?? "").toContain(STORY[week]?.says ?? "");
  });

  it("keeps a tick as long as its project needs attention", () => {
    expect([5, 6, 8, 21, 22, 24].map((week) => ticks.get(week))).toEqual([[], ["six"], ["six"], ["six"], [], []]);
  });

  it("keeps what people wrote below the line to the end", () => {
    expect(platform.issue?.body.endsWith("is kept -->\n\nAnn looks into it.")).toBe(true);
    expect(platform.issue?.body).not.toContain("love");
  });
});
