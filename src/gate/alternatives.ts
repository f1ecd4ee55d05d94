import type { Reader } from "../changes/reader.ts";
import type { Survey } from "../changes/survey.ts";
import type { Finding } from "../domain/finding.ts";
import { isAdverse, type Lookup } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import { statusOfRule } from "../domain/rule.ts";
import { decodeReply } from "../lookups/decode.ts";
import type { Clock, IndexReply, Log, PackageIndex } from "../ports.ts";
import { suggestedLine } from "./suggested-line.ts";

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
