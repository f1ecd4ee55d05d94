/**
 * Counts what the readers of manifests do for a text and for one of twice its size: how often every block of
 * `src/manifests` runs, as V8 counts it. A process of its own (`node manifest-growth.ts`), because counting slows all code.
 * Prints one JSON row per text.
 */
import { Session } from "node:inspector/promises";
import { repoPath } from "../../src/domain/paths.ts";

/** One kind of text that grows. `unit` is written `n` times between `start` and `end`; `%` in it is the running number, `%+` the next. */
interface Growth {
  readonly path: string;
  readonly what: string;
  readonly start: string;
  readonly unit: string;
  readonly end: string;
}

/** What was counted of one kind of text. */
export interface Row {
  readonly path: string;
  readonly what: string;
  readonly once: number;
  readonly twice: number;
}

const GROWTHS: readonly Growth[] = [
  grows("requirements.txt", "entries", "foo%[a,b]==1.%; os_name == 'nt'\n"),
  grows("requirements.txt", "joined lines", "foo% \\\n"),
  grows("requirements.txt", "hashes of one entry", " --hash=sha256:% \\\n", "foo==1 \\\n"),
  grows("requirements.txt", "parents in comments", "    #   p%\n", "foo==1\n    # via\n"),
  grows("requirements.txt", "entries with parents", "p%==1\n    # via p\n    # -r x.in\n"),
  grows("requirements.txt", "bad lines", "a b c =\n"),
  grows("requirements.txt", "options", "--extra-index-url https://h.example/%\n"),
  grows("requirements.txt", "brackets", "[", "foo"),
  grows("requirements.txt", "parentheses of a marker", "(", "foo;"),
  grows("requirements.txt", "extras", ",a%", "foo[a", "]"),
  grows("requirements.txt", "clauses", ",!=%", "foo>=1"),
  grows("pyproject.toml", "dependencies", '"foo%>=1",\n', "[project]\ndependencies = [\n", "]\n"),
  grows("pyproject.toml", "groups that include each other", 'g% = [{include-group = "g0"}]\n', "[dependency-groups]\n"),
  grows("pyproject.toml", "sources", 'foo% = { path = "x" }\n', "[tool.uv.sources]\n"),
  grows("pyproject.toml", "indexes", '[[tool.uv.index]]\nurl = "https://h.example/%"\n'),
  grows(
    "pyproject.toml",
    "sources of indexes",
    '[[tool.uv.index]]\nname = "s%"\nurl = "https://h.example/%"\n[tool.uv.sources.p%]\nindex = "s%"\n',
  ),
  grows("pyproject.toml", "Poetry entries", 'foo% = "^1"\n', "[tool.poetry.dependencies]\n"),
  grows("pyproject.toml", "Poetry groups", '[tool.poetry.group.g%.dependencies]\nfoo% = "1"\n'),
  grows("pyproject.toml", "tables of other tools", '[tool.x.y%]\nrequires = ["a"]\n'),
  grows("pyproject.toml", "one dotted key", "a%.", "[tool]\n", "x = 1\n"),
  grows("pyproject.toml", "nested arrays", "[", "[tool]\nx = "),
  grows("uv.lock", "packages in a chain", uvPackage("p%", "p%+"), "version = 1\n"),
  grows("uv.lock", "packages that all need one", uvPackage("p%", "p0"), "version = 1\n"),
  grows("uv.lock", "forks that need each other", uvPackage("p", "p").replace('"1"', '"%"'), "version = 1\n"),
  grows(
    "uv.lock",
    "forks that need one by its version",
    uvPackage("p", 'p", version = "%+').replace('"1"', '"%"'),
    "version = 1\n",
  ),
  grows(
    "uv.lock",
    "forks that need an extra",
    `${uvPackage("p", 'p", extra = ["e%"], x = "').replace('"1"', '"%"')}[package.optional-dependencies]\ne% = []\n`,
    "version = 1\n",
  ),
  grows(
    "uv.lock",
    "files of one package",
    '{ url = "https://h.example/%", hash = "sha256:aa" },\n',
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "x" }\nwheels = [\n',
    "]\n",
  ),
  grows("poetry.lock", "packages", '[[package]]\nname = "p%"\nversion = "1"\n[package.dependencies]\np0 = "*"\n'),
  grows(
    "poetry.lock",
    "dependencies of one package",
    'p% = "*"\n',
    '[[package]]\nname = "p"\nversion = "1"\n[package.dependencies]\n',
  ),
  grows(
    "pdm.lock",
    "packages",
    '[[package]]\nname = "p%"\nversion = "1"\ndependencies = ["p0>=1"]\n',
    '[metadata]\nlock_version = "4.5"\n',
  ),
  grows(
    "pdm.lock",
    "extras of one package",
    '[[package]]\nname = "p"\nversion = "1"\nextras = ["e%"]\ndependencies = ["p==1"]\n',
    '[metadata]\nlock_version = "4.5"\n',
  ),
  grows("pylock.toml", "packages", '[[packages]]\nname = "p%"\nversion = "1"\n', 'lock-version = "1.0"\n'),
  grows("Pipfile", "packages", 'p% = "*"\n', "[packages]\n"),
  grows("Pipfile", "sources", '[[source]]\nurl = "https://h.example/%"\nname = "s%"\n'),
  grows(
    "Pipfile",
    "packages of sources",
    '[[source]]\nname = "s%"\nurl = "https://h.example/%"\n[packages.p%]\nindex = "s%"\n',
  ),
  grows("Pipfile.lock", "packages", '"p%": {"version": "==1", "hashes": ["sha256:aa"]},', '{"default": {', '"p": {}}}'),
  grows("Pipfile.lock", "nested arrays", "[", '{"default": {"p": {"x": ', ""),
  grows("setup.cfg", "lines of one list", "    foo%>=1\n", "[options]\ninstall_requires =\n"),
  grows("setup.cfg", "joined lines", "    foo% \\\n", "[options]\ninstall_requires =\n"),
  grows("setup.cfg", "extras", "e% = foo\n", "[options.extras_require]\n"),
  grows("setup.py", "entries", '"foo%>=1",\n', "setup(install_requires=[", "])"),
  grows("setup.py", "sums", '+ ["foo%"]', 'setup(install_requires=["a"]', ")"),
  grows("setup.py", "assignments", 'A% = ["a"]\n', "", "setup(install_requires=A0)"),
  grows("setup.py", "constants in a chain", "A% = A%+\n", "", "setup(install_requires=A0)"),
  grows("setup.py", "lines of one text", "foo%\n", 'setup(install_requires="""\n', '""")'),
  grows("environment.yml", "pip lines", "  - foo%>=1\n", "dependencies:\n- pip:\n"),
  grows("environment.yml", "conda lines", "- foo%>=1\n", "dependencies:\n"),
  grows("tool.py", "dependencies", '#   "foo%>=1",\n', "# /// script\n# dependencies = [\n", "# ]\n# ///\n"),
  grows("tool.py", "openings", "# /// script\n"),
  grows("tool.py", "other blocks", "# /// x\n# a\n# ///\n\n", "# /// script\n# a = 1\n# ///\n\n"),
  grows(
    ".pre-commit-config.yaml",
    "dependencies",
    "    - foo%>=1\n",
    "repos:\n- hooks:\n  - id: x\n    additional_dependencies:\n",
  ),
];

