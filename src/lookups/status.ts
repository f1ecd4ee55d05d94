import { PROJECT_STATUSES, type ProjectStatus, type StatusAnswer } from "../domain/lookup.ts";
import { foreignText, isRecord, MalformedAnswer } from "./records.ts";

// An unknown word is quoted to people; no index has a reason for a longer one.
const MAX_WORD = 100;

interface Said {
  readonly word: string | null;
  readonly reason: string | null;
}

/**
 * The status of a decoded body (PEP 792). Three spellings exist: `project-status.status` (PyPI, the example),
 * `project-status.state` (the PEP's prose) and the string `meta.project-status` (the living spec's large example).
 * Throws {@link MalformedAnswer} when a value has another type or two places disagree.
 */
export function readStatus(
  body: Readonly<Record<string, unknown>>,
  meta: Readonly<Record<string, unknown>>,
  apiVersion: string,
): StatusAnswer {
  const said = agreed([...fromBody(body["project-status"]), fromMeta(meta)]);
  if (said.word === null) return { kind: "absent", apiVersion };
  const status = knownStatus(said.word);
  if (status === null) return { kind: "unknown", word: said.word.slice(0, MAX_WORD).toWellFormed() };
  return { kind: "known", status, reason: said.reason };
}

function fromBody(value: unknown): readonly Said[] {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) throw new MalformedAnswer("project-status is not an object");
  const reason = foreignText(value.reason);
  return [
    { word: wordOf(value.status, "project-status.status"), reason },
    { word: wordOf(value.state, "project-status.state"), reason },
  ];
}

function fromMeta(meta: Readonly<Record<string, unknown>>): Said {
  return {
    word: wordOf(meta["project-status"], "meta.project-status"),
    reason: foreignText(meta["project-status-reason"]),
  };
}

function wordOf(value: unknown, place: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new MalformedAnswer(`${place} is not a text`);
  return value;
}

// Words are compared as written: an index that says both "active" and "Active" is not to be believed in either.
function agreed(places: readonly Said[]): Said {
  const speaking = places.filter((said) => said.word !== null);
  const words = new Set(speaking.map((said) => said.word));
  if (words.size > 1) throw new MalformedAnswer("two places of the answer disagree on the status");
  return {
    word: speaking[0]?.word ?? null,
    reason: speaking.find((said) => said.reason !== null)?.reason ?? null,
  };
}

function knownStatus(word: string): ProjectStatus | null {
  return PROJECT_STATUSES.find((status) => status === word) ?? null;
}
