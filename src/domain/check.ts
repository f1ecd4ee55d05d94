/** GitHub's words for how loud an annotation is. */
export type AnnotationLevel = "failure" | "warning" | "notice";

/** What is said on a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly level: AnnotationLevel;
  /** At most 255 characters. */
  readonly title: string;
  readonly message: string;
}

/** The check run's content, within the platform's limits. */
export interface CheckContent {
  readonly conclusion: "success" | "failure";
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** Blocking first, at most 1,000. */
  readonly annotations: readonly Annotation[];
  /** Equal digests say the same: time and commit are not part of it. */
  readonly digest: string;
}
