import { describe, expect, it } from "vitest";
import { type Files, runGate } from "../support/gate-run.ts";
import { aProject } from "../support/index/project.ts";

const POLICY = ".github/pypi-gate.toml";
const DENY = `[[projects]]\nname = "requests"\ndeny = true\nreason = "not ours"\n`;
const PROJECTS = [
  aProject({ name: "pepy", status: "archived" }),
  aProject({ name: "requests" }),
  aProject({ name: "odd", status: null }),
  aProject({ name: "even", status: null }),
];
const inGroup = (name: string): string => `[dependency-groups]\ndocs = ["${name}"]\n`;
const MIRROR = "--index-url https://mirror.example/simple/\n";
const BOUND = `version = 1
[[package]]
name = "thing"
version = "1.0"
source = { registry = "https://mirror.example/simple" }
`;

/** What the head's policy would judge otherwise, as `rule project: now, then`. */
async function differences(head: string, files: Files, base = ""): Promise<readonly string[]> {
  const { report } = await runGate({
    base: { [POLICY]: base, ...Object.fromEntries(Object.keys(files).map((path) => [path, ""])) },
    head: { [POLICY]: head, ...files },
    projects: PROJECTS,
  });
  return (report.policy.proposed?.differs ?? []).map(
    ({ rule, project, now, then }) => `${rule} ${project ?? "-"}: ${now}, ${then}`,
  );
}

describe("a changed policy", () => {
  it.each<[string, string, Files, readonly string[]]>([
    [
      "leaves a file out",
      `[manifests]\nexclude = ["requirements.txt"]\n`,
      { "requirements.txt": "pepy\nodd\n-e\n" },
      ["archived-project pepy: block, off", "unreadable-manifest -: block, off", "unknown-status -: warn, off"],
    ],
    [
      "leaves one of two files out",
      `[manifests]\nexclude = ["requirements.txt"]\n`,
      { "requirements.txt": "pepy\nodd\n", "dev-requirements.txt": "pepy\neven\n" },
      [],
    ],
    [
      "leaves a group out",
      `[groups]\ndocs = "off"\n`,
      { "pyproject.toml": inGroup("pepy") },
      ["archived-project pepy: block, off"],
    ],
    ["leaves another group out", `[groups]\ntest = "off"\n`, { "pyproject.toml": inGroup("pepy") }, []],
    [
      "keeps names private",
      `[index]\nprivate = ["gone", "fork"]\n`,
      { "requirements.txt": "gone\nlost\nfork @ git+https://github.com/example/fork\n" },
      ["missing-project gone: block, off"],
    ],
    [
      "knows an index",
      `[index]\nknown = ["https://mirror.example/simple"]\n`,
      { "requirements.txt": `${MIRROR}pepy\n` },
      ["unchecked-index -: block, off"],
    ],
    [
      "knows another index",
      `[index]\nknown = ["https://other.example/simple"]\n`,
      { "requirements.txt": `${MIRROR}pepy\n` },
      [],
    ],
    [
      "knows the index of an entry",
      `[index]\nknown = ["https://mirror.example/simple"]\n`,
      { "uv.lock": BOUND },
      ["unchecked-index thing: block, off"],
    ],
    [
      "is another preset",
      `preset = "advisory"\n`,
      { "requirements.txt": "pepy\nrequests\n" },
      ["archived-project pepy: block, warn"],
    ],
    ["cannot be used", "preset = 7\n", { "requirements.txt": "pepy\n" }, []],
  ])("that %s is told with what it would judge otherwise", async (_what, head, files, told) => {
    expect(await differences(head, files)).toEqual(told);
  });

  it("is told where it denies no more, and not where it still does", async () => {
    const files = { "requirements.txt": "requests\n" };

    expect(await differences("# no more\n", files, DENY)).toEqual(["denied-project requests: block, off"]);
    expect(await differences(`${DENY}# again\n`, files, DENY)).toEqual([]);
    expect(await differences(`${DENY}[index]\nprivate = ["requests"]\n`, files, DENY)).toEqual([]);
  });
});
