import { gate } from "../gate.ts";
import type { Options } from "./arguments.ts";
import { indexAccess } from "./index-access.ts";
import type { Io } from "./io.ts";
import { createTerminalLog } from "./log.ts";
import { NO_MANIFEST } from "./output.ts";
import { policyChoice } from "./policy-option.ts";
import type { Run } from "./run.ts";
import { sharedPolicyReader } from "./shared-policy.ts";
import { openSource, refuseStrangers } from "./sources.ts";
import { tellReport } from "./tell-report.ts";

/** `pypi-gate audit`: what a folder depends on already. Exit code: the verdict. */
export async function audit({ words, options }: Run, io: Io): Promise<number> {
  const access = indexAccess(options, io);
  const log = createTerminalLog(io);
  const { repository, root, readAs } = await openSource(words, io);
  const choice = await policyChoice(options, root, io);
  try {
    const baselines = usesBaseline(options) ? await (await import("./baseline.ts")).openBaselines(options, io) : null;
    const world = { repository, openIndex: access.open, readShared: sharedPolicyReader(io, log), clock: io.clock, log };
    const report = await gate({ ...choice, readAs }, world);
    log.end();
    refuseStrangers(readAs, report.skipped);
    const told = baselines === null ? report : await baselines.judged(report);
    if (isForPrograms(options) && told.manifests.length + told.skipped.length === 0) io.stderr(NO_MANIFEST);
    return await tellReport(told, { options, root, choice }, io);
  } finally {
    log.end();
    await access.close();
  }
}

// What people read says it itself.
function isForPrograms(options: Options): boolean {
  return ["json", "sarif"].includes(options.text("format") ?? "text");
}

function usesBaseline(options: Options): boolean {
  return options.text("baseline") !== null || options.text("write-baseline") !== null;
}
