import type { ParsedManifest, Skip } from "../../domain/manifest.ts";
import type { LogicalLine } from "./lines.ts";
import type { LineReading } from "./reading.ts";

// Helm's requirements.lock and requirements.yaml.
const YAML_START = /^(?:[A-Za-z_-]+:\s*$|dependencies:)/;
// OpenStack's bindep: `gcc [platform:rpm compile] >=4`.
const BINDEP_LINE = /^[a-z0-9][a-z0-9+.\-/]*(?:\s+\[[^\]]*\])?(?:\s+[<>=!~,0-9.]+)?$/;
const PROSE_WORDS = 4;
// A page of documentation: its examples of code are no broken requirements.
const PAGE_SENTENCES = 5;
const OPERATOR = /[=<>~@;[]/;

/** What the file is instead of a requirements file, as the end of "the file is …", or null where nothing speaks against it. */
export function otherContent(lines: readonly LogicalLine[]): string | null {
  const written = lines.filter((line) => line.text !== "");
  if (YAML_START.test(written[0]?.text ?? "")) return "YAML (a Helm chart's, by its first line)";
  const profiles = written.some((line) => line.text.includes("platform:"));
  if (profiles && written.every((line) => BINDEP_LINE.test(line.text))) return "a list of system packages (bindep)";
  return null;
}

/**
 * True for a text of sentences in which nothing reads as a requirement with a version, an option or a path.
 * `readings` has one element per line.
 */
export function isProse(
  lines: readonly LogicalLine[],
  readings: readonly LineReading[],
  parsed: ParsedManifest,
): boolean {
  const bad = lines.filter((_, index) => readings[index]?.skipped.some(isUnreadable));
  const sentences = bad.filter((line) => wordsOf(line.text) >= PROSE_WORDS);
  const written = lines.filter((line) => line.text !== "").length;
  if (sentences.length >= PAGE_SENTENCES && bad.length * 2 > written && !hasEvidence(parsed)) return true;
  // A line that pip rejects and that still names a project beside an operator is a broken requirement, not prose.
  if (lines.some((line, index) => readings[index]?.skipped.some(namesProject) && OPERATOR.test(line.text)))
    return false;
  return sentences.length > 0 && bad.length * 2 > parsed.requirements.length && !hasEvidence(parsed);
}

/** True when at least one entry pins or bounds its version, or is bound to a file. */
export function boundsAVersion(parsed: ParsedManifest): boolean {
  return parsed.requirements.some((requirement) => requirement.specifier !== "" || requirement.files.length > 0);
}

function hasEvidence(parsed: ParsedManifest): boolean {
  const told = parsed.skipped.some((skip) => !isUnreadable(skip));
  const references = parsed.requirements.some((requirement) => requirement.source.kind !== "index");
  const options = parsed.includes.length + parsed.indexes.length > 0 || parsed.noIndex;
  return told || references || options || boundsAVersion(parsed);
}

function isUnreadable(skip: Skip): boolean {
  return skip.class === "unreadable";
}

function namesProject(skip: Skip): boolean {
  return isUnreadable(skip) && skip.project !== null;
}

function wordsOf(text: string): number {
  return text.split(/\s+/, PROSE_WORDS).length;
}
