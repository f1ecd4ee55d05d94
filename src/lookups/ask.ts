import pLimit from "p-limit";
import { statusOf } from "../domain/lookup.ts";
import type { ProjectName } from "../domain/name.ts";
import { isLocalVersion } from "../domain/version.ts";
import type { Clock, IndexReply, Log, PackageIndex } from "../ports.ts";
import { type Answer, decodeReply, unavailable } from "./decode.ts";
import { type Effort, startEffort } from "./effort.ts";
import { type LookupLimits, waitBefore } from "./retry.ts";

/** One name to ask about, with the versions to report on. */
export interface Question {
  readonly name: ProjectName;
  readonly versions: readonly string[];
  /** Ask once more before a 404 or an absent version is believed. */
  readonly confirmAbsence: boolean;
}

/** What look-ups need of the world. */
export interface LookupWorld {
  readonly index: PackageIndex;
  readonly clock: Clock;
  readonly log: Log;
}

interface Run {
  readonly world: LookupWorld;
  readonly limits: LookupLimits;
  readonly effort: Effort;
}

/**
 * Asks the index about every question (at most one per name), one GET each, retries and confirmations apart. The
 * answer has one entry per question, in their order; what could not be asked is `unavailable` with its cause.
 */
export async function lookUpAll(
  questions: readonly Question[],
  world: LookupWorld,
  limits: LookupLimits,
): Promise<ReadonlyMap<ProjectName, Answer>> {
  const run: Run = { world, limits, effort: startEffort(world.clock, limits) };
  const limit = pLimit(limits.inFlight);
  let done = 0;
  if (questions.length > 0) world.log.progress(0, questions.length, "projects looked up");
  try {
    const answers = await limit.map(questions, async (question) => {
      const answer = await lookUp(run, question);
      world.log.progress(++done, questions.length, "projects looked up");
      return [question.name, answer] as const;
    });
    return new Map(answers);
  } finally {
    run.effort.end();
  }
}

async function lookUp(run: Run, question: Question): Promise<Answer> {
  const refused = refusal(run, question.name);
  if (refused !== null) return refused;
  const answer = await settle(run, question);
  run.effort.done(answer.kind !== "unavailable");
  return answer;
}

// What an index does not list is absent only when it says so twice, the second time past every cache: a soft
// purge serves one stale answer, and a sick edge can serve 404 for a moment.
async function settle(run: Run, question: Question): Promise<Answer> {
  const first = await ask(run, question, false);
  if (!question.confirmAbsence || !lacksSomething(first)) return first;
  run.world.log.debug(`${question.name}: not listed, asking once more`);
  return await ask(run, question, true);
}

function lacksSomething(answer: Answer): boolean {
  if (answer.kind === "missing") return true;
  // A version is called withdrawn of active projects only; a quarantined one lists nothing (PEP 792).
  if (answer.kind === "unavailable" || statusOf(answer) !== "active") return false;
  return answer.releases.some((release) => !release.offered && !isLocalVersion(release.version));
}

async function ask(run: Run, question: Question, fresh: boolean): Promise<Answer> {
  const { world, limits, effort } = run;
  const { name, versions } = question;
  for (let tries = 1; ; tries++) {
    if (effort.remaining() === 0) return overdue(run, name);
    effort.begin();
    const reply = await world.index.project(name, { fresh, signal: effort.signal });
    if (reply.kind === "failed" && effort.signal.aborted) return overdue(run, name);
    const wait = waitBefore(reply, tries, limits);
    // The rest of the time is better spent on names that may still be answered than on a wait that outlasts it.
    if (wait === null || wait >= effort.remaining() || effort.isBroken()) {
      return decodeReply(name, reply, versions, world.clock.now());
    }
    world.log.debug(`${name}: ${told(reply)}, asking again in ${wait} ms`);
    await world.clock.sleep(wait, effort.signal);
  }
}

function refusal(run: Run, name: ProjectName): Answer | null {
  const { effort, limits, world } = run;
  if (effort.isBroken()) {
    const detail = `not asked: the index failed for ${limits.breakerAfter} projects in a row`;
    return unavailable(name, { cause: "breaker", detail }, world.clock.now());
  }
  return effort.remaining() === 0 ? overdue(run, name) : null;
}

function overdue({ world, limits }: Run, name: ProjectName): Answer {
  const detail = `not answered: the ${Math.round(limits.budgetMs / 1000)} seconds for all look-ups were used up`;
  return unavailable(name, { cause: "budget", detail }, world.clock.now());
}

function told(reply: IndexReply): string {
  return reply.kind === "failed" ? `${reply.cause} (${reply.detail})` : `HTTP ${reply.status}`;
}
