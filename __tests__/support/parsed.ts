import type { ManifestFormat, ParsedManifest } from "../../src/domain/manifest.ts";
import { ManifestError } from "../../src/domain/manifest.ts";
import { repoPath } from "../../src/domain/paths.ts";

/** Name, specifier, scope, label and line of every requirement. */
export function rowsOf(parsed: ParsedManifest): readonly (readonly [string, string, string, string | null, number])[] {
  return parsed.requirements.map((entry) => [
    entry.name,
    entry.specifier,
    entry.scope,
    entry.group,
    entry.location.lines().line,
  ]);
}

/** Class, reason and line of every skip. */
export function skipsOf(parsed: ParsedManifest): readonly (readonly [string, string, number])[] {
  return parsed.skipped.map((skip) => [skip.class, skip.reason, skip.line]);
}

/** Parses a text as that format. */
export function parseAs(format: ManifestFormat, path: string, text: string): ParsedManifest {
  return format.parse({ path: repoPath(path), text });
}

/** The reason and line of the ManifestError that a text gives, or null where it gives none. */
export function errorOf(format: ManifestFormat, path: string, text: string): readonly [string, number] | null {
  try {
    parseAs(format, path, text);
    return null;
  } catch (error) {
    if (error instanceof ManifestError) return [error.reason, error.line];
    throw error;
  }
}
