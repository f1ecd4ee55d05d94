import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { type SarifContext, sarifReport } from "../../src/render/sarif.ts";
import { RULES } from "../../src/rules/registry.ts";
import { hostileText } from "./hostile.ts";
import { finding, HEAD, LIGHTNING, PEPY, report, TYPED_AST, waiver } from "./reports.ts";
import { SITUATIONS } from "./situations.ts";

const CONTEXT: SarifContext = {
  version: "1.2.3",
  homeUrl: "https://github.com/acme/pypi-gate",
  docsUrl: "https://github.com/acme/pypi-gate/blob/v1/docs/rules",
  repoUrl: "https://github.com/acme/shop",
  headSha: HEAD,
};

const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL("./fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(typeof SCHEMA === "object" && SCHEMA !== null ? SCHEMA : false);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly waiver?: { readonly state: string } };
}

function runOf(
  given: Report,
  context = CONTEXT,
): { results: Result[]; rules: { id: string }[]; invocations: object[] } {
  const log = JSON.parse(sarifReport(given, RULES, context));
  return { results: log.runs[0].results, rules: log.runs[0].tool.driver.rules, invocations: log.runs[0].invocations };
}

describe("a SARIF log", () => {
  it.each(Object.entries(SITUATIONS))("of the situation %s is valid by the schema of SARIF 2.1.0", (_, given) => {
    validate(JSON.parse(sarifReport(given, RULES, CONTEXT)));

    expect(validate.errors ?? []).toEqual([]);
  });

  it("of a working tree without a repository is valid", () => {
    validate(JSON.parse(sarifReport(report([PEPY]), RULES, { ...CONTEXT, repoUrl: null, headSha: null })));

    expect(validate.errors ?? []).toEqual([]);
  });

  it("of hostile text is valid, and holds no link and no runner command", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (word, other) => {
        const message = [{ code: word }, " says ", { quote: other }, { code: other }, word];
        const given = report([finding({ version: word, file: `a/${word}`, message, remedy: [other] })], {
          notes: [word],
        });
        const text = sarifReport(given, RULES, CONTEXT);
        validate(JSON.parse(text));

        expect(validate.errors ?? []).toEqual([]);
        expect(runOf(given).results.filter((result) => /\]\(/.test(result.message.text))).toEqual([]);
        expect(/##\[|\u001b|\u202e/.test(text)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("describes every rule and points each result at its own", () => {
    const { results, rules } = runOf(report([LIGHTNING, PEPY, TYPED_AST]));

    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id));
    expect(results.map((result) => rules[result.ruleIndex]?.id)).toEqual(results.map((result) => result.ruleId));
  });

  it("gives a rule help as text, Markdown and an address", () => {
    const [rule] = runOf(report([])).rules;
    const page = `${CONTEXT.docsUrl}/archived-project.md`;

    expect(rule).toMatchObject({
      id: "archived-project",
      name: "ArchivedProject",
      defaultConfiguration: { level: "error" },
      helpUri: page,
      help: { text: expect.stringContaining(page), markdown: expect.stringContaining(`](${page})`) },
    });
  });

  it("makes block an error, warn a warning and note a note", () => {
    const findings = (["block", "warn", "note"] as const).map((severity) => finding({ severity }));

    expect(runOf(report(findings)).results.map((result) => result.level)).toEqual(["error", "warning", "note"]);
  });

  // Code scanning opens an alert for every result, whatever its `suppressions` say (github/codeql-action#1230).
  it("counts what a waiver silences and makes no result of it", () => {
    const waived = finding({ severity: "off", waiver: waiver() });
    const expired = finding({ waiver: waiver({ state: "expired" }) });

    const { results, invocations } = runOf(report([expired, waived]));

    expect(results.map(({ properties }) => properties.waiver?.state)).toEqual(["expired"]);
    expect(JSON.stringify(invocations)).toContain("1 finding accepted by a waiver");
  });

  it("points at the line, names the other places and keeps the fingerprint when lines move", () => {
    const there = finding({ file: "srv/a b#1.txt", line: 3, also: [{ file: "uv.lock", line: 812 }] });
    const moved = { ...there, line: 9 };

    const [first] = runOf(report([there])).results;
    const [second] = runOf(report([moved])).results;

    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "srv/a%20b%231.txt", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3, startColumn: 1, endLine: 3 },
        },
      },
    ]);
    expect(first?.relatedLocations).toHaveLength(1);
    expect(first?.partialFingerprints).toEqual(second?.partialFingerprints);
  });

  it("links the other places, whatever their names are", () => {
    const also = [
      { file: "uv.lock", line: 812 },
      { file: "a](https://evil.example)[b\\{0}.txt", line: 2 },
    ];

    const [first] = runOf(report([finding({ also })])).results;

    expect(first?.message.text).toContain(
      "Also at [uv.lock:812](1), [a\\] (https://evil.example)\\[b\\\\{{0}}.txt:2](2).",
    );
  });

  it("says once in its invocation what is wrong with the policy", () => {
    const errors = [{ file: ".github/pypi-gate.toml", line: 3, message: "unknown rule {x}" }];
    const given = report([], { conclusion: "failure", policy: { ...report([]).policy, errors } });

    expect(runOf(given).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [{ level: "error", message: { text: "unknown rule {{x}}" } }],
      },
    ]);
  });

  it("keeps the 25,000 most important findings and says how many are left", () => {
    const many = Array.from({ length: 25_002 }, () => finding());

    const { results, invocations } = runOf(report(many));

    expect(results).toHaveLength(25_000);
    expect(JSON.stringify(invocations)).toContain("2 more findings in the report file");
  });
});
