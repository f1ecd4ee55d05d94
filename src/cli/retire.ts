import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { codeOf } from "../adapters/error-code.ts";
import { extractMentions } from "../alternatives/extract/extract.ts";
import { UserError } from "../domain/errors.ts";
import { statusOf } from "../domain/lookup.ts";
import { ManifestError } from "../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { parseRepoPath } from "../domain/paths.ts";
import { PYPI_SIMPLE_URL } from "../domain/source.ts";
import { readIni } from "../manifests/setup-cfg/ini.ts";
import { PYTHON } from "../manifests/setup-py/syntax.ts";
import { parseToml } from "../manifests/toml/document.ts";
import type { PackageIndex } from "../ports.ts";
import {
  type NamedAlternative,
  type RetireFacts,
  retireChecks,
  retireExitCode,
  type Standing,
} from "../retire/checks.ts";
import { type FinalRelease, releaseOfPyproject, releaseOfSetupCfg } from "../retire/release.ts";
import { releaseOfSetupPy } from "../retire/setup-script.ts";
import { retireText } from "../retire/text.ts";
import { askAbout } from "./explain.ts";
import { indexAccess } from "./index-access.ts";
import type { Io } from "./io.ts";
import { createTerminalLog } from "./log.ts";
import { isColored, putResult } from "./output.ts";
import type { Run } from "./run.ts";

/** `pypi-gate retire [DIR]`: is the final release of one's own project ready? Exit code 0 ready, 1 not ready, 2 cannot tell. */
export async function retire({ words, options }: Run, io: Io): Promise<number> {
  const folder = await folderOf(words[0] ?? ".", io);
  const release = await releaseIn(folder);
  const readme = release.readme === null ? release.readmeText : await readmeIn(folder, release.readme);
  const access = indexAccess(options, io);
  try {
    const index = access.open(access.given ?? PYPI_SIMPLE_URL);
    const published = await standingOf(release.name, index, io);
    const alternatives = await alternativesOf(release, readme, index, io);
    const facts: RetireFacts = { release, readme, published, alternatives };
    const checks = retireChecks(facts);
    await putResult(retireText(facts, checks, { width: io.columns, color: isColored(options, io) }), options, io);
    return retireExitCode(checks);
  } finally {
    await access.close();
  }
}

async function folderOf(named: string, { cwd }: Pick<Io, "cwd">): Promise<string> {
  const folder = resolve(cwd, named);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return folder;
  throw new UserError(
    found === null ? `The folder ${folder} does not exist.` : `${folder} is no folder.`,
    "Name the folder of the project that ends: `pypi-gate retire DIR`.",
  );
}

async function releaseIn(folder: string): Promise<FinalRelease> {
  const pyproject = await textIn(folder, "pyproject.toml");
  const found =
    pyproject === null ? null : releaseOfPyproject(readable("pyproject.toml", () => parseToml(pyproject).value));
  if (found !== null) return found;
  const cfg = await textIn(folder, "setup.cfg");
  const release = cfg === null ? null : releaseOfSetupCfg(readIni(cfg).options);
  if (release !== null) return release;
  const script = await textIn(folder, "setup.py");
  if (script !== null) await PYTHON.load();
  const called = script === null ? null : readable("setup.py", () => releaseOfSetupPy(script));
  if (called !== null) return called;
  throw new UserError(
    `${folder} has no pyproject.toml with a name in \`[project]\` or \`[tool.poetry]\`, no setup.cfg with one in \`[metadata]\`, and no setup.py with one in its call of \`setup\`.`,
    "Name the folder of the project that ends: `pypi-gate retire DIR`.",
  );
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const said = /^(?:is|has) /.test(error.message) ? ` ${error.message}` : `: ${error.message}`;
    throw new UserError(`${file}:${error.line}${said}.`, "Fix the file first.");
  }
}

// Only inside the folder: the metadata may come from anybody.
async function readmeIn(folder: string, readme: string): Promise<string | null> {
  const path = parseRepoPath(readme);
  return path === null ? null : await textIn(folder, path);
}

async function textIn(folder: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(folder, path), "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new UserError(`${join(folder, path)} cannot be read (${code}).`, "Make it a plain file.");
  }
}

async function standingOf(name: ProjectName, index: PackageIndex, io: Io): Promise<Standing> {
  const answer = await askAbout(name, index, { io, log: createTerminalLog(io) });
  switch (answer.kind) {
    case "found":
      return { kind: "found", status: statusOf(answer), latest: answer.listing.latest };
    case "missing":
      return { kind: "missing" };
    case "unavailable":
      return { kind: "unavailable", detail: answer.detail };
  }
}

// More names than this are a list of friends, not an advice.
const MAX_ALTERNATIVES = 5;

// Read by the same code that reads them from the index for the project's users.
async function alternativesOf(
  { name, summary, links }: FinalRelease,
  readme: string | null,
  index: PackageIndex,
  io: Io,
): Promise<readonly NamedAlternative[]> {
  const words = { project: name, reason: null, summary, summaryTruncated: false, description: readme, links };
  const { mentions, modules } = extractMentions(words);
  const names = mentions.slice(0, MAX_ALTERNATIVES).flatMap(({ spellings }) => parseProjectName(spellings[0]) ?? []);
  const asked = await Promise.all(
    names.map(async (one): Promise<NamedAlternative> => ({ name: one, standing: await standingOf(one, index, io) })),
  );
  return [...asked, ...modules.map(({ module }): NamedAlternative => ({ name: module, standing: null }))];
}
