import { z } from "zod";
import type { Channel, Delivery } from "../../domain/delivery.ts";
import type { Report } from "../../domain/report.ts";
import type { EarlierIssue, IssuePlan } from "../../domain/tracking.ts";
import { trackingRank } from "../../render/issue/state.ts";
import { type GitHubClient, NO_RETRY } from "./client.ts";
import { failureOf, graphqlError, refusalReason } from "./failure.ts";
import type { Target } from "./target.ts";

export interface IssueChannelOptions {
  readonly client: GitHubClient;
  readonly target: Pick<Target, "owner" | "repo">;
  /** The fewest writes; pure. */
  readonly plan: (report: Report, earlier: EarlierIssue | null) => IssuePlan;
}

/**
 * The tracking issue of audits, found by its marker and its author. What GitHub refuses makes the delivery degraded;
 * else its detail is the issue's number, null where none is open.
 */
export function createIssueChannel(options: IssueChannelOptions): Channel {
  return {
    id: "tracking-issue",
    publish: async (report) => {
      try {
        return await publish(options, report);
      } catch (error) {
        return degraded("The tracking issue was not written", error);
      }
    },
  };
}

// Rethrows what is no refusal: a bug.
function degraded(what: string, error: unknown): Delivery {
  const reason = refusalReason(error);
  if (reason === null) throw error;
  return { channel: "tracking-issue", kind: "degraded", reason: `${what}: ${reason}.${adviceOn(error)}` };
}

function adviceOn(error: unknown): string {
  const failure = failureOf(error);
  if (failure?.status === 410) return " Issues are turned off here: set `tracking-issue: never`.";
  if (/\blocked\b/i.test(failure?.message ?? "")) return " Unlock the conversation to have comments.";
  if (/\barchived\b/i.test(failure?.message ?? "")) return " Nothing can be written to an archived repository.";
  if (failure?.kind !== "permission" && failure?.kind !== "not-found") return "";
  return " Give the job `issues: write`, or set `tracking-issue: never`.";
}

async function publish(options: IssueChannelOptions, report: Report): Promise<Delivery> {
  options.client.budget.beginDelivery();
  const author = await viewerOf(options.client);
  const earlier = await findIssue(options, author);
  const { create, comment, update } = options.plan(report, earlier);
  if (create === null && comment === null && update === null) {
    return {
      channel: "tracking-issue",
      kind: "unchanged",
      detail: earlier?.state === "open" ? `${earlier.number}` : null,
    };
  }
  const number = create === null ? earlier?.number : await open(options, author, create);
  const unsaid =
    earlier === null || comment === null ? null : await trySay(options, author, { number: earlier.number, ...comment });
  if (earlier !== null && update !== null) await change(options, earlier.number, update);
  return unsaid ?? { channel: "tracking-issue", kind: "delivered", detail: `${number}` };
}

// A locked conversation takes no comment, for good, and one that GitHub does not accept is none the next time: the
// issue's own text can still be brought up to date.
async function trySay(options: IssueChannelOptions, author: string, comment: NewComment): Promise<Delivery | null> {
  try {
    await say(options, author, comment);
    return null;
  } catch (error) {
    const kind = failureOf(error)?.kind;
    if (kind !== "permission" && kind !== "invalid") throw error;
    return degraded("The tracking issue says what changed in its text, and no comment does", error);
  }
}

const viewer = z.object({ viewer: z.object({ login: z.string().min(1) }) });

// Installation tokens may not read `GET /user`.
async function viewerOf(client: GitHubClient): Promise<string> {
  const { data, errors } = await client.graphql("query { viewer { login } }", {});
  const parsed = viewer.safeParse(data);
  if (!parsed.success) throw graphqlError(errors[0]);
  return parsed.data.viewer.login;
}

// REST says `github-actions[bot]`; GraphQL says that or `github-actions`.
function loginsOf(author: string): readonly string[] {
  return author.endsWith("[bot]") ? [author] : [author, `${author}[bot]`];
}

async function findIssue(options: IssueChannelOptions, author: string): Promise<EarlierIssue | null> {
  for (const login of loginsOf(author)) {
    const found = await findBy(options, login);
    if (found !== null) return found;
  }
  return null;
}

async function findBy({ client, target }: IssueChannelOptions, creator: string): Promise<EarlierIssue | null> {
  const { owner, repo } = target;
  const query = { owner, repo, creator, state: "all" as const, sort: "updated" as const, per_page: 100 };
  try {
    const ours = await client.paginate(client.rest.issues.listForRepo, query, ({ data }, done) => {
      const issues = data
        .filter((issue) => issue.pull_request === undefined && issue.user?.login === creator)
        .map((issue) => ({ issue, rank: trackingRank({ title: issue.title, body: issue.body ?? "" }) }))
        .filter(({ rank }) => rank > 0);
      if (issues.some(({ rank }) => rank === 2)) done();
      return issues;
    });
    const isOpen = (one: (typeof ours)[number]): number => Number(one.issue.state === "open");
    // Where two runs at once opened one each, the older one stays the one.
    const [first] = ours.toSorted(
      (a, b) => b.rank - a.rank || isOpen(b) - isOpen(a) || a.issue.number - b.issue.number,
    );
    if (first === undefined) return null;
    const { number, body, state, state_reason } = first.issue;
    const declined = state_reason === "not_planned" || state_reason === "duplicate";
    return { number, body: body ?? "", state: state === "closed" ? "closed" : "open", declined };
  } catch (error) {
    // A login that is no account of this host.
    if (failureOf(error)?.kind === "invalid") return null;
    throw error;
  }
}

async function open(
  options: IssueChannelOptions,
  author: string,
  { title, body }: NonNullable<IssuePlan["create"]>,
): Promise<number> {
  const { client, target } = options;
  const { owner, repo } = target;
  return await client.write({
    what: "open the tracking issue",
    run: async () => (await client.rest.issues.create({ owner, repo, title, body, ...NO_RETRY })).data.number,
    find: async () => (await findIssue(options, author))?.number ?? null,
  });
}

interface NewComment {
  readonly number: number;
  readonly body: string;
  readonly once: string;
}

// A run that ended between the comment and the issue's new text said it already.
async function say(options: IssueChannelOptions, author: string, { number, body, once }: NewComment): Promise<void> {
  const { client, target } = options;
  const { owner, repo } = target;
  const find = async (): Promise<number | null> => {
    const comments = await client.paginate(client.rest.issues.listComments, {
      ...{ owner, repo, issue_number: number, per_page: 100 },
    });
    const ours = comments.find(
      (comment) => loginsOf(author).includes(comment.user?.login ?? "") && comment.body?.startsWith(once) === true,
    );
    return ours?.id ?? null;
  };
  if ((await find()) !== null) return;
  const run = async (): Promise<number> =>
    (await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...NO_RETRY })).data.id;
  await client.write({ what: "comment on the tracking issue", run, find });
}

async function change(
  { client, target }: IssueChannelOptions,
  issue_number: number,
  { body, state }: NonNullable<IssuePlan["update"]>,
): Promise<void> {
  const { owner, repo } = target;
  const moved =
    state === null ? {} : { state, state_reason: state === "closed" ? ("completed" as const) : ("reopened" as const) };
  const run = () =>
    client.rest.issues.update({
      ...{ owner, repo, issue_number, ...(body === null ? {} : { body }), ...moved, ...NO_RETRY },
    });
  await client.write({ what: "update the tracking issue", run, find: null });
}
