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
      'The action\'s inputs are wrong: `github-token` is empty; `index-url`: the index URL "ftp://host/" is not an ' +
        "https URL (http is accepted for loopback addresses only); " +
        "`preset` is `strickt`, not one of `advisory`, `standard`, `strict` (did you mean `strict`?); " +
        "`mode` is `everything`, not one of `auto`, `review`, `audit`.",
    );
  });

  it.each([
    ["https://pypi.example/simple", true],
    ["http://127.0.0.1:8080/simple/", true],
    ["http://pypi.example/simple/", false],
    ["https://pypi.example/simple/?token=x", false],
    ["pypi.example", false],
  ])("takes %s as index-url: %s", (url, isTaken) => {
    const read = () => readInputs({ "INPUT_GITHUB-TOKEN": "t", "INPUT_INDEX-URL": url }).indexUrl;
    if (isTaken) expect(read()).toBe(url);
    else expect(read).toThrow("`index-url`: the index URL");
  });

  it("reads names as the toolkit does", () => {
    expect(inputOf({ INPUT_MY_NAME: "x" }, "my name")).toBe("x");
  });
});
