import type { Policy, PolicyError } from "../domain/policy.ts";
import type { PolicyDifference, PolicyReport } from "../domain/report.ts";
import type { GateEdit, RunFacts } from "../domain/rule.ts";
import { readDocument } from "./document.ts";
import type { LoadedPolicy } from "./loaded.ts";
import type { LocateToml, PolicyText } from "./model.ts";
import { isPyproject } from "./places.ts";

/** How a run goes on with the policies of the base and, where the range changes a policy file, of the head. */
export interface PolicyOutcome {
  /** What judges this run: the base's policy, or the default one where that is broken. */
  readonly policy: Policy;
  /** Errors that end the run with exit 2 after its findings are reported; empty otherwise. */
  readonly fatal: readonly PolicyError[];
  /** For {@link RunFacts}: the finding `invalid-policy` comes of these. */
  readonly headPolicyErrors: RunFacts["headPolicyErrors"];
  /** Null where the range changes no policy. `differs` is still to be filled in. */
  readonly proposed: { readonly errors: readonly PolicyError[]; readonly policy: Policy | null } | null;
  /** Sentences for the report's `notes`. */
  readonly notes: readonly string[];
}

/**
 * A required check can not lock a branch: what a broken head would leave on the base blocks, a broken base ends with
 * exit 2, and the change that repairs it is judged by the default policy alone. `head` is null where the range
 * changes no policy.
 */
export function policyOutcome(base: LoadedPolicy, head: LoadedPolicy | null): PolicyOutcome {
  const broken = base.errors.length > 0;
  const repaired = broken && head !== null && head.errors.length === 0;
  const judging: Policy = repaired ? { ...base.policy, errors: [] } : base.policy;
  return {
    policy: judging,
    fatal: repaired ? [] : base.errors,
    headPolicyErrors: (head?.errors ?? []).map(({ file, line, message }) => ({ place: { file, line }, message })),
    proposed: head === null ? null : { errors: head.errors, policy: head.errors.length === 0 ? head.policy : null },
    notes: repaired
      ? ["The policy of the base branch is broken and this change repairs it; it was judged by the default policy."]
      : [],
  };
}

/** The report's `policy`. `ref`: the commit the policy was read at. `differs`: of {@link proposedDifferences}. */
export function policyReport(
  outcome: PolicyOutcome,
  ref: string | null,
  differs: readonly PolicyDifference[],
): PolicyReport {
  const { policy, proposed, fatal } = outcome;
  return {
    preset: policy.preset,
    files: policy.files,
    ref,
    errors: fatal,
    proposed: proposed === null ? null : { errors: proposed.errors, differs },
  };
}

/**
 * What of the policy a range edits. `before` and `after` are the policy files as they stand and as the change would
 * leave them; only the table `[tool.pypi-gate]` of a pyproject.toml counts. Empty: the policy stays.
 */
export function policyEdits(
  before: readonly PolicyText[],
  after: readonly PolicyText[],
  locate: LocateToml,
): readonly GateEdit[] {
  const paths = [...new Set([...after, ...before].map((text) => text.path))].sort();
  return paths.flatMap((path): readonly GateEdit[] => {
    const [old, now] = [before, after].map((texts) => texts.find((text) => text.path === path));
    if (policyContent(old, locate) === policyContent(now, locate)) return [];
    return [{ place: { file: path, line: policyLine(now, locate) }, what: "policy" }];
  });
}

function policyContent(source: PolicyText | undefined, locate: LocateToml): string | null {
  if (source === undefined) return null;
  if (source.problem !== undefined) return `${source.problem}\n${source.text}`;
  if (!isPyproject(source.path)) return source.text;
  const document = readDocument(source, locate);
  if (document.kind === "absent") return null;
  return document.kind === "broken" ? source.text : JSON.stringify(document.value);
}

function policyLine(source: PolicyText | undefined, locate: LocateToml): number {
  if (source === undefined || !isPyproject(source.path)) return 1;
  const document = readDocument(source, locate);
  return document.kind === "policy" ? document.lineAt([]) : 1;
}
