/**
 * `npm run bench`: what the program costs beside the least that could be done, both measured in one run by turns.
 * Ratios, not times: they hold on a slow machine too. `--check` exits with 1 where a limit is missed; `--quick` takes
 * fewer rounds; other words choose parts (start-up, locks, audit, formats, memory).
 */
import { spawnSync } from "node:child_process";
import { auditRows } from "./audit.ts";
import { formatRows } from "./formats.ts";
import { lockRows } from "./locks.ts";
import { holds, type Row, tableOf } from "./measure.ts";
import { memoryRows, startUpRows } from "./processes.ts";

const PARTS: Readonly<Record<string, (quick: boolean) => Promise<readonly Row[]>>> = {
  "start-up": (quick) => startUpRows(quick ? 5 : 15),
  locks: (quick) => lockRows(quick ? 5 : 11),
  audit: (quick) => auditRows(quick ? 3 : 11),
  formats: (quick) => formatRows(quick ? 5 : 41),
  memory: () => memoryRows(),
};

async function main(args: readonly string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith("-"));
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`bench: ${name} …\n`);
    rows.push(...(await measure(args.includes("--quick"))));
  }
  console.log(tableOf(rows));
  return args.includes("--check") && !rows.every(holds) ? 1 : 0;
}

// Garbage of one side must not be collected on the other's time.
if (globalThis.gc === undefined) {
  const again = ["--expose-gc", import.meta.filename, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, again, { stdio: "inherit" }).status ?? 1;
} else process.exitCode = await main(process.argv.slice(2));
