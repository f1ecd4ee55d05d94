import { describe, expect, it } from "vitest";
import { formatError } from "../../src/policy/errors.ts";
import { NO_INPUTS } from "../../src/policy/model.ts";
import { parseSharedReference } from "../../src/policy/shared.ts";
import { load, POLICY_PATH, severity } from "./support.ts";

const REFERENCE = "acme/.github/pypi-gate.toml@v1";

function over(shared: string, own: string | null) {
  return load(own, { shared: { reference: REFERENCE, text: shared } });
}

const WAIVER = '[[waivers]]\nproject = "foo"\nrules = ["archived-project"]\nreason = "r"\nexpires = 2027-02-21\n';

describe("a shared reference", () => {
  it("is recognized by its @", () => {
    expect(parseSharedReference("ci/gate.toml")).toEqual({ kind: "own" });
    expect(parseSharedReference(REFERENCE)).toEqual({
      kind: "shared",
      reference: { text: REFERENCE, owner: "acme", repository: ".github", path: "pypi-gate.toml", ref: "v1" },
    });
  });

  it.each(["acme/x@v1", "acme/x/../y@v1", "a b/x/y@v1", "acme/x/y@v 1", "/x/y@v1", "acme/../y@v1"])(
    "is refused as %s",
    (text) => {
      expect(parseSharedReference(text)).toEqual({
        kind: "broken",
        problem: "is no shared policy: it is written OWNER/REPO/PATH@REF",
      });
    },
  );

  it("needs its REF", () => {
    expect(parseSharedReference("acme/x/y@")).toEqual({
      kind: "broken",
      problem: "names no REF after the @; a shared policy is OWNER/REPO/PATH@REF",
    });
  });
});

describe("an own policy over a shared one", () => {
  it("takes what is stricter or equal, and adds lists up", () => {
    const { policy, errors, values } = over(
      'preset = "standard"\ncritical = ["a"]\n[rules]\nyanked-release = "warn"\n',
      'preset = "strict"\ncritical = ["b"]\nmax-waiver-days = 30\n[rules]\nyanked-release = "block"\n[[projects]]\nname = "evil"\ndeny = true\nreason = "no"\n',
    );

    expect(errors).toEqual([]);
    expect([policy.preset, policy.files, values.critical.value, severity(policy, "yanked-release", "new")]).toEqual([
      "strict",
      [REFERENCE, POLICY_PATH],
      ["a", "b"],
      "block",
    ]);
  });

  it.each([
    [
      'preset = "strict"',
      'preset = "standard"',
      `1: "preset" is "standard", weaker than "strict" of ${REFERENCE}:1, which does not open "preset"`,
    ],
    [
      '\n[rules]\narchived-project = "block"',
      '[rules]\narchived-project = { existing = "warn" }',
      `2: "warn" for "archived-project" (existing) is looser than "block" of ${REFERENCE}:3, which does not open "rules.archived-project"`,
    ],
    [
      'preset = "strict"',
      '[[projects]]\nname = "x"\nrules = { yanked-release = { new = "warn" } }',
      `3: "warn" for "yanked-release" (new) is looser than "block" of ${REFERENCE}:1, which does not open "projects"`,
    ],
    [
      "",
      '[groups]\ndocs = "off"',
      `2: the group "docs" is looser than the shared policy ${REFERENCE}, which does not open "groups"`,
    ],
    [
      "",
      '[[projects]]\nname = "x"\nallow = true\nreason = "r"',
      `1: "allow" for "x" is looser than the shared policy ${REFERENCE}, which does not open "projects"`,
    ],
    [
      "",
      '[manifests]\nexclude = [\n  "a/**",\n]',
      `3: the excluded path "a/**" is looser than the shared policy ${REFERENCE}, which does not open "manifests"`,
    ],
    [
      "",
      "[manifests]\ninclude = []",
      `2: "include" leaves out manifests that are read by the shared policy ${REFERENCE}, which does not open "manifests"`,
    ],
    [
      "",
      '[index]\nprivate = ["acme-*"]',
      `2: the private name "acme-*" is looser than the shared policy ${REFERENCE}, which does not open "index"`,
    ],
    [
      "",
      '[index]\nknown = ["https://x.example/"]',
      `2: the known index "https://x.example/" is looser than the shared policy ${REFERENCE}, which does not open "index"`,
    ],
    [
      "",
      WAIVER,
      `1: the waiver for "foo" is looser than the shared policy ${REFERENCE}, which does not open "waivers"`,
    ],
    [
      "max-waiver-days = 30",
      "max-waiver-days = 31",
      `1: "max-waiver-days" is 31, more than 30 of ${REFERENCE}:1, which does not open "max-waiver-days"`,
    ],
    [
      "",
      '[review]\nwhen = "never"',
      `2: "when" is "never", less than "on-findings" of the shared policy ${REFERENCE}, which does not open "review"`,
    ],
    ["", 'open = ["preset"]', '1: "open" is for shared policies only'],
  ])("over %j refuses %j", (shared, own, message) => {
    const { errors, policy } = over(shared, own);

    expect(errors.map(formatError)).toEqual([`${POLICY_PATH}:${message}`]);
    expect(policy.files).toEqual([]);
  });

  it.each([
    ["preset", 'preset = "advisory"'],
    ["rules", '[rules]\narchived-project = "off"'],
    ["rules.archived-project", '[rules]\narchived-project = "off"'],
    ["groups", '[groups]\ndocs = "off"'],
    ["projects", '[[projects]]\nname = "x"\nallow = true\nreason = "r"'],
    ["manifests", '[manifests]\nexclude = ["a"]'],
    ["index", '[index]\nurl = "https://mirror.example/simple/"'],
    ["review", "[review]\ninline = false"],
    ["waivers", WAIVER],
    ["max-waiver-days", "max-waiver-days = 3650"],
  ])("takes what %s opens", (name, own) => {
    expect(over(`open = ["${name}"]`, own).errors).toEqual([]);
    expect(over("", own).errors.length).toBeGreaterThan(0);
  });

  it("holds the shared limit against the own waivers", () => {
    const { errors } = over('open = ["waivers"]\nmax-waiver-days = 30', WAIVER);

    expect(errors.map(formatError)).toEqual([
      `${POLICY_PATH}:5: "expires" in [[waivers]] is 89 days ahead; "max-waiver-days" allows 30`,
    ]);
  });

  it("refuses a waiver that the shared policy has", () => {
    expect(over(`open = ["waivers"]\n${WAIVER}`, WAIVER).errors.map(formatError)).toEqual([
      `${POLICY_PATH}:1: "foo" has a waiver for "archived-project" already, in ${REFERENCE}:2`,
    ]);
  });

  it("lets the preset input only tighten", () => {
    const shared = { reference: REFERENCE, text: "" };
    const given = (preset: "advisory" | "strict") => load(null, { shared, inputs: { ...NO_INPUTS, preset } });

    expect(given("strict").errors).toEqual([]);
    expect(given("advisory").errors.map(formatError)).toEqual([
      `${REFERENCE}:1: the input preset "advisory" is weaker than "standard" of the shared policy ${REFERENCE}, which does not open "preset"`,
    ]);
  });

  it("is an error where the shared one cannot be read or is broken", () => {
    const shared = { reference: REFERENCE, problem: "the shared policy could not be read: not found" };

    expect(load(null, { shared }).errors.map(formatError)).toEqual([
      `${REFERENCE}:1: the shared policy could not be read: not found`,
    ]);
    expect(over("x = 1", null).errors.map((error) => [error.file, error.line])).toEqual([[REFERENCE, 1]]);
  });
});
