import type { Wants } from "../objects/locate.ts";
import type { Target } from "./target.ts";

/** A GraphQL query with its variables. */
export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a query asks about the conversation, next to contents. */
export interface Extras {
  /** The pull request's head and our earlier review. The cursors page back through its threads and reviews. */
  readonly pull: {
    readonly number: number;
    readonly threadsBefore: string | null;
    readonly reviewsBefore: string | null;
  } | null;
  /** Check runs of that name on that commit. */
  readonly checks: { readonly sha: string; readonly name: string } | null;
}

export const NO_EXTRAS: Extras = { pull: null, checks: null };

// Reviews and threads are few; where there are more, older pages are read when something is to be written.
const PULL = `pullRequest(number: $number) {
  headRefOid state locked
  reviews(last: 100, before: $reviewsBefore) {
    pageInfo { hasPreviousPage startCursor }
    nodes { id fullDatabaseId state body viewerDidAuthor isMinimized author { __typename } }
  }
  reviewThreads(last: 100, before: $threadsBefore) {
    pageInfo { hasPreviousPage startCursor }
    nodes { path line comments(first: 1) { totalCount nodes { id fullDatabaseId body viewerDidAuthor isMinimized } } }
  }
}`;

// `databaseId` has 32 bits here, and check runs have long outgrown them: REST gives the id where one is needed.
const CHECKS = `checks: object(oid: $checkSha) { ... on Commit { checkSuites(first: 30) {
  pageInfo { hasNextPage }
  nodes { checkRuns(first: 10, filterBy: { checkName: $checkName }) { pageInfo { hasNextPage } nodes { externalId } } }
} } }`;

const BLOB = "... on Blob { oid byteSize isBinary isTruncated text }";
const TREE = "... on Tree { entries { name mode type oid } }";

/** One query for folders, blobs and the conversation. Paths travel as variables: they may hold any character. */
export function contentQuery(target: Target, wants: Wants, extras: Extras): Query {
  const folders = wants.folders.map(({ sha, path }, at) => ({
    alias: `f${at}`,
    expression: `${sha}:${path}`,
    on: TREE,
  }));
  const blobs = wants.blobs.map(({ sha, path }, at) => ({ alias: `b${at}`, expression: `${sha}:${path}`, on: BLOB }));
  const objects = [...folders, ...blobs];
  const declared = [
    "$owner: String!",
    "$name: String!",
    ...(extras.pull === null ? [] : ["$number: Int!", "$threadsBefore: String", "$reviewsBefore: String"]),
    ...(extras.checks === null ? [] : ["$checkSha: GitObjectID!", "$checkName: String!"]),
    ...objects.map(({ alias }) => `$${alias}: String!`),
  ];
  const fields = [
    ...(extras.pull === null ? [] : [PULL]),
    ...(extras.checks === null ? [] : [CHECKS]),
    ...objects.map(({ alias, on }) => `${alias}: object(expression: $${alias}) { ${on} }`),
  ];
  return {
    text: `query(${declared.join(", ")}) { repository(owner: $owner, name: $name) {\n${fields.join("\n")}\n} }`,
    variables: { owner: target.owner, name: target.repo, ...extraVariables(extras), ...expressionsOf(objects) },
  };
}

function extraVariables({ pull, checks }: Extras): Record<string, unknown> {
  return {
    ...pull,
    ...(checks === null ? {} : { checkSha: checks.sha, checkName: checks.name }),
  };
}

function expressionsOf(objects: readonly { alias: string; expression: string }[]): Record<string, string> {
  return Object.fromEntries(objects.map(({ alias, expression }) => [alias, expression]));
}
