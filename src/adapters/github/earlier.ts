import { z } from "zod";
import type { EarlierComment, EarlierReview } from "../../domain/review.ts";
import { isLeftover, opensWithMarker } from "./marker.ts";

/** The pull request as GraphQL gives it, one page of threads and reviews. */
export interface PullPage {
  readonly headSha: string;
  readonly open: boolean;
  readonly earlier: EarlierReview;
  /** Where the older threads end; null when this page has the oldest. */
  readonly threadsBefore: string | null;
  /** The same for reviews. */
  readonly reviewsBefore: string | null;
}

const id = z.union([z.string(), z.number()]).transform(Number);
const post = z.object({
  id: z.string(),
  fullDatabaseId: id,
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  isMinimized: z.boolean(),
});
const thread = z.object({
  path: z.string(),
  line: z.number().nullable(),
  comments: z.object({ totalCount: z.number(), nodes: z.array(post) }),
});
const author = z.object({ __typename: z.string() }).nullish();
const pageInfo = z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() });
const pull = z.object({
  headRefOid: z.string(),
  state: z.string(),
  reviews: z.object({ pageInfo, nodes: z.array(post.extend({ state: z.string(), author })) }),
  reviewThreads: z.object({ pageInfo, nodes: z.array(thread) }),
});

/** What stands on the pull request from us; null when GitHub gave no such answer. */
export function parsePull(data: unknown): PullPage | null {
  const parsed = pull.safeParse(data);
  if (!parsed.success) return null;
  const { headRefOid, state, reviews, reviewThreads } = parsed.data;
  const ours = reviews.nodes.filter((review) => review.viewerDidAuthor);
  const marked = ours.filter((review) => review.state !== "PENDING" && opensWithMarker(review.body));
  const newest = marked.at(-1);
  return {
    headSha: headRefOid,
    open: state === "OPEN",
    earlier: {
      review: newest === undefined ? null : { id: newest.fullDatabaseId, nodeId: newest.id, body: newest.body },
      superseded: marked.slice(0, -1).flatMap((review) => (review.isMinimized ? [] : [review.id])),
      comments: reviewThreads.nodes.flatMap(ourComment),
      pendingReviewId: ours.find(isLeftoverReview)?.fullDatabaseId ?? null,
    },
    threadsBefore: cursorBefore(reviewThreads.pageInfo),
    reviewsBefore: cursorBefore(reviews.pageInfo),
  };
}

function isLeftoverReview(review: z.infer<typeof pull>["reviews"]["nodes"][number]): boolean {
  return isLeftover({ ...review, isBot: review.author?.__typename === "Bot" });
}

function cursorBefore({ hasPreviousPage, startCursor }: z.infer<typeof pageInfo>): string | null {
  return hasPreviousPage ? startCursor : null;
}

// A thread is ours when we opened it; the marker alone could be planted by anybody.
function ourComment({ path, line, comments }: z.infer<typeof thread>): readonly EarlierComment[] {
  const [first] = comments.nodes;
  if (first === undefined || !first.viewerDidAuthor || !opensWithMarker(first.body)) return [];
  // We never reply, so whoever did is a person: also the owner of a personal token, who counts as us.
  const replied = comments.totalCount > 1;
  const { fullDatabaseId, id: nodeId, body } = first;
  return [{ id: fullDatabaseId, nodeId, path, line, body, replied }];
}

const more = z.object({ hasNextPage: z.boolean() });
const checkRuns = z.object({ pageInfo: more, nodes: z.array(z.object({ externalId: z.string().nullable() })) });
const checks = z.object({
  checkSuites: z.object({ pageInfo: more, nodes: z.array(z.object({ checkRuns: checkRuns.nullable() })) }).nullable(),
});

/** The `external_id` of every check run of the asked name; null when GitHub gave no such answer, or not all of them. */
export function parseChecks(data: unknown): readonly string[] | null {
  const parsed = checks.safeParse(data);
  const suites = parsed.success ? parsed.data.checkSuites : null;
  if (suites === null || suites.pageInfo.hasNextPage) return null;
  const runs = suites.nodes.flatMap((suite) => suite.checkRuns ?? []);
  if (runs.some(({ pageInfo }) => pageInfo.hasNextPage)) return null;
  return runs
    .flatMap(({ nodes }) => nodes)
    .flatMap((run) => (run.externalId === null || run.externalId === "" ? [] : [run.externalId]));
}
