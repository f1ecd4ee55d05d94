import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../domain/errors.ts";
import { type PolicyReading, VOCABULARY } from "../gate/read-policy.ts";
import { describePolicy, describeText } from "../policy/describe.ts";
import { severityContext } from "../policy/effective.ts";
import { POLICY_FILES } from "../policy/places.ts";
import { POLICY_SCHEMA_URL } from "../policy/schema.ts";
import { starterPolicy } from "../policy/starter.ts";
import { jsonDocument } from "../render/escape/json.ts";
import type { Options } from "./arguments.ts";
import { openCheckout } from "./check.ts";
import type { Io } from "./io.ts";
import { createTerminalLog } from "./log.ts";
import { cannotWrite, putResult, tellPolicyErrors } from "./output.ts";
import { policyChoice } from "./policy-option.ts";
import type { Run } from "./run.ts";
import { sharedPolicyReader } from "./shared-policy.ts";
import { ownPolicyFile, readPolicyOf, rootOf, treeAt } from "./tree-policy.ts";

/** `pypi-gate policy`: the effective policy, or a first one. Exit code 0, or 2 with the errors. */
export async function policy({ options }: Run, io: Io): Promise<number> {
  if (options.flag("init")) return await init(options, io);
  const today = io.clock.now();
  const { loaded } = await readingOf(options, today, io);
  const { values, errors } = loaded;
  const described = describePolicy(values, severityContext(values, VOCABULARY), { today, errors });
  const json = options.text("format") === "json";
  if (json) await putResult(jsonDocument(described), options, io);
  else if (errors.length === 0) await putResult(describeText(loaded.policy.lines, []), options, io);
  tellPolicyErrors(errors, io);
  return errors.length > 0 ? 2 : 0;
}

async function readingOf(options: Options, today: string, io: Io): Promise<PolicyReading> {
  const readShared = sharedPolicyReader(io, createTerminalLog(io));
  const base = options.text("base");
  if (base === null) {
    const root = await rootOf(options, io);
    return await readPolicyOf(treeAt(root, io), await policyChoice(options, root, io), { today, readShared });
  }
  const repository = await openCheckout(options, { base, head: base }, io);
  try {
    return await readPolicyOf(repository, await policyChoice(options, repository.root, io), { today, readShared });
  } finally {
    await repository.close();
  }
}

// It writes one file, the same for all.
const NOT_WITH_INIT = ["base", "format", "output", "policy", "preset", "index-url"] as const;

async function init(options: Options, io: Io): Promise<number> {
  const other = NOT_WITH_INIT.find((name) => options.text(name) !== null);
  if (other !== undefined) {
    throw new UserError(
      `--init writes ${POLICY_FILES[0]}, and --${other} means nothing for that.`,
      "Give --init alone, or with --repo.",
    );
  }
  const root = await rootOf(options, io);
  const [starterPath] = POLICY_FILES;
  const path = join(root, starterPath);
  const there = (await ownPolicyFile(root, io)) ?? ((await exists(path)) ? starterPath : null);
  if (there !== null)
    throw new UserError(`There is a policy already: ${there}.`, "Edit it, or see `pypi-gate policy`.");
  try {
    await mkdir(dirname(path), { recursive: true });
    // Never over a file that came there in the meantime.
    await writeFile(path, starterPolicy(POLICY_SCHEMA_URL), { flag: "wx" });
  } catch (error) {
    throw cannotWrite(starterPath, "Make it a file that you may write.", error);
  }
  io.stdout(`Wrote ${starterPath}: it takes effect on pull requests once it is merged.\n`);
  return 0;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
