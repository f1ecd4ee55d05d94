/**
 * A GitHub on the loopback address for whole runs: REST and GraphQL over a real git repository.
 *
 *     const repository = createRepository();
 *     repository.commit({ branch: "main", files: { "requirements.txt": "requests\n" } });
 *     repository.commit({ branch: "topic", from: "main", files: { "requirements.txt": "requests\nflask\n" } });
 *     const github = await startGitHub({ repository, pulls: [{ number: 7, head: "topic" }], plugins: testPlugins() });
 *     …run the product with github.apiUrl, github.graphqlUrl, github.token…
 *     github.assertClean();              // nothing was asked that GitHub would refuse or does not describe
 *     expect(github.writes()).toEqual(["POST /repos/octo-org/shop/pulls/7/reviews"]);
 *     expect(github.state.reviews[0]?.body).toContain("…");
 *     await github.close();
 *
 * - `state` is everything it remembers; read it, or change it to set a scene.
 * - `people` acts between two runs: pushes, replies, retargets, planted comments.
 * - `fault({ on: (request) => request.path.endsWith("/reviews"), kind: "reset-after", times: 1 })` breaks things.
 * - `setPermissions("read-only")` is the token of a fork's pull request.
 * - Violations are what a correct client never does: requests that GitHub's description or prose rules refuse, unknown
 *   addresses, a missing X-GitHub-Api-Version, GraphQL that the schema does not have, edits of other people's comments.
 *   Refusals that a correct client may meet (403 by permission, rate limits, a pending review) are none.
 *
 * Nothing here needs a package besides Node and git; `plugins` (ajv, graphql) are handed in.
 */
import type { GitRepository } from "../git/repository.ts";
import { createWatch, type Watch } from "../watch.ts";
import { createFaults, type Fault } from "./faults.ts";
import { isMutation, nameOf } from "./handler.ts";
import type { Account, Level, Limits, Permissions, Pull, Request, Rig, Scope, State } from "./model.ts";
import { createPeople, type People } from "./people.ts";
import type { Plugins } from "./plugins.ts";
import { listen } from "./server.ts";

export interface PullSpec {
  readonly number: number;
  /** Branch that holds the head (a fork's branch is one of this repository, too). */
  readonly head: string;
  readonly base?: string;
  /** The fork's owner; null when the fork is gone; the repository's own owner by default. */
  readonly headOwner?: string | null;
  readonly title?: string;
  readonly draft?: boolean;
  readonly locked?: boolean;
  readonly state?: "open" | "closed";
  readonly author?: string;
}

export interface GitHubOptions {
  readonly repository: GitRepository;
  readonly plugins: Plugins;
  readonly pulls?: readonly PullSpec[];
  readonly owner?: string;
  readonly name?: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  readonly archived?: boolean;
  readonly token?: string;
  readonly permissions?: PermissionSpec;
  /** Who the token is; `github-actions[bot]` by default. A user has no app. */
  readonly viewer?: Account;
  /** Repositories that the token may read besides (a shared policy). */
  readonly others?: readonly { readonly owner: string; readonly name: string; readonly repository: GitRepository }[];
  readonly faults?: readonly Fault[];
  readonly limits?: Partial<Limits>;
  /** True: addresses below `/api/v3`, no rate limits. */
  readonly isEnterprise?: boolean;
  /** Milliseconds that must lie between two writes; 0 (not checked) by default. */
  readonly writeSpacingMs?: number;
}

export type PermissionSpec = "read-write" | "read-only" | Partial<Record<Scope, Level>>;

export interface Recorded extends Request {
  /** `POST /repos/…`, or `POST /graphql mutation`. */
  readonly name: string;
  readonly at: number;
  /** Null when the connection broke first. */
  status: number | null;
}

export interface GitHub {
  readonly origin: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly name: string;
  readonly rig: Rig;
  readonly state: State;
  readonly people: People;
  readonly requests: readonly Recorded[];
  /** Names of what was sent to change something, in order; those that were refused or lost included. */
  readonly writes: () => readonly string[];
  /** Names of the other requests. */
  readonly reads: () => readonly string[];
  /** Fulfilled when a request of this name (`POST /repos/…`) comes, and at once when one came. */
  readonly asked: (name: string) => Promise<void>;
  readonly violations: readonly string[];
  /** Throws with every violation. */
  readonly assertClean: () => void;
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly setPermissions: (spec: PermissionSpec) => void;
  /** Requests left before the primary rate limit. */
  readonly setQuota: (remaining: number) => void;
  /** Forgets requests and violations, not the state: for the second run of a story. */
  readonly forgetRequests: () => void;
  readonly close: () => Promise<void>;
}

const ACTIONS_BOT: Account = { login: "github-actions[bot]", id: 41_898_282, type: "Bot" };
const ACTIONS_APP = 15_368;
const LIMITS: Limits = {
  ...{ treeEntries: 100_000, compareFiles: 300, pullFiles: 3000 },
  ...{ blobText: 512_000, patchLines: 20_000, patchBytes: 500_000, pageSize: 100 },
};

