import { beforeAll, describe, expect, it } from "vitest";
import { preCommit } from "../../../src/manifests/pre-commit/format.ts";
import { errorOf, parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

beforeAll(() => preCommit.load?.());

describe("pre-commit", () => {
  it("reads the additional dependencies of Python hooks and leaves other languages alone", () => {
    const text = `repos:
  - repo: https://git.example/mypy
    hooks:
      - id: mypy
        additional_dependencies:
          - types-requests==2.31
          - prettier@3.0
          - "@scope/pkg@1"
          - cli:tool:1.0
          - ./local
      - id: mine
        language: python
        additional_dependencies: ["six", "bad==1.*.*"]
      - id: node
        language: node
        additional_dependencies: [left-pad]
`;
    const parsed = parseAs(preCommit, ".pre-commit-config.yaml", text);
    expect(rowsOf(parsed)).toEqual([
      ["types-requests", "==2.31", "dev", "mypy", 6],
      ["six", "", "dev", "mine", 13],
      ["bad", "", "dev", "mine", 13],
    ]);
    expect(skipsOf(parsed)).toEqual([
      ["told", "path", 10],
      ["unreadable", "bad-line", 13],
    ]);
  });

  it("reads hook definitions and anchors", () => {
    const text = `- id: one
  language: python
  additional_dependencies: &deps
    - attrs
- id: two
  language: python
  additional_dependencies: *deps
`;
    expect(rowsOf(parseAs(preCommit, ".pre-commit-hooks.yaml", text))).toEqual([
      ["attrs", "", "dev", "one", 4],
      ["attrs", "", "dev", "two", 4],
    ]);
  });

  it("refuses what is no YAML", () => {
    expect(errorOf(preCommit, ".pre-commit-config.yaml", "repos: [\n")?.[0]).toBe("syntax");
  });

  it("ends a comment where PyYAML does, at the line that git counts", () => {
    for (const end of ["\r", "\x85", "\u2028", "\u2029"]) {
      const text = `repos:\n- hooks:\n  - id: x # note${end}    additional_dependencies: [evil]\n  - id: y\n    additional_dependencies: [six]\n`;
      expect(rowsOf(parseAs(preCommit, ".pre-commit-config.yaml", text)).map((row) => [row[0], row[4]])).toEqual([
        ["evil", 3],
        ["six", 5],
      ]);
    }
  });

  it("reads hooks of the older language word too", () => {
    const text = "repos:\n- hooks:\n  - id: x\n    language: python_venv\n    additional_dependencies: [six]\n";
    expect(rowsOf(parseAs(preCommit, ".pre-commit-config.yaml", text))).toEqual([["six", "", "dev", "x", 5]]);
  });
});
