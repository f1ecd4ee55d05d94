import type { Prose } from "../domain/prose.ts";
import type { GateEdit, Rule } from "../domain/rule.ts";
import { observeRun } from "./observe-run.ts";

/** The pull request touches what judges it: the policy in force stays that of the base, and a reviewer should know. */
export const gateEdited: Rule = {
  id: "gate-edited",
  summary: "The policy, or a workflow that runs the gate, is changed here.",
  defaults: { new: "warn", transitive: "warn", changed: "warn", existing: "off" },
  configurable: false,
  hasTransitive: true,
  judgesNewFiles: false,
  judge: (subject) => {
    if (subject.kind !== "run") return [];
    const [first, ...rest] = subject.facts.gateEdits;
    if (first === undefined) return [];
    return [
      observeRun({
        rule: "gate-edited",
        place: first.place,
        also: rest.map((edit) => edit.place),
        message: ["This change edits ", ...whatIsEdited([first, ...rest]), "."],
        effect: effectOf([first, ...rest]),
        remedy: ["Review the edit as carefully as the dependencies themselves."],
      }),
    ];
  },
};

// Of a `pull_request` event GitHub runs the workflow as the merge commit has it; of all other events the base's.
function effectOf(edits: readonly GateEdit[]): Prose {
  const kinds = new Set(edits.map((edit) => edit.what));
  const policy = kinds.has("policy") ? [POLICY] : [];
  return kinds.has("workflow") ? [...policy, policy.length > 0 ? " " : "", ...WORKFLOW] : policy;
}

const POLICY = "It was judged by the base branch's policy; what it changes takes effect once merged.";
const WORKFLOW: Prose = [
  "For ",
  { code: "pull_request" },
  " GitHub runs a workflow as the pull request leaves it, so this run may be of the edited one.",
];

function whatIsEdited(edits: readonly GateEdit[]): Prose {
  return edits.flatMap(({ what, place }, index) => [
    index === 0 ? "" : ", ",
    what === "policy" ? "the policy " : "a workflow that runs this check, ",
    { code: place.file },
  ]);
}
