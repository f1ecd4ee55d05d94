import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { setupPy } from "../../../src/manifests/setup-py/format.ts";
import { errorOf, parseAs, rowsOf, skipsOf } from "../../support/parsed.ts";

function parse(text: string) {
  return parseAs(setupPy, "setup.py", text);
}

beforeAll(() => setupPy.load?.());

describe("setup.py", () => {
  it("reads literals, sums, constants and implicit concatenation with their lines", () => {
    const text = `import setuptools
BASE = [
    "requests>=2",
    'six'  # note
]
setuptools.setup(
    name="demo",
    python_requires=">=3.8",
    install_requires=BASE + ["attrs" ">=20", r"click"],
    setup_requires="wheel",
    tests_require="""
pytest
pytest-cov
""",
    extras_require={
        "dev:python_version<'3'": ("mock",),
        ":sys_platform == 'win32'": ["colorama"],
        "all": ["demo[dev]"],
    },
)
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([
      ["requests", ">=2", "prod", null, 3],
      ["six", "", "prod", null, 4],
      ["attrs", ">=20", "prod", null, 9],
      ["click", "", "prod", null, 9],
      ["wheel", "", "build", null, 10],
      ["pytest", "", "dev", "tests", 12],
      ["pytest-cov", "", "dev", "tests", 13],
      ["mock", "", "extra", "dev", 16],
      ["colorama", "", "prod", null, 17],
    ]);
    expect(skipsOf(parsed)).toEqual([["told", "self", 18]]);
    expect(parsed.own).toMatchObject({ names: ["demo"], requiresPython: ">=3.8" });
  });

  it("reads the dictionary that is expanded into the call", () => {
    const text = `from setuptools import setup
install_requires = ['requests>=2']
setup_kwargs = {
    'name': 'demo',
    'install_requires': install_requires,
    'extras_require': {'dev': ['pytest']},
    key(): ['x'],
}
more = dict(tests_require=["mock"])
changed = {"setup_requires": ["a"]}
changed["setup_requires"] = ["b"]
setup(**setup_kwargs, **more, **changed, **read())
`;
    const parsed = parse(text);
    expect(rowsOf(parsed)).toEqual([
      ["requests", ">=2", "prod", null, 2],
      ["pytest", "", "extra", "dev", 6],
      ["mock", "", "dev", "tests", 9],
    ]);
    expect(parsed.skipped.map(({ line, detail }) => [line, detail.slice(0, 14)])).toEqual([
      [7, "‘key()’ is kno"],
      [12, "‘changed’ is k"],
      [12, "‘read()’ is kn"],
    ]);
    expect(parsed.own.names).toEqual(["demo"]);
  });

  it("reports everything that only running the file could tell, each with its line", () => {
    const text = `from setuptools import setup
REQS = ["a"]
REQS.append("b")
TWICE = ["c"]
TWICE = ["d"]
setup(
    install_requires=REQS + ["e", f"f{x}"],
    setup_requires=open("x").read(),
    tests_require=TWICE,
    extras_require=dict(one=["g"], **more),
    **rest
)
`;
    const parsed = parse(text);
    expect(rowsOf(parsed).map((row) => [row[0], row[4]])).toEqual([
      ["e", 7],
      ["g", 10],
    ]);
    expect(skipsOf(parsed)).toEqual([
      ["unread", "dynamic", 7],
      ["unread", "dynamic", 7],
      ["unread", "dynamic", 8],
      ["unread", "dynamic", 9],
      ["unread", "dynamic", 10],
      ["unread", "dynamic", 11],
    ]);
  });

  it.each([
    ["imported as", "from setuptools import setup as s\ns(install_requires=['a'])\n"],
    ["assigned to", "import setuptools\nrun = setuptools.setup\nrun(install_requires=['a'])\n"],
    ["called inside a function", "from setuptools import setup\ndef main():\n  setup(install_requires=['a'])\n"],
  ])("finds a setup that is %s another name", (_, text) => {
    expect(parse(text).requirements.map(({ name }) => name)).toEqual(["a"]);
    expect(skipsOf(parse(text))).toEqual([]);
  });

  it.each([
    ["a loop", "for x, (y, R) in z: pass"],
    ["a with statement", "with z as R: pass"],
    ["an import", "from z import R"],
    ["an import under another name", "import z as R"],
    ["a function", "def R(): pass"],
    ["a parameter", "def f(R): pass"],
    ["a class", "class R: pass"],
    ["a global statement", "def f():\n  global R\n  R = 1"],
    ["a deletion", "del R"],
    ["a walrus", "(R := 1)"],
    ["a handler", "try:\n  pass\nexcept E as R:\n  pass"],
    ["a pattern", "match z:\n  case [R]:\n    pass"],
    ["a comprehension", "[R for R in z]"],
    ["a method", "R.append(z)"],
    ["an item", "R[0] = z"],
    ["a sum", "R += z"],
  ])("does not trust a name that %s binds or changes too", (_, statement) => {
    const text = `R = ["a"]\n${statement}\nsetup(install_requires=R)\n`;
    expect(parse(text).requirements).toEqual([]);
    expect(skipsOf(parse(text))).toEqual([["unread", "dynamic", text.split("\n").length - 1]]);
  });

  it("trusts a name that a loop only reads", () => {
    const text = 'R = ["a"]\nfor x in R: print(x)\nsetup(install_requires=R)\n';
    expect(rowsOf(parse(text)).map((row) => [row[0], row[4]])).toEqual([["a", 1]]);
  });

  it("says so when there is no call of setup", () => {
    expect(skipsOf(parse("import x\nx.main()\n"))).toEqual([["unread", "dynamic", 1]]);
  });

  it("follows constants that name each other in a circle no further than its limit", () => {
    const parsed = parse("A = B\nB = A\nsetup(install_requires=A, extras_require=B)\n");
    expect(skipsOf(parsed).every(([kind]) => kind === "unread")).toBe(true);
    expect(parsed.requirements).toEqual([]);
  });

  it("throws nothing but ManifestError on any text", () => {
    const piece = fc.constantFrom(
      "setup(",
      "install_requires=",
      "[",
      "]",
      "(",
      ")",
      '"a"',
      "+",
      ",",
      "{",
      "}",
      ":",
      "\n",
      "x",
      "=",
      "'''",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join("")),
        ),
        (text) => {
          errorOf(setupPy, "setup.py", text);
        },
      ),
    );
    errorOf(setupPy, "setup.py", `setup(install_requires=${"[".repeat(20_000)})`);
  });

  it("reads each line of a text as Python splits it, without comments", () => {
    const text = 'setup(install_requires=["six  # x\\u2028evil==1", "attrs\\n# note\\nclick #no"])\n';
    expect(rowsOf(parse(text)).map((row) => row[0])).toEqual(["six", "evil", "attrs", "click"]);
  });

  it("gives up on sums that double with each name, and says so", () => {
    const sums = Array.from({ length: 40 }, (_, at) => `a${at + 1} = a${at} + a${at}\n`).join("");
    const parsed = parse(`a0 = []\n${sums}setup(install_requires=a30, tests_require=["six"])\n`);
    expect(skipsOf(parsed).length).toBeGreaterThan(0);
    expect(skipsOf(parsed).length).toBeLessThan(10);
  });

  it("reads a long text under a name no more often than its limit, and says so", () => {
    const parsed = parse(`x = """${"foo\n".repeat(25_000)}"""\nsetup(install_requires=[${"x,".repeat(1_000)}])\n`);
    expect(rowsOf(parsed).length).toBe(20 * 25_000);
    expect(skipsOf(parsed).length).toBe(1);
  });

  it("refuses a text that is far too large to be a script", () => {
    expect(errorOf(setupPy, "setup.py", "#".repeat(2_000_001))).toEqual(["over-limit", 1]);
  });

  it("tells of identifiers that Python reads as others", () => {
    for (const text of [
      'setup(\uff49nstall_requires=["evil"])\n',
      'R = ["six"]\n\uff32 = ["evil"]\nsetup(install_requires=R)\n',
    ])
      expect(skipsOf(parse(text))).toContainEqual(["unread", "dynamic", text.startsWith("R") ? 2 : 1]);
    expect(skipsOf(parse('\u00e9t\u00e9 = 1\nsetup(install_requires=["six"])\n'))).toEqual([]);
  });
});
