import { createHash } from "node:crypto";
import { repoPath } from "../../src/domain/paths.ts";
import type { ChangedFile, Range } from "../../src/domain/range.ts";
import type { Report } from "../../src/domain/report.ts";
import type { GateRequest } from "../../src/gate/requests.ts";
import { gate } from "../../src/gate.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import type { FileRead, Log, Repository, Side } from "../../src/ports.ts";
import { type FakeClock, fakeClock } from "./index/clock.ts";
import type { FakeProject } from "./index/project.ts";
import { legacyJson, simpleJson } from "./index/render.ts";
import { reply } from "./index/replies.ts";
import { type Script, scripted } from "./index/scripted.ts";

export type Files = Readonly<Record<string, string>>;

/** A run of the gate without network, git or process. */
export interface GateRun {
  /** Files at the merge base; null makes the run an audit of `head`. */
  readonly base: Files | null;
  readonly head: Files;
  /** Old path by new path. */
  readonly renamed?: Files;
  readonly projects?: readonly FakeProject[];
  /** In place of the projects. */
  readonly script?: Script;
  readonly request?: Partial<GateRequest>;
  readonly now?: string;
  /** In place of a clock that starts at `now`. */
  readonly clock?: FakeClock;
}

/** What came of it: the report, the names asked in order, and how many batches of reads it took. */
export interface GateOutcome {
  readonly report: Report;
  readonly asked: readonly string[];
  readonly batches: number;
}

export const QUIET: Log = { info: ignore, warn: ignore, debug: ignore, progress: ignore };

function ignore(): void {
  // Nobody reads it.
}

/** Runs the gate over files in memory. Projects that are not given answer 404. */
export async function runGate(run: GateRun): Promise<GateOutcome> {
  const known = new Map((run.projects ?? []).map((project) => [project.name, project]));
  const { index, asked } = scripted(run.script ?? ((name) => answerFor(known.get(name))));
  const described = (name: string) => {
    const project = known.get(name);
    return project === undefined ? reply({ status: 404 }) : reply({ body: JSON.stringify(legacyJson(project, "")) });
  };
  let batches = 0;
  const repository: Repository = {
    range: async () => rangeOf(run),
    policyRef: async () => null,
    read: async (requests) => {
      batches += 1;
      return requests.map(({ side, path }) => readFrom(filesOf(run, side), path));
    },
  };
  const report = await gate(
    { inputs: NO_INPUTS, policyFile: null, outsidePolicy: null, ...run.request },
    {
      repository,
      openIndex: () => ({ ...index, url: "https://pypi.org/simple/", description: async (name) => described(name) }),
      readShared: async () => ({ problem: "there is no shared policy here" }),
      clock: run.clock ?? fakeClock(run.now ?? "2026-11-24T06:40:00.000Z"),
      log: QUIET,
    },
  );
  return { report, asked: asked.map(({ name }) => name), batches };
}

function answerFor(project: FakeProject | undefined) {
  return project === undefined ? reply({ status: 404 }) : reply({ body: JSON.stringify(simpleJson(project, "")) });
}

function filesOf({ base, head }: GateRun, side: Side): Files {
  return side === "head" || base === null ? head : base;
}

function readFrom(files: Files, path: string): FileRead {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text === undefined) return { kind: "absent" };
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", path: repoPath(path), oid: createHash("sha1").update(bytes).digest("hex"), bytes };
}

function rangeOf({ base, head, renamed = {} }: GateRun): Range {
  if (base === null) return { kind: "audit", head: "b".repeat(40), paths: Object.keys(head).map(repoPath), notes: [] };
  const old = new Set(Object.values(renamed));
  const changed = [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((path): readonly ChangedFile[] => {
    const previous = renamed[path];
    if (previous !== undefined) return [{ path: repoPath(path), status: "renamed", previousPath: repoPath(previous) }];
    if (old.has(path) || base[path] === head[path]) return [];
    const status = base[path] === undefined ? "added" : head[path] === undefined ? "removed" : "modified";
    return [{ path: repoPath(path), status, previousPath: null }];
  });
  return { kind: "review", base: "a".repeat(40), head: "b".repeat(40), changed, notes: [] };
}

/** A finding in one line: `severity rule project@version file:line +also`. */
export function inBrief(report: Report): readonly string[] {
  return report.findings.map(({ severity, rule, project, version, file, line, also }) =>
    [
      severity,
      rule,
      `${project ?? "-"}${version === null ? "" : `@${version}`}`,
      `${file}:${line}`,
      ...also.map((place) => `+${place.file}:${place.line}`),
    ].join(" "),
  );
}
