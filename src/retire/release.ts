import { type ProjectName, parseProjectName } from "../domain/name.ts";

/** The final release as a folder's own files describe it. Null: the files do not say it in a way that can be read. */
export interface FinalRelease {
  readonly name: ProjectName;
  readonly writtenName: string;
  /** Where the metadata stands: `pyproject.toml` or `setup.cfg`. */
  readonly file: string;
  readonly version: string | null;
  readonly summary: string | null;
  readonly classifiers: readonly string[] | null;
  readonly links: readonly (readonly [string, string])[];
  /** The README's path relative to the folder; null where none is declared. */
  readonly readme: string | null;
}

/** An option of `setup.cfg`: lines without surrounding white space. */
export interface CfgOption {
  readonly section: string;
  readonly key: string;
  readonly lines: readonly { readonly text: string }[];
}

/** Reads `[project]` (PEP 621); null where there is none with a name. */
export function releaseOfPyproject(value: Readonly<Record<string, unknown>>): FinalRelease | null {
  const project = recordOf(value.project);
  const writtenName = textOf(project.name);
  const name = writtenName === null ? null : parseProjectName(writtenName);
  if (name === null || writtenName === null) return null;
  const dynamic = new Set(listOf(project.dynamic));
  const own = <T>(field: string, read: (given: unknown) => T): T | null =>
    dynamic.has(field) ? null : read(project[field]);
  return {
    name,
    writtenName,
    file: "pyproject.toml",
    version: own("version", textOf),
    summary: own("description", textOf),
    classifiers: own("classifiers", listOf),
    links: Object.entries(recordOf(project.urls)).flatMap(([label, url]) =>
      typeof url === "string" ? [[label, url] as const] : [],
    ),
    readme: own("readme", readmeOf),
  };
}

function readmeOf(given: unknown): string | null {
  return textOf(given) ?? textOf(recordOf(given).file);
}

/** Reads `[metadata]` of a `setup.cfg`; null where there is none with a name. */
export function releaseOfSetupCfg(options: readonly CfgOption[]): FinalRelease | null {
  const linesOf = (...keys: readonly string[]): readonly string[] =>
    options
      .find(({ section, key }) => section === "metadata" && keys.includes(key.replaceAll("-", "_")))
      ?.lines.map((line) => line.text) ?? [];
  const writtenName = linesOf("name")[0] ?? "";
  const name = parseProjectName(writtenName);
  if (name === null) return null;
  const version = linesOf("version")[0] ?? null;
  const long = linesOf("long_description")[0] ?? "";
  return {
    name,
    writtenName,
    file: "setup.cfg",
    // `attr:` and `file:` are read by running or opening something else.
    version: version === null || /^(attr|file):/.test(version) ? null : version,
    summary: linesOf("description", "summary").join(" ") || null,
    classifiers: linesOf("classifiers", "classifier"),
    links: linesOf("project_urls").flatMap((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
    readme: long.startsWith("file:") ? (long.slice(5).split(",")[0]?.trim() ?? null) : null,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
