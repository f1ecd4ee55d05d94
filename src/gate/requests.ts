import type { RepoPath } from "../domain/paths.ts";
import type { PolicyInputs } from "../policy/model.ts";
import type { SharedReference } from "../policy/shared.ts";
import type { Clock, Log, PackageIndex, Repository } from "../ports.ts";

/** What a run is asked to do. The mode follows from the repository's range. */
export interface GateRequest {
  /** Options that beat the policy file. */
  readonly inputs: PolicyInputs;
  /** The path or shared reference that `policy-file` or `--policy` names; null for the usual places. */
  readonly policyFile: string | null;
  /** A policy from outside the repository (`--policy` with such a path), read from disk by the caller. */
  readonly outsidePolicy: { readonly path: string; readonly text: string } | null;
  /** Files of an audit that were named one by one: read whatever their name says. */
  readonly readAs?: ReadonlySet<RepoPath>;
}

/** What the gate needs of the world. */
export interface GateWorld {
  readonly repository: Repository;
  /** Opens the index that the policy names. */
  readonly openIndex: (url: string) => PackageIndex;
  /** Reads a shared policy; a problem is one sentence. */
  readonly readShared: (
    reference: SharedReference,
  ) => Promise<{ readonly text: string } | { readonly problem: string }>;
  readonly clock: Clock;
  readonly log: Log;
}
