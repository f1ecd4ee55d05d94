import { describe, expect, it } from "vitest";
import { formatError } from "../../src/policy/errors.ts";
import { load, POLICY_PATH } from "./support.ts";

const RULE_IDS =
  '"archived-project", "denied-project", "deprecated-project", "direct-reference", "lock-mismatch", ' +
  '"missing-project", "quarantined-project", "unchecked-index", "unknown-status", "unread-entry", ' +
  '"unreadable-manifest", "unverified-project", "withdrawn-release", "yanked-release"';

const WAIVER = '[[waivers]]\nproject = "foo"\nrules = ["archived-project"]\nreason = "r"\n';

/** What is wrong, the policy, and every message whole, without the file's name. */
const MALFORMED: readonly (readonly [string, string, readonly string[]])[] = [
  ["a syntax error", "[rules\n", ["1: not valid TOML: illegal character in key"]],
  ["a duplicate key", "preset = 'strict'\npreset = 'strict'\n", ["2: not valid TOML: a key or table is given twice"]],
  ["a duplicate table", "[rules]\n[rules]\n", ["2: not valid TOML: a key or table is given twice"]],
  ["an unknown key", 'presett = "strict"', ['1: unknown key "presett"; did you mean "preset"?']],
  ["an unknown preset", 'preset = "strictt"', ['1: unknown preset "strictt"; did you mean "strict"?']],
  ["a preset of a wrong type", "preset = 3", ['1: "preset" must be a string, not an integer']],
  [
    "a misspelt rule",
    '[rules]\n\narchive-project = "block"',
    ['3: unknown rule "archive-project" in [rules]; did you mean "archived-project"?'],
  ],
  ["a rule that is near none", "[rules]\nx = 1", [`2: unknown rule "x" in [rules]; valid: ${RULE_IDS}`]],
  [
    "a fixed rule",
    '[rules]\ngate-edited = "off"',
    ['2: the severity of "gate-edited" is fixed; it can not stand in [rules]'],
  ],
  [
    "an unknown severity",
    '[rules]\narchived-project = "error"',
    ['2: unknown severity "error" for "archived-project" in [rules]; valid: "block", "warn", "note", "off"'],
  ],
  [
    "a severity of a wrong type",
    "[rules]\narchived-project = true\nyanked-release = ['block']",
    [
      '2: "archived-project" in [rules] must be a severity or a table, not true',
      '3: "yanked-release" in [rules] must be a severity or a table, not a list',
    ],
  ],
  [
    "unknown relations",
    '[rules.archived-project]\nnews = "block"\ndirect = "warn"',
    [
      '2: unknown relation "news" of "archived-project" in [rules]; did you mean "new"?',
      '3: unknown relation "direct" of "archived-project" in [rules]; valid: "new", "transitive", "changed", "existing"',
    ],
  ],
  [
    "transitive where there is none",
    '[rules]\nunread-entry = { transitive = "note" }\nunreadable-manifest.transitive = "off"',
    [
      '2: relation "transitive" of "unread-entry" in [rules]: the rule judges files and has none',
      '3: relation "transitive" of "unreadable-manifest" in [rules]: the rule judges files and has none',
    ],
  ],
  ["rules that are no table", 'rules = "block"', ['1: "rules" must be a table, not a string']],
  ["a float for days", "max-waiver-days = 366.0", ['1: "max-waiver-days" must be an integer, not a float']],
  ["too many days", "max-waiver-days = 4000", ['1: "max-waiver-days" must be 1 to 3650, not 4000']],
  ["a group with a word", '[groups]\ndocs = "note"', ['2: unknown value "note" for "docs" in [groups]; valid: "off"']],
  [
    "a group twice",
    '[groups]\ndocs = "off"\nDocs = "off"',
    ['3: group "Docs" is given twice: it is the same as "docs" on line 2'],
  ],
  [
    "an unknown rule in a group",
    "[groups.docs]\narchive-project = 'off'",
    ['2: unknown rule "archive-project" in [groups.docs]; did you mean "archived-project"?'],
  ],
  [
    "a project without an effect",
    '\n[[projects]]\nname = "x"',
    ['2: [[projects]] needs one of "allow", "deny" and "rules"'],
  ],
  [
    "a project with two effects and no reason",
    '[[projects]]\nname = "x"\nallow = true\ndeny = true',
    [
      '1: missing "reason" in [[projects]]: "allow" needs one',
      '4: [[projects]] has both "allow" and "deny"; it takes one of "allow", "deny" and "rules"',
    ],
  ],
  [
    "a project without a name, not allowed, for a blank reason",
    '[[projects]]\nallow = false\nreason = " "',
    [
      '1: missing "name" in [[projects]]',
      '2: "allow" in [[projects]] must be true, or left out',
      '3: "reason" in [[projects]] must not be blank',
    ],
  ],
  [
    "a name that is none, on its own line",
    '[[projects]]\nname = [\n  "ok",\n  "b@d",\n]\ndeny = true\nreason = "r"',
    ['4: item 2 of "name" in [[projects]]: "b@d" is no project name or glob of names'],
  ],
  [
    "manifests of wrong types and an unknown format",
    '[manifests]\ninclude = "src/**"\nexclude = [1]\nmap = { "*.lst" = "requirement" }',
    [
      '2: "include" in [manifests] must be a list, not a string',
      '3: item 1 of "exclude" in [manifests] must be a string, not an integer',
      '4: unknown format "requirement" for "*.lst" in [manifests.map]; did you mean "requirements"?',
    ],
  ],
  [
    "an index that is not https, whose password is not repeated",
    '[index]\nurl = "http://me:secret@example.com/simple/"',
    [
      '2: "url" in [index]: "http://example.com/simple/" is not an https URL (http is accepted for loopback addresses only)',
    ],
  ],
  [
    "review values",
    '[review]\nwhen = "alway"\ninline = "yes"',
    [
      '2: unknown review value "alway" for "when" in [review]; did you mean "always"?',
      '3: "inline" in [review] must be true or false, not a string',
    ],
  ],
  ["an open name", 'open = ["preset", "rule"]', ['1: unknown name "rule" in "open"; did you mean "rules"?']],
  [
    "a waiver with a glob, no rules and nothing else",
    '[[waivers]]\nproject = "foo-*"\nrules = []',
    [
      '1: missing "expires" in [[waivers]]',
      '1: missing "reason" in [[waivers]]',
      '2: "project" in [[waivers]]: "foo-*" has a wildcard; a waiver names one project',
      '3: "rules" in [[waivers]] must not be empty',
    ],
  ],
  [
    "a waiver with every field wrong",
    '[[waivers]]\nproject = "foo"\nrules = [\n  "archived-projet",\n]\nreason = ""\nexpires = "2027-02-21"\nstatus = "achived"\nissue = "http://x.y"\ndisposition = "vendor"\nownr = "me"',
    [
      '4: unknown rule "archived-projet" in [[waivers]]; did you mean "archived-project"?',
      '6: "reason" in [[waivers]] must not be blank',
      '7: "expires" in [[waivers]] must be a date without quotes (2027-02-21), not a string',
      '8: unknown status "achived" in [[waivers]]; did you mean "archived"?',
      '9: "issue" in [[waivers]]: "http://x.y" is not https',
      '10: unknown disposition "vendor" in [[waivers]]; did you mean "vendored"?',
      '11: unknown key "ownr" in [[waivers]]; did you mean "owner"?',
    ],
  ],
  [
    "a waiver that lasts too long",
    `max-waiver-days = 30\n${WAIVER}expires = 2026-12-25`,
    ['6: "expires" in [[waivers]] is 31 days ahead; "max-waiver-days" allows 30'],
  ],
  [
    "a day that no calendar has",
    `${WAIVER}expires = 2027-02-30`,
    ['5: "expires" in [[waivers]] is no day of the calendar: 2027-02-30'],
  ],
  [
    "a date with a time",
    `${WAIVER}expires = 2027-02-21T00:00:00Z`,
    ['5: "expires" in [[waivers]] must be a date without quotes (2027-02-21), not a date with a time'],
  ],
  [
    "two waivers for one project and rule",
    `${WAIVER}expires = 2027-02-21\n${WAIVER.replace("foo", "FOO")}expires = 2027-02-22`,
    ['8: "foo" has a waiver for "archived-project" already, on line 1'],
  ],
];

