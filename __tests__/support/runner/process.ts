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

/** The preload that makes time fast: `PYPI_GATE_TEST_PACE` is read by it alone. */
const PACE_PRELOAD = pathToFileURL(join(HERE, "pace.mjs")).href;

/** The preload that shortens the product's pauses. */
const QUICK_PRELOAD = pathToFileURL(join(HERE, "quick.mjs")).href;

/** A young heap that holds a whole run: a fifth of a short run's time goes to collecting it otherwise. */
const ROOMY = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

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
  /** How many times as fast the process's time runs, limits included; in place of the shortened pauses. */
  readonly pace?: number;
  /** Kills it with SIGKILL after so long; 60,000 by default. */
  readonly timeoutMs?: number;
  /** Reads its output only once the promise is fulfilled, as a busy runner does: until then the pipe fills up. */
  readonly readAfter?: Promise<unknown>;
  /** Sends a signal when the promise is fulfilled: when a server saw a request, never by the clock. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly when: Promise<unknown> };
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
  /** How long it went on after the signal; null where none was sent. */
  readonly afterSignalMs: number | null;
}

/** Runs Node on the arguments until it ends. */
export function runNode(spec: ProcessSpec): Promise<ProcessResult> {
  const shifted = spec.now === undefined || spec.now === null ? null : spec.now;
  const preload = [
    ...(spec.realTimers === true || spec.pace !== undefined ? [] : ["--import", QUICK_PRELOAD]),
    ...(spec.pace === undefined ? [] : ["--import", PACE_PRELOAD]),
    ...(shifted === null ? [] : ["--import", CLOCK_PRELOAD]),
  ];
  const env = {
    ...spec.env,
    ...(shifted === null ? {} : { PYPI_GATE_TEST_NOW: shifted }),
    ...(spec.pace === undefined ? {} : { PYPI_GATE_TEST_PACE: String(spec.pace) }),
  };
  const started = performance.now();
  return new Promise((done, fail) => {
    const args = [...ROOMY, ...preload, ...(spec.nodeArgs ?? []), ...spec.args];
    const child = spawn(nodePath(), args, { cwd: spec.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
    const [out, err, log]: [Buffer[], Buffer[], Buffer[]] = [[], [], []];
    const collect = (own: Buffer[]) => (chunk: Buffer) => {
      own.push(chunk);
      log.push(chunk);
    };
    void Promise.resolve(spec.readAfter).then(() => {
      child.stdout.on("data", collect(out));
      child.stderr.on("data", collect(err));
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), spec.timeoutMs ?? 60_000);
    let signalled: number | null = null;
    void spec.signal?.when.then(() => {
      signalled = performance.now();
      child.kill(spec.signal?.name);
    });
    child.on("error", fail);
    child.on("close", (exitCode, endedBy) => {
      clearTimeout(timer);
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString("utf8");
      const ended = performance.now();
      const times = { durationMs: ended - started, afterSignalMs: signalled === null ? null : ended - signalled };
      done({ exitCode, signal: endedBy, stdout: text(out), stderr: text(err), log: text(log), ...times });
    });
    // A program that does not read its input ends before it is written.
    child.stdin.on("error", () => undefined);
    child.stdin.end(spec.stdin ?? "");
  });
}
