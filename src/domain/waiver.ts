import type { ProjectStatus } from "./lookup.ts";
import type { ProjectName } from "./name.ts";
import type { RuleId } from "./rule.ts";

/** How a waiver stands on a day against a status. */
export type WaiverState = "valid" | "expiring" | "expired" | "void";

/** Named, reasoned, dated permission, bound to a status. */
export interface Waiver {
  readonly project: ProjectName;
  readonly rules: readonly RuleId[];
  readonly status: ProjectStatus;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day it holds, UTC. */
  readonly expires: string;
  readonly owner: string | null;
  readonly issue: string | null;
  readonly disposition: "migrating" | "vendored" | "accepted";
  readonly file: string;
  readonly line: number;
}

/** A waiver as judged on a day against a status. `days` is `expires - today`. */
export interface JudgedWaiver extends Waiver {
  readonly state: WaiverState;
  readonly days: number;
}
