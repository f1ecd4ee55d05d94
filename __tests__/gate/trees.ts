import { createHash } from "node:crypto";
import type { Files } from "../support/gate-run.ts";

/** A package of a made-up `uv.lock`. */
export interface LockedPackage {
  readonly name: string;
  readonly version?: string;
  /** The TOML of `source`; PyPI by default. */
  readonly source?: string;
  readonly needs?: readonly string[];
  /** Hash of its source archive; the index's own by default. */
  readonly sha256?: string;
}

const PYPI = `{ registry = "https://pypi.org/simple" }`;

/** The text of a `uv.lock` whose root project `app` asks for `direct`. */
export function uvLock(direct: readonly string[], packages: readonly LockedPackage[]): string {
  const app = {
    name: "app",
    version: "0.1.0",
    source: `{ virtual = "." }`,
    needs: direct.map((text) => text.replace(/[^\w.-].*$/, "")),
  };
  const tables = [app, ...packages].map(packageTable);
  return `version = 1\nrevision = 3\nrequires-python = ">=3.12"\n\n${tables.join("\n")}`;
}

function packageTable({ name, version = "1.0", source = PYPI, needs = [], sha256 }: LockedPackage): string {
  const archive = `${name.replaceAll("-", "_")}-${version}.tar.gz`;
  const host = source === PYPI ? "files.pythonhosted.org" : "files.example";
  const hash = sha256 ?? createHash("sha256").update(archive).digest("hex");
  const lines = [
    "[[package]]",
    `name = "${name}"`,
    `version = "${version}"`,
    `source = ${source}`,
    ...(needs.length === 0 ? [] : ["dependencies = [", ...needs.map((need) => `    { name = "${need}" },`), "]"]),
    ...(source.includes("registry")
      ? [`sdist = { url = "https://${host}/packages/${archive}", hash = "sha256:${hash}", size = 10000 }`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A `pyproject.toml` of the project `app`. */
export function pyproject(dependencies: readonly string[]): string {
  const list = dependencies.map((dependency) => `  "${dependency}",\n`).join("");
  return `[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = [\n${list}]\n`;
}

/** Both files of a uv project. */
export function uvProject(direct: readonly string[], packages: readonly LockedPackage[]): Files {
  return { "pyproject.toml": pyproject(direct), "uv.lock": uvLock(direct, packages) };
}
