import type { ExplainedCandidate, Explanation } from "../alternatives/explain.ts";
import type { Field, Mention } from "../alternatives/extract/mention.ts";
import type { Check } from "../alternatives/model.ts";
import { plainLine, proseText } from "../domain/prose.ts";

/** A label and what it says, not yet escaped; an empty label continues the row above. */
export type Row = readonly [label: string, text: string];

/** Who names what, what was verified of each name, and what is suggested in the end; empty where nothing was sought. */
export function suggestionRows(explanation: Explanation): readonly Row[] {
  if (!explanation.sought) return [];
  return [
    ...evidenceRows(explanation),
    ...explanation.candidates.flatMap(candidateRows),
    ...stdlibRows(explanation),
    ...answerRows(explanation),
  ];
}

const WHERE: Readonly<Record<Field, string>> = {
  reason: "the reason given with its status",
  summary: "its summary",
  description: "its description",
  links: "its project links",
};

function evidenceRows({ evidence, curated }: Explanation): readonly Row[] {
  const spoken = evidence.map(mentionRow);
  if (curated === null) return spoken;
  const { kind, lastVerified } = curated;
  const listed = curated.evidence.map(
    ({ by, url }): Row => ["curated", `${kind}, by the ${by}'s word: ${url} (checked ${lastVerified})`],
  );
  return [...spoken, ...listed];
}

function mentionRow({ spellings, field, family, tier, url }: Mention): Row {
  const link = url === null ? "" : `: ${plainLine(url, 120)}`;
  return ["named", `${spellings[0]} in ${WHERE[field]} (${family}, ${tier}${link})`];
}

function candidateRows({ name, via, kept, checks, identity }: ExplainedCandidate): readonly Row[] {
  const what = kept ? (identity === null ? "kept, unconfirmed" : "kept, confirmed") : "dropped";
  const hop = via === null ? "" : `, to which ${via} points`;
  return [["candidate", `${name}${hop}: ${what}`], ...checks.map(checkRow)];
}

function checkRow({ id, passed, detail }: Check): Row {
  const mark = passed === null ? "–" : passed ? "✓" : "✗";
  return ["", `${mark} ${id}: ${proseText(detail)}`];
}

function stdlibRows({ stdlib }: Explanation): readonly Row[] {
  return stdlib.map(
    ({ module, since, kept }): Row => ["stdlib", `${module}, since Python ${since}: ${kept ? "kept" : "dropped"}`],
  );
}

function answerRows({ suggestions }: Explanation): readonly Row[] {
  const { alternatives, rejected, failure } = suggestions;
  const rows: readonly Row[] = [
    ...alternatives.map(({ name, note }): Row => ["instead", `${name}: ${proseText(note)}`]),
    ...rejected.map(({ reason }): Row => ["rejected", proseText(reason)]),
    ...(failure === null ? [] : [["instead", proseText(failure)] as const]),
  ];
  const none = "no alternative is known: its maintainers name none, and neither does the curated list";
  return rows.length === 0 ? [["instead", none]] : rows;
}
