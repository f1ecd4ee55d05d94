import type { Json } from "./json.ts";
import type { Account, Rig } from "./model.ts";
import { nodeId, webUrl } from "./show.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** An error of GitHub's answer, with its code (`NOT_FOUND`, `FORBIDDEN`). */
export function typedError(type: string, message: string): Error {
  return Object.assign(new Error(message), { type });
}

/** A connection: nodes, edges, counts and cursors, cut as the arguments say. */
export function connection(all: readonly unknown[], args: PageArguments): Json {
  const { first = null, last = null } = args;
  if (first === null && last === null) {
    throw typedError(
      "MISSING_PAGINATION_BOUNDARIES",
      "You must provide a `first` or `last` value to properly paginate.",
    );
  }
  for (const size of [first, last]) {
    if (size !== null && (size < 1 || size > 100)) {
      throw typedError("EXCESSIVE_PAGINATION", "Requesting more than 100 records on the connection exceeds the limit.");
    }
  }
  let from = args.after === undefined || args.after === null ? 0 : Number(args.after) + 1;
  let to = args.before === undefined || args.before === null ? all.length : Number(args.before);
  if (first !== null) to = Math.min(to, from + first);
  if (last !== null) from = Math.max(from, to - last);
  const nodes = all.slice(from, to);
  return {
    ...{ totalCount: all.length, nodes },
    edges: nodes.map((node, index) => ({ cursor: String(from + index), node })),
    pageInfo: {
      ...{ hasPreviousPage: from > 0, hasNextPage: to < all.length },
      ...{
        startCursor: nodes.length === 0 ? null : String(from),
        endCursor: nodes.length === 0 ? null : String(to - 1),
      },
    },
  };
}

/** An actor; GraphQL shows a bot's login without `[bot]`. */
export function actorNode(account: Account): Json {
  const login = account.login.replace(/\[bot\]$/, "");
  return { __typename: account.type, login, id: nodeId("U", account.id), databaseId: account.id };
}

/** What reviews and comments have in common. */
export function postFields(rig: Rig, post: { id: number; author: Account; body: string }, kind: string): Json {
  const id = nodeId(kind, post.id);
  const reason = rig.state.minimized.get(id) ?? null;
  const own = post.author.login === rig.viewer.login;
  return {
    ...{ id, databaseId: post.id, fullDatabaseId: String(post.id), body: post.body, author: actorNode(post.author) },
    ...{ viewerDidAuthor: own, viewerCanUpdate: own, viewerCanDelete: own, viewerCanMinimize: true },
    ...{ isMinimized: reason !== null, minimizedReason: reason === null ? null : reason.toLowerCase() },
    ...{ url: `${webUrl(rig)}#${id}`, authorAssociation: own ? "CONTRIBUTOR" : "NONE" },
  };
}

/** The check suites of a commit: one per app, with its runs. */
export function checkRunsOf(rig: Rig, sha: string): readonly Json[] {
  if (rig.permissions.checks === "none") throw typedError("FORBIDDEN", "Resource not accessible by integration");
  const runs = rig.state.checkRuns.filter((run) => run.headSha === sha);
  return [...new Set(runs.map((run) => run.appId))].map((appId) => ({
    ...{ __typename: "CheckSuite", id: nodeId("CS", appId), databaseId: appId },
    app: { __typename: "App", databaseId: appId, slug: appId === 15_368 ? "github-actions" : `app-${appId}` },
    checkRuns: (args: PageArguments & { readonly filterBy?: CheckFilter | null }) =>
      connection(
        runs
          .filter((run) => run.appId === appId && fits(run, args.filterBy ?? {}))
          .map((run) => ({
            ...{ __typename: "CheckRun", id: nodeId("CR", run.id), databaseId: run.id, name: run.name },
            ...{ externalId: run.externalId, status: run.status.toUpperCase(), title: run.title, summary: run.summary },
            ...{ conclusion: run.conclusion?.toUpperCase() ?? null, text: run.text },
          })),
        args,
      ),
  }));
}

interface CheckFilter {
  readonly checkName?: string | null;
  readonly appId?: number | null;
}

function fits(run: { readonly name: string; readonly appId: number }, filter: CheckFilter): boolean {
  const named = filter.checkName ?? null;
  const app = filter.appId ?? null;
  return (named === null || run.name === named) && (app === null || run.appId === app);
}
