import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { RangeRequest } from "../adapters/git/range.ts";
import { type GitRepository, isOfSurroundingHook, openGitRepository } from "../adapters/git/repository.ts";
import { UserError } from "../domain/errors.ts";
import { gate } from "../gate.ts";
import type { Options } from "./arguments.ts";
import { indexAccess } from "./index-access.ts";
import type { Io } from "./io.ts";
import { createTerminalLog } from "./log.ts";
import { policyChoice } from "./policy-option.ts";
import type { Run } from "./run.ts";
import { sharedPolicyReader } from "./shared-policy.ts";
import { tellReport } from "./tell-report.ts";

/** `pypi-gate check`: the gate on a local git range. Exit code: the verdict. */
export async function check({ options }: Run, io: Io): Promise<number> {
  const access = indexAccess(options, io);
  const log = createTerminalLog(io);
  const repository = await openCheckout(options, rangeOf(options, io), io);
  const { root } = repository;
  try {
    const choice = await policyChoice(options, root, io);
    const world = { repository, openIndex: access.open, readShared: sharedPolicyReader(io, log), clock: io.clock, log };
    const report = await gate(choice, world);
    log.end();
    return await tellReport(report, { options, root, choice }, io);
  } finally {
    log.end();
    await access.close();
    await repository.close();
  }
}

/** The checkout that `--repo` names, else that of the current folder. Throws UserError where there is none. */
export async function openCheckout(options: Options, range: RangeRequest, io: Io): Promise<GitRepository> {
  const named = options.text("repo");
  const dir = resolve(io.cwd, named ?? ".");
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new UserError(`--repo ${dir} is no folder.`, "Name a checkout of a git repository.");
  const isHooks = named !== null && (await isOfSurroundingHook(dir, io.cwd, io.env));
  return await openGitRepository({
    ...range,
    dir: isHooks ? io.cwd : dir,
    named: named !== null && !isHooks,
    env: io.env,
  });
}

function rangeOf(options: Options, { env }: Pick<Io, "env">): RangeRequest {
  const given = { base: options.text("base"), head: options.text("head") };
  if (options.flag("staged")) {
    if (given.head === null) return { base: given.base ?? "HEAD", head: null, staged: true };
    throw new UserError("--staged and --head name two things to judge.", "Give one of them.");
  }
  return env.PRE_COMMIT === "1" && given.base === null && given.head === null ? rangeOfHook(env) : given;
}

// What pre-commit tells its hooks: what is pushed stands between two refs; where they are missing on a push, all of
// the history is new to the remote. Everything else is about what is staged.
function rangeOfHook(env: Io["env"]): RangeRequest {
  const [from, to] = [env.PRE_COMMIT_FROM_REF ?? "", env.PRE_COMMIT_TO_REF ?? ""];
  if (from !== "" && to !== "") return { base: from, head: to };
  if ((env.PRE_COMMIT_REMOTE_BRANCH ?? "") !== "") {
    // `git push REMOTE other`: what is pushed need not be what is checked out.
    return { base: null, head: env.PRE_COMMIT_LOCAL_BRANCH || "HEAD", fromNothing: true };
  }
  return { base: "HEAD", head: null, staged: true };
}
