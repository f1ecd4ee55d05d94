/** A stream of numbers from 0 to 1 that is the same in every run. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The name of the package with that number. */
export function packageName(index: number): string {
  return `package-${index.toString(36)}-x`;
}

const HEX = "0123456789abcdef";

function hashOf(next: () => number): string {
  let text = "";
  while (text.length < 64) text += HEX[Math.floor(next() * 16)];
  return text;
}

/** Which packages of a lock have another version, and how many stand at its end that were not there before. */
export interface LockChange {
  readonly bumped: ReadonlySet<number>;
  readonly added: number;
}

export const UNCHANGED: LockChange = { bumped: new Set(), added: 0 };

/**
 * A `uv.lock` of `count` packages as uv writes it: about five files and two edges a package, every twentieth asked for
 * directly. Equal arguments give equal texts.
 */
export function uvLockText(count: number, change: LockChange = UNCHANGED): string {
  const total = count + change.added;
  const parts = [`version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n`, rootEntry(total)];
  for (let index = 0; index < total; index++) parts.push(lockEntry(index, count, change.bumped.has(index)));
  return parts.join("");
}

function rootEntry(total: number): string {
  const direct = Array.from({ length: Math.ceil(total / 20) }, (_, index) => packageName(index * 20));
  const edges = direct.map((name) => `    { name = "${name}" },\n`).join("");
  return `[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n${edges}]\n\n`;
}

/** The version of a package that its lock entry names, and the names and hashes of its files. */
export function lockedFileOf(
  index: number,
  bumped = false,
): {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly hash: string; readonly size: number }[];
} {
  const next = stream(index + 1);
  const version = `${1 + Math.floor(next() * 9)}.${Math.floor(next() * 30)}.${bumped ? 99 : Math.floor(next() * 30)}`;
  const files = SUFFIXES.map((suffix) => ({
    name: `${packageName(index)}-${version}${suffix}`,
    hash: `sha256:${hashOf(next)}`,
    size: Math.floor(next() * 1e7),
  }));
  return { version, files };
}

const SUFFIXES = [
  ".tar.gz",
  "-cp311-cp311-manylinux_2_17_x86_64.whl",
  "-cp311-cp311-macosx_11_0_arm64.whl",
  "-cp311-cp311-win_amd64.whl",
  "-cp311-cp311-musllinux_1_2_x86_64.whl",
];

function lockEntry(index: number, count: number, bumped: boolean): string {
  const { version, files } = lockedFileOf(index, bumped);
  const next = stream(index + 1_000_003);
  const edges = [1, 2]
    .map((step) => Math.floor(next() * count * 0.9) + step)
    .map((target) => `    { name = "${packageName(target)}", marker = "python_full_version >= '3.11'" },\n`)
    .join("");
  const [sdist = "", ...wheels] = files.map(({ name, hash, size }) => {
    const digest = hash.slice("sha256:".length);
    const url = `https://files.pythonhosted.org/packages/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest.slice(4)}/${name}`;
    return `{ url = "${url}", hash = "${hash}", size = ${size} }`;
  });
  return `[[package]]
name = "${packageName(index)}"
version = "${version}"
source = { registry = "https://pypi.org/simple" }
dependencies = [
${edges}]
sdist = ${sdist}
wheels = [
${wheels.map((wheel) => `    ${wheel},\n`).join("")}]

`;
}

const SCRIPT_CODE = `def run(name: str) -> int:
    # a comment
    print(f"running {name}")
    return 0


`;

