/** Lines of one file that a review comment may stand on. */
export interface DiffFile {
  /** Inclusive line ranges of the head's side (RIGHT) inside hunks; empty where GitHub gives no patch. */
  readonly commentable: readonly { readonly start: number; readonly end: number }[];
  /** False for files too large, binary, or renamed without a change: only a file-level comment is possible. */
  readonly hasPatch: boolean;
}

/** One inline comment of ours from an earlier run. */
export interface EarlierComment {
  readonly id: number;
  /** GraphQL id, for minimizing. */
  readonly nodeId: string;
  readonly path: string;
  /** Null for an outdated or file-level comment. */
  readonly line: number | null;
  readonly body: string;
  /** True when anybody but us wrote in the thread. */
  readonly replied: boolean;
}

/** What stands on the pull request from earlier runs: only what the viewer wrote and our marker opens. */
export interface EarlierReview {
  /** The newest review of ours with a body. */
  readonly review: {
    readonly id: number;
    readonly nodeId: string;
    readonly body: string;
  } | null;
  /** GraphQL ids of older ones that still show: two runs at a time may have made one each. */
  readonly superseded: readonly string[];
  readonly comments: readonly EarlierComment[];
  /** A pending review left by a run that died. */
  readonly pendingReviewId: number | null;
}

/** The pull request as the review channel sees it. */
export interface PullRequestView {
  readonly number: number;
  /** The head that was judged. */
  readonly headSha: string;
  /** Keyed by path at the head. */
  readonly files: ReadonlyMap<string, DiffFile>;
  readonly earlier: EarlierReview;
}

/** A comment that is to be made. */
export interface NewComment {
  readonly path: string;
  /** Null makes a file-level comment, which the platform takes as a single comment only, never inside a review. */
  readonly line: number | null;
  readonly body: string;
}

/** The fewest writes that bring the pull request to what the report says; empty when nothing is to be said or changed. */
export interface ReviewPlan {
  /** A first review; its comments all have lines. */
  readonly create: { readonly body: string; readonly comments: readonly NewComment[] } | null;
  readonly updateBody: { readonly reviewId: number; readonly body: string } | null;
  /** Single review comments after the first review. */
  readonly add: readonly NewComment[];
  readonly update: readonly { readonly commentId: number; readonly body: string }[];
  readonly remove: readonly { readonly commentId: number }[];
  /** Comments people replied to: the body is rewritten to "resolved", then minimized. */
  readonly resolve: readonly {
    readonly commentId: number;
    readonly nodeId: string;
    readonly body: string;
  }[];
  /** GraphQL ids of reviews to minimize: the one that is kept says it all. */
  readonly hide: readonly string[];
}
