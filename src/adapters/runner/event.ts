import { z } from "zod";
import { UserError } from "../../domain/errors.ts";
import { plainLine } from "../../domain/prose.ts";

/** What started the run: only what the gate uses of the payload. Commit ids are hex digits. */
export type RunEvent =
  | {
      readonly kind: "pull-request";
      readonly action: string;
      readonly number: number;
      readonly baseRef: string;
      readonly headSha: string;
      readonly open: boolean;
      /** True when the head is in another repository, or that repository is gone. */
      readonly fork: boolean;
    }
  | { readonly kind: "merge-group"; readonly baseSha: string; readonly headSha: string; readonly baseRef: string }
  | {
      readonly kind: "push";
      /** Null for a new branch or tag. */
      readonly before: string | null;
      /** Null for a deleted one. */
      readonly after: string | null;
      readonly forced: boolean;
      readonly defaultBranch: string;
      readonly toDefault: boolean;
    }
  | { readonly kind: "schedule"; readonly sha: string }
  | { readonly kind: "dispatch"; readonly sha: string; readonly toDefault: boolean }
  | {
      readonly kind: "workflow-run";
      readonly headSha: string;
      readonly headBranch: string;
      /** Owner of the repository that the first workflow's head is in. */
      readonly headOwner: string;
    };

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = z.object({ default_branch: z.string().min(1) });

const pullRequest = z.object({
  action: z.string(),
  repository: z.object({ full_name: z.string() }),
  pull_request: z.object({
    number: z.number(),
    state: z.string(),
    base: z.object({ ref: z.string().min(1) }),
    head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullable() }),
  }),
});

const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: z.string() }) });

const push = z.object({
  ref: z.string(),
  before: sha,
  after: sha,
  forced: z.boolean().default(false),
  head_commit: z.object({ id: sha }).nullish(),
  repository,
});

const workflowRun = z.object({
  workflow_run: z.object({
    head_sha: sha,
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullable(),
  }),
});

/** Names of the events that the action can judge. */
export const SUPPORTED_EVENTS: readonly string[] = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "schedule",
  "workflow_dispatch",
  "workflow_run",
];

/** Decodes GITHUB_EVENT_NAME and the payload; `tip` is GITHUB_SHA. Throws UserError for other events and for payloads that lack what is needed. */
export function decodeEvent(name: string, payload: unknown, tip: string): RunEvent {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return decodePullRequest(read(pullRequest, name, payload));
    case "merge_group": {
      const group = read(mergeGroup, name, payload).merge_group;
      return { kind: "merge-group", baseSha: group.base_sha, headSha: group.head_sha, baseRef: group.base_ref };
    }
    case "push":
      return decodePush(read(push, name, payload));
    case "schedule":
      return { kind: "schedule", sha: read(sha, name, tip) };
    case "workflow_dispatch":
      return { kind: "dispatch", sha: read(sha, name, tip), toDefault: isOnDefault(payload) };
    case "workflow_run":
      return decodeWorkflowRun(read(workflowRun, name, payload));
    default:
      throw new UserError(
        `The event ${name === "" ? "of this run has no name" : `\`${plainLine(name, 60)}\` cannot be judged`}.`,
        `Run the action on ${SUPPORTED_EVENTS.map((event) => `\`${event}\``).join(", ")}.`,
      );
  }
}

const dispatch = z.object({ ref: z.string(), repository });

// A person may start the audit of any branch or tag; without a word about it, it is another one.
function isOnDefault(payload: unknown): boolean {
  const parsed = dispatch.safeParse(payload);
  return parsed.success && parsed.data.ref === `refs/heads/${parsed.data.repository.default_branch}`;
}

function decodePullRequest({ action, repository, pull_request: pull }: z.infer<typeof pullRequest>): RunEvent {
  return {
    kind: "pull-request",
    action,
    number: pull.number,
    baseRef: pull.base.ref,
    headSha: pull.head.sha,
    open: pull.state === "open",
    fork: pull.head.repo?.full_name !== repository.full_name,
  };
}

function decodePush({ ref, before, after, forced, head_commit, repository }: z.infer<typeof push>): RunEvent {
  const defaultBranch = repository.default_branch;
  // `after` of an annotated tag is the tag object, which can have no check run; `head_commit` is what it points to.
  const tagged = ref.startsWith("refs/tags/") ? head_commit?.id : undefined;
  return {
    kind: "push",
    before: orNull(before),
    after: orNull(after) === null ? null : (tagged ?? after),
    forced,
    defaultBranch,
    toDefault: ref === `refs/heads/${defaultBranch}`,
  };
}

function decodeWorkflowRun({ workflow_run: run }: z.infer<typeof workflowRun>): RunEvent {
  if (run.head_repository === null) {
    throw new UserError("The repository that the workflow ran for is gone.", "Nothing can be reviewed there.");
  }
  return {
    kind: "workflow-run",
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository.owner.login,
  };
}

// Git's word for "no commit": a branch that is new or deleted.
function orNull(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}

function read<T>(schema: z.ZodType<T>, name: string, payload: unknown): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UserError(
    `The payload of the event \`${name}\` cannot be read${field === "" ? "" : `: \`${field}\` is missing or not what it should be`}.`,
    "Run the action from a workflow, not by hand, and without changing GITHUB_EVENT_PATH or GITHUB_SHA.",
  );
}
