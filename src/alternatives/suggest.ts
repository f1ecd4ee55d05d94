import type { Alternative, RejectedAlternative, Suggestions, SuggestionsByProject } from "../domain/alternative.ts";
import { messageOf } from "../domain/errors.ts";
import { isAdverse } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import { compareText } from "../domain/order.ts";
import { type Assessment, assess } from "./assess.ts";
import { readCurated } from "./curated.ts";
import { openDesk } from "./desk.ts";
import { indexLookAlikes } from "./look-alikes.ts";
import type { SuggestOptions, SuggestTarget, SuggestWorld } from "./model.ts";
import { readPopular } from "./popular.ts";
import type { Court } from "./verify.ts";
import { alternativeOf, rejectedOf, stdlibAlternative } from "./wording.ts";

const MAX_SHOWN = 3;
/** Milliseconds that suggestions may hold a run up. */
export const SUGGEST_BUDGET_MS = 15_000;

/**
 * Alternatives for every project with an adverse status; no request where there is none. Never throws and never takes
 * longer than the budget: what could not be found out is told in `failure`.
 */
export async function suggestAlternatives(
  targets: readonly SuggestTarget[],
  world: SuggestWorld,
  options: SuggestOptions,
): Promise<SuggestionsByProject> {
  const adverse = [
    ...new Map(targets.filter((one) => isAdverse(one.status)).map((one) => [one.project, one])).values(),
  ];
  if (adverse.length === 0) return new Map();
  const results = new Map<ProjectName, Suggestions>();
  await withinBudget(world, options.budgetMs, async (signal) => {
    const court = openCourt(world, options, signal);
    await Promise.all(
      adverse.map(async (target) => {
        const suggestions = await suggestFor(target, court, world);
        if (!signal.aborted) results.set(target.project, suggestions);
      }),
    );
  });
  for (const { project } of adverse) if (!results.has(project)) results.set(project, OUT_OF_TIME);
  return new Map([...results].toSorted(([a], [b]) => compareText(a, b)));
}

/** What is said where the time was up. */
export const OUT_OF_TIME: Suggestions = {
  alternatives: [],
  rejected: [],
  failure: ["Alternatives were not looked up in the time that is set aside for them."],
};

/** What candidates are held against, for one run. */
export function openCourt(
  world: SuggestWorld,
  options: SuggestOptions,
  signal: AbortSignal,
): Omit<Court, "own" | "project"> {
  return {
    requiresPython: options.requiresPython,
    now: world.clock.now(),
    curated: readCurated(),
    lookAlikes: indexLookAlikes(readPopular().names),
    desk: openDesk(world, signal),
  };
}

/** Runs work until it ends or the time is up, whichever comes first; the signal then ends what is still under way. */
export async function withinBudget(
  world: SuggestWorld,
  budgetMs: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const requests = new AbortController();
  const timer = new AbortController();
  // What breaks in here is ours: it is logged, and nobody's verdict waits for it.
  const done = work(requests.signal)
    .catch((error: unknown) => world.log.warn(`Alternatives could not be looked up: ${messageOf(error)}`))
    .finally(() => timer.abort());
  const expired = world.clock.sleep(budgetMs, timer.signal).then(() => requests.abort());
  await Promise.race([done, expired]);
}

// A mistake of ours in here must not cost anybody the verdict.
async function suggestFor(
  target: SuggestTarget,
  court: Omit<Court, "own" | "project">,
  world: SuggestWorld,
): Promise<Suggestions> {
  try {
    return toSuggestions(await assess(target, court), court.requiresPython);
  } catch (error) {
    const detail = messageOf(error);
    world.log.warn(`Alternatives for ${target.project} could not be looked up: ${detail}`);
    return {
      alternatives: [],
      rejected: [],
      failure: ["Alternatives could not be looked up: ", { quote: detail }, "."],
    };
  }
}

/** At most three alternatives, best first, and everything that was named and is not suggested. */
export function toSuggestions(assessment: Assessment, requiresPython: string | null): Suggestions {
  const { own, verdicts, stdlib, failure } = assessment;
  const modules = stdlib.flatMap((one) =>
    one.kept && requiresPython !== null ? stdlibAlternative(one, requiresPython) : [],
  );
  const projects = verdicts.filter((verdict) => verdict.kept).map((verdict) => alternativeOf(verdict, own));
  const alternatives: readonly Alternative[] = [...modules, ...projects].slice(0, MAX_SHOWN);
  const dropped = verdicts.flatMap((verdict) => rejectedOf(verdict) ?? []);
  const early = stdlib.flatMap(({ module, basis, reason }): readonly RejectedAlternative[] =>
    reason === null ? [] : [{ name: module, basis, reason }],
  );
  return {
    alternatives,
    rejected: [...dropped, ...early],
    failure: failure === null ? null : ["The maintainer's words could not be read: ", { quote: failure }, "."],
  };
}
