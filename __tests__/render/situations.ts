import type { Finding } from "../../src/domain/finding.ts";
import { projectName } from "../../src/domain/name.ts";
import { repoPath } from "../../src/domain/paths.ts";
import type { Report } from "../../src/domain/report.ts";
import { RUN_AGAIN } from "../../src/rules/unverified-project.ts";
import { BASE, CURATED, finding, LIGHTNING, PEPY, report, TYPED_AST, unverified, waiver } from "./reports.ts";

const HOSTILE =
  'x" @octocat #12 owner/repo#7 ![i](https://evil.example/i.png) <img src=x> </details> <!-- x --> ::error::y ##[group]z | \\| www.evil.example :rocket: \u001b[31m \u202e da39a3ee5e6b4b0d3255bfef95601890afd80709 `code` $x$';

function transitive(name: string, line: number): Finding {
  return finding({
    ...TYPED_AST,
    project: projectName(name),
    message: [{ code: name }, " is archived: its maintainers will publish no more releases, security fixes included."],
    line,
    fingerprint: `archived-project:${name}`,
    path: [projectName("mypy-legacy"), projectName("mid"), projectName(name)],
  });
}

/** Every situation whose texts are kept as goldens, by name. */
export const SITUATIONS: Readonly<Record<string, Report>> = {
  clean: report([]),
  "no-manifest": report([], {
    manifests: [],
    checked: [],
    policy: { preset: "standard", files: [], ref: null, errors: [], proposed: null },
  }),
  "one-blocked": report([PEPY]),
  curated: report([CURATED]),
  many: report([LIGHTNING, PEPY, TYPED_AST]),
  twelve: report(
    Array.from({ length: 12 }, (_, at) =>
      finding({
        project: projectName(`package-${at + 1}`),
        file: at < 6 ? "requirements.txt" : "services/api/requirements.txt",
        line: 3 + at,
      }),
    ),
  ),
  gathered: report([
    LIGHTNING,
    ...["typed-ast", "six-next", "attrs-old", "mypy-stubs"].map((name, at) => transitive(name, 812 + at * 20)),
  ]),
  unverified: report([
    unverified("numpy", "the index answered 503", 3),
    unverified("pandas", "no answer within 10 s", 4),
    unverified("polars", "the answer is HTML", 5),
    unverified("pyarrow", "not asked any more", 6),
  ]),
  switched: report([{ ...unverified("numpy", "the index answered 503", 3), severity: "warn", remedy: [RUN_AGAIN] }], {
    unverifiedSwitch: "warn",
  }),
  advisory: report([{ ...PEPY, severity: "warn", wouldBlock: true }], {
    policy: { preset: "advisory", files: [".github/pypi-gate.toml"], ref: BASE, errors: [], proposed: null },
  }),
  waived: report([
    finding({ severity: "off", waiver: waiver() }),
    finding({
      project: projectName("retrying"),
      line: 30,
      message: [
        { code: "retrying" },
        " is archived: its maintainers will publish no more releases, security fixes included.",
        " The waiver ",
        { quote: "Used in one script; replaced in Q1" },
        ", owner ",
        { quote: "@acme/data" },
        ", expired on 2026-11-20.",
      ],
      waiver: waiver({ project: projectName("retrying"), state: "expired", days: -3, expires: "2026-11-20" }),
    }),
  ]),
  care: report(
    [
      finding({
        project: projectName("six-next"),
        severity: "warn",
        waiver: waiver({ project: projectName("six-next"), state: "expiring", days: 9, expires: "2026-12-02" }),
      }),
    ],
    {
      waivers: {
        expiring: [waiver({ project: projectName("six-next"), state: "expiring", days: 9, expires: "2026-12-02" })],
        void: [waiver({ project: projectName("lightning"), line: 25, state: "void" })],
        unused: [waiver({ project: projectName("left-over"), line: 33 })],
        expired: [],
      },
    },
  ),
  "broken-policy": report([PEPY], {
    policy: {
      preset: "standard",
      files: [".github/pypi-gate.toml"],
      ref: BASE,
      errors: [
        {
          file: ".github/pypi-gate.toml",
          line: 4,
          message: 'unknown severity "loud" for "archived-project" in [rules]; valid: "block", "warn", "note", "off"',
        },
      ],
      proposed: null,
    },
  }),
  policy: report([PEPY], {
    policy: {
      preset: "standard",
      files: [".github/pypi-gate.toml"],
      ref: BASE,
      errors: [],
      proposed: {
        errors: [],
        differs: [
          {
            rule: "archived-project",
            project: projectName("pepy"),
            file: "pyproject.toml",
            line: 22,
            now: "block",
            // biome-ignore lint/suspicious/noThenProperty: the contract names the severity after the merge so.
            then: "off",
          },
        ],
      },
    },
    skipped: [
      {
        class: "unread",
        file: repoPath("setup.py"),
        line: 12,
        reason: "dynamic",
        detail: "install_requires is computed",
        project: null,
      },
    ],
  }),
  hostile: report(
    [
      finding({
        version: HOSTILE,
        file: `dir/${HOSTILE.replaceAll("\u001b", "")}.txt`,
        message: [{ code: HOSTILE }, " says ", { quote: HOSTILE.repeat(4) }, " ", HOSTILE],
        remedy: [{ link: "javascript:alert(1)", text: HOSTILE }],
      }),
    ],
    { notes: [HOSTILE] },
  ),
  thousands: report(
    Array.from({ length: 2000 }, (_, at) =>
      finding({ project: projectName(`package-${at + 1}`), file: "uv.lock", line: 10 + at * 12 }),
    ),
  ),
};
