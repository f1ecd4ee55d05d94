// Preloaded with `node --import`: the pauses of the product (a second between two writes, waits between tries) last a
// twenty-fifth of their time. Shorter timers, and limits of ten seconds and more, are left alone.
import { syncBuiltinESMExports } from "node:module";
import promises from "node:timers/promises";

const quick = (ms) => (typeof ms === "number" && ms >= 100 && ms < 10_000 ? Math.ceil(ms / 25) : ms);

const { setTimeout: start } = globalThis;
globalThis.setTimeout = Object.assign((run, ms, ...more) => start(run, quick(ms), ...more), start);

const { setTimeout: sleep } = promises;
promises.setTimeout = (ms, ...more) => sleep(quick(ms), ...more);
syncBuiltinESMExports();
