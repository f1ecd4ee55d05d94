import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Not `new URL(…, import.meta.url)`: a bundler would take the folder for an asset.
const HERE = dirname(fileURLToPath(import.meta.url));

/** The root of the checkout. */
export const ROOT = resolve(HERE, "../../..");

/** Node 24 of the optional dependencies, whatever Node runs the tests; else the running one. */
export function nodePath(): string {
  const own = join(ROOT, "node_modules/.bin/node");
  return existsSync(own) ? own : process.execPath;
}

/** The preload that shifts the clock: `PYPI_GATE_TEST_NOW` (ISO time) is read by it alone. */
const CLOCK_PRELOAD = pathToFileURL(join(HERE, "clock.mjs")).href;

/** The preload that shortens the product's pauses. */
const QUICK_PRELOAD = pathToFileURL(join(HERE, "quick.mjs")).href;

/** The bundle under test: `PYPI_GATE_BUNDLE` where it is set (a build that is not committed yet), else the committed one. */
export function bundlePath(): string {
  return process.env.PYPI_GATE_BUNDLE ?? join(ROOT, "dist/index.js");
}

export interface ProcessSpec {
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** ISO time at which the process believes to start. */
  readonly now?: string | null;
  readonly nodeArgs?: readonly string[];
  /** True keeps the product's pauses at their full length; they are shortened by default. */
  readonly realTimers?: boolean;
  /** Kills it with SIGKILL after so long; 60,000 by default. */
  readonly timeoutMs?: number;
  /** Sends a signal after so long. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly afterMs: number };
}

export interface ProcessResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as they came. */
  readonly log: string;
  readonly durationMs: number;
}

/** Runs Node on the arguments until it ends. */
export function runNode(spec: ProcessSpec): Promise<ProcessResult> {
  const shifted = spec.now === undefined || spec.now === null ? null : spec.now;
  const preload = [
    ...(spec.realTimers === true ? [] : ["--import", QUICK_PRELOAD]),
    ...(shifted === null ? [] : ["--import", CLOCK_PRELOAD]),
  ];
  const env = shifted === null ? spec.env : { ...spec.env, PYPI_GATE_TEST_NOW: shifted };
  const started = performance.now();
  return new Promise((done, fail) => {
    const args = [...preload, ...(spec.nodeArgs ?? []), ...spec.args];
    const child = spawn(nodePath(), args, { cwd: spec.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
    const [out, err, log]: [Buffer[], Buffer[], Buffer[]] = [[], [], []];
    const collect = (own: Buffer[]) => (chunk: Buffer) => {
      own.push(chunk);
      log.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(err));
    const timers = [setTimeout(() => child.kill("SIGKILL"), spec.timeoutMs ?? 60_000)];
    const { signal } = spec;
    if (signal !== undefined) timers.push(setTimeout(() => child.kill(signal.name), signal.afterMs));
    child.on("error", fail);
    child.on("close", (exitCode, endedBy) => {
      for (const timer of timers) clearTimeout(timer);
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");
      const durationMs = performance.now() - started;
      done({ exitCode, signal: endedBy, stdout: text(out), stderr: text(err), log: text(log), durationMs });
    });
    // A program that does not read its input ends before it is written.
    child.stdin.on("error", () => undefined);
    child.stdin.end(spec.stdin ?? "");
  });
}