function grows(path: string, what: string, unit: string, ...around: readonly string[]): Growth {
  const [start = "", end = ""] = around;
  return { path, what, unit, start, end };
}

function uvPackage(name: string, needs: string): string {
  return `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "${needs}" }]\n`;
}

function textOf({ start, unit, end }: Growth, count: number): string {
  const units = Array.from({ length: count }, (_, index) =>
    unit.replaceAll("%+", String(index + 1)).replaceAll("%", String(index)),
  );
  return start + units.join("") + end;
}

async function main(): Promise<void> {
  const { FORMATS, formatOf } = await import("../../src/manifests/registry.ts");
  for (const format of FORMATS) await format.load?.();
  const { ManifestError } = await import("../../src/domain/manifest.ts");
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const run = (path: string, text: string): void => {
    try {
      const parsed = formatOf(repoPath(path))?.parse({ path: repoPath(path), text });
      for (const { location, node } of parsed?.requirements ?? []) {
        location.lines();
        if (node !== null) parsed?.graph?.edgesOf(node);
      }
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
    }
  };
  for (const growth of GROWTHS) {
    const [once, twice] = [await counted(session, growth, 150, run), await counted(session, growth, 300, run)];
    console.log(JSON.stringify({ path: growth.path, what: growth.what, once, twice } satisfies Row));
  }
}

async function counted(
  session: Session,
  growth: Growth,
  count: number,
  run: (path: string, text: string) => void,
): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  run(growth.path, textOf(growth, count));
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const ours = result.filter(({ url }) => /\/src\/(?:manifests|domain)\//.test(url));
  return ours
    .flatMap((script) => script.functions.flatMap((one) => one.ranges.map((range) => range.count)))
    .reduce((sum, each) => sum + each, 0);
}

if (import.meta.main) await main();
