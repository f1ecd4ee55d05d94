import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { aProject } from "../support/index/project.ts";
import { anIndex, cli } from "./support.ts";

const README = "old-thing\n=========\n\nThis project is deprecated: please use new-thing instead.\n";
const INACTIVE = "Development Status :: 7 - Inactive";
const SUMMARY = "Deprecated: use new-thing instead.";

async function retire(files: Readonly<Record<string, string>>): Promise<readonly [number, readonly string[]]> {
  const cwd = mkdtempSync(join(tmpdir(), "gate-retire-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const index = await anIndex(
    aProject({ name: "old-thing", releases: [{ version: "1.9" }] }),
    aProject({ name: "new-thing" }),
  );
  const { code, stdout } = await cli(["retire", "--no-cache", "--index-url", index.url], { cwd });
  return [code, stdout.split("\n").flatMap((line) => /^(?:ok|missing|unknown) /.exec(line)?.[0].trim() ?? [])];
}

const OK = ["ok", "ok", "ok", "ok", "ok"];

const POETRY = `[tool.poetry]
name = "old-thing"
version = "2.0"
description = "${SUMMARY}"
readme = ["README.rst", "CHANGES.rst"]
classifiers = ["${INACTIVE}"]
`;
const SETUP_PY = `from pathlib import Path
from setuptools import setup

CLASSIFIERS = ["${INACTIVE}"]
setup(
    name="old-thing",
    version="2.0",
    description="Deprecated: "
    "use new-thing instead.",
    long_description=Path(__file__).parent.joinpath("README.rst").read_text(),
    classifiers=CLASSIFIERS,
)
`;
const FLIT = `[project]
name = "old-thing"
dynamic = ["version", "description"]
readme = "README.rst"
classifiers = ["${INACTIVE}"]
`;
const INLINE = `[project]
name = "old-thing"
version = "2.0"
description = "${SUMMARY}"
readme = {text = "This project is deprecated: please use new-thing instead.", content-type = "text/x-rst"}
classifiers = ["${INACTIVE}"]
`;
const CFG = `[metadata]
name = old-thing
version = file: VERSION
description = ${SUMMARY}
long_description = file: README.rst, CHANGES.rst
classifiers = file: CLASSIFIERS
`;

describe("retire reads", () => {
  it.each<[string, Readonly<Record<string, string>>, number, readonly string[]]>([
    ["poetry's own table", { "pyproject.toml": POETRY }, 0, OK],
    ["the literals of setup.py", { "setup.py": SETUP_PY }, 0, OK],
    ["a README inside the metadata", { "pyproject.toml": INLINE }, 0, OK],
    ["no summary that the build finds", { "pyproject.toml": FLIT }, 2, ["unknown", "unknown", "ok", "ok", "ok"]],
    ["nothing that setup.cfg points at", { "setup.cfg": CFG }, 2, ["unknown", "ok", "ok", "ok", "unknown"]],
    [
      "nothing that setup.py works out",
      { "setup.py": SETUP_PY.replace('"2.0"', "version()").replace("=CLASSIFIERS", "=read()") },
      2,
      ["unknown", "ok", "ok", "ok", "unknown"],
    ],
    [
      "a version that a plugin of poetry replaces as unknown",
      { "pyproject.toml": `${POETRY}\n[tool.poetry-dynamic-versioning]\nenable = true\n` },
      2,
      ["unknown", "ok", "ok", "ok", "ok"],
    ],
    [
      "a pre-release as no final version",
      { "pyproject.toml": POETRY.replace('"2.0"', '"2.0rc1"') },
      1,
      ["missing", "ok", "ok", "ok", "ok"],
    ],
    [
      "what is missing in setup.py",
      { "setup.py": 'from setuptools import setup\nsetup(name="old-thing", version="1.9")\n' },
      1,
      ["missing", "missing", "missing", "missing", "missing"],
    ],
  ])("%s", async (_, files, code, states) => {
    expect(await retire({ ...files, "README.rst": README })).toEqual([code, states]);
  });
});
