import type { ProjectName } from "./domain/name.ts";
import type { RepoPath } from "./domain/paths.ts";
import type { Range } from "./domain/range.ts";

/** `policy` is the commit whose policy counts: the tip of the base branch, not the merge base. */
export type Side = "base" | "head" | "policy";

/** One file of one side. */
export interface FileRequest {
  readonly side: Side;
  readonly path: RepoPath;
}

/** What the repository has at a path. */
export type FileRead =
  | {
      readonly kind: "file";
      /** Where the content is: the target's path for a symbolic link, else the path that was asked for. */
      readonly path: RepoPath;
      /** Equal ids are equal contents. */
      readonly oid: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "absent" }
  /** There is something, and it cannot be read: too large, a submodule, a link that leaves the repository. */
  | {
      readonly kind: "unreadable";
      readonly reason: "over-limit" | "submodule" | "link" | "truncated" | "unreadable";
      readonly detail: string;
    };

/** The repository under judgement, fixed to one range. Errors: RepositoryError when it cannot be read at all. */
export interface Repository {
  readonly range: () => Promise<Range>;
  /** One batch is one request where the host allows it. The answer has one element per request, in order. */
  readonly read: (requests: readonly FileRequest[]) => Promise<readonly FileRead[]>;
  /** The commit that `policy` stands for; null for a working tree. */
  readonly policyRef: () => Promise<string | null>;
}

/** What one GET of an index came to. `detail`: one sentence without a full stop. */
export type IndexReply =
  | {
      readonly kind: "reply";
      readonly status: number;
      readonly contentType: string;
      /** `Retry-After` in milliseconds from now, or null. */
      readonly retryAfterMs: number | null;
      /** Decoded body; empty unless the status is 200. */
      readonly body: string;
    }
  | {
      readonly kind: "failed";
      readonly cause: "timeout" | "network" | "tls" | "redirect" | "truncated" | "encoding" | "too-large";
      readonly detail: string;
    };

/** How one question is asked. */
export interface AskOptions {
  /** Past any cache: absence is confirmed this way. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
}

/** A Simple API (PEP 691). One call is one GET, one try; it never throws. */
export interface PackageIndex {
  /** The Simple API's base URL with a trailing slash, without credentials. */
  readonly url: string;
  readonly project: (name: ProjectName, options: AskOptions) => Promise<IndexReply>;
  /** The project's JSON (`pypi/NAME/json` beside the Simple API), for alternatives only. */
  readonly description: (name: ProjectName, options: AskOptions) => Promise<IndexReply>;
}

/** Time: of the day, for what is said, and of the run, for what it may take. */
export interface Clock {
  /** ISO time in UTC, read once at the start of a run. */
  readonly now: () => string;
  /** Milliseconds that only grow; for budgets. */
  readonly elapsed: () => number;
  /** Ends early, without an error, when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What a person follows while the run goes on. Text is plain; the adapter escapes it. */
export interface Log {
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly debug: (text: string) => void;
  /** Progress of long work, shown on a terminal only. */
  readonly progress: (done: number, total: number, what: string) => void;
}
