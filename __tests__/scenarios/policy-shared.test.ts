import { describe, expect, onTestFinished, test } from "vitest";
import { createRepository } from "../support/git/repository.ts";
import { BLOCKED, errorLines, POLICY, policyOf, scene, waiverOf } from "./policy-story.ts";
import { findingsOf } from "./story.ts";

const REFERENCE = "acme/.github/gate.toml@v1";
const SHARED = `preset = "strict"\nopen = ["waivers"]\n\n[rules]\ndirect-reference = "block"\n`;

function sharedScene(own: string | null, inputs: Readonly<Record<string, string>> = {}) {
  const repository = createRepository();
  onTestFinished(() => repository.remove());
  repository.commit({ branch: "v1", files: { "gate.toml": SHARED } });
  const others = [{ owner: "acme", name: ".github", repository }];
  const base = own === null ? {} : { [POLICY]: own };
  return scene(base, {}, { github: { others }, inputs: { "policy-file": REFERENCE, ...inputs } });
}

describe("a policy shared by an organisation", () => {
  test("holds, and takes from the repository what it opens", async () => {
    const run = await (await sharedScene(`max-waiver-days = 100\n\n${waiverOf({})}`)).run();

    expect(run.exitCode).toBe(0);
    expect(findingsOf(run)).toEqual(["off archived-project old-thing requirements.txt:1"]);
    expect(policyOf(run)).toMatchObject({ preset: "strict", files: [REFERENCE, POLICY], errors: [] });
  });

  test("refuses what is looser at its own line, and what of it is shared", async () => {
    const own = `preset = "advisory"\n\n[rules]\ndirect-reference = { new = "warn" }\narchived-project = "block"\n`;
    const run = await (await sharedScene(own, { preset: "standard" })).run();

    expect(run.exitCode).toBe(2);
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(errorLines(run)).toEqual([
      `${POLICY}:1: "preset" is "advisory", weaker than "strict" of ${REFERENCE}:1, which does not open "preset"`,
      `${POLICY}:4: "warn" for "direct-reference" (new) is looser than "block" of ${REFERENCE}:5, which does not open "rules.direct-reference"`,
      `${REFERENCE}:1: the input preset "standard" is weaker than "strict" of ${REFERENCE}:1, which does not open "preset"`,
    ]);
  });

  test("that is not there ends with exit 2, beside all findings", async () => {
    const run = await (await sharedScene(null, { "policy-file": "acme/.github/other.toml@v1" })).run();

    expect(run.exitCode).toBe(2);
    expect(findingsOf(run)).toEqual([BLOCKED]);
    expect(policyOf(run).errors).toEqual([expect.objectContaining({ file: "acme/.github/other.toml@v1", line: 1 })]);
  });
});
