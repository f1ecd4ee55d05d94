import type { EarlierComment, EarlierReview } from "../../domain/review.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import { isLeftover, opensWithMarker } from "./marker.ts";
import type { Target } from "./target.ts";

/** What {@link pullByRest} finds. */
export interface RestPull {
  readonly headSha: string;
  readonly open: boolean;
  readonly earlier: EarlierReview;
}

interface Post {
  readonly body: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
}

// 100 a page, as a rule: the answer's links decide, not how many it holds.
const MAX_PAGES = 20;
// Whom the job's own token writes as; REST has no word for "me" there (GET /user answers 403 to an app's token).
const JOB_TOKEN_LOGIN = "github-actions[bot]";

/**
 * Our earlier review without GraphQL. Null when the lists are too long, or when what opens with our marker was
 * written by another app: then nobody says whether that is us. Rejects with the client's own error.
 */
export async function pullByRest(
  client: GitHubClient,
  { owner, repo }: Target,
  number: number,
): Promise<RestPull | null> {
  const at = { owner, repo, pull_number: number };
  const pull = (await client.rest.pulls.get(at)).data;
  const page = { ...at, per_page: 100 };
  const reviews = await allPages(client.paginate.iterator(client.rest.pulls.listReviews, page));
  const comments = await allPages(client.paginate.iterator(client.rest.pulls.listReviewComments, page));
  if (reviews === null || comments === null) return null;
  const marked = [...reviews, ...comments].filter(({ body }) => opensWithMarker(body));
  const isOurs = await authorTest(client, marked);
  if (isOurs === null) return null;
  const newest = reviews
    .filter((review) => review.state !== "PENDING" && opensWithMarker(review.body) && isOurs(review))
    .at(-1);
  return {
    headSha: pull.head.sha,
    open: pull.state === "open",
    earlier: {
      review: newest === undefined ? null : { id: newest.id, nodeId: newest.node_id, body: newest.body },
      // REST does not say what is minimized already.
      superseded: [],
      comments: comments.flatMap((comment): readonly EarlierComment[] => {
        const isReply = (comment.in_reply_to_id ?? null) !== null;
        if (isReply || !opensWithMarker(comment.body) || !isOurs(comment)) return [];
        const replied = comments.some((other) => other.in_reply_to_id === comment.id);
        const { id, node_id: nodeId, path, body } = comment;
        return [{ id, nodeId, path, line: comment.line ?? null, body, replied }];
      }),
      pendingReviewId: reviews.find(isLeftoverReview)?.id ?? null,
    },
  };
}

/** True for what a run of ours left behind. Nobody's pending review but the token's own is ever listed. */
export function isLeftoverReview(review: Post & { readonly state: string }): boolean {
  return isLeftover({ ...review, isBot: review.user?.type === "Bot" });
}

async function allPages<T>(pages: AsyncIterable<{ readonly data: readonly T[] }>): Promise<readonly T[] | null> {
  const all: T[] = [];
  let read = 0;
  for await (const { data } of pages) {
    if (++read > MAX_PAGES) return null;
    all.push(...data);
  }
  return all;
}

async function authorTest(client: GitHubClient, marked: readonly Post[]): Promise<((post: Post) => boolean) | null> {
  if (marked.length === 0) return () => false;
  const login = (await ownLogin(client)) ?? JOB_TOKEN_LOGIN;
  const isOtherApp = marked.some(({ user }) => user?.type === "Bot" && user.login !== login);
  return isOtherApp ? null : ({ user }) => user?.login === login;
}

async function ownLogin(client: GitHubClient): Promise<string | null> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const kind = failureOf(error)?.kind;
    if (kind === "permission" || kind === "not-found") return null;
    throw error;
  }
}
