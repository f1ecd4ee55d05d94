import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { versionKey } from "./version-key.ts";

// Source archives that an index may still list; PEP 625 leaves `.tar.gz`, old releases have the others.
const ARCHIVE_ENDINGS = [".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz", ".tar.Z", ".tar"];

/**
 * The version that a distribution's file name carries, as written there, or null where it carries none that can be
 * told (`.exe`, `.msi` and `.rpm` installers, foreign names). Wheels and eggs: the second dash field; source
 * archives: what follows the project's name, which may itself hold dashes.
 */
export function versionOfFile(file: string, project: ProjectName): string | null {
  if (file.endsWith(".whl") || file.endsWith(".egg")) return secondField(file);
  const ending = ARCHIVE_ENDINGS.find((candidate) => file.endsWith(candidate));
  return ending === undefined ? null : afterName(file.slice(0, -ending.length), project);
}

function secondField(file: string): string | null {
  const start = file.indexOf("-") + 1;
  const end = file.indexOf("-", start);
  if (end <= start) return null;
  const field = file.slice(start, end);
  // Old wheels escape every `-` of a version, that of `1.0-1` too.
  if (field.includes("_") && versionKey(field).kind === "text") return field.replaceAll("_", "-");
  return field;
}

function afterName(stem: string, project: ProjectName): string | null {
  // A written name is never shorter than its normalized form.
  let dash = stem.indexOf("-", project.length);
  // A name of at most 255 characters ends early: later dashes belong to the version.
  while (dash !== -1 && dash <= 255) {
    if (isName(stem.slice(0, dash), project) && dash + 1 < stem.length) return stem.slice(dash + 1);
    dash = stem.indexOf("-", dash + 1);
  }
  return null;
}

function isName(written: string, project: ProjectName): boolean {
  return written === project || parseProjectName(written) === project;
}
