import type { ParsedManifest } from "../../../src/domain/manifest.ts";
import { repoPath } from "../../../src/domain/paths.ts";
import { requirements } from "../../../src/manifests/requirements/format.ts";

/** The lines joined with line feeds, read as `requirements.txt`. */
export function read(...lines: readonly string[]): ParsedManifest {
  return requirements.parse({ path: repoPath("requirements.txt"), text: lines.join("\n") });
}

/** `name@line` of every requirement. */
export function namesOf(parsed: ParsedManifest): readonly string[] {
  return parsed.requirements.map((requirement) => `${requirement.name}@${requirement.location.lines().line}`);
}

/** `class/reason@line` of every skip. */
export function skipsOf(parsed: ParsedManifest): readonly string[] {
  return parsed.skipped.map((skip) => `${skip.class}/${skip.reason}@${skip.line}`);
}
