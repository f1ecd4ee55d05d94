import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProjectStatus } from "../../../src/domain/lookup.ts";
import { NO_ISSUE_WRITES } from "../../../src/domain/tracking.ts";
import { planIssue } from "../../../src/render/issue/plan.ts";
import { hostileText, LIVE, seen } from "../hostile.ts";
import { CONTEXT, finding, report, waiver } from "../reports.ts";
import { audited, auditReport, createPlatform, earlierOf, namesOf, tickedIn } from "./platform.ts";

const LONG_PATH = namesOf("flask-legacy", "mid", "old");

describe("the tracking issue", () => {
  it("is opened with what needs attention, worst first", () => {
    const platform = createPlatform();

    const writes = platform.audit(
      auditReport("2026-11-23", [
        audited("pepy", "archived", { also: [{ file: "uv.lock", line: 812 }] }),
        audited("lightning", "quarantined"),
        audited("old", "deprecated", {
          severity: "note",
          relation: { kind: "transitive", change: "existing" },
          path: LONG_PATH,
        }),
      ]),
    );

    expect(writes).toEqual(["create"]);
    const body = platform.issue?.body.split("\n").slice(1).join("\n");
    expect(body).toMatchInlineSnapshot(`
      "### 1 quarantined, 1 archived, 1 deprecated

      3 dependencies of this repository need attention. pypi-gate keeps this issue up to date with every audit: ticks stay, so does what you write at its end. It is closed when nothing is left. To accept a project for a time, add a waiver with a reason and a last day to the policy; closed as not planned, this issue stays closed until something gets worse.

      - [ ] [\`lightning\`](https://pypi.org/project/lightning/) is quarantined. Listed as quarantined since 2026-11-23.
        - direct dependency, already there · [\`requirements.txt:3\`](https://github.com/acme/shop/blob/HEAD/requirements.txt#L3)
        - What to do: Leave it.
      - [ ] [\`pepy\`](https://pypi.org/project/pepy/) is archived. Listed as archived since 2026-11-23.
        - direct dependency, already there · [\`requirements.txt:3\`](https://github.com/acme/shop/blob/HEAD/requirements.txt#L3), [\`uv.lock:812\`](https://github.com/acme/shop/blob/HEAD/uv.lock#L812)
        - What to do: Leave it.
      - [ ] [\`old\`](https://pypi.org/project/old/) is deprecated. Listed as deprecated since 2026-11-23.
        - already there, from \`flask-legacy\` → \`mid\` → \`old\` · [\`requirements.txt:3\`](https://github.com/acme/shop/blob/HEAD/requirements.txt#L3)
        - What to do: Leave it.

      <!-- pypi-gate: what you write below this line is kept -->"
    `);
  });

  it.each<[string, ReturnType<typeof report>]>([
    ["a review", report([finding()])],
    [
      "an audit under a broken policy",
      {
        ...auditReport("2026-11-23", [audited("a", "archived")]),
        policy: { ...report([]).policy, errors: [{ file: "p", line: 1, message: "m" }] },
      },
    ],
    ["an audit without findings", auditReport("2026-11-23", [], { active: ["a"] })],
    ["an audit that found only unverified projects", auditReport("2026-11-23", [], { unanswered: ["a"] })],
    [
      "an audit that found only a yanked release",
      auditReport("2026-11-23", [audited("a", "active", { rule: "yanked-release", severity: "note" })]),
    ],
    [
      "an audit whose findings are waived",
      auditReport("2026-11-23", [audited("a", "archived", { severity: "off", waiver: waiver() })]),
    ],
  ])("is not opened by %s", (_, given) => {
    expect(planIssue(given, null, CONTEXT)).toEqual(NO_ISSUE_WRITES);
  });

  it("says first what is quarantined now, and since when it was archived", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    const writes = platform.audit(
      auditReport("2026-11-30", [audited("aaa", "archived"), audited("pepy", "quarantined")]),
    );

    expect(writes).toEqual(["comment", "body"]);
    expect(platform.comments[0]).toMatchInlineSnapshot(`
      "<!-- pypi-gate v1 change 2 187cf7c3eedd -->
      Changed since the last audit:

      - **Quarantined now (archived before, since 2026-11-23):** [\`pepy\`](https://pypi.org/project/pepy/) is quarantined. Next step: Leave it.
      - Archived now: [\`aaa\`](https://pypi.org/project/aaa/) is archived. Next step: Leave it."
    `);
  });

  it("keeps what could not be looked at, and does not call it resolved", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    const writes = platform.audit(auditReport("2026-11-30", [], { unanswered: ["pepy"] }));

    expect(writes).toEqual(["body"]);
    expect(platform.issue).toMatchObject({ state: "open" });
    expect(platform.issue?.body).toContain(
      "could not be checked in the last audit; listed as archived since 2026-11-23",
    );
  });

  it("keeps what stood in a file that can not be read any more", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    const unread = finding({
      rule: "unreadable-manifest",
      project: null,
      severity: "warn",
      status: null,
      relation: null,
    });

    expect(platform.audit({ ...auditReport("2026-11-30", []), findings: [unread] })).toEqual(["body"]);
  });

  it("is not closed while another project could not be checked", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    const held = platform.audit(auditReport("2026-11-30", [], { active: ["pepy"], unanswered: ["numpy"] }));
    const closed = platform.audit(auditReport("2026-12-07", [], { active: ["pepy", "numpy"] }));

    expect([held, closed]).toEqual([
      ["comment", "body"],
      ["comment", "body+closed"],
    ]);
  });

  it("keeps ticks and notes, whatever the web editor does to line ends", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived"), audited("old", "archived")]));
    platform.tick("old");
    if (platform.issue !== null)
      platform.issue.body = `${platform.issue.body}\nask @ann\n\n- [x] \`pepy\` mine`.replaceAll("\n", "\r\n");

    const same = platform.audit(auditReport("2026-11-30", [audited("pepy", "archived"), audited("old", "archived")]));
    const changed = platform.audit(
      auditReport("2026-12-07", [audited("old", "archived", { line: 9 })], { active: ["pepy"] }),
    );

    expect([same, changed]).toEqual([[], ["comment", "body"]]);
    expect(tickedIn(platform)).toEqual(["old", "pepy"]);
    expect(platform.issue?.body.endsWith("below this line is kept -->\nask @ann\n\n- [x] `pepy` mine")).toBe(true);
  });

  it("stays within GitHub's limit, with a line for every project", () => {
    const many = Array.from({ length: 900 }, (_, at) => audited(`project-${at}`, "archived"));
    const platform = createPlatform();

    platform.audit(auditReport("2026-11-23", many));

    expect(Buffer.byteLength(platform.issue?.body ?? "")).toBeLessThan(65_000);
    expect(platform.audit(auditReport("2026-11-30", many))).toEqual([]);
  });

  it("writes nothing the second time, whatever happened", () => {
    const status = fc.constantFrom<ProjectStatus | "waived" | "gone" | "unanswered">(
      "active",
      "archived",
      "deprecated",
      "quarantined",
      "waived",
      "gone",
      "unanswered",
    );
    const week = fc.record({ a: status, b: status, c: status });
    const people = fc.constantFrom("nothing", "close", "decline", "reopen", "tick");
    fc.assert(
      fc.property(fc.array(fc.tuple(week, people), { maxLength: 8 }), (weeks) => {
        const platform = createPlatform();
        for (const [at, [statuses, act]] of weeks.entries()) {
          const given = weekly(`2026-12-${10 + at}`, statuses);
          platform.audit(given);
          const again = platform.audit({ ...given, checkedAt: `2027-01-${10 + at}T00:00:00Z` });

          expect(again).toEqual([]);
          if (platform.issue === null) continue;
          if (act === "close" || act === "decline") platform.issue.state = "closed";
          if (act === "reopen") platform.issue.state = "open";
          platform.issue.declined = act === "decline";
          if (act === "tick") platform.tick("a");
        }
        const open = platform.issue?.state === "open";
        expect(!open || earlierOf(platform) !== null).toBe(true);
      }),
    );
  });

  it("lets no markup, mention or link out of hostile words", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (word, other) => {
        const bad = audited("pepy", "archived", {
          file: word === "" ? "x" : word,
          message: [{ code: word }, " says ", { quote: other }, { code: other }],
          remedy: [other],
          waiver: waiver({ reason: other, owner: word }),
        });
        const platform = createPlatform();
        platform.audit(auditReport("2026-11-23", [bad]));
        platform.audit(auditReport("2026-11-30", [{ ...bad, rule: "quarantined-project", status: "quarantined" }]));

        for (const text of [platform.issue?.body ?? "", ...platform.comments]) {
          const found = seen(text);
          expect(LIVE.filter((pattern) => pattern.test(found.text))).toEqual([]);
          expect(
            found.links.filter(
              (link) => !/^https:\/\/(pypi\.org\/project|github\.com\/acme\/shop\/blob\/HEAD)\//.test(link),
            ),
          ).toEqual([]);
          expect(found.comments.filter((comment) => !comment.startsWith(" pypi-gate"))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function weekly(day: string, statuses: Readonly<Record<string, string>>): ReturnType<typeof auditReport> {
  const names = (word: string): string[] => Object.keys(statuses).filter((name) => statuses[name] === word);
  const adverse = (["archived", "deprecated", "quarantined"] as const).flatMap((status) =>
    names(status).map((name) => audited(name, status)),
  );
  const waived = names("waived").map((name) => audited(name, "archived", { severity: "off", waiver: waiver() }));
  return auditReport(day, [...adverse, ...waived], { active: names("active"), unanswered: names("unanswered") });
}
