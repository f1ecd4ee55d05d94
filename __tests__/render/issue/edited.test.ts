import { describe, expect, it } from "vitest";
import { repoPath } from "../../../src/domain/paths.ts";
import { audited, auditReport, createPlatform } from "./platform.ts";

describe("the tracking issue, edited or in want of room", () => {
  it("keeps its state where people write above it", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    platform.issue = platform.issue && { ...platform.issue, body: `Ann owns this.\n\n${platform.issue.body}` };

    const writes = platform.audit(auditReport("2026-11-30", [audited("pepy", "archived")]));

    expect(writes).toEqual(["body"]);
    expect(platform.issue?.body).toContain("Known since 2026-11-23.");
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

    expect(writes).toEqual([
      ["comment", "body"],
      ["comment", "body"],
    ]);
    expect(platform.comments.at(-1)).toContain("**Quarantined now (archived before, since 2026-12-10):**");
  });

  it("keeps what stood in an unreadable file whose rule the policy turns off", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));
    const skip = { class: "unreadable", file: repoPath("poetry.lock"), line: 1, reason: "syntax" } as const;
    const skipped = [{ ...skip, detail: "no TOML", project: null }];

    const writes = platform.audit({ ...auditReport("2026-11-30", []), skipped });

    expect(writes).toEqual(["body"]);
    expect(platform.issue?.body).toContain("- [ ] [`pepy`]");
  });

  it("tells the worst in full where there is no room for all", () => {
    const platform = createPlatform();
    const many = Array.from({ length: 2000 }, (_, at) => audited(`project-number-${at}`, "archived"));

    platform.audit(auditReport("2026-11-23", [...many, audited("zzz", "quarantined")]));

    expect(platform.issue?.body).toContain(
      "[`zzz`](https://pypi.org/project/zzz/) is quarantined. Known since 2026-11-23.",
    );
    expect(platform.issue?.body).toContain("more in the report file");
    expect(Buffer.byteLength(platform.issue?.body ?? "")).toBeLessThan(65_536);
  });
});
