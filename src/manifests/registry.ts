import type { ManifestFormat } from "../domain/manifest.ts";
import type { RepoPath } from "../domain/paths.ts";
import { condaEnvironment } from "./conda-environment/format.ts";
import { inlineScript } from "./inline-script/format.ts";
import { pdmLock } from "./pdm-lock/format.ts";
import { pipfile } from "./pipfile/format.ts";
import { pipfileLock } from "./pipfile-lock/format.ts";
import { poetryLock } from "./poetry-lock/format.ts";
import { preCommit } from "./pre-commit/format.ts";
import { pylock } from "./pylock/format.ts";
import { pyproject } from "./pyproject/format.ts";
import { requirements } from "./requirements/format.ts";
import { setupCfg } from "./setup-cfg/format.ts";
import { setupPy } from "./setup-py/format.ts";
import { unread } from "./unread/format.ts";
import { uvLock } from "./uv-lock/format.ts";

/** Every format, in the order of the docs; the first whose name test holds reads a path. */
export const FORMATS: readonly ManifestFormat[] = [
  requirements,
  pyproject,
  uvLock,
  poetryLock,
  pdmLock,
  pylock,
  pipfile,
  pipfileLock,
  setupCfg,
  setupPy,
  condaEnvironment,
  inlineScript,
  preCommit,
  unread,
];

/** The format of a path by its name alone, or null where none claims it. */
export function formatOf(path: RepoPath): ManifestFormat | null {
  return FORMATS.find((format) => format.matches(path)) ?? null;
}

/** The format with an id, or null: policies name formats by id. */
export function formatById(id: string): ManifestFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
