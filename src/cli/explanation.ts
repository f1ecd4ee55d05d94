import { type Explanation, explanationJson } from "../alternatives/explain.ts";
import type { Found, Listing, StatusAnswer } from "../domain/lookup.ts";
import { counted } from "../domain/prose.ts";
import type { Answer } from "../lookups/decode.ts";
import { jsonDocument } from "../render/escape/json.ts";
import { type Paint, paint, TERMINAL, terminalText } from "../render/escape/terminal.ts";
import { timeText } from "../render/sentences.ts";
import type { TextOptions } from "../render/text.ts";
import { hangingLines } from "../render/wrap.ts";
import { type Row, suggestionRows } from "./candidate-rows.ts";

/** What is known of one project. */
export interface Explained {
  readonly answer: Answer;
  readonly indexUrl: string;
  readonly explanation: Explanation;
}

/** `pypi-gate/explain@1`: the explanation with the facts of the listing. */
export function explainedJson({ answer, indexUrl, explanation }: Explained): string {
  const listing = answer.kind === "found" ? answer.listing : null;
  const facts = listing === null ? NO_FACTS : factsOf(listing);
  return jsonDocument({ ...explanationJson(explanation), ...facts, index: indexUrl, checkedAt: answer.at });
}

const NO_FACTS = {
  versions: null,
  files: null,
  yanked: null,
  firstUpload: null,
  lastUpload: null,
  requiresPython: null,
};

function factsOf({ versions, files, allYanked, firstUpload, lastUpload, requiresPython }: Listing) {
  return { versions, files, yanked: allYanked, firstUpload, lastUpload, requiresPython };
}

/** The same for a terminal, one fact a row. */
export function explainedText({ answer, indexUrl, explanation }: Explained, { color, width }: TextOptions): string {
  const { words, how } = headline(answer);
  const rows: readonly Row[] = [
    ...(answer.kind === "found" ? listingRows(answer) : []),
    ...(answer.kind === "unavailable" ? [["why", answer.detail] as const] : []),
    ...suggestionRows(explanation),
    ["asked", `${indexUrl} at ${timeText(answer.at)}`],
  ];
  const at = { indent: 12, columns: width };
  const lines = rows.flatMap(([label, text]) =>
    hangingLines(`  ${paint(label.padEnd(10), "dim", color)}`, terminalText(text), at),
  );
  return `${[`${paint(terminalText(answer.name), "bold", color)}: ${paint(words, how, color)}`, ...lines].join("\n")}\n`;
}

interface Headline {
  readonly words: string;
  readonly how: Paint;
}

function headline(answer: Answer): Headline {
  switch (answer.kind) {
    case "found":
      return statusLine(answer.status);
    case "missing":
      return { words: "not found: never there, private, or removed; the index does not tell", how: "red" };
    case "unavailable":
      return { words: "unverified: the index gave no answer that can be believed", how: "red" };
  }
}

function statusLine(status: StatusAnswer): Headline {
  switch (status.kind) {
    case "absent":
      return { words: "unknown status: this index publishes none", how: "yellow" };
    case "unknown":
      return { words: `unknown status ${TERMINAL.quote(status.word)}`, how: "yellow" };
    case "known":
      return { words: STATUS[status.status], how: status.status === "active" ? "green" : "red" };
  }
}

const STATUS = {
  active: "active",
  archived: "archived: no more releases are expected",
  deprecated: "deprecated: its maintainers advise against using it",
  quarantined: "quarantined: suspended pending review, nothing can be installed",
} as const;

function listingRows({ status, listing }: Found): readonly Row[] {
  const { latest, requiresPython, firstUpload, lastUpload } = listing;
  const reason = status.kind === "known" ? status.reason : null;
  const rows: Row[] = [];
  if (reason !== null) rows.push(["reason", TERMINAL.quote(reason)]);
  if (latest !== null)
    rows.push(["latest", `${latest}${requiresPython === null ? "" : ` (Python ${requiresPython})`}`]);
  const yanked = listing.allYanked ? ", all of them yanked" : "";
  rows.push(["releases", `${counted(listing.versions, "version")}, ${counted(listing.files, "file")}${yanked}`]);
  if (firstUpload !== null && lastUpload !== null)
    rows.push(["uploads", `first ${firstUpload.slice(0, 10)}, last ${lastUpload.slice(0, 10)}`]);
  return rows;
}
