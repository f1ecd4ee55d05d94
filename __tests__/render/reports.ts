import type { Finding } from "../../src/domain/finding.ts";
import { projectName } from "../../src/domain/name.ts";
import type { CheckedProject, Report } from "../../src/domain/report.ts";
import type { JudgedWaiver } from "../../src/domain/waiver.ts";
import type { PageContext } from "../../src/render/page/context.ts";
import type { ReviewContext } from "../../src/render/review/reconcile.ts";

export const HEAD = "3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a3f2c9d1a";
export const BASE = "b45e0c0db45e0c0db45e0c0db45e0c0db45e0c0d";

export const CONTEXT: PageContext = {
  repoUrl: "https://github.com/acme/shop",
  headSha: HEAD,
  baseBranch: "main",
  docsUrl: "https://github.com/acme/pypi-gate/blob/v1/docs/rules",
  reportUrl: "https://github.com/acme/shop/actions/runs/77",
};

export function reviewContext(overrides: Partial<ReviewContext> = {}): ReviewContext {
  return { ...CONTEXT, when: "on-findings", inline: true, suggestions: new Map(), ...overrides };
}

/** An archived direct dependency that blocks, with whatever differs. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  const project = overrides.project === undefined ? projectName("pepy") : overrides.project;
  const rule = overrides.rule ?? "archived-project";
  return {
    rule,
    severity: "block",
    wouldBlock: false,
    project,
    projects: null,
    foreignHost: null,
    version: "2.1.4",
    status: "archived",
    relation: { kind: "direct", change: "new" },
    column: "new",
    path: project === null ? [] : [project],
    parentKnown: true,
    file: "pyproject.toml",
    line: 22,
    also: [],
    message: [
      { code: project ?? "pyproject.toml" },
      " is archived: its maintainers will publish no more releases, security fixes included.",
    ],
    effect: ["It still installs as before, and nothing warns when a flaw is found in it."],
    remedy: ["Replace it with a maintained project, or accept it with a dated waiver."],
    alternatives: [],
    rejected: [],
    alternativesFailure: null,
    alternativesSought: false,
    suggestion: null,
    waiver: null,
    critical: false,
    fingerprint: `${rule}:${project ?? overrides.file ?? "pyproject.toml"}`,
    ...overrides,
  };
}

export const LIGHTNING = finding({
  rule: "quarantined-project",
  project: projectName("lightning"),
  version: "2.6.2",
  status: "quarantined",
  file: "requirements.txt",
  line: 14,
  message: [
    { code: "lightning" },
    " is quarantined: the administrators of PyPI have suspended it pending review. This is not proof that anything is wrong with it.",
  ],
  effect: [
    "pip and uv find no files, so a fresh resolve fails or silently picks something else.",
    " A lock file that already names a file may still install it: the file host keeps serving quarantined files.",
  ],
  remedy: ["Hold this change until the review has ended, or take the project out. Run the check again then."],
});

export const PEPY = finding({
  alternatives: [
    {
      name: "pypistats",
      basis: "maintainer",
      verified: true,
      kind: "project",
      rename: false,
      note: [
        "named by the maintainer in the description of the final release (2.1.4, 2024-03-02). Active on PyPI, same owner, supports Python ≥ 3.9 as this project does.",
      ],
    },
  ],
  rejected: [
    {
      name: "pypi-stat",
      basis: "curated",
      reason: [
        "The curated list names ",
        { code: "pypi-stat" },
        ", but it is archived on PyPI itself, so it is not suggested.",
      ],
    },
  ],
  alternativesSought: true,
});

/** An alternative of the curated list, with the page that shows it. */
export const CURATED = finding({
  alternatives: [
    {
      name: "pypistats",
      basis: "curated",
      verified: true,
      kind: "project",
      rename: true,
      note: [
        "curated: the project was renamed (",
        { link: "https://example.com/news/renamed", text: "evidence" },
        ", checked 2026-05-01). Active on the index; the maintainers themselves point to it.",
      ],
    },
  ],
  alternativesSought: true,
});

