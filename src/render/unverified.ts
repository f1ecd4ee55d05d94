import type { Finding } from "../domain/finding.ts";
import { counted, type Prose } from "../domain/prose.ts";
import { distinctMessages, namesOf } from "./entries.ts";
import { nameList } from "./sentences.ts";

/** What is known of several look-ups without an answer. */
export interface UnverifiedText {
  /** Every name, as far as there is room; null where the reasons name them all. */
  readonly names: Prose | null;
  /** "`a` and 2 more projects: “no answer within 10 s”.", the first of those who say the same. */
  readonly reasons: readonly Prose[];
  /** Reasons that are not told. */
  readonly left: number;
}

/** What it means for all of them. */
export const NOTHING_KNOWN = "Nothing is known of their status: this is neither clean nor bad.";

/** Look-ups without an answer told together: at most `maxReasons` reasons (one more where it would be left alone) and `maxNames` names. */
export function unverifiedText(findings: readonly Finding[], maxReasons: number, maxNames: number): UnverifiedText {
  const said = distinctMessages(findings);
  const shown = said.slice(0, said.length === maxReasons + 1 ? said.length : maxReasons);
  const left = said.length - shown.length;
  const namesAll = left === 0 && shown.every(({ count }) => count === 1);
  return {
    names: namesAll ? null : nameList(namesOf(findings), maxNames),
    reasons: shown.map(({ first, count }) => [
      { code: first.project ?? first.file },
      count === 1 ? ": " : ` and ${counted(count - 1, "more project")}: `,
      ...reasonOf(first.message),
    ]),
    left,
  };
}

// The index's own words; what comes before them is said of all.
function reasonOf(message: Prose): Prose {
  const at = message.findIndex((span) => typeof span === "object" && "quote" in span);
  return at < 0 ? message : message.slice(at);
}
