import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectName } from "../../src/domain/name.ts";
import { roadmapReport } from "../../src/render/roadmap.ts";
import { hostileText, LIVE, seen } from "./hostile.ts";
import { audited, auditReport } from "./issue/platform.ts";
import { finding, PEPY, waiver } from "./reports.ts";

const EXISTING = { relation: { kind: "direct", change: "existing" }, column: "existing" } as const;

describe("the migration roadmap", () => {
  it("says the way out of every adverse project", () => {
    const { alternatives, alternativesSought } = PEPY;
    const given = auditReport("2026-11-23", [
      audited("typed-ast", "archived", {
        relation: { kind: "transitive", change: "existing" },
        path: ["mypy-legacy", "typed-ast"].map(projectName),
        file: "uv.lock",
        line: 812,
      }),
      audited("pepy", "archived", {
        ...{ alternatives, alternativesSought, severity: "off", waiver: waiver() },
        also: [
          { file: "srv/requirements.txt", line: 4 },
          { file: "uv.lock", line: 90 },
        ],
      }),
      audited("lightning", "quarantined"),
    ]);

    expect(roadmapReport(given)).toMatchInlineSnapshot(`
      "# Migration roadmap

      3 projects in 3 manifests, looked up on PyPI at 2026-11-23 06:00 UTC: 3 projects to leave or to fix.

      | Project | Way out | Owner and last day |
      | --- | --- | --- |
      | 1. \`lightning\`<br>quarantined | take it out or wait, 1 file | – |
      | 2. \`pepy\`<br>archived | replace by \`pypistats\`, 3 files | \`@acme/data\`<br>2027-02-21 |
      | 3. \`typed-ast\`<br>archived | through \`mypy-legacy\`, 1 file | – |

      ## 1. [\`lightning\`](https://pypi.org/project/lightning/)

      \`lightning\` is quarantined. It still installs as before, and nothing warns when a flaw is found in it.

      - How it came in: direct dependency, already there
      - Where: \`requirements.txt\`

      To do

      - [ ] Leave it.
      - [ ] Update the lock files, and run \`pypi-gate audit\`.

      ## 2. [\`pepy\`](https://pypi.org/project/pepy/)

      \`pepy\` is archived. Accepted by \`@acme/data\` until 2027-02-21. Reason given: “Used in one script; replaced in Q1”. It still installs as before, and nothing warns when a flaw is found in it.

      - How it came in: direct dependency, already there
      - Where: \`requirements.txt\`, \`srv/requirements.txt\`, \`uv.lock\`
      - Instead: [\`pypistats\`](https://pypi.org/project/pypistats/), named by the maintainer in the description of the final release (2.1.4, 2024-03-02). Active on PyPI, same owner, supports Python ≥ 3.9 as this project does.

      To do

      - [ ] Read what \`pypistats\` changes.
      - [ ] Replace \`pepy\` by \`pypistats\` at \`requirements.txt:3\`, \`srv/requirements.txt:4\`.
      - [ ] Update the lock files, and run \`pypi-gate audit\`.
      - [ ] Remove the waiver \`.github/pypi-gate.toml:9\` (it ends on 2027-02-21).

      ## 3. [\`typed-ast\`](https://pypi.org/project/typed-ast/)

      \`typed-ast\` is archived. It still installs as before, and nothing warns when a flaw is found in it.

      - How it came in: already there, from \`mypy-legacy\`
      - Where: \`uv.lock\`

      To do

      - [ ] See whether a later \`mypy-legacy\` does without it.
      - [ ] Leave it.
      - [ ] Update the lock files, and run \`pypi-gate audit\`.
      - [ ] Until it is done: a waiver with an owner and a last day.
      "
    `);
  });

  it("puts status before what is direct, that before what is critical, and that before many files", () => {
    const more = [{ file: "b.txt", line: 1 }];
    const transitive = { relation: { kind: "transitive", change: "existing" } } as const;
    const given = auditReport("2026-11-23", [
      audited("e", "deprecated", { critical: true, also: more }),
      audited("d", "archived", transitive),
      audited("c", "archived"),
      audited("b", "archived", { also: more }),
      audited("a", "archived", { ...transitive, critical: true }),
      audited("z", "quarantined", transitive),
    ]);

    const order = [...roadmapReport(given).matchAll(/^## \d+\. \[`(.)`/gm)].map((match) => match[1]);

    expect(order).toEqual(["z", "b", "c", "a", "d", "e"]);
  });

  it("names every direct requirement that brings a project in", () => {
    const given = auditReport("2026-11-23", [
      audited("old", "archived", {
        relation: { kind: "transitive", change: "existing" },
        path: ["flask-legacy", "old"].map(projectName),
      }),
    ]);
    const roots = ["celery-legacy", "flask-legacy"].map(projectName);
    const text = roadmapReport({ ...given, checked: given.checked.map((one) => ({ ...one, roots })) });

    expect(text).toContain("| 1. `old`<br>archived | through `flask-legacy`, `celery-legacy`, 1 file | – |");
    expect(text).toContain("- [ ] See whether a later `flask-legacy` does without it.");
    expect(text).toContain("- [ ] See whether a later `celery-legacy` does without it.");
  });

  it("names what could not be looked at", () => {
    const unread = finding({ rule: "unreadable-manifest", project: null, file: "srv/requirements.txt" });
    const given = auditReport("2026-11-23", [], { unanswered: ["numpy"] });
    const text = roadmapReport({ ...given, findings: [...given.findings, unread] });

    expect(text).toContain("Could not be checked, so nothing new is known of: `numpy`.");
    expect(text).toContain("Could not be read in full: `srv/requirements.txt`.");
  });

  it("says that there is nothing to leave", () => {
    expect(roadmapReport(auditReport("2026-11-23", [], { active: ["a"] }))).toContain("nothing to leave");
  });

  it("lets no markup, mention or link out of hostile words", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (word, other) => {
        const bad = finding({
          ...{ ...EXISTING, file: word === "" ? "x" : word, version: word, effect: [other], remedy: [other] },
          message: [{ code: word }, { quote: other }],
          waiver: waiver({ owner: word, reason: other, file: word }),
          alternatives: [
            { name: word, basis: "curated", verified: false, note: [other], kind: "project", rename: false },
          ],
        });
        const found = seen(roadmapReport(auditReport("2026-11-23", [bad])));

        expect(LIVE.filter((pattern) => pattern.test(found.text))).toEqual([]);
        expect(found.links.filter((link) => !link.startsWith("https://pypi.org/project/"))).toEqual([]);
        expect(found.comments).toEqual([]);
        expect(new Set(found.rows).size).toBe(1);
      }),
      { numRuns: 150 },
    );
  });
});
