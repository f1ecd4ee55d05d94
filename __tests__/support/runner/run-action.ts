/**
 * Runs the bundle as the runner does: `INPUT_*` from action.yml's defaults, an event file, the file commands, and
 * nothing else of the host's environment. Reads back what the runner would.
 *
 *     const run = await runAction({ event: pullRequestEvent({ github, number: 7 }), github, inputs: { "index-url": index.url } });
 *     expect(run.exitCode).toBe(1);
 *     expect(run.report).toMatchObject({ conclusion: "failure" });
 *     expect(run.violations).toEqual([]);
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import type { GitHub } from "../github/github.ts";
import { annotationsOf, type Command, parseCommands, type RunnerAnnotation } from "./commands.ts";
import type { EventSpec } from "./events.ts";
import { parseFileCommand } from "./file-commands.ts";
import { type ActionMetadata, readMetadata } from "./metadata.ts";
import { bundlePath, type ProcessResult, type ProcessSpec, ROOT, runNode } from "./process.ts";

export interface ActionOptions {
  readonly event: EventSpec;
  readonly github: Pick<GitHub, "apiUrl" | "graphqlUrl" | "serverUrl" | "token" | "owner" | "name">;
  /** Inputs of the workflow; the others have their defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More environment, as `HTTPS_PROXY` or `RUNNER_DEBUG`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The bundle under test by default. */
  readonly bundle?: string;
  readonly metadata?: string;
  readonly token?: string;
  readonly nodeArgs?: readonly string[];
  /** True keeps the pauses between writes and tries at their full length. */
  readonly realTimers?: boolean;
  /** How many times as fast the run's time goes, limits included. */
  readonly pace?: number;
  /** ISO time at which the run starts. */
  readonly now?: string;
  /** A folder that stays; a temporary one by default (the product needs no checkout). */
  readonly workspace?: string;
  readonly timeoutMs?: number;
  readonly signal?: ProcessSpec["signal"];
  readonly readAfter?: ProcessSpec["readAfter"];
}

export interface ActionRun extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** The Markdown of the job summary. */
  readonly summary: string;
  readonly commands: readonly Command[];
  readonly annotations: readonly RunnerAnnotation[];
  /** The JSON of the file that the output `report` names; null when there is none. */
  readonly report: unknown;
  /** Text files left in the workspace (`workspace/…`) and in RUNNER_TEMP (`temp/…`). */
  readonly files: Readonly<Record<string, string>>;
  /** What a correct action never does. */
  readonly violations: readonly string[];
}

const MAX_SUMMARY = 1024 * 1024;
const FILE_COMMANDS = ["OUTPUT", "ENV", "STATE", "STEP_SUMMARY", "PATH"];
const DEPRECATED = new Set(["set-output", "save-state", "set-env", "add-path"]);

