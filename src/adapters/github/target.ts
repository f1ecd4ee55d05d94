/** The repository that is judged, and what of it. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  readonly subject: TargetSubject;
}

export interface PullRequestSubject {
  readonly kind: "pull-request";
  readonly number: number;
  readonly baseRef: string;
  readonly headSha: string;
}

/** What an event asks to be judged. Commit ids are 40 hex digits. */
export type TargetSubject =
  | PullRequestSubject
  | { readonly kind: "merge-group"; readonly baseSha: string; readonly headSha: string }
  | {
      readonly kind: "push";
      /** Null for a branch or tag that is new. */
      readonly before: string | null;
      /** Null for one that was deleted: there is nothing to judge. */
      readonly after: string | null;
      /** True for a push to the default branch itself. */
      readonly toDefault: boolean;
      readonly defaultBranch: string;
      readonly forced: boolean;
    }
  | { readonly kind: "audit"; readonly sha: string };
