import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import type { Skip } from "../../src/domain/manifest.ts";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import type { Report } from "../../src/domain/report.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { PLAIN } from "../../src/render/escape/commands.ts";
import { nextStep } from "../../src/render/finding-text.ts";
import { renderProse } from "../../src/render/prose.ts";
import { reviewText } from "../../src/render/review/body.ts";
import { countsParts, runNoticesOf, scopeText, titleOf } from "../../src/render/sentences.ts";
import { terminalReport } from "../../src/render/text.ts";
import { CONTEXT, finding, LIGHTNING, PEPY, report, TYPED_AST, unverified, waiver } from "./reports.ts";

const terminal = (of: Report): string => terminalReport(of, { width: 100, color: false });
const linesOf = (of: Report): readonly string[] => terminal(of).split("\n");

const BRIDGE: Finding = finding({
  rule: "direct-reference",
  severity: "warn",
  project: projectName("bridge"),
  version: null,
  status: null,
  file: "requirements.txt",
  line: 7,
  message: [
    { code: "bridge" },
    " comes from the repository ",
    { code: "https://github.com/a/b" },
    " instead of an index.",
  ],
});

function skip(overrides: Partial<Skip>): Skip {
  const of = { class: "told", file: repoPath("requirements.txt"), line: 7, reason: "vcs" } as const;
  return { ...of, detail: "bridge is not asked: it comes from a repository", project: null, ...overrides };
}

describe("The counts", () => {
  test("tell how many projects were looked up where not all were, so that they add up", () => {
    const { checked } = report([PEPY]);
    const some = report([PEPY, BRIDGE], { checked });

    expect(scopeText(some)).toBe("3 projects added or changed, 2 looked up on PyPI at 2026-11-23 06:40 UTC");
    expect(countsParts(some)).toEqual(["1 blocking", "1 warning", "1 project without a finding"]);
    expect(scopeText(report([PEPY]))).toBe("2 projects added or changed, looked up on PyPI at 2026-11-23 06:40 UTC");
  });

  test("say of a warning that it would block, instead of counting it twice", () => {
    const would = { severity: "warn", wouldBlock: true } as const;

    expect(countsParts(report([{ ...PEPY, ...would }]))[0]).toBe("1 warning (would block under standard)");
    expect(countsParts(report([{ ...PEPY, ...would }, TYPED_AST]))[0]).toBe(
      "2 warnings (1 would block under standard)",
    );
  });

  test("say whether all are unverified", () => {
    const two = [unverified("a", "503", 3), unverified("b", "503", 4)];

    expect(countsParts(report(two))[0]).toBe("2 blocking (all unverified)");
    expect(countsParts(report([...two, PEPY]))[0]).toBe("3 blocking (2 unverified)");
  });

  test("are silent where the title has said that there is nothing", () => {
    expect(countsParts(report([]))).toEqual([]);
  });
});

describe("What a title has said", () => {
  test("is no notice: unverified is told again only under a title about something worse", () => {
    expect(runNoticesOf(report([unverified("a", "503", 3)]))).toEqual([]);
    expect(runNoticesOf(report([PEPY, unverified("a", "503", 3)]))).toHaveLength(1);
  });

  test("is not the first sentence of an annotation", () => {
    const [archived, unanswered] = annotationsOf(report([PEPY, unverified("a", "503", 3)]));

    expect(archived).toMatchObject({ title: "Block: pepy is archived" });
    expect(archived?.message).toMatch(/^Its maintainers will publish no more releases/);
    expect(unanswered).toMatchObject({ title: "Block: a could not be checked" });
    expect(unanswered?.message).toMatch(/^“503”\. Nothing is known of its status/);
  });

  test("several look-ups without an answer give each reason its name", () => {
    const [one] = annotationsOf(report([unverified("a", "503", 3), unverified("b", "HTML", 4)]));

    expect(one?.message.split("\n").slice(0, 2)).toEqual(["a: “503”.", "b: “HTML”."]);
  });
});