describe("a malformed policy", () => {
  it.each(MALFORMED)("with %s is told line by line", (_what, text, messages) => {
    const { errors } = load(text);

    expect(errors.map(formatError)).toEqual(messages.map((message) => `${POLICY_PATH}:${message}`));
  });

  it("with a key of a hundred thousand parts is told too", () => {
    const [error] = load(`${"deep.".repeat(100_000)}x = 1`).errors;
    expect(error?.message).toContain('unknown key "deep"');
  });

  it("comes in at least thirty kinds", () => {
    expect(MALFORMED.length).toBeGreaterThanOrEqual(30);
  });

  it("applies nothing of itself, and the preset given as input holds", () => {
    const text = `preset = "advisory"\ncritical = ["x"]\n${WAIVER}expires = 2029-01-01`;

    const plain = load(text).policy;
    const strict = load(text, {
      inputs: { preset: "strict", indexUrl: null, review: null, onUnverified: null },
    }).policy;

    expect([plain.preset, plain.files, plain.waivers, plain.errors.length]).toEqual(["standard", [], [], 1]);
    expect([strict.preset, strict.errors.length]).toEqual(["strict", 1]);
  });

  it("in a pyproject.toml is told with its own sections", () => {
    const text =
      '[project]\nname = "x"\n[tool.pypi-gate.rules]\narchive-project = "off"\n[[tool.pypi-gate.waivers]]\nx = 1\n';

    const { errors } = load(null, { texts: [{ path: "pyproject.toml", text }] });

    expect(errors.map(formatError)).toEqual([
      'pyproject.toml:4: unknown rule "archive-project" in [tool.pypi-gate.rules]; did you mean "archived-project"?',
      'pyproject.toml:5: missing "expires" in [[tool.pypi-gate.waivers]]',
      'pyproject.toml:5: missing "project" in [[tool.pypi-gate.waivers]]',
      'pyproject.toml:5: missing "reason" in [[tool.pypi-gate.waivers]]',
      'pyproject.toml:5: missing "rules" in [[tool.pypi-gate.waivers]]',
      'pyproject.toml:6: unknown key "x" in [[tool.pypi-gate.waivers]]; valid: "project", "rules", "reason", "expires", "status", "owner", "issue", "disposition"',
    ]);
  });
});

