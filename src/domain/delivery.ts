import type { Report } from "./report.ts";

/** Where a report goes. */
export type ChannelId =
  | "log"
  | "annotations"
  | "summary"
  | "check-run"
  | "review"
  | "report-file"
  | "sarif-file"
  | "tracking-issue";

/**
 * What became of a channel. `degraded` says why in one sentence; the verdict never depends on it. `detail` is the path
 * of what was written to a file, or why nothing was to be written.
 */
export type Delivery =
  | { readonly channel: ChannelId; readonly kind: "delivered"; readonly detail: string | null }
  | { readonly channel: ChannelId; readonly kind: "unchanged"; readonly detail: string | null }
  | { readonly channel: ChannelId; readonly kind: "degraded"; readonly reason: string; readonly detail?: string };

/** Takes a report to where people or programs find it. */
export interface Channel {
  readonly id: ChannelId;
  /** Never throws for what the channel's other end refuses: that is a degraded delivery. */
  readonly publish: (report: Report, earlier: readonly Delivery[]) => Promise<Delivery>;
}
