import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { repoPath } from "../../src/domain/paths.ts";
import { FORMATS } from "../../src/manifests/registry.ts";
import { anIndex, cli } from "../cli/support.ts";
import { temporaryFolder } from "../support/folder.ts";
import { aProject } from "../support/index/project.ts";
import { INVENTORY_SCHEMA, REPORT_SCHEMA } from "./json-schemas.ts";

// Every format, with an entry of each scope and source, and entries that are not read.
const TREE: Readonly<Record<string, string>> = {
  "requirements.txt": [
    'Requests[socks,Use_Chardet]==2.31.0 ; python_version < "3.11"',
    "-e git+https://user:secret@github.com/acme/tool.git@v1#egg=tool",
    "local @ file:///opt/local",
    "wheel-only @ https://example.com/wheel_only-1.0-py3-none-any.whl",
    "-c constraints.txt",
    "-r missing.txt",
    "this is no requirement",
    "",
  ].join("\n"),
  "constraints.txt": "urllib3<3\n",
  "pyproject.toml": [
    '[build-system]\nrequires = ["hatchling"]',
    '[project]\nname = "app"\nversion = "1"\ndependencies = ["flask>=2"]',
    '[project.optional-dependencies]\nfast = ["uvloop"]',
    '[dependency-groups]\ndev = ["pytest"]',
    '[tool.uv]\noverride-dependencies = ["numpy<2"]\n',
  ].join("\n"),
  "uv.lock": [
    'version = 1\nrequires-python = ">=3.11"',
    '[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "flask" }]',
    '[[package]]\nname = "flask"\nversion = "3.0.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "click" }]',
    '[[package]]\nname = "click"\nversion = "8.1.0"\nsource = { registry = "https://pypi.org/simple" }\n',
  ].join("\n\n"),
  "poetry/poetry.lock":
    '[[package]]\nname = "idna"\nversion = "3.4"\noptional = false\n\n[metadata]\nlock-version = "2.0"\n',
  "pdm/pdm.lock":
    '[metadata]\nlock_version = "4.4"\n\n[[package]]\nname = "idna"\nversion = "3.4"\ngroups = ["default"]\n',
  "pep751/pylock.toml": 'lock-version = "1.0"\ncreated-by = "x"\n\n[[packages]]\nname = "idna"\nversion = "3.4"\n',
  "pipenv/Pipfile":
    '[[source]]\nurl = "https://pypi.org/simple"\nname = "pypi"\n\n[packages]\nidna = "*"\n\n[dev-packages]\nblack = "*"\n',
  "pipenv/Pipfile.lock":
    '{\n  "_meta": {"sources": []},\n  "default": {\n    "idna": {"version": "==3.4"}\n  },\n  "develop": {}\n}\n',
  "old/setup.cfg": "[options]\ninstall_requires =\n    six>=1\n",
  "old/setup.py": 'from setuptools import setup\nsetup(name="old", install_requires=["six", unknown])\n',
  "conda/environment.yml": "dependencies:\n  - python=3.11\n  - pip:\n      - six==1.16.0\n",
  "scripts/tool.py": '# /// script\n# dependencies = ["rich"]\n# ///\n',
  ".pre-commit-config.yaml":
    "repos:\n  - repo: local\n    hooks:\n      - id: x\n        language: python\n        additional_dependencies: [mypy==1.0]\n",
  "pixi.lock": "version: 5\n",
};

function problems(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("the tree has a file of every format", () => {
  const paths = Object.keys(TREE).map(repoPath);
  expect(FORMATS.filter((format) => !paths.some(format.matches)).map((format) => format.id)).toEqual([]);
});

test("the inventory of all formats is what the contract says", async () => {
  const run = await cli(["inventory", "--format=json"], { cwd: temporaryFolder(TREE) });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const inventory = JSON.parse(run.stdout);
  expect(problems(INVENTORY_SCHEMA, inventory)).toEqual([]);
  const found = new Set(inventory.requirements.map(({ file }: { file: string }) => file));
  expect(Object.keys(TREE).filter((path) => !found.has(path))).toEqual(["pixi.lock"]);
  expect(run.stdout).not.toContain("secret");
  expect(inventory.requirements.find(({ name }: { name: string }) => name === "requests")).toEqual({
    name: "requests",
    writtenName: "Requests",
    specifier: "==2.31.0",
    version: "2.31.0",
    extras: ["socks", "use-chardet"],
    marker: 'python_version < "3.11"',
    scope: "prod",
    group: null,
    kind: "declared",
    direct: true,
    source: { kind: "index", url: null },
    path: ["requests"],
    file: "requirements.txt",
    line: 1,
  });
  expect(inventory.requirements.find(({ name }: { name: string }) => name === "click")).toMatchObject({
    direct: false,
    path: ["flask", "click"],
    line: 17,
  });
});

test("the report of an audit of all formats is what the contract says", async () => {
  const index = await anIndex(
    aProject({ name: "flask", status: "archived", releases: [{ version: "3.0.0" }] }),
    aProject({ name: "click", status: "quarantined", releases: [] }),
    aProject({ name: "six", status: null }),
    aProject({ name: "idna", releases: [{ version: "3.4", yanked: "broken" }] }),
  );
  const policy = '[[waivers]]\nproject = "flask"\nrules = ["archived-project"]\nreason = "x"\nexpires = 2027-01-01\n';
  const cwd = temporaryFolder({ ...TREE, ".github/pypi-gate.toml": policy });
  const run = await cli(["audit", "--format=json", "--index-url", index.url], { cwd });
  expect(run).toMatchObject({ code: 1, stderr: "" });
  const report = JSON.parse(run.stdout);
  expect(problems(REPORT_SCHEMA, report)).toEqual([]);
  expect(new Set(report.findings.map(({ rule }: { rule: string }) => rule))).toEqual(
    new Set([
      "archived-project",
      "missing-project",
      "quarantined-project",
      "unknown-status",
      "unread-entry",
      "unreadable-manifest",
      "yanked-release",
    ]),
  );
  expect(report.counts.waived).toBe(1);
});
