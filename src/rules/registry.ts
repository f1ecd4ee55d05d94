import type { Observation, Rule, RuleId, Subject } from "../domain/rule.ts";
import { archivedProject } from "./archived-project.ts";
import { deniedProject } from "./denied-project.ts";
import { deprecatedProject } from "./deprecated-project.ts";
import { directReference } from "./direct-reference.ts";
import { gateEdited } from "./gate-edited.ts";
import { invalidPolicy } from "./invalid-policy.ts";
import { lockMismatch } from "./lock-mismatch.ts";
import { missingProject } from "./missing-project.ts";
import { quarantinedProject } from "./quarantined-project.ts";
import { uncheckedIndex } from "./unchecked-index.ts";
import { unknownStatus } from "./unknown-status.ts";
import { unreadEntry } from "./unread-entry.ts";
import { unreadableManifest } from "./unreadable-manifest.ts";
import { unverifiedProject } from "./unverified-project.ts";
import { withdrawnRelease } from "./withdrawn-release.ts";
import { yankedRelease } from "./yanked-release.ts";

/** Every rule, one line each; a missing id is a type error. */
const BY_ID: Readonly<Record<RuleId, Rule>> = {
  "archived-project": archivedProject,
  "denied-project": deniedProject,
  "deprecated-project": deprecatedProject,
  "direct-reference": directReference,
  "gate-edited": gateEdited,
  "invalid-policy": invalidPolicy,
  "lock-mismatch": lockMismatch,
  "missing-project": missingProject,
  "quarantined-project": quarantinedProject,
  "unchecked-index": uncheckedIndex,
  "unknown-status": unknownStatus,
  "unread-entry": unreadEntry,
  "unreadable-manifest": unreadableManifest,
  "unverified-project": unverifiedProject,
  "withdrawn-release": withdrawnRelease,
  "yanked-release": yankedRelease,
};

/** In the order of their ids. */
export const RULES: readonly Rule[] = Object.values(BY_ID);

/** What all rules say of a subject; where only files are new, what is said of files. */
export function judge(subject: Subject): readonly Observation[] {
  const filesOnly = subject.kind === "project" && subject.change.filesOnly === true;
  return RULES.filter((rule) => !filesOnly || rule.judgesNewFiles).flatMap((rule) => rule.judge(subject));
}