describe("the place of a policy", () => {
  it("is told when there are two", () => {
    const texts = [
      { path: POLICY_PATH, text: "" },
      { path: "pyproject.toml", text: '[project]\n\n[tool.pypi-gate]\npreset = "strict"\n' },
    ];

    expect(load(null, { texts }).errors.map(formatError)).toEqual([
      `${POLICY_PATH}:1: two policies: "${POLICY_PATH}", and [tool.pypi-gate] in "pyproject.toml" on line 3; keep one`,
    ]);
  });

  it("is told when the named file is absent or holds no policy", () => {
    const pyproject = { path: "a/pyproject.toml", text: "[project]\n" };

    expect(load(null, { named: "ci/gate.toml" }).errors.map(formatError)).toEqual([
      "ci/gate.toml:1: the policy file does not exist",
    ]);
    expect(load(null, { named: pyproject.path, texts: [pyproject] }).errors.map(formatError)).toEqual([
      "a/pyproject.toml:1: the file has no table [tool.pypi-gate]",
    ]);
  });

  it("is no pyproject.toml that does not know the gate, broken or not", () => {
    const broken = { path: "pyproject.toml", text: "[project\n" };

    expect(load("", { texts: [broken] }).errors).toEqual([]);
    expect(load("", { texts: [{ ...broken, text: "[tool.pypi-gate\n" }] }).errors.map(formatError)).toEqual([
      "pyproject.toml:1: not valid TOML: illegal character in key",
    ]);
  });
});
