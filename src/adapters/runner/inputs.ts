import { UserError } from "../../domain/errors.ts";
import { nearest } from "../../domain/nearest.ts";
import {
  ON_UNVERIFIED,
  OWN_POLICY_FILE,
  PRESETS,
  type PresetName,
  REVIEW_WHEN,
  type ReviewWhen,
} from "../../domain/policy.ts";
import { plainLine } from "../../domain/prose.ts";
import type { Environment } from "../environment.ts";
import { parseIndexUrl } from "../index/index-url.ts";

/** The action's inputs. Null: not given, so the policy file or the default decides. */
export interface ActionInputs {
  readonly token: string;
  readonly indexUrl: string | null;
  /** Null for the usual places: the default of the input stands for them. */
  readonly policyFile: string | null;
  /** For a shared policy in another repository; null: the job's token. */
  readonly policyToken: string | null;
  readonly preset: PresetName | null;
  readonly mode: "auto" | "review" | "audit";
  readonly onUnverified: (typeof ON_UNVERIFIED)[number] | null;
  readonly review: ReviewWhen | null;
  readonly checkRun: "auto" | "always" | "never";
  readonly checkName: string;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  /** `auto`: audits by schedule or by hand keep a tracking issue. */
  readonly trackingIssue: "auto" | "never";
  /** A file of the repository with what an audit found before; null for none. */
  readonly baseline: string | null;
}

const MODES = ["auto", "review", "audit"] as const;
const TRACKING_ISSUES = ["auto", "never"] as const;
const CHECK_RUNS = ["auto", "always", "never"] as const;

/** Reads and checks every input; throws one UserError that lists everything wrong. */
export function readInputs(env: Environment): ActionInputs {
  const problems: string[] = [];
  const text = (name: string): string | null => inputOf(env, name);
  const word = <W extends string>(name: string, words: readonly W[]): W | null => {
    const given = text(name);
    const found = words.find((one) => one === given);
    if (given !== null && found === undefined) problems.push(notOneOf(name, given, words));
    return found ?? null;
  };
  const token = text("github-token");
  if (token === null) problems.push("`github-token` is empty");
  const policyFile = text("policy-file");
  const inputs: ActionInputs = {
    token: token ?? "",
    indexUrl: urlInput(text("index-url"), problems),
    // The default in action.yml.
    policyFile: policyFile === OWN_POLICY_FILE ? null : policyFile,
    policyToken: text("policy-token"),
    preset: word("preset", PRESETS),
    mode: word("mode", MODES) ?? "auto",
    onUnverified: word("on-unverified", ON_UNVERIFIED),
    review: word("review", REVIEW_WHEN),
    checkRun: word("check-run", CHECK_RUNS) ?? "auto",
    checkName: text("check-name") ?? "pypi-gate report",
    reportFile: text("report-file"),
    sarifFile: text("sarif-file"),
    trackingIssue: word("tracking-issue", TRACKING_ISSUES) ?? "auto",
    baseline: text("baseline"),
  };
  if (problems.length === 0) return inputs;
  throw new UserError(
    `The action's inputs are wrong: ${problems.join("; ")}.`,
    "Correct the `with:` block of the step that runs the action.",
  );
}

/** An input as `@actions/core` reads it: `INPUT_NAME` in upper case with spaces as `_`, trimmed; null when empty. */
export function inputOf(env: Environment, name: string): string | null {
  const value = (env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] ?? "").trim();
  return value === "" ? null : value;
}

function urlInput(given: string | null, problems: string[]): string | null {
  if (given === null) return null;
  const parsed = parseIndexUrl(given);
  if (parsed.ok) return given;
  problems.push(`\`index-url\`: ${parsed.message}`);
  return null;
}

function notOneOf(name: string, given: string, words: readonly string[]): string {
  const list = words.map((word) => `\`${word}\``).join(", ");
  const near = nearest(given, words);
  const hint = near === null ? "" : ` (did you mean \`${near}\`?)`;
  return `\`${name}\` is \`${plainLine(given, 40)}\`, not one of ${list}${hint}`;
}
