import type { Finding } from "../../src/domain/finding.ts";
import { formatId } from "../../src/domain/manifest.ts";
import { projectName } from "../../src/domain/name.ts";
import type { Policy } from "../../src/domain/policy.ts";
import type { RuleId } from "../../src/domain/rule.ts";
import type { Column, Severity } from "../../src/domain/severity.ts";
import { parseToml } from "../../src/manifests/toml/document.ts";
import { type LoadRequest, loadPolicy } from "../../src/policy/load.ts";
import type { LoadedPolicy } from "../../src/policy/loaded.ts";
import { NO_INPUTS, type Vocabulary } from "../../src/policy/model.ts";
import { RULES } from "../../src/rules/registry.ts";

export const TODAY = "2026-11-24T10:00:00.000Z";
export const POLICY_PATH = ".github/pypi-gate.toml";

export const VOCABULARY: Vocabulary = {
  rules: RULES,
  formats: ["requirements", "pyproject", "uv-lock", "poetry-lock"].map(formatId),
};

/** A request for one policy text at the usual place; no file where the text is null. */
export function request(text: string | null, overrides: Partial<LoadRequest> = {}): LoadRequest {
  return {
    texts: text === null ? [] : [{ path: POLICY_PATH, text }],
    named: null,
    shared: null,
    inputs: NO_INPUTS,
    today: TODAY,
    vocabulary: VOCABULARY,
    locate: (toml) => parseToml(toml).lineOf,
    ...overrides,
  };
}

export function load(text: string | null, overrides: Partial<LoadRequest> = {}): LoadedPolicy {
  return loadPolicy(request(text, overrides));
}

/** A policy that must be sound. */
export function sound(text: string | null, overrides: Partial<LoadRequest> = {}): Policy {
  const { policy, errors } = load(text, overrides);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return policy;
}

export interface Asked {
  readonly project?: string;
  readonly groups?: readonly string[];
  readonly stated?: Severity;
}

export function severity(policy: Policy, rule: RuleId, column: Column, asked: Asked = {}): Severity {
  return policy.severityOf({
    rule,
    column,
    project: projectName(asked.project ?? "foo"),
    groups: asked.groups ?? [],
    defaultSeverity: asked.stated ?? null,
  }).severity;
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "archived-project",
    severity: "block",
    wouldBlock: false,
    project: projectName("pepy"),
    projects: null,
    foreignHost: null,
    version: "2.1.4",
    status: "archived",
    relation: { kind: "direct", change: "new" },
    column: "new",
    path: [projectName("pepy")],
    parentKnown: true,
    file: "requirements.txt",
    line: 3,
    also: [],
    message: ["pepy is archived."],
    effect: null,
    remedy: ["Move on."],
    alternatives: [],
    rejected: [],
    alternativesFailure: null,
    alternativesSought: false,
    suggestion: null,
    waiver: null,
    critical: false,
    fingerprint: "archived-project:pepy",
    ...overrides,
  };
}
