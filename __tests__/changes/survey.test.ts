import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uvLock, uvProject } from "../gate/trees.ts";
import { changesIn, surveyTrees } from "./sides.ts";

async function changes(base: Parameters<typeof surveyTrees>[0], head: Parameters<typeof surveyTrees>[1]) {
  return changesIn(await surveyTrees(base, head));
}

const txt = (text: string) => ({ "requirements.txt": text });

describe("what is no change", () => {
  const NAMES = ["alpha", "beta-lib", "gamma", "delta", "epsilon"];
  const entry = fc.record({
    name: fc.constantFrom(...NAMES),
    spelling: fc.constantFrom("lower", "upper", "dotted"),
    specifier: fc.constantFrom("", "==1.0", ">=1,<2", "<2,>=1"),
    space: fc.constantFrom("", " "),
    comment: fc.constantFrom("", "  # why"),
  });
  const write = ({
    name,
    spelling,
    specifier,
    space,
    comment,
  }: { [K in "name" | "spelling" | "specifier" | "space" | "comment"]: string }) => {
    const written = spelling === "upper" ? name.toUpperCase() : spelling === "dotted" ? name.replace("-", "._") : name;
    return `${written}${space}${specifier}${comment}`;
  };

  it("is another order, another spelling, white space or a comment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 12 }), async (entries) => {
        const plain = entries.map((one) => write({ ...one, spelling: "lower", space: "", comment: "" })).join("\n");
        const other = entries.toReversed().map(write).join("\n\n");
        expect(await changes(txt(`${plain}\n`), txt(`# moved\n${other}\n`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is an entry that moves to another file", async () => {
    expect(await changes(txt("flask==1.0\n"), { "requirements/web.txt": "Flask==1.0\n" })).toEqual([]);
  });

  it("is any version, as Pipenv writes it", async () => {
    expect(await changes({ Pipfile: '[packages]\nflask = "*"\n' }, txt("flask\n"))).toEqual([]);
  });

  it("is a lock that is written again with more files of the same release", async () => {
    const lock = uvLock(["flask"], [{ name: "flask" }]);
    const wheel = `wheels = [{ url = "https://files.pythonhosted.org/flask-1.0-py3-none-any.whl", hash = "sha256:${"1".repeat(64)}" }]\n`;
    expect(await changes({ "uv.lock": lock }, { "uv.lock": lock + wheel })).toEqual([]);
  });

  it("is a new revision of the lock's own format, or another place in it", async () => {
    const packages = [{ name: "flask" }, { name: "click" }];
    const base = { "uv.lock": uvLock(["flask", "click"], packages) };
    expect(await changes(base, { "uv.lock": uvLock(["click", "flask"], packages.toReversed()) })).toEqual([]);
  });
});

describe("what is a change", () => {
  it.each([
    ["a pin", "flask==1.0\n", "flask==1.1\n"],
    ["a bound", "flask>=1\n", "flask>=2\n"],
    ["an extra", "flask==1.0\n", "flask[async]==1.0\n"],
    ["a marker", "flask==1.0\n", 'flask==1.0; python_version < "3.9"\n'],
    ["a source", "flask==1.0\n", "flask @ git+https://github.com/pallets/flask\n"],
    ["a revision", "f @ git+https://h.example/f@1\n", "f @ git+https://h.example/f@2\n"],
    [
      "an exchanged hash",
      `flask==1.0 --hash=sha256:${"1".repeat(64)}\n`,
      `flask==1.0 --hash=sha256:${"2".repeat(64)}\n`,
    ],
  ])("is %s", async (_, before, after) => {
    const [first, ...rest] = await changes(txt(before), txt(after));

    expect(first).toMatch(/^changed \S+: requirements.txt:1!?$/);
    expect(rest).toEqual([]);
  });

  it("is a group or an extra that takes up what the project did not ask for there", async () => {
    const project = (more: string) => ({
      "pyproject.toml": `[project]\nname = "a"\nversion = "1"\ndependencies = ["flask"]\n${more}`,
    });
    expect(await changes(project(""), project('[dependency-groups]\ndev = ["flask"]\n'))).toEqual([
      "changed flask: pyproject.toml:6!",
    ]);
  });

  it("is new where nothing at the merge base required it, with the place to edit first", async () => {
    const head = {
      ...uvProject(["flask"], [{ name: "flask", needs: ["click"] }, { name: "click" }]),
      ...txt("flask\n"),
    };

    expect(await changes(uvProject([], []), head)).toEqual([
      "new click: uv.lock:23",
      "new flask: pyproject.toml:6! requirements.txt:1! uv.lock:14!",
    ]);
  });
});

describe("how a locked project came in", () => {
  const path = async (direct: readonly string[], packages: Parameters<typeof uvLock>[1]) => {
    const { changes: found } = await surveyTrees(uvProject([], []), {
      ...uvProject([], []),
      "uv.lock": uvLock(direct, packages),
    });
    return Object.fromEntries(found.map(({ project, introduced: [entry] }) => [project, entry.path.join(" > ")]));
  };

  it("is the shortest way from a direct requirement", async () => {
    const packages = [
      { name: "a", needs: ["b"] },
      { name: "b", needs: ["c"] },
      { name: "c", needs: ["d"] },
      { name: "d" },
      { name: "z", needs: ["c"] },
    ];
    expect(await path(["a", "z"], packages)).toEqual({ a: "a", b: "a > b", c: "z > c", d: "z > c > d", z: "z" });
  });

  it("ends where packages need each other", async () => {
    const packages = [
      { name: "a", needs: ["b"] },
      { name: "b", needs: ["a", "b"] },
    ];
    expect(await path(["a"], packages)).toEqual({ a: "a", b: "a > b" });
  });

  it("is its own name alone where nothing leads to it", async () => {
    expect(await path([], [{ name: "stray" }])).toEqual({ stray: "stray" });
  });

  it("is direct where a manifest beside a lock without a graph names it", async () => {
    const pin = (name: string) => `${name}==1.0 --hash=sha256:${"1".repeat(64)}\n`;
    const input = { "requirements.in": "flask\n" };

    expect(await changes(input, { ...input, "requirements.txt": pin("flask") + pin("click") })).toEqual([
      "new click: requirements.txt:2",
      "changed flask: requirements.txt:1!",
    ]);
  });
});

describe("which options hold for a file", () => {
  const origins = async (head: Parameters<typeof surveyTrees>[1]) => {
    const { changes: found } = await surveyTrees({}, head);
    return found.map(({ project, introduced: [{ origin }] }) => {
      const where =
        origin.kind === "asked"
          ? origin.elsewhere
            ? "asked, or elsewhere"
            : "asked"
          : `${origin.reason} ${origin.url}`;
      return `${project}: ${where}`;
    });
  };

  it("are those of everything that is installed with it, wherever they stand", async () => {
    const found = await origins({
      ...txt("-r base-requirements.txt\n--extra-index-url https://extra.example/simple\nflask\n"),
      "base-requirements.txt": "click\n",
      "other-requirements.txt": "werkzeug\n",
    });

    expect(found).toEqual(["click: asked, or elsewhere", "flask: asked, or elsewhere", "werkzeug: asked"]);
  });

  it.each([
    ["--index-url https://pypi.org/simple\nflask\n", "flask: asked"],
    ["--index-url https://a.example/simple\nflask\n", "flask: other-index https://a.example/simple"],
    [
      "--index-url https://a.example/simple\n--extra-index-url https://pypi.org/simple\nflask\n",
      "flask: asked, or elsewhere",
    ],
    ["--no-index\nflask\n", "flask: other-index null"],
    ["flask @ https://files.pythonhosted.org/packages/flask-1.0.tar.gz\n", "flask: asked"],
    ["flask @ https://h.example/flask-1.0.tar.gz\n", "flask: url https://h.example/flask-1.0.tar.gz"],
    ["flask @ git+https://u:p@h.example/flask\n", "flask: vcs https://h.example/flask"],
  ])("%j", async (text, expected) => {
    expect(await origins(txt(text))).toEqual([expected]);
  });
});

describe("names of the repository itself", () => {
  it("are own where a file at the merge base defines them, not where only the head does", async () => {
    const own = async (base: Parameters<typeof surveyTrees>[0]) => {
      const { changes: found } = await surveyTrees(base, { ...uvProject([], []), ...txt("app\n") });
      return found.map((change) => change.own);
    };

    expect(await own({ ...uvProject([], []), "uv.lock": "version = 1\n" })).toEqual([true]);
    expect(await own({})).toEqual([false]);
  });
});

describe("which files are judged", () => {
  it("are those that were read as manifests: no Python file without a script block, no list of other things", async () => {
    const { judged, skipped } = await surveyTrees(
      {},
      {
        "app/main.py": "import flask\n",
        "tool.py": '# /// script\n# dependencies = ["flask"]\n# ///\n',
        "half.py": "# /// script\nimport flask\n",
        "quoted.py": 'X = """\n# /// script\n# dependencies = ["flask"]\n# ///\n"""\n',
        "setup.py": "from setuptools import setup\nsetup()\n",
        "requirements.txt": "",
        "requirements.lock": "dependencies:\n- name: x\n",
        ".pre-commit-config.yaml": "repos: []\n",
        "noxfile.py": "import nox\n",
      },
    );

    expect(judged).toEqual([
      ".pre-commit-config.yaml",
      "noxfile.py",
      "quoted.py",
      "requirements.txt",
      "setup.py",
      "tool.py",
    ]);
    expect(skipped.map(({ file, reason }) => `${file} ${reason}`)).toContain("quoted.py dynamic");
  });
});
