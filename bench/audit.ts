import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import { type Row, rowOf, sideBySide, WALL } from "./measure.ts";
import { BUNDLE, childEnv, inFolder, node } from "./processes.ts";
import { uvLockText } from "./texts.ts";

const HERE = import.meta.dirname;
const PACKAGES = 1_000;
const LIMIT = 1.3;

/** What the index answered since it was last asked. */
interface Counts {
  readonly requests: number;
  readonly projects: number;
  readonly notModified: number;
  readonly bodyBytes: number;
}

interface Server {
  readonly url: string;
  /** Starts counting from nothing. */
  readonly counts: () => Promise<Counts>;
  readonly stop: () => void;
}

/** Both sides of a comparison, in processes of their own. */
interface Sides {
  readonly server: Server;
  readonly rounds: number;
  readonly audit: (cache: readonly string[]) => void;
  readonly bare: () => void;
  /** What the index answers to one bare loop. */
  readonly plain: Counts;
}

/**
 * An audit of 1,000 locked packages over a bare loop of the same requests: without a cache, with one that is written,
 * and with one that is confirmed. Throws where the index saw another number of requests than one for each package.
 */
export function auditRows(rounds: number): Promise<readonly Row[]> {
  return inFolder({ "uv.lock": uvLockText(PACKAGES) }, async (folder) => {
    const server = await startServer(folder);
    try {
      const sides = await sidesOf(server, folder, rounds);
      let runs = 0;
      return [
        await compared("no cache", sides, () => ["--no-cache"]),
        await compared("a cold cache, written", sides, () => ["--cache-dir", `cold-${++runs}`]),
        await warmRow(sides),
      ];
    } finally {
      server.stop();
    }
  });
}

async function sidesOf(server: Server, folder: string, rounds: number): Promise<Sides> {
  const args = ["audit", "uv.lock", "--index-url", server.url, "--format", "json", "--output", "report.json"];
  const bare = (): void => void node([join(HERE, "bare-loop.mjs"), server.url, String(PACKAGES)], folder);
  const audit = (cache: readonly string[]): void => void node([BUNDLE, ...args, ...cache], folder);
  bare();
  const plain = await server.counts();
  expectCounts("the bare loop", plain, { ...plain, requests: PACKAGES, projects: PACKAGES, notModified: 0 });
  return { server, rounds, audit, bare, plain };
}

async function compared(what: string, sides: Sides, cache: () => readonly string[]): Promise<Row> {
  const pair = await sideBySide(() => sides.audit(cache()), sides.bare, sides.rounds, WALL);
  const runs = 2 * (sides.rounds + 1);
  const { requests, bodyBytes } = sides.plain;
  const expected = { ...sides.plain, requests: runs * requests, bodyBytes: runs * bodyBytes };
  expectCounts(what, await sides.server.counts(), expected);
  return rowOf(titleOf(what), pair, LIMIT, ["ours", "bare"]);
}

// The bodies come from the cache: the loop beside it fetches them all, so the ratio has no limit.
async function warmRow(sides: Sides): Promise<Row> {
  const { server, plain } = sides;
  const warm = (): void => sides.audit(["--cache-dir", "warm"]);
  warm();
  await server.counts();
  warm();
  expectCounts("a warm cache", await server.counts(), { ...plain, notModified: plain.requests, bodyBytes: 0 });
  const pair = await sideBySide(warm, sides.bare, sides.rounds, WALL);
  await server.counts();
  return rowOf(titleOf("a warm cache, 304 for each and no body"), pair, null, ["ours", "bare"]);
}

function titleOf(what: string): string {
  return `audit of ${PACKAGES} locked packages, 30 ms away, ${what} / bare GET, gunzip, JSON.parse`;
}

function expectCounts(what: string, got: Counts, wanted: Counts): void {
  if (isDeepStrictEqual(got, wanted)) return;
  throw new Error(`${what}: the index answered ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

// Not blocked by `spawnSync`: the server is another process.
async function startServer(cwd: string): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, [join(HERE, "index-server.mjs"), String(PACKAGES)], {
    cwd,
    env: childEnv(cwd),
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (child.stdout === null || child.stdin === null) throw new Error("the server has no pipes");
  const { stdin } = child;
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  const port = await nextLine();
  return {
    url: `http://127.0.0.1:${port}/simple/`,
    counts: async () => {
      stdin.write("\n");
      return countsIn(await nextLine());
    },
    stop: () => child.kill(),
  };
}

function countsIn(line: string): Counts {
  const said: Readonly<Record<string, unknown>> = JSON.parse(line);
  const of = (key: string): number => Number(said[key]);
  return {
    requests: of("requests"),
    projects: of("projects"),
    notModified: of("notModified"),
    bodyBytes: of("bodyBytes"),
  };
}