describe("The terminal", () => {
  test("lists the places of findings that say the same, and says it once", () => {
    const twins = [1, 2].map((nth) =>
      finding({
        project: projectName(`old-${nth}`),
        line: nth,
        message: [{ code: `old-${nth}` }, " is archived: no more releases."],
      }),
    );

    expect(linesOf(report(twins)).slice(0, 4)).toEqual([
      "Block",
      "  pyproject.toml:1: old-1 is archived",
      "  pyproject.toml:2: old-2 is archived",
      "      No more releases. It still installs as before, and nothing warns when a flaw is found in it.",
    ]);
  });

  test("does not name a file after its place", () => {
    const file = {
      project: null,
      file: repoPath("setup.cfg"),
      line: 3,
      version: null,
      status: null,
      relation: null,
    } as const;
    const unreadable = finding({ ...file, rule: "unreadable-manifest" });

    expect(linesOf(report([unreadable]))).toContain("  setup.cfg:3: cannot be read in full");
  });

  test("leaves out skips that a finding has told, and the repository's own projects", () => {
    const skipped = [
      skip({}),
      skip({ line: 9, detail: "other is not asked" }),
      skip({ line: 11, reason: "self", detail: "own" }),
    ];
    const text = terminal(report([BRIDGE], { skipped }));

    expect(text).not.toContain("bridge is not asked");
    expect(text).toContain("  requirements.txt:9: other is not asked (vcs)");
    expect(text).not.toContain("requirements.txt:11");
  });
});

describe("A project's page on the index", () => {
  test("is linked where the fact is told", () => {
    expect(reviewText(report([PEPY]), CONTEXT, 60_000)).toContain(
      "- [`pepy`](https://pypi.org/project/pepy/) is archived",
    );
  });

  test("is not linked for what does not come from there", () => {
    expect(reviewText(report([BRIDGE]), CONTEXT, 60_000)).not.toContain("pypi.org/project/bridge");
  });
});

test("Many kinds of transitive findings take few lines of a cell", () => {
  const rules = ["archived-project", "yanked-release", "denied-project", "lock-mismatch", "withdrawn-release"] as const;
  const findings = rules.map((rule, nth) => {
    const project = projectName(`p-${nth}`);
    const path = [projectName("root"), project];
    return finding({ ...TYPED_AST, severity: "block", rule, project, path, fingerprint: rule, line: nth + 1 });
  });
  const row = reviewText(report(findings), CONTEXT, 60_000)
    .split("\n")
    .find((line) => line.startsWith("| **Block:**"));

  expect(row?.split("<br>")).toEqual([
    "| **Block:** 5 projects from `root`",
    "1 with another hash, 1 not offered, 1 archived, 1 yanked, 1 denied",
    expect.stringContaining("uv.lock:4"),
  ]);
});

test("Who has a waiver that ends is not told to get one", () => {
  const ending = waiver({ state: "expiring", expires: "2026-12-02" });
  const direct = { ...PEPY, alternatives: [], waiver: ending };

  expect(renderProse(nextStep(direct), PLAIN)).toBe(
    "Replace it with a maintained project before 2026-12-02, or renew the waiver.",
  );
  expect(renderProse(nextStep({ ...TYPED_AST, waiver: ending }), PLAIN)).toBe(
    "Raise it with mypy-legacy, which brings it in, before 2026-12-02, or renew the waiver.",
  );
});

describe("A locked file of another host", () => {
  const rule = "lock-mismatch";
  const foreign = finding({ rule, project: projectName("foo"), version: "1.0", foreignHost: "files.example" });

  test("is told by its host, not by a hash", () => {
    expect(renderProse(titleOf(report([foreign])), PLAIN)).toBe(
      "Blocked: foo 1.0 comes from files.example, not from PyPI",
    );
  });

  test("is counted as one of another host among what one requirement brings in", () => {
    const gathered = [foreign, foreign, { ...TYPED_AST, severity: "block" as const }].map((one, nth) => {
      const project = projectName(`p-${nth}`);
      const path = [projectName("root"), project];
      return { ...one, project, path, relation: TYPED_AST.relation, fingerprint: project };
    });

    const text = reviewText(report(gathered), CONTEXT, 60_000);

    expect(text).toContain("<br>from another host: `p-0`, `p-1`<br>");
  });
});

test("What may be an attack is told first, whatever its line", () => {
  const late = { ...LIGHTNING, line: 900, file: repoPath("zz.txt") };

  expect(renderProse(titleOf(report([PEPY, late])), PLAIN)).toBe("Blocked: lightning is quarantined, pepy is archived");
});
