/** The tracking issue as it stands on the platform. Everything in it may have been edited by people. */
export interface EarlierIssue {
  readonly number: number;
  readonly body: string;
  readonly state: "open" | "closed";
  /** True when a person closed it as not planned (or as a duplicate). */
  readonly declined: boolean;
}

/** The fewest writes that make the issue say what the report says: the comment first, then the issue itself. */
export interface IssuePlan {
  readonly create: { readonly title: string; readonly body: string } | null;
  /** `once`: opens the comment and stands in no other. */
  readonly comment: { readonly body: string; readonly once: string } | null;
  /** Null fields stay as they are. */
  readonly update: { readonly body: string | null; readonly state: "open" | "closed" | null } | null;
}

/** Nothing to say or to change. */
export const NO_ISSUE_WRITES: IssuePlan = { create: null, comment: null, update: null };