/** One text of each format with about `count` entries, by path, for the cost of reading it. */
export function formatTexts(count: number): Readonly<Record<string, string>> {
  const each = (line: (name: string, index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(packageName(index), index)).join("");
  const hash = `sha256:${"ab".repeat(32)}`;
  const lockFile = (name: string): string =>
    `    {file = "${name}-1.0-py3-none-any.whl", hash = "${hash}"},\n    {file = "${name}-1.0.tar.gz", hash = "${hash}"},\n`;
  return {
    "requirements.txt": each(
      (name) => `${name}==1.0 ; python_version >= "3.11" \\\n    --hash=${hash}\n    # via app\n`,
    ),
    "pyproject.toml": pyprojectText(count),
    "uv.lock": uvLockText(count),
    "poetry.lock": `${each((name) => `[[package]]\nname = "${name}"\nversion = "1.0"\ndescription = "A package"\noptional = false\npython-versions = ">=3.8"\ngroups = ["main"]\nfiles = [\n${lockFile(name)}]\n\n[package.dependencies]\n${packageName(0)} = ">=1.0"\n\n`)}[metadata]\nlock-version = "2.1"\n`,
    "pdm.lock": `[metadata]\nlock_version = "4.5.0"\n\n${each((name) => `[[package]]\nname = "${name}"\nversion = "1.0"\nsummary = "A package"\ngroups = ["default"]\ndependencies = [\n    "${packageName(0)}>=1.0",\n]\nfiles = [\n${lockFile(name)}]\n\n`)}`,
    "pylock.toml": `lock-version = "1.0"\ncreated-by = "uv"\n\n${each((name) => `[[packages]]\nname = "${name}"\nversion = "1.0"\nindex = "https://pypi.org/simple"\nwheels = [{ url = "https://files.pythonhosted.org/${name}-1.0-py3-none-any.whl", hashes = { sha256 = "${"ab".repeat(32)}" } }]\n\n`)}`,
    Pipfile: `[packages]\n${each((name) => `${name} = {version = "==1.0", extras = ["a"]}\n`)}`,
    "Pipfile.lock": `{"_meta": {"sources": []}, "default": {\n${each((name) => `        "${name}": {\n            "hashes": ["${hash}", "${hash}"],\n            "markers": "python_version >= '3.8'",\n            "version": "==1.0"\n        },\n`)}"last": {"version": "==1.0"}}}\n`,
    "setup.cfg": `[options]\ninstall_requires =\n${each((name) => `    ${name}>=1.0; python_version >= "3.11"\n`)}`,
    "setup.py": `from setuptools import setup\nsetup(install_requires=[\n${each((name) => `    "${name}>=1.0; python_version >= '3.11'",\n`)}])\n`,
    "environment.yml": `dependencies:\n- pip:\n${each((name) => `  - ${name}==1.0\n`)}`,
    "tool.py": `#!/usr/bin/env -S uv run --script\n# /// script\n# requires-python = ">=3.11"\n# dependencies = [\n${each((name) => `#   "${name}>=1.0",\n`)}# ]\n# ///\n"""A tool."""\n\n${SCRIPT_CODE.repeat(50)}`,
    ".pre-commit-config.yaml": `repos:\n- repo: https://h.example/x\n  hooks:\n  - id: x\n    language: python\n    additional_dependencies:\n${each((name) => `    - ${name}==1.0\n`)}`,
  };
}

/**
 * A `pyproject.toml` with `count` entries as projects have them: most in `dependencies`, the others in extras and
 * groups, which make a quarter of the lines; the rest are settings of other tools.
 */
function pyprojectText(count: number): string {
  const half = count / 2;
  const entries = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `  "${declaredText(from + index)}",\n`).join("");
  const lists = (from: number): string =>
    Array.from({ length: 10 }, (_, list) => {
      const start = from + (list * half) / 20;
      return `list-${list} = [\n${entries(start, start + half / 20)}]\n`;
    }).join("");
  const settings = Array.from(
    { length: Math.ceil(count * 0.6) },
    (_, index) =>
      `[[tool.mypy.overrides]]\nmodule = "${packageName(index)}.*"\nignore_errors = true\ndisable_error_code = ["import-untyped"]\n\n`,
  ).join("");
  return [
    `[build-system]\nrequires = ["hatchling>=1.26"]\nbuild-backend = "hatchling.build"\n\n`,
    `[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = [\n${entries(0, half)}]\n\n`,
    `[project.optional-dependencies]\n${lists(half)}\n[dependency-groups]\n${lists(half * 1.5)}\n`,
    settings,
  ].join("");
}

// Every fourth entry has a marker, every tenth an extra.
function declaredText(index: number): string {
  const extra = index % 10 === 0 ? "[extra]" : "";
  const marker = index % 4 === 0 ? "; python_version >= '3.11'" : "";
  return `${packageName(index)}${extra}>=1.0,<2${marker}`;
}
