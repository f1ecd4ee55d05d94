import { beforeAll, describe, expect, it } from "vitest";
import { repoPath } from "../../../src/domain/paths.ts";
import { condaEnvironment } from "../../../src/manifests/conda-environment/format.ts";
import { formatOf } from "../../../src/manifests/registry.ts";
import { errorOf, parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

function parse(text: string) {
  return parseAs(condaEnvironment, "environment.yml", text);
}

beforeAll(() => condaEnvironment.load?.());

describe("conda environment files", () => {
  it("nasty 37: follows includes, reads the lines of pip and leaves conda's alone", () => {
    const text = `name: demo
dependencies:
  - python=3.11
  - numpy  # [win]
  - pip:
    - -r req.txt
    - "requests==2"
    - --extra-index-url https://two.example/simple
    - -e .
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([["requests", "==2", "prod", null, 7]]);
    expect(parsed.includes).toEqual([{ target: "req.txt", line: 6, as: "requirements", scope: null }]);
    expect(parsed.indexes.map(({ role, line }) => [role, line])).toEqual([["adds", 8]]);
    expect(skipsOf(parsed)).toEqual([["told", "self", 9]]);
  });

  it("reads lists that an anchor shares and refuses a flood of aliases", () => {
    const shared = `shared: &s\n  - "six"\ndependencies:\n  - pip: *s\n`;
    expect(rowsOf(parse(shared))).toEqual([["six", "", "prod", null, 2]]);
    const flood = `a: &a ["x"]\ndependencies:\n${"  - pip: *a\n".repeat(1100)}`;
    expect(errorOf(condaEnvironment, "environment.yml", flood)).toEqual(["over-limit", 1]);
  });

  it("gives nothing for another tool's file of such a name", () => {
    expect(parse("environment: production\nurl: x\n").requirements).toEqual([]);
    expect(parse("a: [\n").skipped).toEqual([]);
    expect(errorOf(condaEnvironment, "environment.yml", "dependencies:\n  - pip:\n    - [\n")?.[0]).toBe("syntax");
  });

  it("matches conda's usual names in any folder", () => {
    const paths = ["environment.yml", "binder/environment.yaml", "ci/env.yml", "conda.yml", "environment-dev.yml"];
    expect(paths.map((path) => formatOf(repoPath(path))?.id)).toEqual(paths.map(() => "conda-environment"));
    expect(formatOf(repoPath(".github/workflows/environment.yml"))).toBeNull();
  });

  it("gives each line of a block scalar its own line, folded or not", () => {
    const text = `dependencies:
  - pip:
    - |
      # a list of its own

      foo==1
      bar \\
        >=2
      -r req.txt
    - >-
      baz
      ==3

      qux
    - &more |2
        six
    - *more
    - "one\\ntwo"
    - last
`;
    for (const written of [text, text.replaceAll("\n", "\r\n")]) {
      const parsed = parse(written);
      expect(rowsOf(parsed).map(([name, , , , line]) => [name, line])).toEqual([
        ["foo", 6],
        ["bar", 7],
        ["baz", 11],
        ["qux", 14],
        ["six", 16],
        ["six", 16],
        ["one", 18],
        ["two", 18],
        ["last", 19],
      ]);
      expect(parsed.includes.map(({ target, line }) => [target, line])).toEqual([["req.txt", 9]]);
      expect(parsed.skipped).toEqual([]);
    }
  });

  it("says where pip has a text for a list", () => {
    const parsed = parse("dependencies:\n  - pip: foo\n  - pip:\n");
    expect(skipsOf(parsed)).toEqual([["unreadable", "bad-line", 2]]);
  });
});
