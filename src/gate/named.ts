import type { Policy } from "../domain/policy.ts";
import { formatOf } from "../manifests/registry.ts";
import { requirements } from "../manifests/requirements/format.ts";
import type { GateRequest } from "./requests.ts";

/** The policy's word on files, but what the caller named is read in any case: as requirements where neither the policy nor the name says more. */
export function namedAs<P extends Pick<Policy, "manifest">>(policy: P, readAs: GateRequest["readAs"]): P {
  if (readAs === undefined || readAs.size === 0) return policy;
  const manifest: Policy["manifest"] = (path) => {
    const said = policy.manifest(path);
    if (!readAs.has(path)) return said;
    return { excluded: false, format: said.format ?? (formatOf(path) === null ? requirements.id : null) };
  };
  return { ...policy, manifest };
}
