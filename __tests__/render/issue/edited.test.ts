import { describe, expect, it } from "vitest";
import type { Skip } from "../../../src/domain/manifest.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { audited, auditReport, createPlatform, tickedIn } from "./platform.ts";

function unread(file: string): Skip {
  return {
    ...{ class: "unreadable", file: repoPath(file), line: 1 },
    ...{ reason: "syntax", detail: "no TOML", project: null },
  };
}

describe("the tracking issue, edited or in want of room", () => {
  it("keeps its state where people write above it", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    platform.issue = platform.issue && { ...platform.issue, body: `Ann owns this.\n\n${platform.issue.body}` };

    const writes = platform.audit(auditReport("2026-11-30", [audited("pepy", "archived")]));

    expect(writes).toEqual(["body"]);
    expect(platform.issue?.body).toContain("Listed as archived since 2026-11-23.");
  });

  it("says what changes after its state was lost, though the count begins anew", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("a", "archived")]));
    platform.audit(auditReport("2026-11-30", [audited("a", "archived"), audited("b", "archived")]));
    platform.issue = platform.issue && { ...platform.issue, body: platform.issue.body.replace(/^.*\n/, "") };
    const statuses = ["archived", "quarantined"] as const;

    const writes = statuses.map((status, at) =>
      platform.audit(auditReport(`2026-12-1${at}`, [audited("a", "archived"), audited("b", status)])),
    );

    expect(writes).toEqual([["body"], ["comment", "body"]]);
    expect(platform.comments.at(-1)).toContain("**Quarantined now (archived before, since 2026-11-30):**");
  });

  it.each([
    ["took out", (body: string) => body.replace(/^.*\n/, "")],
    ["broke", (body: string) => body.replace(/audit \S+/, "audit AAAA")],
  ])("knows from its tasks what the state said that people %s", (_, edit) => {
    const platform = createPlatform();
    const known = [audited("a", "archived"), audited("b", "quarantined"), audited("c", "deprecated")];
    platform.audit(auditReport("2026-11-23", known));
    platform.tick("b");
    platform.issue = platform.issue && { ...platform.issue, body: edit(platform.issue.body) };

    const writes = platform.audit(auditReport("2026-11-30", [], { unanswered: ["a", "b", "c"] }));

    expect(writes).toEqual(["body"]);
    expect(platform.issue?.body).toContain("### 1 quarantined, 1 archived, 1 deprecated");
    expect(tickedIn(platform)).toEqual(["b"]);
    expect(platform.audit(auditReport("2026-12-07", known))).toEqual(["body"]);
  });

  it("is not closed where its state is lost and the file that had it all cannot be read", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    platform.issue = platform.issue && { ...platform.issue, body: platform.issue.body.replace(/^.*\n/, "") };

    platform.audit({ ...auditReport("2026-11-30", []), skipped: [unread("poetry.lock")] });

    expect(platform.issue).toMatchObject({ state: "open", body: expect.stringContaining("- [ ] [`pepy`]") });
    expect(platform.comments).toEqual([]);
  });

  it("calls gone what left the tree, though another file could never be read", () => {
    const platform = createPlatform();
    const skipped = [unread("templates/requirements.txt")];
    platform.audit({
      ...auditReport("2026-11-23", [audited("pepy", "archived"), audited("six", "archived")]),
      skipped,
    });

    const left = platform.audit({ ...auditReport("2026-11-30", [audited("six", "archived")]), skipped });
    const hidden = platform.audit({ ...auditReport("2026-12-07", []), skipped: [...skipped, ...skipped] });
    const clear = platform.audit({ ...auditReport("2026-12-14", []), skipped });

    expect([left, hidden, clear]).toEqual([["comment", "body"], ["body"], ["comment", "body+closed"]]);
    expect(platform.comments[0]).toContain(
      "Resolved: [`pepy`](https://pypi.org/project/pepy/) is no longer required by any manifest that is read.",
    );
    expect(platform.issue?.body).toContain("### Nothing left of what was known");
  });

  it("calls gone what left later, though a file hides what left before it", () => {
    const platform = createPlatform();
    const known = ["a", "b"].map((name) => audited(name, "archived"));
    const skipped = [unread("templates/requirements.txt")];
    platform.audit({ ...auditReport("2026-11-23", known), skipped: [] });

    const hidden = platform.audit({ ...auditReport("2026-11-30", known.slice(1)), skipped });
    const left = platform.audit({ ...auditReport("2026-12-07", []), skipped });
    const again = platform.audit({ ...auditReport("2026-12-14", []), skipped });
    const mended = platform.audit(auditReport("2026-12-21", []));

    expect([hidden, left, again, mended]).toEqual([["body"], ["comment", "body"], [], ["comment", "body+closed"]]);
    expect(platform.comments.map((text) => text.split("\n").at(-1))).toEqual([
      "- Resolved: [`b`](https://pypi.org/project/b/) is no longer required by any manifest that is read.",
      "- Resolved: [`a`](https://pypi.org/project/a/) is no longer required by any manifest that is read.",
    ]);
  });

  it("keeps two thousand projects through a week in which nothing could be read", () => {
    const platform = createPlatform();
    const many = Array.from({ length: 2000 }, (_, at) => audited(`project-number-${at}`, "archived"));
    const skipped = Array.from({ length: 30 }, (_, at) => unread(`templates/${at}/requirements.txt`));
    platform.audit({ ...auditReport("2026-11-23", many), skipped });

    const dark = platform.audit({ ...auditReport("2026-11-30", []), skipped: [...skipped, unread("poetry.lock")] });
    const back = platform.audit({ ...auditReport("2026-12-07", many), skipped });

    expect([dark, back, platform.comments]).toEqual([["body"], ["body"], []]);
  });

  it("cuts notes that leave no room between two characters", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    platform.issue = platform.issue && { ...platform.issue, body: `${platform.issue.body}\na${"😀".repeat(30_000)}` };

    platform.audit(auditReport("2026-11-30", [audited("pepy", "quarantined")]));

    expect(platform.issue?.body.endsWith("😀")).toBe(true);
    expect(platform.issue?.body.length).toBeLessThan(65_536);
    expect(platform.audit(auditReport("2026-12-07", [audited("pepy", "quarantined")]))).toEqual([]);
  });

  it("keeps what stood in an unreadable file whose rule the policy turns off", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    const writes = platform.audit({ ...auditReport("2026-11-30", []), skipped: [unread("poetry.lock")] });

    expect(writes).toEqual(["body"]);
    expect(platform.issue?.body).toContain("- [ ] [`pepy`]");
  });

  it("tells the worst in full where there is no room for all", () => {
    const platform = createPlatform();
    const many = Array.from({ length: 2000 }, (_, at) => audited(`project-number-${at}`, "archived"));

    platform.audit(auditReport("2026-11-23", [...many, audited("zzz", "quarantined")]));

    expect(platform.issue?.body).toContain(
      "[`zzz`](https://pypi.org/project/zzz/) is quarantined. Listed as quarantined since 2026-11-23.",
    );
    expect(platform.issue?.body).toContain("more in the report file");
    expect(Buffer.byteLength(platform.issue?.body ?? "")).toBeLessThan(65_536);
  });
});
