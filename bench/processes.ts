import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Row, rowOf, sideBySide, WALL } from "./measure.ts";
import { uvLockText } from "./texts.ts";

const HERE = import.meta.dirname;
export const BUNDLE = process.env.PYPI_GATE_BUNDLE ?? join(HERE, "../dist/index.js");
// As large as a file may be that is read: 5 MB.
const LARGE = 3_000;

/** Runs Node on the arguments; throws where the exit code is another. */
export function node(args: readonly string[], cwd: string, exitCode = 0): string {
  const done = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28, env: childEnv(cwd) });
  if (done.status !== exitCode) throw new Error(`node ${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
  return done.stderr;
}

/** The environment of every process that is measured: a home of its own, and no proxy. */
export function childEnv(cwd: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: cwd };
}

/** Runs something in a folder with these files, which is removed afterwards. */
export async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starting the program over starting an empty Node process. */
export function startUpRows(rounds: number): Promise<readonly Row[]> {
  return inFolder({ "requirements.txt": "requests==2.31.0\n" }, async (folder) => {
    const empty = (): string => node([join(HERE, "empty.mjs")], folder);
    const version = await sideBySide(() => node([BUNDLE, "--version"], folder), empty, rounds, WALL);
    const inventory = await sideBySide(
      () => node([BUNDLE, "inventory", "--format", "json", "requirements.txt"], folder),
      empty,
      rounds,
      WALL,
    );
    return [
      rowOf("start-up: --version / an empty Node process", version, 2.5, ["ours", "empty"]),
      rowOf("start-up: inventory of one small file / an empty Node process", inventory, 3, ["ours", "empty"]),
    ];
  });
}

/** The most memory that reading a large lock takes, over a process that parses it and no more. */
export function memoryRows(): Promise<readonly Row[]> {
  return inFolder({ "uv.lock": uvLockText(LARGE) }, (folder) => {
    const peakOf = (args: readonly string[]): number => {
      const said = node(["--import", join(HERE, "peak.mjs"), ...args], folder);
      return Number(/peak (?<kilobytes>\d+)/.exec(said)?.groups?.kilobytes) / 1024;
    };
    const ours = peakOf([BUNDLE, "inventory", "--format", "json", "--output", "out.json", "uv.lock"]);
    const other = peakOf([join(HERE, "smol-toml.mjs"), "uv.lock"]);
    const detail = `ours ${ours.toFixed(0)} MB, smol-toml ${other.toFixed(0)} MB`;
    return [
      { what: "peak memory: inventory of 3,000 packages / smol-toml alone", ratio: ours / other, limit: null, detail },
    ];
  });
}
