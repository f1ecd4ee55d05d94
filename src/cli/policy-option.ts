import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { insideOf } from "../adapters/disk/read.ts";
import { codeOf } from "../adapters/error-code.ts";
import { UserError } from "../domain/errors.ts";
import { parseRepoPath } from "../domain/paths.ts";
import { ON_UNVERIFIED, PRESETS } from "../domain/policy.ts";
import type { GateRequest } from "../gate/requests.ts";
import type { Options } from "./arguments.ts";
import type { Io } from "./io.ts";

/** What the options say of the policy. */
export type PolicyChoice = Pick<GateRequest, "inputs" | "policyFile" | "outsidePolicy">;

/**
 * Reads `--policy`, `--preset`, `--on-unverified` and `--index-url`. A policy inside `root` is named by its path there
 * and read with the repository; one outside is read from disk now. Throws UserError where that cannot be read.
 */
export async function policyChoice(options: Options, root: string, io: Pick<Io, "cwd">): Promise<PolicyChoice> {
  const inputs: GateRequest["inputs"] = {
    preset: options.word("preset", PRESETS),
    indexUrl: options.text("index-url"),
    review: null,
    onUnverified: options.word("on-unverified", ON_UNVERIFIED),
  };
  const file = options.text("policy");
  if (file === null) return { inputs, policyFile: null, outsidePolicy: null };
  // OWNER/REPO/PATH@REF: the gate tells a broken reference from a path.
  if (file.includes("@")) return { inputs, policyFile: file, outsidePolicy: null };
  const inside = await insidePath(file, root, io.cwd);
  if (inside !== null) return { inputs, policyFile: inside, outsidePolicy: null };
  return {
    inputs,
    policyFile: null,
    outsidePolicy: { path: file, text: await readOutside(resolve(io.cwd, file), file) },
  };
}

async function insidePath(file: string, root: string, cwd: string): Promise<string | null> {
  const path = resolve(cwd, file);
  const folder = await realpath(dirname(path)).catch(() => null);
  if (folder !== null) {
    const inside = insideOf(root, join(folder, basename(path)));
    if (inside !== null) return inside;
    if (await exists(path)) return null;
  }
  // Seen from the repository's root, as the action names it.
  return parseRepoPath(file);
}

async function exists(path: string): Promise<boolean> {
  return realpath(path).then(
    () => true,
    () => false,
  );
}

async function readOutside(path: string, shown: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    const why = code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code;
    throw new UserError(`The policy ${shown} cannot be read (${why}).`, "Name a policy file that is there.");
  }
}
