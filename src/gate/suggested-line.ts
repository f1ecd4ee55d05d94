import { meetsSpecifier, renamedLine } from "../alternatives/suggestion.ts";
import type { Reader } from "../changes/reader.ts";
import type { Suggestions } from "../domain/alternative.ts";
import type { Change, Entry } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import { ManifestError } from "../domain/manifest.ts";
import { parseProjectName } from "../domain/name.ts";
import { parseRepoPath } from "../domain/paths.ts";
import { versionsIn } from "../lookups/decode.ts";
import { decodeText } from "../manifests/decode.ts";
import { requirements } from "../manifests/requirements/format.ts";
import type { IndexReply } from "../ports.ts";
import { FORMAT_TABLE } from "./formats.ts";

/** What a suggested line is made with. */
export interface LineContext {
  /** The change that the finding speaks of. */
  readonly change: Change | undefined;
  /** Holds the finding's file. */
  readonly reader: Reader;
  /** What the index listed of each alternative. */
  readonly listed: ReadonlyMap<string, IndexReply>;
}

/**
 * The finding's own line with the new name of a confirmed rename in place, to be taken with a click; null where there
 * is no such rename, and for lock and hash lines.
 */
export function suggestedLine(finding: Finding, { alternatives }: Suggestions, context: LineContext): string | null {
  const rename = alternatives.find(
    (alternative) => alternative.rename && alternative.verified && alternative.kind === "project",
  );
  const entry = context.change?.introduced.find((candidate) => standsAt(candidate, finding));
  if (rename === undefined || entry === undefined || finding.project === null) return null;
  const syntax = syntaxOf(entry);
  const lines = syntax === null ? null : linesOf(finding, context.reader);
  const line = lines?.[finding.line - 1];
  // pip refuses a file that requires one project twice.
  if (syntax === null || lines === null || line === undefined || lines.some((other) => mentions(other, rename.name)))
    return null;
  const reply = context.listed.get(rename.name);
  const versions = reply === undefined ? [] : versionsIn(reply);
  return renamedLine(line, {
    from: finding.project,
    to: rename.name,
    syntax,
    meets: (specifier) => meetsSpecifier(specifier, versions),
  });
}

function standsAt({ requirement, location }: Entry, { file, line }: Finding): boolean {
  const span = location.lines();
  const own = requirement.location.lines();
  return location.file === file && span.line === line && own.line === line && own.endLine === line;
}

function syntaxOf({ requirement }: Entry): "requirements" | "array" | null {
  if (requirement.kind === "locked" || requirement.files.length > 0) return null;
  const format = FORMAT_TABLE.formatOf(requirement.location.file);
  if (format?.id === "pyproject") return "array";
  return format === null || format.id === requirements.id ? "requirements" : null;
}

function mentions(line: string, name: string): boolean {
  const written = /^\s*["']?([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
  return written !== undefined && parseProjectName(written) === name;
}

function linesOf({ file }: Finding, reader: Reader): readonly string[] | null {
  const path = parseRepoPath(file);
  const read = path === null ? null : reader.get({ side: "head", path });
  if (read?.kind !== "file") return null;
  try {
    // A line that ends in CR LF keeps its CR and gets no suggestion: GitHub does not say which end it would write.
    return decodeText(read.bytes, "pip").split("\n");
  } catch (error) {
    if (error instanceof ManifestError) return null;
    throw error;
  }
}
