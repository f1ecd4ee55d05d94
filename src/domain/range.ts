import type { RepoPath } from "./paths.ts";

/** One file that differs between the merge base and the head. */
export interface ChangedFile {
  readonly path: RepoPath;
  readonly status: "added" | "removed" | "modified" | "renamed";
  /** The path at the merge base of a renamed file; null for all others. */
  readonly previousPath: RepoPath | null;
}

/** What is judged. Commit ids are 40 hex digits; null outside git and for a working tree. */
export type Range =
  | {
      readonly kind: "review";
      /** The merge base: what the head is compared with. Null when base and head share no history and the base's tip is used, or nothing where there is no base. */
      readonly base: string | null;
      readonly head: string | null;
      readonly changed: readonly ChangedFile[];
      /** Things a reader must know about the range itself (no common ancestor, list cut by a limit), one sentence each. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "audit";
      readonly head: string | null;
      /** Every file of the tree. */
      readonly paths: readonly RepoPath[];
      readonly notes: readonly string[];
    };
