import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readInputs } from "../../src/adapters/runner/inputs.ts";
import { NO_VERDICT } from "../../src/adapters/runner/outputs.ts";
import { readMetadata } from "../support/runner/metadata.ts";
import { ROOT } from "../support/runner/process.ts";

const action = readMetadata(join(ROOT, "action.yml"), "the-token");

function variableOf(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}

describe("action.yml", () => {
  test("it runs the committed bundle on Node 24", () => {
    expect([action.using, action.main]).toEqual(["node24", "dist/index.js"]);
  });

  test("it declares the inputs that are read, and no other", () => {
    const read = new Set<string>();
    const env = new Proxy<Record<string, string>>(
      { "INPUT_GITHUB-TOKEN": "the-token" },
      {
        get: (target, name) => {
          read.add(String(name));
          return Reflect.get(target, name);
        },
      },
    );
    readInputs(env);

    expect([...read].toSorted()).toEqual([...action.inputs.keys()].map(variableOf).toSorted());
  });

  test("its defaults are read as the defaults of the design", () => {
    const env = Object.fromEntries([...action.inputs].map(([name, value]) => [variableOf(name), value ?? ""]));

    expect(readInputs(env)).toEqual({
      ...{ token: "the-token", indexUrl: null, policyFile: null, policyToken: null, preset: null, mode: "auto" },
      ...{ onUnverified: null, review: null, checkRun: "auto", checkName: "pypi-gate report" },
      ...{ reportFile: null, sarifFile: null, trackingIssue: "auto", baseline: null },
    });
  });

  test("it declares the outputs that are written, and no other", () => {
    expect([...action.outputs].toSorted()).toEqual(Object.keys(NO_VERDICT).toSorted());
  });

  test("inputs that the policy file can set have an empty default", () => {
    const settable = ["preset", "index-url", "review", "on-unverified"];

    expect(settable.map((name) => action.inputs.get(name))).toEqual(["", "", "", ""]);
  });

  test("its name and its description fit what the Marketplace shows", () => {
    const text = readFileSync(join(ROOT, "action.yml"), "utf8");
    const description = /^description: (?<text>.*)$/m.exec(text)?.groups?.text ?? "";

    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(125);
  });
});
