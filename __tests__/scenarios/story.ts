import { expect } from "vitest";
import type { Recorded } from "../support/github/github.ts";
import type { ActionRun } from "../support/runner/run-action.ts";
import type { Scenario } from "../support/scenario.ts";

/** The time of every run of a scenario that does not care. */
export const NOW = "2026-11-24T06:40:00.000Z";

/** Writes of the runs so far, in order. */
export function writesOf({ github }: Scenario): readonly Recorded[] {
  const names = github.writes();
  return github.requests.filter((request) => names.includes(request.name));
}

/**
 * Everything that one run leaves behind, as a golden file: exit code, outputs, the whole report, annotations, the
 * writes with their bodies. Only what differs from machine to machine is named instead: commits, times, ports, folders.
 */
export function told(scenario: Scenario, run: ActionRun): string {
  const parts = [
    `exit ${run.exitCode}`,
    section("outputs", run.outputs),
    section("report", run.report),
    section("annotations", run.annotations),
    ...writesOf(scenario).map((write) => section(write.name, write.body)),
  ];
  return steady(parts.join("\n\n"), scenario);
}

/** Compares with `goldens/NAME.txt`. */
export async function expectTold(name: string, scenario: Scenario, run: ActionRun): Promise<void> {
  scenario.assertClean();
  expect([run.signal, run.stderr]).toEqual([null, ""]);
  await expect(told(scenario, run)).toMatchFileSnapshot(`goldens/${name}.txt`);
}

/** Text with commits, times, ports and folders by name. */
export function steady(text: string, { github, index, repository, baseSha, headSha }: Scenario): string {
  const named = new Map([
    [baseSha, "BASE"],
    [headSha, "HEAD"],
  ]);
  const others = repository
    .git("rev-list", "--all")
    .split("\n")
    .filter((sha) => !named.has(sha));
  for (const [at, sha] of others.entries()) named.set(sha, `COMMIT${at}`);
  let steadied = text
    .replaceAll(index.url, "INDEX/")
    .replaceAll(index.url.replace("http:", "http:&#8203;"), "INDEX/")
    .replaceAll(github.origin, "GITHUB");
  for (const [sha, name] of named) {
    steadied = steadied.replaceAll(sha, `<${name}>`).replaceAll(sha.slice(0, 7), `<${name.toLowerCase()}>`);
  }
  return steadied
    .replaceAll(/\/[^\s"]*gate-run-\w+\//g, "RUN/")
    .replaceAll(/2026-11-24T06:40:\d\d(\.\d+)?Z/g, "<now>")
    .replaceAll(/digest=[0-9a-f]+/g, "digest=<digest>")
    .replaceAll(/("external_id": "pypi-gate\/1):(?:pull-\d+|push):[0-9a-f:]+/g, "$1:<digests>");
}

function section(title: string, value: unknown): string {
  return `--- ${title}\n${JSON.stringify(value ?? null, null, 2).replaceAll("\\n", "\n    ")}`;
}

interface BriefFinding {
  readonly severity: string;
  readonly rule: string;
  readonly project: string | null;
  readonly version: string | null;
  readonly file: string;
  readonly line: number;
}

/** The findings of a report file, one line each: `severity rule project@version file:line`. */
export function findingsOf(run: ActionRun): readonly string[] {
  return reportOf(run).findings.map(
    ({ severity, rule, project, version, file, line }) =>
      `${severity} ${rule} ${project ?? "-"}${version === null ? "" : `@${version}`} ${file}:${line}`,
  );
}

/** What tests read of a report file. */
export interface ReportFile {
  readonly conclusion: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly range: { readonly base: string | null; readonly head: string | null };
  readonly findings: readonly (BriefFinding & {
    readonly message: string;
    readonly path: readonly string[];
    readonly also: readonly { readonly file: string; readonly line: number }[];
    readonly projects?: readonly string[];
    readonly relation: { readonly kind: string; readonly change: string } | null;
  })[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/** The report of a run that wrote one. */
export function reportOf(run: ActionRun): ReportFile {
  if (run.report === null) throw new Error(`no report; the log:\n${run.log}`);
  return run.report as ReportFile;
}
