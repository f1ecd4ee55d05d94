/** The JSON documents that others rely on (design 7.3), as JSON Schemas that refuse what the contract does not name. */

const TEXT = { type: "string" } as const;
const TEXT_OR_NULL = { type: ["string", "null"] } as const;
const LINE = { type: "integer", minimum: 1 } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const NAME = { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } as const;
const SHA_OR_NULL = { type: ["string", "null"], pattern: "^[0-9a-f]{40}$" } as const;
const SEVERITY = { enum: ["block", "warn", "note", "off"] } as const;
const STATUS_OR_NULL = { enum: ["active", "archived", "deprecated", "quarantined", null] } as const;

function object(properties: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  };
}

function listOf(items: object): object {
  return { type: "array", items };
}

function orNull(schema: object): object {
  return { anyOf: [schema, { type: "null" }] };
}

const PLACE = object({ file: TEXT, line: LINE });
const SKIPS = listOf(object({ file: TEXT, line: LINE, reason: TEXT }, { detail: TEXT }));

/** `inventory --format json`. */
export const INVENTORY_SCHEMA = object({
  schema: { const: "pypi-gate/inventory@1" },
  requirements: listOf(
    object({
      name: NAME,
      writtenName: TEXT,
      specifier: TEXT,
      version: TEXT_OR_NULL,
      extras: listOf(NAME),
      marker: TEXT_OR_NULL,
      scope: { enum: ["prod", "extra", "group", "dev", "build", "constraint", "override"] },
      group: TEXT_OR_NULL,
      kind: { enum: ["declared", "locked"] },
      direct: { type: ["boolean", "null"] },
      source: object({ kind: { enum: ["index", "vcs", "url", "path", "workspace"] }, url: TEXT_OR_NULL }),
      path: { ...listOf(NAME), minItems: 1 },
      file: TEXT,
      line: LINE,
    }),
  ),
  skipped: SKIPS,
});

const WAIVER = object({
  project: NAME,
  rules: listOf(TEXT),
  status: STATUS_OR_NULL,
  reason: TEXT,
  expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  owner: TEXT_OR_NULL,
  issue: TEXT_OR_NULL,
  disposition: { enum: ["migrating", "vendored", "accepted"] },
  file: TEXT,
  line: LINE,
  state: { enum: ["valid", "expiring", "expired", "void"] },
  days: { type: "integer" },
});

const BASIS = { enum: ["maintainer", "curated"] } as const;

const FINDING = object(
  {
    rule: TEXT,
    severity: SEVERITY,
    project: orNull(NAME),
    version: TEXT_OR_NULL,
    status: STATUS_OR_NULL,
    relation: orNull(
      object({ kind: { enum: ["direct", "transitive"] }, change: { enum: ["new", "changed", "existing"] } }),
    ),
    path: listOf(NAME),
    file: TEXT,
    line: LINE,
    also: listOf(PLACE),
    message: { type: "string", minLength: 1 },
    remedy: { type: "string", minLength: 1 },
    alternatives: listOf(object({ name: TEXT, basis: BASIS, verified: { type: "boolean" }, note: TEXT })),
    rejected: listOf(object({ name: TEXT, basis: BASIS, reason: TEXT })),
    waiver: orNull(WAIVER),
    fingerprint: { type: "string", minLength: 1 },
  },
  { projects: listOf(NAME) },
);

const POLICY_ERRORS = listOf(object({ file: TEXT, line: LINE, message: TEXT }));

/** `check` and `audit --format json`, and the action's report file. */
export const REPORT_SCHEMA = object({
  schema: { const: "pypi-gate/report@1" },
  conclusion: { enum: ["success", "failure"] },
  range: object({ base: SHA_OR_NULL, head: SHA_OR_NULL }),
  checkedAt: { type: "string", format: "date-time" },
  counts: object({
    checked: COUNT,
    block: COUNT,
    warn: COUNT,
    note: COUNT,
    unverified: COUNT,
    waived: COUNT,
    wouldBlock: COUNT,
  }),
  findings: listOf(FINDING),
  waivers: object({
    unused: listOf(WAIVER),
    expired: listOf(WAIVER),
    expiring: listOf(WAIVER),
    void: listOf(WAIVER),
  }),
  policy: object({
    preset: { enum: ["advisory", "standard", "strict"] },
    files: listOf(TEXT),
    ref: SHA_OR_NULL,
    errors: POLICY_ERRORS,
    proposed: orNull(
      object({
        errors: POLICY_ERRORS,
        differs: listOf(
          // biome-ignore lint/suspicious/noThenProperty: the report's contract names it so, and its value is a word
          object({ rule: TEXT, project: orNull(NAME), file: TEXT, line: LINE, now: SEVERITY, then: SEVERITY }),
        ),
      }),
    ),
  }),
  skipped: SKIPS,
});
