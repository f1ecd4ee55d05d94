import { describe, expect, it } from "vitest";
import { projectName } from "../../../src/domain/name.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { checkedProject, waiver } from "../reports.ts";
import { audited, auditReport, createPlatform } from "./platform.ts";

describe("the comment on a change", () => {
  it("leaves out what the policy or a baseline lets be, and does not call it resolved", () => {
    const platform = createPlatform();
    const yanked = audited("old", "active", { rule: "yanked-release", severity: "block" });
    const archived = ["pepy", "six", "moved"].map((name) => audited(name, "archived"));
    platform.audit(auditReport("2026-11-23", [...archived, yanked]));
    const given = auditReport("2026-11-30", [audited("six", "archived"), { ...yanked, severity: "note" }]);
    const checked = [...given.checked, checkedProject("pepy", "archived", "archived")];
    const skipped = [
      {
        ...({ class: "told", file: repoPath("requirements.txt"), line: 1 } as const),
        ...({ reason: "vcs", detail: "a repository", project: projectName("moved") } as const),
      },
    ];

    expect(platform.audit({ ...given, checked, skipped })).toEqual(["comment", "body"]);
    expect(platform.comments[0]?.split("\n").slice(3)).toEqual([
      "- Left out: [`pepy`](https://pypi.org/project/pepy/) is still archived, and the policy or the baseline lets it be.",
      "- Left out: [`old`](https://pypi.org/project/old/) is still yanked, and the policy or the baseline lets it be.",
      "- Left out: [`moved`](https://pypi.org/project/moved/) comes from elsewhere or is declared private, so the index is not asked about it.",
    ]);
  });

  it("does not say that all is clear where what was listed is accepted", () => {
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    platform.audit(auditReport("2026-11-30", [audited("pepy", "archived", { severity: "off", waiver: waiver() })]));

    expect(platform.comments[0]?.split("\n")[1]).toBe("Nothing is left of the list.");
  });

  it("says what changed within GitHub's limit, whatever the index gives for reasons", () => {
    const reason = [{ quote: "<".repeat(400) }];
    const many = Array.from({ length: 60 }, (_, at) => audited(`project-${at}`, "archived", { message: reason }));
    const platform = createPlatform();
    platform.audit(auditReport("2026-11-23", [audited("pepy", "archived")]));

    platform.audit(auditReport("2026-11-30", [audited("pepy", "archived"), ...many]));

    const [comment = ""] = platform.comments;
    const said = comment.match(/^- /gm)?.length ?? 0;
    expect(said).toBeGreaterThan(20);
    expect(comment.endsWith(`And ${60 - said} more changes.`)).toBe(true);
    expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
  });
});
