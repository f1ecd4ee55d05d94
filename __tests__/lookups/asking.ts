import { type ProjectName, projectName } from "../../src/domain/name.ts";
import { lookUpAll, type Question } from "../../src/lookups/ask.ts";
import type { Answer } from "../../src/lookups/decode.ts";
import { type LookupLimits, REVIEW_LIMITS } from "../../src/lookups/retry.ts";
import type { IndexReply, Log, PackageIndex } from "../../src/ports.ts";
import { type FakeClock, fakeClock } from "../support/index/clock.ts";
import { ACTIVE, answer, reply } from "../support/index/replies.ts";

export const QUIET: Log = { info: () => {}, warn: () => {}, debug: () => {}, progress: () => {} };

/** What is asked of one name. */
export function question(name: string, given: Partial<Question> = {}): Question {
  return { name: projectName(name), versions: [], confirmAbsence: true, ...given };
}

/** The answers under the limits of a review, where no others are given. */
export async function run(
  index: PackageIndex,
  questions: readonly Question[],
  given: { readonly clock?: FakeClock; readonly log?: Log; readonly limits?: Partial<LookupLimits> } = {},
): Promise<ReadonlyMap<ProjectName, Answer>> {
  const world = { index, clock: given.clock ?? fakeClock(), log: given.log ?? QUIET };
  return await lookUpAll(questions, world, { ...REVIEW_LIMITS, ...given.limits });
}

/** Each answer in a word: its kind, or why there is none. */
export function gists(answers: ReadonlyMap<ProjectName, Answer>): readonly string[] {
  return [...answers.values()].map((given) => (given.kind === "unavailable" ? given.cause : given.kind));
}

/** The answer about an active project that lists these versions. */
export function active(name: string, versions: readonly string[] = []): IndexReply {
  return answer({ ...ACTIVE, name, versions });
}

export const DOWN: IndexReply = { kind: "failed", cause: "network", detail: "down" };
export const GONE = reply({ status: 404 });
