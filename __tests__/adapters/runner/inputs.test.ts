import { describe, expect, it } from "vitest";
import { inputOf, readInputs } from "../../../src/adapters/runner/inputs.ts";

describe("readInputs", () => {
  it("gives defaults for what is empty", () => {
    expect(readInputs({ "INPUT_GITHUB-TOKEN": " t ", INPUT_PRESET: "", "INPUT_INDEX-URL": " " })).toEqual({
      token: "t",
      indexUrl: null,
      policyFile: null,
      policyToken: null,
      preset: null,
      mode: "auto",
      onUnverified: null,
      review: null,
      checkRun: "auto",
      checkName: "pypi-gate report",
      reportFile: null,
      sarifFile: null,
      trackingIssue: "auto",
      baseline: null,
    });
  });

  it("lists every problem at once, with the nearest word", () => {
    const env = { INPUT_PRESET: "strickt", INPUT_MODE: "everything", "INPUT_INDEX-URL": "ftp://user:secret@host/" };
    expect(() => readInputs(env)).toThrow(
      "The action's inputs are wrong: `github-token` is empty; `index-url` is not an http or https URL; " +
        "`preset` is `strickt`, not one of `advisory`, `standard`, `strict` (did you mean `strict`?); " +
        "`mode` is `everything`, not one of `auto`, `review`, `audit`.",
    );
  });

  it("reads names as the toolkit does", () => {
    expect(inputOf({ INPUT_MY_NAME: "x" }, "my name")).toBe("x");
  });
});
