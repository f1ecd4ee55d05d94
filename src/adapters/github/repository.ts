import type { EarlierReview, PullRequestView } from "../../domain/review.ts";
import type { FileRead, FileRequest, Log, Repository } from "../../ports.ts";
import { readPaths } from "../objects/read.ts";
import { createStore, type Store } from "../objects/store.ts";
import type { GitHubClient } from "./client.ts";
import { type PullPage, parseChecks, parsePull } from "./earlier.ts";
import { pullByRest } from "./earlier-rest.ts";
import { createLoader, type ExtrasAnswer, type Loader } from "./loader.ts";
import { type Extras, NO_EXTRAS } from "./query.ts";
import { type ResolvedRange, resolveRange } from "./range.ts";
import type { Target } from "./target.ts";
import { createTrees } from "./trees.ts";

/** The pull request as it stands, for the review channel. */
export interface PullRequestState {
  readonly view: PullRequestView;
  /** The head when the first contents were read; another than `view.headSha` once somebody has pushed. */
  readonly currentHead: string;
  readonly open: boolean;
}

/** A repository on GitHub, with what the channels need of it. */
export interface GitHubRepository extends Repository {
  /** Read once. Null when the target is no pull request, or GitHub did not say who wrote what. Rejects with the client's own error. */
  readonly pullRequest: () => Promise<PullRequestState | null>;
  /** `external_id` of each check run that has our name on the judged commit; null when GitHub did not say. */
  readonly checkRuns: () => Promise<readonly string[] | null>;
}

export interface RepositoryOptions {
  readonly client: GitHubClient;
  readonly target: Target;
  /** Name of our check run, looked up with the first contents; null where none is ever written. */
  readonly checkName: string | null;
  readonly log: Log;
}

interface Reading {
  readonly options: RepositoryOptions;
  readonly store: Store;
  readonly loader: Loader;
  readonly range: () => Promise<ResolvedRange>;
  /** What the first query says of the conversation; asks when nothing has been read yet. */
  readonly extras: Once;
}

interface Once {
  /** What to add to the next query; {@link NO_EXTRAS} once it has been asked. */
  readonly take: (range: ResolvedRange) => Extras;
  readonly put: (answer: ExtrasAnswer | null) => void;
  readonly answer: () => ExtrasAnswer | null | undefined;
}

/** The repository of one run. Nothing is sent before the first call; the range is read once. */
export function createRepository(options: RepositoryOptions): GitHubRepository {
  const { client, target, log } = options;
  const store = createStore();
  const trees = createTrees(client, target, store);
  let resolved: Promise<ResolvedRange> | null = null;
  const range = (): Promise<ResolvedRange> => {
    resolved ??= resolveRange({ client, target, trees });
    return resolved;
  };
  const loader = createLoader({ client, target, store, trees, log });
  const reading: Reading = { options, store, loader, range, extras: createExtras(options) };
  let pull: Promise<PullRequestState | null> | null = null;
  return {
    range: async () => (await range()).range,
    read: (requests) => readAll(reading, requests),
    policyRef: async () => (await range()).policy,
    pullRequest: () => {
      pull ??= readPullRequest(reading);
      return pull;
    },
    checkRuns: async () => parseChecks((await extrasOf(reading))?.checks ?? null),
  };
}

function createExtras({ target, checkName }: RepositoryOptions): Once {
  let taken = false;
  let answer: ExtrasAnswer | null | undefined;
  const { subject } = target;
  return {
    take: ({ head }) => {
      if (taken) return NO_EXTRAS;
      taken = true;
      const pull =
        subject.kind === "pull-request" ? { number: subject.number, threadsBefore: null, reviewsBefore: null } : null;
      const checks = head === null || checkName === null ? null : { sha: head, name: checkName };
      return pull === null && checks === null ? NO_EXTRAS : { pull, checks };
    },
    put: (given) => {
      answer ??= given;
    },
    answer: () => answer,
  };
}

async function extrasOf({ extras, loader, range }: Reading): Promise<ExtrasAnswer | null> {
  if (extras.answer() !== undefined) return extras.answer() ?? null;
  const wanted = extras.take(await range());
  if (wanted !== NO_EXTRAS) extras.put(await loader.load({ folders: [], blobs: [] }, wanted));
  return extras.answer() ?? null;
}

async function readAll(reading: Reading, requests: readonly FileRequest[]): Promise<readonly FileRead[]> {
  const { store, loader, extras } = reading;
  const range = await reading.range();
  const paths = requests.map(({ side, path }) => ({ sha: range[side], path }));
  return await readPaths(store, paths, async (wants) => {
    const wanted = extras.take(range);
    const answer = await loader.load(wants, wanted);
    if (wanted !== NO_EXTRAS) extras.put(answer);
  });
}

async function readPullRequest(reading: Reading): Promise<PullRequestState | null> {
  const { subject } = reading.options.target;
  if (subject.kind !== "pull-request") return null;
  const { diff } = await reading.range();
  const { client, target } = reading.options;
  const page = parsePull((await extrasOf(reading))?.pull ?? null);
  const earlier = page === null ? null : await withOlderPages(reading, subject.number, page);
  const whole = page === null || earlier === null ? await pullByRest(client, target, subject.number) : page;
  if (whole === null) return null;
  const view: PullRequestView = {
    number: subject.number,
    headSha: subject.headSha,
    files: diff,
    earlier: earlier ?? whole.earlier,
  };
  return { view, currentHead: whole.headSha, open: whole.open };
}

// 100 a page; a conversation of more than 2,000 threads or reviews has others' bots in it, not us.
const MAX_PAGES = 20;

// All threads, and reviews back to the newest of ours.
async function withOlderPages({ loader }: Reading, number: number, newest: PullPage): Promise<EarlierReview | null> {
  let found = newest;
  for (let page = 1; page < MAX_PAGES && !isComplete(found); page++) {
    const { threadsBefore, reviewsBefore } = found;
    const extras: Extras = { pull: { number, threadsBefore, reviewsBefore }, checks: null };
    const answer = await loader.load({ folders: [], blobs: [] }, extras);
    const older = parsePull(answer?.pull ?? null);
    // Half a list would make us say again what already stands there.
    if (older === null) return null;
    found = joined(older, found);
  }
  return isComplete(found) ? found.earlier : null;
}

function isComplete({ threadsBefore, reviewsBefore, earlier }: PullPage): boolean {
  return threadsBefore === null && (reviewsBefore === null || earlier.review !== null);
}

// A list that is at its end is asked for once more with the other one: that answer is left out.
function joined(older: PullPage, newer: PullPage): PullPage {
  const { review, superseded, pendingReviewId, comments } = newer.earlier;
  const hasThreads = newer.threadsBefore !== null;
  const hasReviews = newer.reviewsBefore !== null;
  return {
    ...newer,
    threadsBefore: hasThreads ? older.threadsBefore : null,
    reviewsBefore: hasReviews ? older.reviewsBefore : null,
    earlier: {
      review: review ?? (hasReviews ? older.earlier.review : null),
      superseded: hasReviews ? [...older.earlier.superseded, ...superseded] : superseded,
      comments: hasThreads ? [...older.earlier.comments, ...comments] : comments,
      pendingReviewId: pendingReviewId ?? (hasReviews ? older.earlier.pendingReviewId : null),
    },
  };
}