/** Starts it; the caller closes it. The repository stays the caller's. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const token = options.token ?? "ghs_loopback";
  const rig = createRig(options);
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const faults = createFaults(options.faults);
  const quota = { remaining: 1000 };
  const violation = (message: string): void => void violations.push(message);
  const watch = createWatch();
  const record = recorder({ requests, watch }, violation, options.writeSpacingMs ?? 0);
  const isEnterprise = options.isEnterprise ?? false;
  const server = await listen({ rig, token, plugins: options.plugins, faults, isEnterprise, quota, record, violation });
  for (const one of [rig, ...rig.others]) {
    one.apiUrl = isEnterprise ? `${server.origin}/api/v3` : server.origin;
    one.serverUrl = server.origin;
  }
  const names = (wanted: boolean): readonly string[] =>
    requests.filter((one) => isWrite(one) === wanted).map((one) => one.name);
  return {
    ...{ origin: server.origin, apiUrl: rig.apiUrl, serverUrl: server.origin, token, owner: rig.owner, name: rig.name },
    graphqlUrl: isEnterprise ? `${server.origin}/api/graphql` : `${server.origin}/graphql`,
    ...{ rig, state: rig.state, people: createPeople(rig), requests, violations },
    writes: () => names(true),
    reads: () => names(false),
    asked: (name) => watch.until(() => requests.some((one) => one.name === name)),
    assertClean: () => {
      if (violations.length > 0) throw new Error(`GitHub was used wrongly:\n- ${violations.join("\n- ")}`);
    },
    fault: faults.add,
    clearFaults: faults.clear,
    setPermissions: (spec) => {
      rig.permissions = permissionsOf(spec);
    },
    setQuota: (remaining) => {
      quota.remaining = remaining;
    },
    forgetRequests: () => {
      requests.length = 0;
      violations.length = 0;
    },
    close: server.close,
  };
}

function isWrite(request: Request): boolean {
  return request.path === "/graphql" ? isMutation(request) : request.method !== "GET";
}

function recorder(
  { requests, watch }: { requests: Recorded[]; watch: Watch },
  violation: (message: string) => void,
  spacing: number,
): (request: Request) => Recorded {
  return (request) => {
    const at = performance.now();
    const last = requests.findLast(isWrite);
    const entry: Recorded = { ...request, name: nameOf(request), at, status: null };
    if (spacing > 0 && last !== undefined && isWrite(request) && at - last.at < spacing) {
      violation(`${entry.name}: ${Math.round(at - last.at)} ms after the last write`);
    }
    requests.push(entry);
    watch.changed();
    return entry;
  };
}

function permissionsOf(spec: PermissionSpec): Permissions {
  const all = (level: Level): Permissions => ({
    ...{ contents: "read", "pull-requests": level, checks: level, issues: level, statuses: level },
  });
  if (spec === "read-only") return all("read");
  return spec === "read-write" ? all("write") : { ...all("write"), ...spec };
}

function createRig(options: GitHubOptions): Rig {
  const viewer = options.viewer ?? ACTIONS_BOT;
  const { others = [], plugins } = options;
  const owner = options.owner ?? "octo-org";
  const defaultBranch = options.defaultBranch ?? "main";
  let id = 5_000_000_000;
  let seconds = 1_767_312_000;
  const pulls = (options.pulls ?? []).map((spec) => pullOf(options.repository, spec, { owner, defaultBranch }));
  return {
    ...{
      git: options.repository,
      owner,
      name: options.name ?? "shop",
      defaultBranch,
      viewer,
      apiUrl: "",
      serverUrl: "",
    },
    ...{ isPrivate: options.isPrivate ?? false, archived: options.archived ?? false },
    others: others.map((other) => createRig({ ...other, plugins, viewer, permissions: "read-only" })),
    appId: viewer.type === "Bot" ? ACTIONS_APP : null,
    permissions: permissionsOf(options.permissions ?? "read-write"),
    limits: { ...LIMITS, ...options.limits },
    state: {
      ...{ pulls, reviews: [], comments: [], checkRuns: [], issues: [], issueComments: [], statuses: [], labels: [] },
      ...{ minimized: new Map(), resolved: new Set() },
    },
    nextId: () => ++id,
    now: () => `${new Date(++seconds * 1000).toISOString().slice(0, 19)}Z`,
  };
}

function pullOf(repository: GitRepository, spec: PullSpec, rig: { owner: string; defaultBranch: string }): Pull {
  const headSha = repository.sha(`refs/heads/${spec.head}`);
  if (headSha === null) throw new Error(`no branch ${spec.head} for pull request ${spec.number}`);
  return {
    ...{ number: spec.number, title: spec.title ?? "Change dependencies", state: spec.state ?? "open", headSha },
    ...{ draft: spec.draft ?? false, locked: spec.locked ?? false, merged: false, headRef: spec.head },
    ...{
      baseRef: spec.base ?? rig.defaultBranch,
      headOwner: spec.headOwner === undefined ? rig.owner : spec.headOwner,
    },
    author: { login: spec.author ?? "octocat", id: 583_231, type: "User" },
  };
}
