// Preloaded with `node --import`: time runs PYPI_GATE_TEST_PACE times as fast for the process, its limits included.
import { syncBuiltinESMExports } from "node:module";
import promises from "node:timers/promises";

const pace = Number(process.env.PYPI_GATE_TEST_PACE);
if (!(pace >= 1)) throw new Error("PYPI_GATE_TEST_PACE is no number of at least 1");
delete process.env.PYPI_GATE_TEST_PACE;

const fast = (ms) => (typeof ms === "number" ? Math.ceil(ms / pace) : ms);

const { setTimeout: start } = globalThis;
globalThis.setTimeout = Object.assign((run, ms, ...more) => start(run, fast(ms), ...more), start);

const { setTimeout: sleep } = promises;
promises.setTimeout = (ms, ...more) => sleep(fast(ms), ...more);
syncBuiltinESMExports();

const now = performance.now.bind(performance);
performance.now = () => now() * pace;