export const TYPED_AST = finding({
  severity: "warn",
  project: projectName("typed-ast"),
  version: "1.5.5",
  relation: { kind: "transitive", change: "new" },
  column: "transitive",
  path: [projectName("mypy-legacy"), projectName("typed-ast")],
  file: "uv.lock",
  line: 812,
  remedy: ["Raise it with ", { code: "mypy-legacy" }, ", which brings it in, or accept it with a dated waiver."],
});

export function unverified(name: string, detail: string, line: number): Finding {
  return finding({
    rule: "unverified-project",
    project: projectName(name),
    version: null,
    status: null,
    file: "requirements.txt",
    line,
    message: [{ code: name }, " could not be checked on PyPI: ", { quote: detail }, "."],
    effect: ["Nothing is known of its status: this is neither clean nor bad."],
    remedy: [
      "Run the check again when the index answers. If it stays away, an administrator can set ",
      { code: "on-unverified: warn" },
      " for the time being.",
    ],
  });
}

export function waiver(overrides: Partial<JudgedWaiver> = {}): JudgedWaiver {
  return {
    project: projectName("pepy"),
    rules: ["archived-project"],
    status: "archived",
    reason: "Used in one script; replaced in Q1",
    expires: "2027-02-21",
    owner: "@acme/data",
    issue: null,
    disposition: "migrating",
    file: ".github/pypi-gate.toml",
    line: 9,
    state: "valid",
    days: 90,
    ...overrides,
  };
}

export function checkedProject(name: string, status: CheckedProject["status"], answer: string): CheckedProject {
  return {
    name: projectName(name),
    status,
    answer,
    direct: true,
    change: "new",
    version: "1.0",
    critical: false,
    place: { file: "requirements.txt", line: 3 },
  };
}

/** A report whose counts follow from its findings. */
export function report(findings: readonly Finding[], overrides: Partial<Report> = {}): Report {
  const severity = (word: string): number => findings.filter((one) => one.severity === word).length;
  const unanswered = new Set(findings.filter((one) => one.rule === "unverified-project").map((one) => one.project));
  const names = [...new Set(findings.flatMap((one) => one.project ?? []))];
  const checked = overrides.checked ?? [
    ...names.map((name) => nameOf(name, findings)),
    checkedProject("requests", "active", "active"),
  ];
  return {
    mode: "review",
    conclusion: severity("block") > 0 ? "failure" : "success",
    range: { base: BASE, head: HEAD },
    checkedAt: "2026-11-23T06:40:12.000Z",
    indexUrl: "https://pypi.org/simple/",
    counts: {
      checked: checked.length,
      block: severity("block"),
      warn: severity("warn"),
      note: severity("note"),
      unverified: unanswered.size,
      waived: severity("off"),
      wouldBlock: findings.filter((one) => one.wouldBlock).length,
    },
    findings,
    waivers: { unused: [], expired: [], expiring: [], void: [] },
    policy: { preset: "standard", files: [".github/pypi-gate.toml"], ref: BASE, errors: [], proposed: null },
    policyLines: ["preset standard", "archived-project: new block, transitive warn, changed warn, existing warn"],
    skipped: [],
    checked,
    projects: new Set([...checked.map((one) => one.name), ...names]).size,
    manifests: ["pyproject.toml", "requirements.txt", "uv.lock"],
    unverifiedSwitch: null,
    review: { when: "on-findings", inline: true },
    notes: [],
    ...overrides,
  };
}

function nameOf(name: string, findings: readonly Finding[]): CheckedProject {
  const own = findings.find((one) => one.project === name);
  const answer = own?.rule === "unverified-project" ? "no answer" : (own?.status ?? "active");
  return {
    name: projectName(name),
    status: own?.status ?? null,
    answer,
    direct: own?.relation?.kind !== "transitive",
    change: own?.relation?.change ?? "new",
    version: own?.version ?? null,
    critical: false,
    place: { file: own?.file ?? "x", line: own?.line ?? 1 },
  };
}