/** Runs the action once, to its end. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const home = mkdtempSync(join(tmpdir(), "gate-run-"));
  try {
    const metadata = readMetadata(options.metadata ?? join(ROOT, "action.yml"), options.token ?? options.github.token);
    const folders = { home, workspace: options.workspace ?? join(home, "workspace"), temp: join(home, "temp") };
    for (const folder of [folders.workspace, folders.temp, join(home, "commands")])
      mkdirSync(folder, { recursive: true });
    for (const name of FILE_COMMANDS) writeFileSync(join(home, "commands", name), "");
    const env = {
      ...runnerEnvironment(options, folders),
      ...inputEnvironment(metadata, options.inputs ?? {}),
      ...options.env,
    };
    const { now = null, nodeArgs = [], timeoutMs = 60_000, realTimers = false, signal, pace, readAfter } = options;
    const bundle = options.bundle ?? bundlePath();
    const timing = {
      ...{ now, nodeArgs, timeoutMs, realTimers },
      ...(signal === undefined ? {} : { signal }),
      ...(readAfter === undefined ? {} : { readAfter }),
      ...(pace === undefined ? {} : { pace }),
    };
    const result = await runNode({ args: [bundle], cwd: folders.workspace, env, ...timing });
    return readBack(result, { metadata, folders, inputs: options.inputs ?? {} });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Folders {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
}

function inputEnvironment(metadata: ActionMetadata, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const values = new Map([...metadata.inputs].map(([name, value]) => [name, value ?? ""]));
  for (const [name, value] of Object.entries(inputs)) values.set(name, value);
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function runnerEnvironment(
  { event, github }: ActionOptions,
  { home, workspace, temp }: Folders,
): Record<string, string> {
  const eventPath = join(home, "event.json");
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const files = FILE_COMMANDS.map((name) => [`GITHUB_${name}`, join(home, "commands", name)]);
  return {
    ...Object.fromEntries(files),
    ...{ CI: "true", GITHUB_ACTIONS: "true", PATH: process.env.PATH ?? "/usr/bin:/bin", HOME: home, LANG: "C.UTF-8" },
    ...{
      RUNNER_TEMP: temp,
      RUNNER_TOOL_CACHE: join(home, "tools"),
      RUNNER_OS: "Linux",
      RUNNER_ARCH: "X64",
      RUNNER_NAME: "loopback",
    },
    ...{ GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.serverUrl },
    ...{ GITHUB_REPOSITORY: `${github.owner}/${github.name}`, GITHUB_REPOSITORY_OWNER: github.owner },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: eventPath, GITHUB_WORKSPACE: workspace },
    ...{
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    },
    ...{ GITHUB_BASE_REF: event.baseRef ?? "", GITHUB_HEAD_REF: event.headRef ?? "" },
    ...{ GITHUB_RUN_ID: "9000000001", GITHUB_RUN_NUMBER: "1", GITHUB_RUN_ATTEMPT: "1", GITHUB_ACTOR: "octocat" },
    ...{ GITHUB_WORKFLOW: "gate", GITHUB_JOB: "pypi-gate", GITHUB_ACTION: "__self" },
    GITHUB_WORKFLOW_REF: `${github.owner}/${github.name}/.github/workflows/gate.yml@${event.ref}`,
  };
}

interface Context {
  readonly metadata: ActionMetadata;
  readonly folders: Folders;
  readonly inputs: Readonly<Record<string, string>>;
}

function readBack(result: ProcessResult, context: Context): ActionRun {
  const { folders } = context;
  const commandFile = (name: string): string => readFileSync(join(folders.home, "commands", name), "utf8");
  const summary = commandFile("STEP_SUMMARY");
  const outputs = parseFileCommand(commandFile("OUTPUT"));
  const commands = parseCommands(result.log);
  const files = { ...filesIn(folders.workspace, "workspace"), ...filesIn(folders.temp, "temp") };
  const violations = [
    ...Object.keys(context.inputs)
      .filter((name) => !context.metadata.inputs.has(name))
      .map((name) => `undeclared input ${name}`),
    ...Object.keys(outputs)
      .filter((name) => !context.metadata.outputs.has(name))
      .map((name) => `undeclared output ${name}`),
    ...commands
      .filter((command) => DEPRECATED.has(command.name))
      .map((command) => `deprecated command ${command.name}`),
    ...commands
      .filter((command) => command.version === 1)
      .map((command) => `a command inside a line: ##[${command.name}]`),
    ...(Buffer.byteLength(summary) > MAX_SUMMARY ? ["a summary over 1 MiB"] : []),
  ];
  const report = reportOf(outputs.report ?? "");
  return { ...result, outputs, summary, commands, annotations: annotationsOf(commands), report, files, violations };
}

function reportOf(path: string): unknown {
  return path !== "" && isAbsolute(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

// Larger files are a caller's own checkout.
const MAX_FILE = 4 * 1024 * 1024;

function filesIn(folder: string, prefix: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const small = paths.filter((path) => !path.includes("/.git/") && statSync(path).size <= MAX_FILE);
  return Object.fromEntries(small.map((path) => [`${prefix}/${relative(folder, path)}`, readFileSync(path, "utf8")]));
}
