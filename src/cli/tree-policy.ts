import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createFolderRepository } from "../adapters/folder/repository.ts";
import { repositoryAround } from "../adapters/folder/targets.ts";
import { createReader } from "../changes/reader.ts";
import { UserError } from "../domain/errors.ts";
import type { Range } from "../domain/range.ts";
import { type PolicyReading, policyRequests, readPolicy } from "../gate/read-policy.ts";
import type { GateWorld } from "../gate/requests.ts";
import { NO_INPUTS } from "../policy/model.ts";
import type { Repository } from "../ports.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { PolicyChoice } from "./policy-option.ts";

/** The root of the checkout that `--repo` (else the current folder) is in; the folder itself outside git. */
export async function rootOf(options: Options, io: Pick<Io, "cwd">): Promise<string> {
  const dir = resolve(io.cwd, options.text("repo") ?? ".");
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory() !== true) throw new UserError(`--repo ${dir} is no folder.`, "Name a folder that is there.");
  const real = await realpath(dir);
  return (await repositoryAround(real)) ?? real;
}

/** The files of a root as they stand, for reading its policy. */
export function treeAt(root: string, io: Pick<Io, "env">): Repository {
  return createFolderRepository({ targets: { root, inGit: false, targets: [] }, given: new Map(), env: io.env });
}

/** The file that holds the policy of a root, broken or not, options aside; null where there is none. */
export async function ownPolicyFile(root: string, io: Pick<Io, "env" | "clock">): Promise<string | null> {
  const readShared = async () => ({ problem: "no shared policy is named" });
  const { loaded } = await readPolicyOf(treeAt(root, io), OWN_POLICY, { today: io.clock.now(), readShared });
  return loaded.values.files[0] ?? loaded.errors[0]?.file ?? null;
}

const OWN_POLICY: PolicyChoice = { inputs: NO_INPUTS, policyFile: null, outsidePolicy: null };

const NOTHING: Range = { kind: "audit", head: null, paths: [], notes: [] };

/** The policy in force, where nothing is judged. */
export async function readPolicyOf(
  repository: Repository,
  choice: PolicyChoice,
  { today, readShared }: { readonly today: string; readonly readShared: GateWorld["readShared"] },
): Promise<PolicyReading> {
  const reader = createReader(repository);
  await reader.load(policyRequests(choice, NOTHING));
  return await readPolicy(choice, { range: NOTHING, reader, today }, { readShared });
}
