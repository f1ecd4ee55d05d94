import { parseProjectName } from "../../domain/name.ts";
import { readDescription } from "./description.ts";
import { projectOfUrl, repositoryOfUrl, repositorySpellings } from "./links.ts";
import { type Mention, type StdlibMention, TIERS } from "./mention.ts";
import { type Reading, readShort } from "./summary.ts";
import type { Meter } from "./tokens.ts";

/** What a project says of itself. Every text is hostile. */
export interface Words {
  /** Normalized. */
  readonly project: string;
  /** PEP 792: the reason given with the status. */
  readonly reason: string | null;
  readonly summary: string | null;
  /** True where the summary was cut by somebody else at its end. */
  readonly summaryTruncated: boolean;
  readonly description: string | null;
  /** Labels and addresses of the project's links. */
  readonly links: readonly (readonly [string, string])[];
}

const FIELD_ORDER = ["reason", "summary", "description", "links"];
const MAX_REASON = 2000;
const MAX_LINKS = 40;
const SUCCESSOR_LABEL =
  /^(?:the )?(?:successor|replacement|replaced by|superseded by|moved to|new (?:package|project|home|name|repository)|renamed to|migrate to|use instead)\b/i;

/**
 * The names that a project's own words tell its users to move to, best evidence first, without duplicates and without
 * the project itself. Names are not known to exist. Linear in the length of the texts; `meter` counts the steps.
 */
export function extractMentions(words: Words, meter: Meter = { steps: 0 }): Reading {
  const self = parseProjectName(words.project) ?? words.project;
  const readings: Reading[] = [];
  if (words.reason !== null) {
    readings.push(readShort(self, "reason", words.reason.slice(0, MAX_REASON), { truncated: false, meter }));
  }
  if (words.summary !== null) {
    readings.push(readShort(self, "summary", words.summary, { truncated: words.summaryTruncated, meter }));
  }
  if (words.description !== null) readings.push(readDescription(self, words.description, meter));
  readings.push({ mentions: readLinks(self, words.links), modules: [] });
  return {
    mentions: ranked(readings.flatMap((reading) => reading.mentions)),
    modules: distinctModules(readings.flatMap((reading) => reading.modules)),
  };
}

function readLinks(self: string, links: Words["links"]): readonly Mention[] {
  const labelled = links.slice(0, MAX_LINKS).filter(([label]) => SUCCESSOR_LABEL.test(label.trim()));
  return labelled.flatMap(([, url]) => {
    const project = projectOfUrl(url);
    const names = namesOfUrl(url).flatMap((name) => parseProjectName(name) ?? []);
    const [first, ...rest] = names;
    if (first === undefined || names.some((name) => name === self)) return [];
    const tier = project === null ? "repository" : "pypi-url";
    return { spellings: [first, ...rest], family: "use-instead", tier, url, field: "links" } satisfies Mention;
  });
}

function namesOfUrl(url: string): readonly string[] {
  const project = projectOfUrl(url);
  if (project !== null) return [project];
  const repository = repositoryOfUrl(url);
  return repository === null ? [] : repositorySpellings(repository);
}

/** Order of confidence: how the name is written, then where it stands. The first of several equal spellings stays. */
function ranked(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field),
  );
  const seen = new Set<string>();
  return sorted.filter((mention) => {
    const key = mention.spellings.join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}

function distinctModules(modules: readonly StdlibMention[]): readonly StdlibMention[] {
  return [...new Map(modules.map((mention) => [mention.module, mention])).values()];
}
