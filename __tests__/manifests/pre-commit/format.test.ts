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

  const names = (text: string) => rowsOf(parseAs(preCommit, ".pre-commit-config.yaml", text)).map((row) => row[0]);
  const hook = (lines: string) => `repos:\n- repo: https://git.example/a\n  hooks:\n  - id: x\n${lines}`;

  it.each([
    ["a merged map", "<<: *deps"],
    ["one of several merged maps", "<<: [*other, *deps]"],
    ["a merged map of its own", "<<: { additional_dependencies: [evil] }"],
    ["a key that is an alias", "*key : [evil]"],
    ["a merge by its tag", "!!merge m: *deps"],
  ])("reads %s", (_, line) => {
    const anchors =
      "a: &deps { additional_dependencies: [evil] }\nb: &other { id: y }\nc: &key additional_dependencies\n";
    expect(names(`${anchors}${hook(`    ${line}\n`)}`)).toEqual(["evil"]);
  });

  it("lets a map's own key win over what is merged", () => {
    const merged = "a: &deps { additional_dependencies: [old] }\n";
    expect(names(`${merged}${hook("    <<: *deps\n    additional_dependencies: [six]\n")}`)).toEqual(["six"]);
  });

  it("ends with maps that merge themselves", () => {
    expect(errorOf(preCommit, ".pre-commit-config.yaml", hook("    <<: &a { <<: *a }\n"))?.[0]).toBe("over-limit");
  });

  it("refuses a second document, as PyYAML does", () => {
    const text = `---\n${hook("")}---\n${hook("    additional_dependencies: [evil]\n")}`;
    expect(errorOf(preCommit, ".pre-commit-config.yaml", text)?.[0]).toBe("syntax");
  });

  it("reads what pip takes beside requirements, where the hook may be one in Python", () => {
    const url = "https://files.pythonhosted.org/packages/aa/evil-1.0-py3-none-any.whl";
    const parse = (lines: string) => parseAs(preCommit, ".pre-commit-config.yaml", hook(lines));
    const any = parse(`    additional_dependencies: ["--index-url=https://index.example/simple", "${url}", "-x"]\n`);
    expect(any.indexes.map(({ url, role }) => [url, role])).toEqual([["https://index.example/simple", "adds"]]);
    expect(rowsOf(any)).toEqual([["evil", "", "dev", "x", 5]]);
    const python = parse(
      '    language: python\n    additional_dependencies: ["git+https://git.example/a/b", "-rfile.txt"]\n',
    );
    expect(skipsOf(python)).toEqual([
      ["reference", "vcs", 6],
      ["unread", "dynamic", 6],
    ]);
  });

  it("refuses what would take the library minutes, and keys that stand twice", () => {
    const error = (text: string) => errorOf(preCommit, ".pre-commit-config.yaml", text);
    expect(error("a: 1\n".repeat(200_000))?.[0]).toBe("over-limit");
    expect(error("[".repeat(100_000))?.[0]).toBe("over-limit");
    expect(error("repos: []\nci: {}\nrepos: []\n")).toEqual(["syntax", 3]);
    expect(error(Array.from({ length: 5_000 }, (_, at) => `a${at}: 1\n`).join(""))).toBeNull();
  });
});
