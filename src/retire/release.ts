import { type ProjectName, parseProjectName } from "../domain/name.ts";

/** A field that a file may leave to its build. */
export type BuiltField = "version" | "summary" | "classifiers" | "readme";

/** The final release as a folder's own files describe it. Null: the files do not say it in a way that can be read. */
export interface FinalRelease {
  readonly name: ProjectName;
  readonly writtenName: string;
  /** Where the metadata stands: `pyproject.toml`, `setup.cfg` or `setup.py`. */
  readonly file: string;
  /** The table of the metadata, for the text to add; null where it is no table. */
  readonly table: string | null;
  readonly version: string | null;
  readonly summary: string | null;
  readonly classifiers: readonly string[];
  readonly links: readonly (readonly [string, string])[];
  /** The README's path relative to the folder; null where none is declared. */
  readonly readme: string | null;
  /** The README's text where it stands in the metadata itself. */
  readonly readmeText: string | null;
  /** What is known only once the release is built; such a field is null or empty. */
  readonly built: ReadonlySet<BuiltField>;
}

/** An option of `setup.cfg`: lines without surrounding white space. */
export interface CfgOption {
  readonly section: string;
  readonly key: string;
  readonly lines: readonly { readonly text: string }[];
}

/** Reads `[project]` (PEP 621), or else `[tool.poetry]`; null where neither has a name. */
export function releaseOfPyproject(value: Readonly<Record<string, unknown>>): FinalRelease | null {
  const project = recordOf(value.project);
  const poetry = recordOf(recordOf(value.tool).poetry);
  if (textOf(project.name) === null) return releaseOfPoetry(poetry, recordOf(value.tool));
  const built = new Set(listOf(project.dynamic).flatMap((name) => DYNAMIC.get(name) ?? []));
  return releaseOf("[project]", project, recordOf(project.urls), built);
}

// The fields of `[project]` that its `dynamic` may name.
const DYNAMIC: ReadonlyMap<string, BuiltField> = new Map([
  ["version", "version"],
  ["description", "summary"],
  ["classifiers", "classifiers"],
  ["readme", "readme"],
]);

// Plugins that take the version from git; what the file says then is a placeholder.
const VERSION_PLUGINS = ["poetry-dynamic-versioning", "poetry-version-plugin"];

function releaseOfPoetry(
  poetry: Readonly<Record<string, unknown>>,
  tool: Readonly<Record<string, unknown>>,
): FinalRelease | null {
  const urls = recordOf(poetry.urls);
  const own = ["homepage", "repository", "documentation"].map((label) => [label, poetry[label]] as const);
  const isPlugged = VERSION_PLUGINS.some((name) => tool[name] !== undefined);
  const built = new Set<BuiltField>(isPlugged ? ["version"] : []);
  return releaseOf("[tool.poetry]", poetry, { ...urls, ...Object.fromEntries(own) }, built);
}

function releaseOf(
  table: string,
  given: Readonly<Record<string, unknown>>,
  urls: Readonly<Record<string, unknown>>,
  built: ReadonlySet<BuiltField>,
): FinalRelease | null {
  const writtenName = textOf(given.name);
  const name = writtenName === null ? null : parseProjectName(writtenName);
  if (name === null || writtenName === null) return null;
  // Poetry takes several; the first is what the page begins with.
  const readme = Array.isArray(given.readme) ? given.readme[0] : given.readme;
  return {
    name,
    writtenName,
    file: "pyproject.toml",
    table,
    built,
    version: built.has("version") ? null : textOf(given.version),
    summary: built.has("summary") ? null : textOf(given.description),
    classifiers: built.has("classifiers") ? [] : listOf(given.classifiers),
    links: Object.entries(urls).flatMap(([label, url]) => (typeof url === "string" ? [[label, url] as const] : [])),
    readme: built.has("readme") ? null : (textOf(readme) ?? textOf(recordOf(readme).file)),
    readmeText: built.has("readme") ? null : textOf(recordOf(readme).text),
  };
}

// `attr:` and `file:` are read by running or opening something else.
const ELSEWHERE = /^(?:attr|file):/;

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
  const summary = linesOf("description", "summary");
  const classifiers = linesOf("classifiers", "classifier").flatMap((line) => line.split(/\s*,\s*/));
  const built = new Set<BuiltField>([
    ...(ELSEWHERE.test(version ?? "") ? (["version"] as const) : []),
    ...(ELSEWHERE.test(classifiers[0] ?? "") ? (["classifiers"] as const) : []),
  ]);
  return {
    name,
    writtenName,
    file: "setup.cfg",
    table: "[metadata]",
    built,
    version: built.has("version") ? null : version,
    summary: summary.join(" ") || null,
    classifiers: built.has("classifiers") ? [] : classifiers,
    links: linesOf("project_urls").flatMap((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
    ...readmeOfCfg(linesOf("long_description")),
  };
}

function readmeOfCfg(lines: readonly string[]): Pick<FinalRelease, "readme" | "readmeText"> {
  const [first] = lines;
  if (first === undefined) return { readme: null, readmeText: null };
  if (!first.startsWith("file:")) return { readme: null, readmeText: lines.join("\n") };
  const [file = ""] = lines.join(" ").slice("file:".length).split(",");
  return { readme: file.trim() || null, readmeText: null };
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
