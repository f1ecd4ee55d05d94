import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/manifests/registry.ts";
import { POLICY_SCHEMA_URL, policyJsonSchema } from "../../src/policy/schema.ts";
import { keysAt } from "../../src/policy/sections.ts";
import { RULES } from "../../src/rules/registry.ts";

const vocabulary = { rules: RULES, formats: FORMATS.map((format) => format.id) };
const schema = policyJsonSchema(vocabulary, POLICY_SCHEMA_URL);

const ajv = new Ajv({ strict: false });
formats.default(ajv, ["date"]);
const validate = ajv.compile(schema);

describe("schema/policy.json", () => {
  it("is what scripts/build-policy-schema.ts writes", () => {
    const committed = readFileSync(new URL("../../schema/policy.json", import.meta.url), "utf8");

    expect(committed).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it("lists the keys that error messages suggest", () => {
    const { properties } = schema as { properties: Record<string, { items?: object; properties?: object }> };

    expect(Object.keys(properties).sort()).toEqual([...keysAt([])].sort());
    for (const key of ["manifests", "index", "review"]) {
      expect(Object.keys(properties[key]?.properties ?? {})).toEqual(keysAt([key]));
    }
  });

  it.each([
    [{}, true],
    [{ preset: "strict", rules: { "archived-project": "off", "yanked-release": { new: "block" } } }, true],
    [{ presett: "strict" }, false],
    [{ rules: { "archive-project": "off" } }, false],
    [{ rules: { "gate-edited": "off" } }, false],
    [{ rules: { "unread-entry": { transitive: "off" } } }, false],
    [{ rules: { "unread-entry": { existing: "off" } } }, true],
    [{ groups: { docs: "off", test: { "yanked-release": "off" } } }, true],
    [{ groups: { docs: "note" } }, false],
    [{ projects: [{ name: "x", allow: true, reason: "r", x: 1 }] }, false],
    [{ projects: [{ name: "x", allow: true, reason: "r" }] }, true],
    [{ projects: [{ name: ["x-*"], rules: { "yanked-release": "off" } }] }, true],
    [{ projects: [{ name: "x", allow: true }] }, false],
    [{ projects: [{ name: "x" }] }, false],
    [{ projects: [{ name: "x", allow: true, deny: true, reason: "r" }] }, false],
    [{ projects: [{ name: "x", deny: true, reason: " " }] }, false],
    [{ projects: [{ name: "a b", deny: true, reason: "r" }] }, false],
    [{ index: { url: "https://pypi.acme.example/simple/", known: ["http://old.example/"], private: ["a?"] } }, true],
    [{ index: { url: "HTTP://user@LOCALHOST:8080" } }, true],
    [{ index: { url: "http://user@localhost:8080" } }, true],
    [{ index: { url: "http://pypi.acme.example" } }, false],
    [{ index: { known: ["nonsense"] } }, false],
    [{ manifests: { exclude: ["/abs"] } }, false],
    [{ manifests: { map: { "*.lst": "requirements" } } }, true],
    [{ manifests: { map: { "*.lst": "nothing" } } }, false],
    [{ review: { when: "sometimes" } }, false],
    [{ waivers: [{ project: "a", rules: ["archived-project"], reason: "r", expires: "2027-02-21" }] }, true],
    [{ waivers: [{ project: "a*", rules: ["archived-project"], reason: "r", expires: "2027-02-21" }] }, false],
    [{ waivers: [{ project: "a", rules: ["archived-project"], reason: "", expires: "2027-02-21" }] }, false],
    [{ waivers: [{ project: "a", rules: [], reason: "r", expires: "2027-02-21" }] }, false],
    [{ waivers: [{ project: "a", rules: ["archived-project"], expires: "soon" }] }, false],
  ])("judges %j as %s", (policy, valid) => {
    expect(validate(policy)).toBe(valid);
  });
});
