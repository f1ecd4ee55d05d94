import type { Policy, PolicyError } from "../domain/policy.ts";
import { type BuildContext, buildPolicy } from "./effective.ts";
import { mergeLayers, type PolicyValues } from "./merge.ts";
import type { PolicyInputs, PolicyLayer } from "./model.ts";

/** The policy in force with what it came from. */
export interface LoadedPolicy {
  /** The default policy where there are errors. */
  readonly policy: Policy;
  readonly values: PolicyValues;
  /** Every error of every file, by file and line. */
  readonly errors: readonly PolicyError[];
}

/** The policy that these layers make; without any, what the inputs alone say. Nothing of a file with an error applies. */
export function loadedPolicy(
  layers: readonly PolicyLayer[],
  errors: readonly PolicyError[],
  context: BuildContext & { readonly inputs: PolicyInputs },
): LoadedPolicy {
  const values = mergeLayers(errors.length === 0 ? layers : [], context.inputs);
  return { policy: buildPolicy(values, errors, context), values, errors };
}
