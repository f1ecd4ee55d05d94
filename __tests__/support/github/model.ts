import type { GitRepository } from "../git/repository.ts";
import type { Json } from "./json.ts";

/** A user or an app's bot. REST says `github-actions[bot]`, GraphQL says `github-actions`. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
}

export type Scope = "contents" | "pull-requests" | "checks" | "issues" | "statuses";
export type Level = "none" | "read" | "write";
export type Permissions = Record<Scope, Level>;

export interface Pull {
  readonly number: number;
  title: string;
  state: "open" | "closed";
  draft: boolean;
  locked: boolean;
  merged: boolean;
  baseRef: string;
  /** Owner of the head's repository; another than the base's for a fork; null when the fork was deleted. */
  headOwner: string | null;
  headRef: string;
  headSha: string;
  readonly author: Account;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  body: string;
  state: "PENDING" | "COMMENTED" | "CHANGES_REQUESTED" | "APPROVED" | "DISMISSED";
  readonly commitId: string;
  submittedAt: string | null;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly reviewId: number | null;
  readonly author: Account;
  body: string;
  readonly path: string;
  /** Null for a comment on the whole file. */
  readonly line: number | null;
  readonly side: "LEFT" | "RIGHT";
  readonly startLine: number | null;
  readonly commitId: string;
  readonly diffHunk: string;
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: string;
  readonly message: string;
  readonly title: string | null;
  readonly rawDetails: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly appId: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  readonly startedAt: string;
  completedAt: string | null;
  readonly annotations: Annotation[];
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: string | null;
  labels: readonly string[];
  locked: boolean;
  readonly author: Account;
  readonly createdAt: string;
  updatedAt: string;
}

/** A comment of an issue or of a pull request's conversation. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CommitStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
}

/** Everything that the loopback GitHub remembers; tests read it and may change it. */
export interface State {
  readonly pulls: Pull[];
  readonly reviews: Review[];
  readonly comments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  readonly issues: Issue[];
  readonly issueComments: IssueComment[];
  readonly statuses: CommitStatus[];
  readonly labels: string[];
  /** Node id to the classifier that it was minimised with. */
  readonly minimized: Map<string, string>;
  /** Ids of the first comments of resolved threads. */
  readonly resolved: Set<number>;
}

export interface Limits {
  /** Entries of a recursive tree before `truncated` (GitHub: 100,000). */
  readonly treeEntries: number;
  /** Files of a comparison (GitHub: 300). */
  readonly compareFiles: number;
  /** Files of a pull request's list (GitHub: 3,000). */
  readonly pullFiles: number;
  /** Bytes of a GraphQL blob's text (GitHub: 512,000). */
  readonly blobText: number;
  /** Lines and bytes of one file's patch (GitHub: 20,000 lines, 500 KB). */
  readonly patchLines: number;
  readonly patchBytes: number;
  /** Most entries of a page of a list, whatever `per_page` says. */
  readonly pageSize: number;
}

/** What every part of the rig shares. */
export interface Rig {
  readonly git: GitRepository;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  archived: boolean;
  /** `http://127.0.0.1:PORT` or the same with `/api/v3`. */
  apiUrl: string;
  serverUrl: string;
  readonly viewer: Account;
  /** The token's app; null for a person's token, which cannot write check runs. */
  readonly appId: number | null;
  permissions: Permissions;
  readonly limits: Limits;
  readonly state: State;
  readonly nextId: () => number;
  /** Other repositories on the same host that the token may read. */
  readonly others: readonly Rig[];
  /** The rig's own clock: every call is a second later. ISO, UTC. */
  readonly now: () => string;
}

/** The repository of that name on the rig's host, or null. Names are compared without case, as GitHub does. */
export function repositoryOf(rig: Rig, owner: string, name: string): Rig | null {
  const wanted = `${owner}/${name}`.toLowerCase();
  return [rig, ...rig.others].find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted) ?? null;
}

/** One answer of the REST API. */
export interface Reply {
  readonly status: number;
  readonly body: Json | readonly unknown[] | Uint8Array | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as it came in, without the base path. */
export interface Request {
  readonly method: string;
  /** Decoded path below the API's base, `/graphql` for both GraphQL addresses. */
  readonly path: string;
  /** The same as it was sent. */
  readonly rawPath: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
