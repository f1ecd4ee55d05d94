import { baseNameOf } from "../domain/paths.ts";
import { OWN_POLICY_FILE } from "../domain/policy.ts";
import type { PolicyText } from "./model.ts";

/** Where a repository's own policy may stand, without `policy-file`. */
export const POLICY_FILES = [OWN_POLICY_FILE, "pyproject.toml"] as const;

/** True for the file that holds a policy in `[tool.pypi-gate]`, by its name. */
export function isPyproject(path: string): boolean {
  return baseNameOf(path) === "pyproject.toml";
}

/** False for a `pyproject.toml` that cannot have the table `[tool.pypi-gate]`: told from the text, without reading it as TOML. */
export function mayHoldPolicy({ path, text, problem }: PolicyText): boolean {
  // A key of TOML may be written with escapes.
  return problem !== undefined || !isPyproject(path) || /pypi-gate|\\[uUx]/.test(text);
}
