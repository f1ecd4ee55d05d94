import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonRequirement } from "../../../src/manifests/pep508/common.ts";
import { readByGrammar } from "../../../src/manifests/pep508/grammar.ts";
import { parseRequirement } from "../../../src/manifests/pep508.ts";

const LABEL = fc.oneof(
  fc.constantFrom("a", "foo", "Foo_Bar", "a.b--c", "x_", "9", "-a", "a-", "ſ", "K"),
  fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
);
const BLANK = fc.constantFrom("", "", "", " ", "  ", "\t", "\u00a0", "\n");
const NUMBERS = fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join("."));
const VERSION = fc.oneof(
  { weight: 4, arbitrary: NUMBERS },
  NUMBERS.map((numbers) => `${numbers}.*`),
  fc
    .tuple(NUMBERS, fc.constantFrom("rc1", ".dev0", ".post1", "+cpu.1", "-1", "a", ".x", "!1", "."))
    .map((p) => p.join("")),
  fc.constantFrom("*", "", "${" + "V}", "v1", "1!2.0", "any"),
);
const OPERATOR = fc.constantFrom("==", "!=", "<=", ">=", "<", ">", "~=", "===", "=", "=<", "");
const CLAUSE = fc.tuple(OPERATOR, BLANK, VERSION).map((parts) => parts.join(""));
const CLAUSES = fc
  .tuple(fc.array(CLAUSE, { maxLength: 3 }), fc.constantFrom(",", ", ", " ,", ",,", " "))
  .map(([clauses, separator]) => clauses.join(separator));
const SPECIFIER = fc.oneof(
  { weight: 3, arbitrary: CLAUSES },
  CLAUSES.map((clauses) => `(${clauses})`),
  CLAUSES.map((clauses) => `(${clauses}`),
);
const EXTRAS = fc.oneof(
  fc.constant(""),
  fc
    .tuple(fc.array(LABEL, { maxLength: 3 }), fc.constantFrom(",", ", ", " , ", " "))
    .map(([labels, separator]) => `[${labels.join(separator)}]`),
);
const OPERAND = fc.constantFrom(
  "python_version",
  "python_full_version",
  "os.name",
  "sys_platform",
  "extra",
  "extras",
  "platform_release",
  "'3.11'",
  '"x"',
  "'a\"b'",
  "''",
  "'",
  "unknown",
);
const COMPARED = fc
  .tuple(OPERAND, BLANK, fc.constantFrom("==", ">=", "<", "===", "in", "not in", "~=", "="), BLANK, OPERAND)
  .map((parts) => parts.join(""));
const MARKER = fc
  .tuple(fc.array(COMPARED, { maxLength: 3 }), fc.constantFrom(" and ", " or ", "and", " xor ", " "), fc.boolean())
  .map(([compared, joint, wrap]) => (wrap ? `(${compared.join(joint)})` : compared.join(joint)));
const END = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  fc.tuple(BLANK, fc.constant(";"), BLANK, MARKER, BLANK).map((parts) => parts.join("")),
  fc.constantFrom(" @ https://h.example/a.whl", "@git+https://h.example/r", ";", " # c", "#c", "}"),
);
const GENERATED = fc.tuple(BLANK, LABEL, BLANK, EXTRAS, BLANK, SPECIFIER, END).map((parts) => parts.join(""));
const NOISE = fc.oneof(fc.constantFrom(..."[](),;=<>!~.*'\"@ \t-_#".split("")), fc.string({ maxLength: 2 }));
const MUTATED = fc
  .tuple(GENERATED, fc.nat(60), fc.nat(2), NOISE)
  .map(([text, at, cut, noise]) => text.slice(0, at) + noise + text.slice(at + cut));

describe("the short way through a requirement", () => {
  it("gives the whole grammar's outcome for generated and mutated texts", () => {
    fc.assert(
      fc.property(fc.oneof(GENERATED, MUTATED), (text) => {
        expect(parseRequirement(text)).toEqual(readByGrammar(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    "requests",
    "Foo_Bar[a, b.c] >= 1.0, <2",
    "foo (>=1.0,<2.0)",
    "foo==1.*",
    "foo!=1.0.*,~=1.0",
    'foo>=1; python_version >= "3.8" and python_version < "3.12"',
    "foo ; sys_platform in 'linux,darwin' or (os_name == 'nt')",
  ])("takes %s", (text) => {
    expect(commonRequirement(text)).toEqual(readByGrammar(text));
  });

  it.each(["foo>=1.*", "foo~=1", "foo===1", "foo==1,", "foo ()", "foo_==1", "foo==1rc1", "foo; bad == '1'", "a @ b:c"])(
    "leaves %s to the grammar",
    (text) => {
      expect(commonRequirement(text)).toBeNull();
    },
  );
});
