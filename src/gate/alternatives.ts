import { meetsSpecifier, renamedLine } from "../alternatives/suggestion.ts";
import type { Reader } from "../changes/reader.ts";
import type { Survey } from "../changes/survey.ts";
import type { Suggestions } from "../domain/alternative.ts";
import type { Change, Entry } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import { isAdverse, type Lookup } from "../domain/lookup.ts";
import { ManifestError } from "../domain/manifest.ts";
import { type ProjectName, parseProjectName } from "../domain/name.ts";
import { parseRepoPath } from "../domain/paths.ts";
import { statusOfRule } from "../domain/rule.ts";
import { decodeReply } from "../lookups/decode.ts";
import { decodeText } from "../manifests/decode.ts";
import { requirements } from "../manifests/requirements/format.ts";
import type { Clock, IndexReply, Log, PackageIndex } from "../ports.ts";
import { FORMAT_TABLE } from "./formats.ts";

/** What alternatives are looked for with. */
export interface AlternativesContext {
  readonly survey: Survey;
  readonly lookups: ReadonlyMap<ProjectName, Lookup>;
  readonly reader: Reader;
  readonly index: PackageIndex;
  readonly clock: Clock;
  readonly log: Log;
  readonly checkedAt: string;
}

/** The findings with who to turn to instead. Only for those that a status made; never changes a severity. */
export async function addAlternatives(
  findings: readonly Finding[],
  context: AlternativesContext,
): Promise<readonly Finding[]> {
  const targets = findings.flatMap((finding) => targetOf(finding, context.lookups));
  if (targets.length === 0) return findings;
  // Loaded where there is something to suggest: most runs find nothing adverse.
  const { SUGGEST_BUDGET_MS, suggestAlternatives } = await import("../alternatives/suggest.ts");
  const listed = new Map<string, IndexReply>();
  const decode = (name: ProjectName, reply: IndexReply) => {
    listed.set(name, reply);
    return decodeReply(name, reply, [], context.checkedAt);
  };
  const suggestions = await suggestAlternatives(
    targets,
    { index: context.index, clock: context.clock, log: context.log, decode },
    { requiresPython: context.survey.requiresPython, budgetMs: SUGGEST_BUDGET_MS },
  );
  const changes = new Map(context.survey.changes.map((change) => [change.project, change]));
  return findings.map((finding) => {
    const { project, rule } = finding;
    const found = project === null || statusOfRule(rule) === null ? undefined : suggestions.get(project);
    if (project === null || found === undefined) return finding;
    const { alternatives, rejected, failure } = found;
    const change = changes.get(project);
    const suggestion = suggestedLine(finding, found, { change, reader: context.reader, listed });
    return { ...finding, alternatives, rejected, alternativesFailure: failure, alternativesSought: true, suggestion };
  });
}

function targetOf({ project, status, rule }: Finding, lookups: ReadonlyMap<ProjectName, Lookup>) {
  if (project === null || !isAdverse(status) || statusOfRule(rule) === null) return [];
  const lookup = lookups.get(project);
  const known = lookup?.kind === "found" && lookup.status.kind === "known" ? lookup.status : null;
  return [{ project, status, reason: known?.reason ?? null }];
}

interface LineContext {
  readonly change: Change | undefined;
  readonly reader: Reader;
  readonly listed: ReadonlyMap<string, IndexReply>;
}

// A confirmed rename may be taken with a click: the new name on the very line, never on lock or hash lines.
function suggestedLine(finding: Finding, { alternatives }: Suggestions, context: LineContext): string | null {
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
  const versions = versionsIn(context.listed.get(rename.name));
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

function versionsIn(reply: IndexReply | undefined): readonly string[] {
  if (reply?.kind !== "reply") return [];
  const body: unknown = JSON.parse(reply.body);
  const versions = typeof body === "object" && body !== null && "versions" in body ? body.versions : [];
  return Array.isArray(versions) ? versions.filter((version) => typeof version === "string") : [];
}
